/** Which of the organisation's topics a draft is about. */
import type { CheckContext } from "../context/check";
import { firstIndex } from "../text/first-index";
import { listedWords } from "../text/word-list";
import type { Word } from "../text/words";
import { isVenue } from "./venue";

/** As many topics are enough: more would bury the ones that fit. */
const topicsShown = 3;
/** UTF-16 units at the beginning of a part: what a post is about stands in its title or first sentence. */
const opening = 120;
/** A mention there counts as much as several further down. */
const openingWeight = 3;
/** As many mentions in a part are looked at; more would not make it more certain. */
const mostMentions = 100;

const positionOf = (words: readonly Word[], { start }: Word) => firstIndex(words, (each) => each.start >= start);

/** Topics that the text speaks of, not only as the place where something is; the most certain first. */
export function topicsOf({ guideline, derived }: Pick<CheckContext, "guideline" | "derived">) {
  const weighed = guideline.hashtags.topics.map((topic) => ({ topic, weight: weightOf(topic.cues, derived.words) }));
  const most = Math.max(...weighed.map(({ weight }) => weight));
  return (
    weighed
      // what is mentioned in passing is not offered beside what the text is about
      .filter(({ weight }) => weight > 0 && weight * 3 >= most)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, topicsShown)
      .map(({ topic }) => topic)
  );
}

/** Each of the topic's words counts once, where it stands first. */
function weightOf(
  { fi, sv }: { fi: readonly string[]; sv: readonly string[] },
  parts: CheckContext["derived"]["words"],
) {
  const weights = new Map<string, number>();
  for (const words of parts) {
    for (const word of [
      ...listedWords(words, fi).slice(0, mostMentions),
      ...listedWords(words, sv).slice(0, mostMentions),
    ]) {
      if (weights.has(word.key) || isVenue(words, positionOf(words, word))) continue;
      weights.set(word.key, word.start < opening ? openingWeight : 1);
    }
  }
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
}
