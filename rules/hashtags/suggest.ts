/** Which hashtags the panel offers: the organisation's own, then topics that the text is about, in both languages. */
import type { CheckContext } from "../context/check";
import type { Draft } from "../model/draft";
import type { HashtagSuggestion } from "../model/finding";
import { appendTo } from "../text/edits";
import { hashtagKey } from "../text/hashtags";
import { channelLength, limitOf, mostHashtags } from "../text/length";
import { topicsOf } from "./topics";

/** Pairs of a Finnish and a Swedish tag beside the general ones; more than these nobody reads. */
const mostPairs = 3;

/** `written`: the draft as its writer has it, which has to have room for a tag. */
export function suggestHashtags(context: CheckContext, written: Draft = context.draft): HashtagSuggestion[] {
  const { draft, guideline } = context;
  if (draft.surface === "comment" || draft.parts.every((text) => text.trim() === "")) return [];
  const general = guideline.hashtags.general.map((tag) => ({ tag, topic: "general" }));
  const seen = new Set<string>();
  const distinct = ({ tag }: { tag: string }) => !seen.has(hashtagKey(tag)) && seen.add(hashtagKey(tag));
  const ownTags = general.filter(distinct);
  const pairs = topicPairs(context).map((pair) => pair.filter(distinct));
  return [...ownTags, ...fitting(context, ownTags, pairs)].map(({ tag, topic }) =>
    suggestion(context, written, tag, topic),
  );
}

interface TopicTag {
  tag: string;
  topic: string;
}

/** The first pair of each topic, then the second ones: the first tells most surely what the topic is. */
function topicPairs(context: CheckContext): TopicTag[][] {
  const topics = topicsOf(context);
  const longest = Math.max(0, ...topics.map(({ fi, sv }) => Math.max(fi.length, sv.length)));
  const rounds = Array.from({ length: longest }, (_, at) =>
    topics.map(({ id, fi, sv }) => [fi[at], sv[at]].flatMap((tag) => (tag ? [{ tag, topic: id }] : []))),
  );
  return rounds
    .flat()
    .filter((pair) => pair.length > 0)
    .slice(0, mostPairs);
}

/** As the check of readable hashtags asks for where a pack says nothing else. */
export const topicalTags = { most: 5, mostOnX: 3 };

/** Whole pairs, as long as neither the channel nor the guideline finds them too many beside what stands there. */
function fitting(context: CheckContext, own: TopicTag[], pairs: TopicTag[][]): TopicTag[] {
  const { draft, guideline, derived } = context;
  const used = new Set(derived.hashtags.map(({ tag }) => hashtagKey(tag)));
  const isNew = ({ tag }: TopicTag) => !used.has(hashtagKey(tag));
  const inAll = (mostHashtags(draft, guideline) ?? Number.POSITIVE_INFINITY) - used.size - own.filter(isNew).length;
  const usedOwn = own.filter((tag) => !isNew(tag)).length;
  let room = Math.min(inAll, mostTopical(context) - (used.size - usedOwn));
  return pairs.flatMap((pair) => {
    const count = pair.filter(isNew).length;
    if (count > room) return [];
    room -= count;
    return pair;
  });
}

function mostTopical({ draft, guideline }: CheckContext): number {
  const name = draft.channel === "x" ? "mostOnX" : "most";
  const set = guideline.checks["readable-hashtags"]?.params?.[name];
  return typeof set === "number" ? set : topicalTags[name];
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
