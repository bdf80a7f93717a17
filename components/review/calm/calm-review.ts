/** One step of the waiting rule over everything that comes and goes while someone types. Pure. */
import type { FactRow } from "../../../rules/model/fact";
import type { Finding, HashtagSuggestion } from "../../../rules/model/finding";
import { keyFindings, type PlacedFinding } from "./finding-keys";
import { holdBackWhileTyping, isWaiting, type Keyed, typingPause } from "./hold-back-while-typing";

/** What a new state of the panel brings. */
export interface Arrival {
  composer: string;
  parts: string[];
  findings: Finding[];
  hashtags: HashtagSuggestion[];
  facts: FactRow[];
}

export interface CalmReview {
  composer: string;
  text: string;
  /** When the text changed last, ms. */
  changedAt: number;
  findings: Keyed<PlacedFinding>[];
  hashtags: Keyed<HashtagSuggestion>[];
  facts: Keyed<FactRow>[];
  /** In how many ms something that is held back may appear; null where nothing is. */
  wait: number | null;
}

/** `null` before anything was shown: the first review of a composer is shown as it is. */
export function calmReview(shown: CalmReview | null, arrival: Arrival, now: number): CalmReview {
  const { composer, parts } = arrival;
  const text = parts.join("\u0000");
  const same = shown?.composer === composer ? shown : null;
  const changedAt = same ? (same.text === text ? same.changedAt : now) : now - typingPause;
  const quiet = now - changedAt;
  const findings = keyFindings(same?.findings ?? [], arrival.findings, parts);
  const hashtags = arrival.hashtags.map((item) => ({ key: item.tag, item }));
  const facts = keyFacts(arrival.facts);
  const shownFacts = holdBackWhileTyping(same?.facts ?? [], facts, quiet);
  const shownFindings = holdBackWhileTyping(same?.findings ?? [], findings, quiet);
  const shownHashtags = holdBackWhileTyping(same?.hashtags ?? [], hashtags, quiet);
  const waiting =
    isWaiting(shownFindings, findings) || isWaiting(shownHashtags, hashtags) || isWaiting(shownFacts, facts);
  return {
    composer,
    text,
    changedAt,
    findings: shownFindings,
    hashtags: shownHashtags,
    facts: shownFacts,
    wait: waiting ? typingPause - quiet : null,
  };
}

/** Rows that agree stand apart from the others: one that comes to differ is a new one. */
function keyFacts(rows: FactRow[]): Keyed<FactRow>[] {
  const seen = new Map<string, number>();
  return rows.map((item) => {
    const name = `${item.state === "same"}/${item.type}/${item.value}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { key: `${name}/${count}`, item };
  });
}
