/** What a draft is about, as far as several checks need to know: by word lists, matched as words. */
import type { CheckContext } from "./checks/check";
import type { TextRange } from "./draft";
import { findListed, hasListed } from "./text/word-list";

export interface WordLists {
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

/** A present or coming disruption or danger. */
export const isDisruption = (context: CheckContext): boolean => mentions(context, context.guideline.lexicons.crisis);
export const isCondolence = (context: CheckContext): boolean =>
  mentions(context, context.guideline.lexicons.condolence);
