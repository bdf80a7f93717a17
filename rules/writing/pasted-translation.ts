/**
 * A translation as it comes back from mail or Teams, without what surrounds it: quotes, headers, greeting, signature, the
 * request's lines, the text that was translated. Pure.
 */
import { derive } from "../context/derived";
import type { Draft } from "../model/draft";
import type { Guideline } from "../model/guideline";
import { type Language, otherLanguage } from "../model/span";
import { answerBetween, isGreeting, isQuoted, isSignOff, mailLine, messagesIn, unquoted } from "./mail-traces";
import { isVersionLabel, isVersionRemark, withoutLabel } from "./version-label";
import { versionOf } from "./version-of-lines";

export interface PastedTranslation {
  text: string;
  /**
   * `unchanged`: what was pasted, sign by sign; `taken`: the translation out of it; `other-language`: nothing in the target
   * language is there, `text` is what was pasted.
   */
  kind: "unchanged" | "taken" | "other-language";
}

interface Expected {
  /** That was to be translated. */
  draft: Draft;
  guideline: Guideline;
  target: Language;
}

export function pastedTranslation(pasted: string, { draft, guideline, target }: Expected): PastedTranslation {
  const lines = pasted.replace(/\r\n?/g, "\n").split("\n");
  const bare = lines.map(unquoted);
  const spansOf = (text: string) => derive({ ...draft, surface: "post", parts: [text] }, guideline).spans[0] ?? [];
  const sourceLines = new Set(
    draft.parts
      .join("\n")
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean),
  );
  const versionIn = (candidate: readonly string[]) => versionOf(candidate, { target, spansOf, sourceLines });

  const between = answerBetween(bare);
  // people answer above the quote, so that its lines are of use only where nothing else is
  const candidates = [
    ...(between ? [between] : []),
    ...messagesIn(lines.filter((line) => !isQuoted(line))),
    ...(lines.some(isQuoted) ? messagesIn(bare) : []),
  ];
  const isMail =
    between !== null ||
    candidates.length > 1 ||
    candidates.some((each) => each.length < lines.length) ||
    hasTrace(lines);
  for (const candidate of candidates) {
    const letter = candidate === between ? candidate : withoutLetter(candidate, isMail, sourceLines, target);
    const found = versionIn(letter);
    if (found === null) continue;
    const version = withoutLabel(found, target, [...sourceLines]);
    const isWhole = version === letter.join("\n") && letter.length === lines.length;
    if (isWhole) return { text: pasted, kind: "unchanged" };
    return { text: version.trim(), kind: "taken" };
  }
  const isOther = pasted.trim() === "" || spansOf(pasted).some(({ lang }) => lang === otherLanguage(target));
  return { text: pasted, kind: isOther ? "other-language" : "unchanged" };
}

const hasTrace = (lines: readonly string[]) =>
  lines.some((line, at) => mailLine(line, lines.slice(at + 1, at + 4)) !== null);

/** How many lines a greeting with its covering words, or a signature, has at most. */
const [longestOpening, longestSignature] = [6, 12];

/**
 * Without the translator's greeting and signature. A post may begin and end in the same way: they go only where a mail's
 * trace is sure, and never where the text that was translated has them too.
 */
function withoutLetter(
  lines: readonly string[],
  isMail: boolean,
  source: ReadonlySet<string>,
  target: Language,
): string[] {
  const sourceLines = [...source];
  const filled = lines.flatMap((line, at) => (line.trim() === "" ? [] : [at]));
  const [first = 0] = filled;
  const cover = filled
    .filter((at) => at <= first + longestOpening)
    .findLast((at) => mailLine(lines[at] ?? "", []) === "cover");
  const greets = isGreeting(lines[first] ?? "") && !sourceLines.slice(0, 2).some(isGreeting);
  // "Hej Maija! / Svenska:" is a letter, whatever follows
  const isLabelled = greets && isVersionLabel(lines[filled[1] ?? first] ?? "", target);
  const signsOff = !sourceLines.some(isSignOff);
  const tail = filled.filter((at) => at > first && at >= (filled.at(-1) ?? 0) - longestSignature);
  const signOffs = filled.filter((at) => tail.includes(at) && isSignOff(lines[at] ?? ""));
  // the post's closing line comes first, the translator's below it
  const signature = signsOff ? signOffs[0] : signOffs[1];
  const isLetter = isMail || isLabelled || (greets && signature !== undefined);
  let start = 0;
  if (cover !== undefined) start = cover + 1;
  else if (isLetter && greets) start = first + 1;
  const next = filled.find((at) => at >= start);
  if (isLetter && next !== undefined && isVersionRemark(lines[next] ?? "", target)) start = next + 1;
  let end = lines.length;
  if (isLetter && signature !== undefined && signature >= start) end = signature;
  else {
    const trail = tail.find((at) => ["device", "translator"].includes(mailLine(lines[at] ?? "", []) ?? ""));
    if (trail !== undefined && trail >= start) {
      // the name stands above the title
      const name =
        mailLine(lines[trail] ?? "", []) === "translator" ? filled.filter((at) => at < trail).at(-1) : undefined;
      const isName =
        name !== undefined && /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}$/u.test((lines[name] ?? "").trim());
      end = isName ? name : trail;
    }
  }
  return lines.slice(start, end);
}
