/** What the alternative texts and the words of a draft say of its pictures. */
import { memoizePer } from "../model/memoize";
import { findWords, type Word } from "../text/words";
import type { CheckContext } from "./check";

const wordsOfTexts = memoizePer((texts: readonly (string | null)[]): Word[][] =>
  texts.map((text, at) => findWords(text ?? "", at)),
);

/** The words of each alternative text. */
export const altWords = ({ draft }: Pick<CheckContext, "draft">): Word[][] => wordsOfTexts(draft.media?.altTexts ?? []);

/** Pictures and videos together. */
export const countMedia = ({ draft: { media } }: Pick<CheckContext, "draft">): number =>
  (media?.images ?? 0) + (media?.videos ?? 0);
