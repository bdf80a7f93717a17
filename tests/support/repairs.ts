/** What every repair of a review promises; each broken promise is one line. */
import { defaultGuideline } from "../../rules/model/default-guideline";
import type { Draft } from "../../rules/model/draft";
import type { EditFix, Finding, Review } from "../../rules/model/finding";
import { review } from "../../rules/review";
import { applyEdits } from "../../rules/text/apply-edits";
import { findEmails } from "../../rules/text/emails";
import { findHashtags } from "../../rules/text/hashtags";
import { findLinks } from "../../rules/text/links";
import { findPhones } from "../../rules/text/phones";

/** Checks whose repairs are about addresses, numbers or hashtags, and may change them. */
const maskers = ["identity-number", "personal-contact"];
const about: Record<string, readonly string[]> = {
  links: [
    "link-address",
    "copied-remains",
    "misread-letters",
    "link-language",
    "link-text",
    "executable-link",
    "account-handle",
    "invisible-characters",
    "matching-facts",
  ],
  emails: ["link-address", "account-handle", "invisible-characters", "matching-facts"],
  phones: ["matching-facts", "invisible-characters", "correct-forms"],
  hashtags: [
    "hashtag-form",
    "copied-remains",
    "misread-letters",
    "readable-hashtags",
    "general-hashtags",
    "invisible-characters",
    "account-handle",
  ],
};

const kept = (text: string): Record<string, string[]> => ({
  links: findLinks(text, 0).map((link) => link.text),
  emails: findEmails(text, 0).map(({ start, end }) => text.slice(start, end)),
  phones: findPhones(text, 0).map(({ start, end }) => text.slice(start, end)),
  hashtags: findHashtags(text, 0).map(({ tag }) => tag),
});

interface Repair {
  check: string;
  fix: EditFix;
}

const repairsOf = ({ findings }: Review): Repair[] =>
  findings.flatMap(({ check, fixes }) =>
    fixes.flatMap((fix): Repair[] => (fix.kind === "edit" ? [{ check, fix }] : [])),
  );

export function brokenPromises(draft: Draft): string[] {
  const before = review(draft, defaultGuideline);
  const repairs = repairsOf(before);
  return [...repairs.flatMap((repair) => brokenAlone(draft, repair)), ...brokenTogether(draft, before, repairs)];
}

/** It can be applied as it is, and changes only what it is about. */
function brokenAlone({ parts }: Draft, { check, fix }: Repair): string[] {
  const name = `${check}/${fix.label}`;
  const after = applyEdits(parts, fix.edits);
  if (!after) return [`${name}: cannot be applied`];
  const problems = fix.edits.flatMap(({ expected, text }) => (expected === text ? [`${name}: changes nothing`] : []));
  if (maskers.includes(check)) return problems;
  for (const [kind, found] of Object.entries(kept(parts.join("\n")))) {
    if (about[kind]?.includes(check)) continue;
    const left = kept(after.join("\n"))[kind] ?? [];
    const lost = found.filter((each) => !left.includes(each));
    if (lost.length > 0) problems.push(`${name}: ${kind} changed: ${lost.join(", ")}`);
  }
  return problems;
}

const lines = (parts: readonly string[]) => parts.join("\n").split("\n").length;
const key = ({ check, kind }: Finding) => `${check}/${kind}`;
const states = ["missing", "started", "shorter", "complete"];

/** All that are safe, one after another as far as they do not overlap: nothing gets worse, and a second time changes nothing. */
function brokenTogether(draft: Draft, before: Review, repairs: readonly Repair[]): string[] {
  // an outline is a text that is still to be written
  const safe = repairs.filter(({ fix, check }) => fix.safe && check !== "both-languages");
  if (safe.length === 0) return [];
  const { parts, applied } = applyAll(draft.parts, safe);
  const repaired = { ...draft, parts };
  const after = review(repaired, defaultGuideline);
  const problems: string[] = [];
  const known = new Set(before.findings.map(key));
  // what is put for a number that is masked counts as words
  if (safe.some(({ check }) => maskers.includes(check)))
    for (const language of ["finnish", "swedish"]) known.add(`both-languages/${language}-missing`);
  for (const finding of after.findings) {
    if ((finding.level === "error" || finding.level === "warning") && !known.has(key(finding)))
      problems.push(`together: new ${finding.level} ${key(finding)}`);
  }
  const names = new Set(safe.map(({ check, fix }) => `${check}/${fix.label}`));
  // what overlaps another repair waits for the next press
  const again = repairsOf(after).filter(({ check, fix }) => fix.safe && names.has(`${check}/${fix.label}`));
  if (again.length > 0 && applied === safe.length)
    problems.push(`together: once more: ${again.map(({ check }) => check).join(", ")}`);
  const addsLines = safe.some(({ fix }) => fix.edits.some(({ text }) => text.includes("\n")));
  if (!addsLines && lines(parts) !== lines(draft.parts)) problems.push("together: other number of lines");
  for (const lang of ["fi", "sv"] as const) {
    if (states.indexOf(after.versions[lang].state) < states.indexOf(before.versions[lang].state))
      problems.push(`together: the ${lang} version is less complete`);
  }
  for (const [part, { used, limit }] of after.lengths.entries()) {
    const earlier = before.lengths[part];
    if (used > limit && earlier && earlier.used <= earlier.limit) problems.push("together: too long for the channel");
  }
  return problems;
}

function applyAll(parts: readonly string[], repairs: readonly Repair[]): { parts: string[]; applied: number } {
  let edits: EditFix["edits"] = [];
  let applied = 0;
  for (const { fix } of repairs) {
    if (!applyEdits(parts, [...edits, ...fix.edits])) continue;
    edits = [...edits, ...fix.edits];
    applied++;
  }
  return { parts: applyEdits(parts, edits) ?? [...parts], applied };
}
