/** Which hashtags the panel offers: the organisation's own, then topics that the text is about, in both languages. */
import type { CheckContext } from "../context/check";
import type { Draft } from "../model/draft";
import type { HashtagSuggestion } from "../model/finding";
import { appendTo } from "../text/edits";
import { hashtagKey } from "../text/hashtags";
import { channelLength, limitOf, mostHashtags } from "../text/length";
import { topicsOf } from "./topics";

/** `written`: the draft as its writer has it, which has to have room for a tag. */
export function suggestHashtags(context: CheckContext, written: Draft = context.draft): HashtagSuggestion[] {
  const { draft, guideline } = context;
  if (draft.surface === "comment" || draft.parts.every((text) => text.trim() === "")) return [];
  const general = guideline.hashtags.general.map((tag) => ({ tag, topic: "general" }));
  const topical = topicsOf(context).flatMap(({ id, fi, sv }) => [...fi, ...sv].map((tag) => ({ tag, topic: id })));
  const seen = new Set<string>();
  const tags = [...general, ...topical].filter(({ tag }) => !seen.has(hashtagKey(tag)) && seen.add(hashtagKey(tag)));
  return tags.map(({ tag, topic }) => suggestion(context, written, tag, topic));
}

function suggestion(
  { draft, guideline, derived }: CheckContext,
  written: Draft,
  tag: string,
  topic: string,
): HashtagSuggestion {
  const present = derived.hashtags.some((used) => hashtagKey(used.tag) === hashtagKey(tag));
  const part = draft.parts.length - 1;
  const limit = limitOf(draft, guideline, part);
  const most = mostHashtags(draft, guideline);
  const full = most !== null && derived.hashtags.length >= most;
  const edit = appendTo(draft, part, tag, derived.hashtags.some((used) => used.part === part) ? " " : "\n\n");
  const fits = limit === null || channelLength(draft, (written.parts[part] ?? "") + edit.text) <= limit;
  return { tag, topic, present, edit: present || full || !fits ? null : edit };
}
