/** By which day a guideline's pack and layers were to be gone through. Pure, without the schema library. */
import type { Guideline } from "../model/guideline";

export interface PassedReview {
  title: Guideline["title"];
  /** `YYYY-MM-DD` */
  day: string;
}

/** Of the pack and its layers the one whose day passed first; null where none has. On the day itself there is still time. */
export function passedReview(
  guideline: Pick<Guideline, "title" | "reviewBy" | "layers">,
  today: string,
): PassedReview | null {
  const passed = [guideline, ...(guideline.layers ?? [])].flatMap(({ title, reviewBy }) =>
    reviewBy && reviewBy < today ? [{ title, day: reviewBy }] : [],
  );
  const [first = null] = passed.sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
  return first;
}
