/**
 * Whether a review says enough of a draft for it to be called ready, once nothing is open. Nothing is ready because nothing was
 * found yet. Pure.
 */
import { derive } from "../../rules/context/derived";
import type { Draft } from "../../rules/model/draft";
import type { Finding, Review } from "../../rules/model/finding";
import type { Guideline } from "../../rules/model/guideline";
import { findPlaceholders } from "../../rules/text/placeholders";
import { outside, textAt } from "../../rules/text/ranges";

/**
 * `writing`: the text is being changed, or is too short to be judged; `unfinished`: a place is left to be filled in, a
 * language version is missing that was only put off, or it is not known whose page is answered on; `broken`: a check could not run; `judged`: everything was judged.
 */
export type Judgement = "writing" | "unfinished" | "broken" | "judged";

/** Fewer words do not show which language versions a post has. */
const leastWords = 4;
/** So many letters are a text, in whatever language or script, even if none of its words is Finnish or Swedish. */
const lettersOfText = 20;
/** Fewer letters are the beginning of a word. */
const leastLetters = 3;

/** `dismissed`: the findings that a person has put off for this draft, whether they may or not. */
export function judgementOf(
  draft: Draft,
  review: Review,
  dismissed: readonly Finding[],
  guideline: Guideline,
): Judgement {
  if (review.failures.length > 0) return "broken";
  const hasPlaceholder = draft.parts.some((text, part) => findPlaceholders(text, part).length > 0);
  // places that the writer marked in other ways are told from text by the check, which may be off
  const isUnfinished = [...review.findings, ...dismissed].some(
    ({ check, kind }) => check === "outline-left" && kind === "unfinished",
  );
  if (hasPlaceholder || isUnfinished || dismissed.some(({ check }) => check === "both-languages")) return "unfinished";
  if (!isLongEnough(draft, review, guideline)) return "writing";
  return isPlaceOpen(draft) ? "unfinished" : "judged";
}

/** A comment of which nobody has said whose page it goes to: checks that depend on it, as that of the signature, have not run. */
export const isPlaceOpen = ({ surface, place }: Pick<Draft, "surface" | "place">): boolean =>
  surface === "comment" && place === "unknown";

function isLongEnough(draft: Draft, { versions }: Review, guideline: Guideline): boolean {
  const derived = derive(draft, guideline);
  const needsVersions =
    draft.surface !== "comment" && guideline.checks["both-languages"]?.enabled === true && derived.isOrganisation;
  if (needsVersions) {
    if (versions.fi.words + versions.sv.words >= leastWords) return true;
    const words = outside(derived.words.flat(), [...derived.links, ...derived.hashtags]);
    return lettersIn(words.map((word) => textAt(draft.parts, word)).join("")) >= lettersOfText;
  }
  const text = draft.parts.join("").trim();
  const letters = lettersIn(text);
  return text !== "" && (letters === 0 || letters >= leastLetters);
}

const lettersIn = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;

/** `isSettled`: whether the text has not been changed for a moment. */
export const judgementNow = (judgement: Judgement, isSettled: boolean): Judgement =>
  judgement === "judged" && !isSettled ? "writing" : judgement;
