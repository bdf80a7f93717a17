/** Says, quietly, that the day has passed by which the guideline, or a layer over it, was to be gone through. */
import type { Texts } from "../../locales/texts";
import type { InterfaceLanguage } from "../../rules/model/finding";
import type { Guideline } from "../../rules/model/guideline";
import { passedReview } from "../../rules/packs/review-day";
import { localDay } from "../../session/review/resolve-draft";
import { InfoIcon } from "../icons/icon";

/** `2027-03-31` as 31.3.2027, which all three languages of the interface accept. */
const shownDay = (day: string) => `${Number(day.slice(8))}.${Number(day.slice(5, 7))}.${day.slice(0, 4)}`;

interface ReviewDayProps {
  guideline: Guideline;
  words: Texts["guideline"];
  language: InterfaceLanguage;
  /** Without what is old, what that means and whom to tell. */
  isShort?: boolean;
}

export function ReviewDay({ guideline, words, language, isShort = false }: ReviewDayProps) {
  const passed = passedReview(guideline, localDay(new Date()));
  if (!passed) return null;
  const { communications } = guideline.contacts;
  const said = words.reviewPassed(shownDay(passed.day));
  if (isShort) {
    return (
      <p class="hint" data-testid="review-day">
        {said}
      </p>
    );
  }
  return (
    <div class="review-day hint" data-testid="review-day">
      <InfoIcon />
      <p>
        <bdi>{passed.title[language]}</bdi>
        <br />
        {said} {words.mayBeOld} <a href={`mailto:${communications}`}>{communications}</a>
      </p>
    </div>
  );
}
