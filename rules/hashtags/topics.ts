/** Which of the organisation's topics a draft is about. */
import type { CheckContext } from "../context/check";
import { listedWords } from "../text/word-list";

/** As many topics are enough: more would bury the ones that fit. */
const topicsShown = 3;

/** Topics whose cue words stand in the text, those with most different ones first. */
export function topicsOf({ guideline, derived }: Pick<CheckContext, "guideline" | "derived">) {
  const counted = guideline.hashtags.topics.map((topic) => {
    const { fi, sv } = topic.cues;
    const cueWords = derived.words.flatMap((words) => [...listedWords(words, fi), ...listedWords(words, sv)]);
    return { topic, hits: new Set(cueWords.map(({ key }) => key)).size };
  });
  return counted
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits)
    .slice(0, topicsShown)
    .map(({ topic }) => topic);
}
