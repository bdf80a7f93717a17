/** How many phrases and favourite hashtags of a file come, replace others, or find no room. Pure. */
import type { ChangesTexts } from "../../locales/changes";
import { mergedPhrases, type OwnPhrases } from "../../session/stored/snippets";
import type { ShownChange } from "./change-list";

/** Empty where nothing changes, and everything has room. */
export function phraseChanges(present: OwnPhrases, offered: OwnPhrases, texts: ChangesTexts): ShownChange[] {
  const merged = mergedPhrases(present, offered);
  const before = new Map(present.snippets.map((snippet) => [snippet.id, JSON.stringify(snippet)]));
  const after = new Map(merged.snippets.map((snippet) => [snippet.id, JSON.stringify(snippet)]));
  const replaced = [...before].filter(([id, snippet]) => after.get(id) !== snippet).length;
  const withoutRoom = new Set(offered.snippets.map(({ id }) => id).filter((id) => !after.has(id))).size;
  const known = new Set(merged.tags.map((tag) => tag.toLowerCase()));
  const tagsWithoutRoom = offered.tags.filter((tag) => !known.has(tag.toLowerCase())).length;
  const line = (what: string, counts: { fresh: number; replaced: number; withoutRoom: number }): ShownChange[] => {
    const parts = (["fresh", "replaced", "withoutRoom"] as const).filter((part) => counts[part] > 0);
    const note = parts.map((part) => texts.phraseCounts[part](counts[part])).join(", ");
    return note ? [{ weight: "inserted", what: [what], note }] : [];
  };
  return [
    ...line(texts.ownPhrases, { fresh: after.size - before.size, replaced, withoutRoom }),
    ...line(texts.favouriteTags, {
      ...{ fresh: merged.tags.length - present.tags.length, replaced: 0, withoutRoom: tagsWithoutRoom },
    }),
  ];
}
