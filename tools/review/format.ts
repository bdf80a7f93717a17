/** What `tools/review.ts` prints for a review: text for people, or one line of JSON. */

import { findingText, findingTitle, itemText, labelText } from "../../rules/message";
import type { Draft, TextRange } from "../../rules/model/draft";
import type { Finding, Fix, InterfaceLanguage, Review } from "../../rules/model/finding";
import type { Guideline } from "../../rules/model/guideline";

interface Reviewed {
  id: string;
  draft: Draft;
  review: Review;
}

const words = {
  fi: {
    verdict: (count: number) => (count === 0 ? "Kaikki kunnossa" : `${count} korjattavaa tai tarkistettavaa`),
    levels: { error: "Korjaa", warning: "Tarkista", reminder: "Muista", info: "Tiedoksi" },
    states: { missing: "puuttuu", started: "kesken", shorter: "vajaa", complete: "valmis" },
    languages: "Kielet",
    length: "Pituus",
    repair: "Korjaus",
    section: "Ohje",
  },
  sv: {
    verdict: (count: number) => (count === 0 ? "Allt i ordning" : `${count} att åtgärda eller kontrollera`),
    levels: { error: "Åtgärda", warning: "Kontrollera", reminder: "Kom ihåg", info: "För kännedom" },
    states: { missing: "saknas", started: "påbörjad", shorter: "ofullständig", complete: "klar" },
    languages: "Språk",
    length: "Längd",
    repair: "Rättelse",
    section: "Anvisningar",
  },
  en: {
    verdict: (count: number) => (count === 0 ? "All in order" : `${count} to repair or check`),
    levels: { error: "Repair", warning: "Check", reminder: "Remember", info: "For information" },
    states: { missing: "missing", started: "started", shorter: "shorter", complete: "complete" },
    languages: "Languages",
    length: "Length",
    repair: "Repair",
    section: "Guideline",
  },
} as const;

/** Several lines; ends with a newline. */
export function readable({ id, draft, review }: Reviewed, guideline: Guideline, language: InterfaceLanguage): string {
  const say = words[language];
  const platform = guideline.platforms[draft.channel].name;
  const { fi, sv } = review.versions;
  const lines = [
    `── ${id} · ${platform} · ${draft.surface} ──`,
    say.verdict(review.findings.filter(({ level }) => level === "error" || level === "warning").length),
    `${say.languages}: suomi ${say.states[fi.state]} · svenska ${say.states[sv.state]}`,
    ...review.lengths.map(({ used, limit }) => `${say.length}: ${used}/${limit}`),
    ...review.findings.flatMap((finding) => ["", ...findingLines(finding, draft, guideline, language)]),
    ...review.failures.map((failure) => `! ${failure}`),
  ];
  return `${lines.join("\n")}\n`;
}

function findingLines(finding: Finding, draft: Draft, guideline: Guideline, language: InterfaceLanguage): string[] {
  const say = words[language];
  return [
    `${say.levels[finding.level]}: ${findingTitle(finding, language)}`,
    `  ${findingText(finding, guideline, language)}`,
    ...finding.ranges.map((range) => `  » ${passage(draft, range)}`),
    ...guideline.statements
      .filter(({ id }) => finding.statements.includes(id))
      .map(({ section, quote }) => `  ${say.section} ${section}: ”${quote}”`),
    ...finding.fixes.flatMap((fix) => [
      `  ${say.repair}: ${labelText(finding, fix, language)}`,
      ...(fix.kind === "checklist" ? fix.items.map((item) => `    – ${itemText(finding, item, language)}`) : []),
    ]),
  ];
}

/** Characters of a passage that are printed. */
const longestPassage = 80;

/** The marked passage on one line; a long one is shortened in the middle. */
function passage(draft: Draft, { part, start, end }: TextRange): string {
  const characters = Array.from(oneLine((draft.parts[part] ?? "").slice(start, end)));
  if (characters.length <= longestPassage) return characters.join("");
  const half = longestPassage / 2 - 2;
  return `${characters.slice(0, half).join("")} … ${characters.slice(-half).join("")}`;
}

/** Without control and direction characters, which could rearrange the lines of a terminal. */
const oneLine = (text: string) =>
  text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, " ").trim();

export interface JsonLine {
  id: string;
  findings: (Pick<Finding, "check" | "kind" | "level" | "ranges" | "statements"> & {
    message: string;
    fixes: { kind: Fix["kind"]; label: string }[];
  })[];
  languages: Review["versions"];
  lengths: Review["lengths"];
  /** Suggested tags that the draft does not have yet. */
  hashtags: string[];
  failures: string[];
}

export function asJson({ id, review }: Reviewed, guideline: Guideline, language: InterfaceLanguage): JsonLine {
  return {
    id,
    findings: review.findings.map((finding) => ({
      check: finding.check,
      kind: finding.kind,
      level: finding.level,
      message: findingText(finding, guideline, language),
      ranges: finding.ranges,
      statements: finding.statements,
      fixes: finding.fixes.map((fix) => ({ kind: fix.kind, label: labelText(finding, fix, language) })),
    })),
    languages: review.versions,
    lengths: review.lengths,
    hashtags: review.hashtags.filter(({ present }) => !present).map(({ tag }) => tag),
    failures: review.failures,
  };
}
