/** Holds one expectation of a case against what the rules say. */
import { compareFacts, defaultGuideline, review, searchGuideline } from "../../rules/index";
import type { Draft } from "../../rules/model/draft";
import type { FactDifference } from "../../rules/model/fact";
import type { Review } from "../../rules/model/finding";
import type { Language } from "../../rules/model/span";
import { type Expectation, type Expectations, type FindingPattern, listOf, type OneOrMore } from "./case-form";
import { describeFindings, fits, isAtLeast, placesOf, type Repair, repairsOf } from "./finding-patterns";

/** What a case is judged by. */
export interface Reviewed {
  draft: Draft;
  review: Review;
  pair: { fi: string; sv: string } | null;
  /** The patterns of the case's `finds`, which `nothingElse` allows. */
  expectedFindings: FindingPattern[];
}

/** Begins the line that tells of a case that cannot hold whatever the rules say. */
export const mistakeInCase = "mistake in the case:";

/** null where it holds, else what was found instead. */
type Judge<Wanted> = (wanted: Wanted, reviewed: Reviewed) => string | null;

const judges: { [Name in keyof Expectations]: Judge<Expectations[Name]> } = {
  finds: judgeFinds,
  silent: judgeSilent,
  nothingElse: judgeNothingElse,
  version: judgeVersion,
  facts: judgeFacts,
  fixGives: judgeFixGives,
  fixDrops: judgeFixDrops,
  fixKeeps: judgeFixKeeps,
  fixNever: judgeFixNever,
  outlineHas: (wanted, reviewed) => judgeOutline(reviewed, (text) => wanted.every((words) => text.includes(words))),
  outlineLacks: (wanted, reviewed) => judgeOutline(reviewed, (text) => !wanted.some((words) => text.includes(words))),
  afterOutline: judgeAfterOutline,
  likePlain: judgeLikePlain,
  suggests: (wanted, reviewed) => judgeSuggestions(reviewed, (tags) => wanted.every((tag) => hasTag(tags, tag))),
  suggestsNot: (wanted, reviewed) => judgeSuggestions(reviewed, (tags) => !wanted.some((tag) => hasTag(tags, tag))),
  lookup: judgeLookup,
};

const isKnown = (name: string): name is keyof Expectations => Object.hasOwn(judges, name);

/** One line for each expectation that does not hold. */
export function judge(expectation: Expectation, reviewed: Reviewed): string[] {
  return Object.keys(expectation).flatMap((name) => {
    const instead = isKnown(name) ? judgeOne(name, expectation, reviewed) : `${mistakeInCase} no such expectation`;
    return instead === null ? [] : [`${name}: ${instead}`];
  });
}

function judgeOne<Name extends keyof Expectations>(
  name: Name,
  expectation: Expectation,
  reviewed: Reviewed,
): string | null {
  const wanted: Expectations[Name] | undefined = expectation[name];
  return wanted === undefined ? null : judges[name](wanted, reviewed);
}

// findings

function missingWords({ about }: FindingPattern, parts: readonly string[]): string | null {
  const missing = listOf(about).find((words) => placesOf(words, parts).length === 0);
  return missing === undefined ? null : `${mistakeInCase} the draft lacks ${JSON.stringify(missing)}`;
}

function judgeFinds(wanted: FindingPattern, { review, draft: { parts } }: Reviewed): string | null {
  const mistake = missingWords(wanted, parts);
  if (mistake !== null || review.findings.some((finding) => fits(finding, wanted, parts))) return mistake;
  return describeFindings(review.findings, parts);
}

function judgeSilent(wanted: FindingPattern, { review, draft: { parts } }: Reviewed): string | null {
  const mistake = missingWords(wanted, parts);
  const surplus = review.findings.filter((finding) => fits(finding, wanted, parts));
  if (mistake !== null || surplus.length === 0) return mistake;
  return describeFindings(surplus, parts);
}

function judgeNothingElse({ atLeast }: Expectations["nothingElse"], reviewed: Reviewed): string | null {
  const { parts } = reviewed.draft;
  // only check and place count: a finding that is expected is no surplus where it comes at another level
  const patterns = reviewed.expectedFindings.map(({ check, about }) => ({ check, about }));
  const surplus = reviewed.review.findings.filter(
    (finding) => isAtLeast(finding.level, atLeast) && !patterns.some((pattern) => fits(finding, pattern, parts)),
  );
  return surplus.length === 0 ? null : describeFindings(surplus, parts);
}

function judgeVersion(wanted: Expectations["version"], { review: { versions } }: Reviewed): string | null {
  const isRight = (lang: Language) => wanted[lang] === undefined || listOf(wanted[lang]).includes(versions[lang].state);
  return isRight("fi") && isRight("sv") ? null : `fi is ${versions.fi.state}, sv is ${versions.sv.state}`;
}

// facts

export const nameOfDifference = ({ kind, type, missingIn }: FactDifference) =>
  kind === "differs" ? `differs:${type}` : `missing_in_${missingIn}:${type}`;

function judgeFacts(wanted: Expectations["facts"], { pair }: Reviewed): string | null {
  if (pair === null) return `${mistakeInCase} facts need a pair of texts`;
  const differences = compareFacts(pair.fi, pair.sv, defaultGuideline);
  return areExpected(differences, wanted)
    ? null
    : differences.map((each) => `${nameOfDifference(each)}${each.soft ? " (soft)" : ""}`).join(", ") || "no difference";
}

function areExpected(differences: readonly FactDifference[], wanted: Expectations["facts"]): boolean {
  const hardNames = differences.filter(({ soft }) => !soft).map(nameOfDifference);
  if (wanted === "same") return hardNames.length === 0;
  if (wanted === "differ") return differences.length > 0;
  const names = differences.map(nameOfDifference);
  return wanted.every((name) => names.includes(name)) && hardNames.every((name) => wanted.includes(name));
}

