/**
 * What of a review is shown: findings, hashtags and facts that are new wait for a pause in typing, as
 * `holdBackWhileTyping` says. Pure: the time is passed in.
 */
import type { FactRow } from "../../../rules/model/fact";
import type { Finding, HashtagSuggestion } from "../../../rules/model/finding";
import { keyFindings, type PlacedFinding } from "./finding-keys";
import { holdBackWhileTyping, isWaiting, type Keyed, typingPause } from "./hold-back-while-typing";

/** What the newest state of the panel contains. */
export interface Arrival {
  composer: string;
  parts: string[];
  findings: Finding[];
  hashtags: HashtagSuggestion[];
  facts: FactRow[];
  /** When the text was typed in last, ms; what has arrived may be older. */
  typedAt: number;
}

export interface CalmReview {
  composer: string;
  /** All parts of the draft in one string, only to be compared. */
  text: string;
  /** When the text changed last, ms. */
  changedAt: number;
  findings: Keyed<PlacedFinding>[];
  hashtags: Keyed<HashtagSuggestion>[];
  facts: Keyed<FactRow>[];
  /** In how many ms something that is held back may appear; null where nothing is. */
  wait: number | null;
}

/**
 * The next review to show. `shown` is the one before, null at first; the first review of a composer is shown as it is.
 * `now`: ms.
 */
export function calmReview(shown: CalmReview | null, arrival: Arrival, now: number): CalmReview {
  const { composer, parts } = arrival;
  const text = parts.join("\u0000");
  const previous = shown?.composer === composer ? shown : null;
  const changedAt = previous ? lastChange(previous, text, arrival.typedAt, now) : now - typingPause;
  const quiet = now - changedAt;
  const findings = keyFindings(previous?.findings ?? [], arrival.findings, parts);
  const hashtags = arrival.hashtags.map((item) => ({ key: item.tag, item }));
  const facts = keyFacts(arrival.facts);
  const shownFacts = holdBackWhileTyping(previous?.facts ?? [], facts, quiet);
  const shownFindings = holdBackWhileTyping(previous?.findings ?? [], findings, quiet);
  const shownHashtags = holdBackWhileTyping(previous?.hashtags ?? [], hashtags, quiet);
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

/** The time of the last key, where that is known, and else of the review that brought the change. */
function lastChange(previous: CalmReview, text: string, typedAt: number, now: number): number {
  if (typedAt > previous.changedAt) return typedAt;
  return previous.text === text ? previous.changedAt : now;
}

/** Whether the versions agree is part of the key: a fact that begins to differ counts as new and waits for a pause. */
function keyFacts(rows: FactRow[]): Keyed<FactRow>[] {
  const counts = new Map<string, number>();
  return rows.map((item) => {
    const name = `${item.state === "same"}/${item.type}/${item.value}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return { key: `${name}/${count}`, item };
  });
}
