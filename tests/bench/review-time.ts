/** How long a review takes, by length of the draft, with and without anything cached. */

import { defaultGuideline, review } from "../../rules/index";
import type { Draft } from "../../rules/model/draft";
import { interleaved } from "./measure";
import { postOf } from "./texts";

const draftOf = (text: string): Draft => ({
  channel: "facebook",
  surface: "post",
  parts: [text],
  postingAs: { name: "Kirkkonummen kunta", role: "main" },
  place: "own",
  parent: null,
  media: { images: 1, videos: 0, altTexts: null },
  today: "2026-11-23",
});

/** ms a review, median, by number of characters. */
export function reviewTimes(): Record<string, number> {
  const tasks: Record<string, () => void> = {};
  let salt = 0;
  for (const length of [300, 1000, 3000, 10_000, 63_000]) {
    const text = postOf(length - 8);
    // a changed end each time, so that nothing of the whole text can be remembered
    tasks[`${length}`] = () => void review(draftOf(`${text} ${String(salt++).padStart(6, "0")}.`), defaultGuideline);
  }
  return interleaved(tasks, 40);
}
