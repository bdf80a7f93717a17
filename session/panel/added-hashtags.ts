/** Which hashtags edits bring into a text. Pure. */
import type { Edit } from "../../rules/model/finding";

const hashtagsIn = (texts: readonly string[]): string[] => texts.join("\n").match(/#[\p{L}\p{N}_]+/gu) ?? [];

/** The hashtags that the edits bring. */
export function addedHashtags(edits: readonly Edit[]): string[] {
  const present = new Set(hashtagsIn(edits.map(({ expected }) => expected)));
  return hashtagsIn(edits.map(({ text }) => text)).filter((tag) => !present.has(tag));
}