// repairs

/** The first edit repair of each finding that fits; the panel shows it as the one to press. */
function firstRepairs(pattern: FindingPattern, { review, draft: { parts } }: Reviewed): Repair[] {
  return review.findings
    .filter((finding) => fits(finding, pattern, parts))
    .flatMap((finding) => repairsOf([finding], parts).slice(0, 1));
}

const describeRepairs = (repairs: readonly Repair[]) =>
  repairs.map(({ finding, after }) => `${finding.check} makes ${JSON.stringify(after)}`).join("; ") || "no repair";

/** Composed and decomposed letters are the same here, and so are no-break and other spaces. */
const comparable = (parts: readonly string[]) =>
  JSON.stringify(parts)
    .normalize("NFC")
    .replace(/[\u00a0\u202f]/g, " ");

function judgeFixGives(wanted: Expectations["fixGives"], reviewed: Reviewed): string | null {
  const repairs = firstRepairs(wanted, reviewed);
  const text = comparable(listOf(wanted.text));
  return repairs.some(({ after }) => after && comparable(after) === text) ? null : describeRepairs(repairs);
}

function judgeFixDrops(wanted: Expectations["fixDrops"], reviewed: Reviewed): string | null {
  const repairs = firstRepairs(wanted, reviewed);
  const isRight = (text: string) =>
    listOf(wanted.gone).every((words) => !text.includes(words)) &&
    listOf(wanted.kept).every((words) => text.includes(words));
  return repairs.some(({ after }) => after && isRight(after.join("\n"))) ? null : describeRepairs(repairs);
}

function judgeFixKeeps(wanted: string, { review, draft: { parts } }: Reviewed): string | null {
  const count = placesOf(wanted, parts).length;
  if (count === 0) return `${mistakeInCase} the draft lacks ${JSON.stringify(wanted)}`;
  const wrong = repairsOf(review.findings, parts).filter(
    ({ fix, after }) => fix.safe && after && placesOf(wanted, after).length < count,
  );
  return wrong.length === 0 ? null : describeRepairs(wrong);
}

function judgeFixNever(wanted: OneOrMore<string>, { review, draft: { parts } }: Reviewed): string | null {
  const newWords = listOf(wanted).filter((words) => placesOf(words, parts).length === 0);
  const wrong = repairsOf(review.findings, parts).filter(
    ({ after }) => after && newWords.some((words) => placesOf(words, after).length > 0),
  );
  return wrong.length === 0 ? null : describeRepairs(wrong);
}

// the outline of the missing version

interface Outline {
  /** What the repair writes. */
  text: string;
  /** The parts of the draft with the outline in them. */
  after: string[];
}

/** An outline is known by its places to be filled in, which stand in brackets. */
const placeToFill = /\[[^\]\n]{3,}\]/u;

function outlineOf({ review, draft: { parts } }: Reviewed): Outline | null {
  const repairs = repairsOf(review.findings, parts).filter(({ fix }) =>
    fix.edits.some(({ text }) => placeToFill.test(text)),
  );
  const chosen = repairs.find(({ finding }) => finding.check === "both-languages") ?? repairs[0];
  if (!chosen?.after) return null;
  return { text: chosen.fix.edits.map(({ text }) => text).join("\n"), after: chosen.after };
}

function judgeOutline(reviewed: Reviewed, isRight: (text: string) => boolean): string | null {
  const outline = outlineOf(reviewed);
  if (outline === null) return "no outline is offered";
  return isRight(outline.text) ? null : JSON.stringify(outline.text);
}

function judgeAfterOutline(wanted: Expectations["afterOutline"], reviewed: Reviewed): string | null {
  const outline = outlineOf(reviewed);
  if (outline === null) return "no outline is offered";
  const draft = { ...reviewed.draft, parts: outline.after };
  const after: Reviewed = { draft, review: review(draft, defaultGuideline), pair: null, expectedFindings: [] };
  const problems = wanted.flatMap((expectation) => judge(expectation, after));
  return problems.length === 0 ? null : `${problems.join("; ")} after ${JSON.stringify(outline.text)}`;
}

// the rest

/** A disguised text must lose no finding of the plain text `wanted`, and may add no error. */
function judgeLikePlain(wanted: OneOrMore<string>, reviewed: Reviewed): string | null {
  const keysOf = ({ findings }: Review) => findings.map(({ level, check, kind }) => `${level} ${check}/${kind}`);
  const plain = keysOf(review({ ...reviewed.draft, parts: listOf(wanted) }, defaultGuideline));
  const disguised = keysOf(reviewed.review);
  const lost = plain.filter((key) => !disguised.includes(key));
  const added = disguised.filter((key) => key.startsWith("error ") && !plain.includes(key));
  return lost.length + added.length === 0 ? null : `lost: ${lost.join(", ")}; added: ${added.join(", ")}`;
}

const hasTag = (tags: readonly string[], tag: string) => tags.includes(tag.toLowerCase());

function judgeSuggestions({ review }: Reviewed, isRight: (tags: string[]) => boolean): string | null {
  const tags = review.hashtags.map(({ tag }) => tag.toLowerCase());
  return isRight(tags) ? null : `suggested: ${tags.join(" ")}`;
}

function judgeLookup({ query, section, first = 3 }: Expectations["lookup"]): string | null {
  const sections = new Set(searchGuideline(query, defaultGuideline).map((hit) => hit.section));
  const shown = [...sections].slice(0, first);
  return listOf(section).some((each) => shown.includes(each)) ? null : `sections: ${shown.join(", ")}`;
}
