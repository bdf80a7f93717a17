/** What a draft is about, as far as several checks need to know: by word lists, matched as words. */

import type { TextRange } from "../model/draft";
import { findListed, hasListed } from "../text/word-list";
import type { CheckContext } from "./check";

interface WordLists {
  fi: readonly string[];
  sv: readonly string[];
}

type Context = Pick<CheckContext, "derived">;

export function mentions({ derived }: Context, { fi, sv }: WordLists): boolean {
  return derived.words.some((words) => hasListed(words, fi) || hasListed(words, sv));
}

/** Every place of the draft where something of the lists stands, Finnish ones first. */
export function findMentions({ derived }: Context, { fi, sv }: WordLists): TextRange[] {
  return derived.words.flatMap((words) => [...findListed(words, fi), ...findListed(words, sv)]);
}

/** The sentences in which something of `list` stands, with the places. */
export function sentencesWith({ derived }: Context, list: readonly string[]): Map<TextRange, TextRange[]> {
  const sentences = new Map<TextRange, TextRange[]>();
  for (const range of derived.words.flatMap((words) => findListed(words, list))) {
    const sentence = derived.sentenceAt(range);
    if (!sentence) continue;
    const ranges = sentences.get(sentence);
    if (ranges) ranges.push(range);
    else sentences.set(sentence, [range]);
  }
  return sentences;
}

/** Where the draft speaks of a present or coming disruption or danger; a drill or a film about a fire is none. */
export function findDisruption({ derived, guideline }: CheckContext): TextRange[] {
  const { crisis, notInCrisis } = guideline.lexicons;
  const ranges = findMentions({ derived }, crisis);
  if (ranges.length === 0) return ranges;
  const harmlessSentences = new Set(findMentions({ derived }, notInCrisis).map((range) => derived.sentenceAt(range)));
  return ranges.filter((range) => !harmlessSentences.has(derived.sentenceAt(range)));
}

export const isDisruption = (context: CheckContext): boolean => findDisruption(context).length > 0;
export const isCondolence = (context: CheckContext): boolean =>
  mentions(context, context.guideline.lexicons.condolence);
