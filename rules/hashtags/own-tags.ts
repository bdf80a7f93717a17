/** The organisation's own tags, which its posts are to have: which are missing, and which are there but misspelt. */
import type { CheckContext } from "../context/check";
import { correctionWords } from "../context/correction-words";
import { isCondolence, isDisruption, mentions } from "../context/subjects";
import type { Edit } from "../model/finding";
import type { Guideline } from "../model/guideline";
import { memoizePer } from "../model/memoize";
import { editDistance } from "../text/edit-distance";
import { appendTo, closingHashtags, replaceRange } from "../text/edits";
import { type Hashtag, hashtagKey } from "../text/hashtags";
import { channelLength, limitOf } from "../text/length";
import { type BrokenTag, brokenTags } from "./broken-tags";
import { placeForms } from "./place-forms";

/** From so many letters on, one slip, or two, leave no doubt which tag is meant. */
const lettersForOneSlip = 9;
const lettersForTwoSlips = 14;

export const isOwnTag = (tag: string, { hashtags }: Guideline): boolean => {
  const key = hashtagKey(tag);
  return hashtags.general.some((own) => hashtagKey(own) === key);
};

/** The own tag of which `tag` is a misspelling; null where it is right, or another word. */
export function ownTagMeant(tag: string, guideline: Guideline): string | null {
  const key = hashtagKey(tag);
  if (isOwnTag(tag, guideline) || otherTags(guideline).has(key)) return null;
  const meant = guideline.hashtags.general.filter((own) => isSlipOf(hashtagKey(own), key));
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

/** What goes on behind the own tag is an ending or a longer name. */
function isSlipOf(own: string, key: string): boolean {
  if (key.startsWith(own)) return false;
  if (withoutMarks(own) === withoutMarks(key)) return true;
  const letters = own.length - 1;
  const most = letters >= lettersForTwoSlips ? 2 : letters >= lettersForOneSlip ? 1 : 0;
  return most > 0 && editDistance(key, own, most) <= most;
}

const withoutMarks = (key: string) => key.normalize("NFD").replace(/\p{M}/gu, "");

/** Names and terms that are tags of their own, however near they are. */
const otherTags = memoizePer((guideline: Guideline): ReadonlySet<string> => {
  const terms = guideline.glossary.flatMap(({ fi, sv }) => [fi, sv]).filter((term) => /^\p{L}+$/u.test(term));
  const topical = guideline.hashtags.topics.flatMap(({ fi, sv }) => [...fi, ...sv]);
  return new Set([...[...placeForms(guideline).all, ...terms].map((word) => `#${word}`), ...topical].map(hashtagKey));
});

/** Nobody writes more different ones. */
const mostExamined = 200;

/** The own tag that a tag of the draft is, rightly spelt or not, by the tag as it is written. */
export const ownTagsIn = memoizePer(({ derived, guideline }: CheckContext): ReadonlyMap<string, string> => {
  const written = [...new Set(derived.hashtags.map(({ tag }) => tag))].slice(0, mostExamined);
  return new Map(
    written.flatMap((tag) => {
      const own = isOwnTag(tag, guideline) ? tag : ownTagMeant(tag, guideline);
      return own === null ? [] : [[tag, own] as const];
    }),
  );
});

/** The tags of the draft that are a misspelt own one, with the right one. */
export function misspeltOwnTags(context: CheckContext): { tag: Hashtag; right: string }[] {
  const own = ownTagsIn(context);
  return context.derived.hashtags.flatMap((tag) => {
    const right = own.get(tag.tag);
    return right === undefined || right === tag.tag ? [] : [{ tag, right }];
  });
}

/** The own tags that stand behind a sign that cuts them off ("#Kirkkonummi/Kyrkslätt"), and nowhere else. */
export function ownTagsCutOff(context: CheckContext): { tag: string; broken: BrokenTag }[] {
  const there = new Set([...ownTagsIn(context).values()].map(hashtagKey));
  return brokenTags(context)
    .filter(({ kind }) => kind === "cut")
    .flatMap((broken) =>
      broken.tags.slice(1).flatMap((written) => {
        const tag = isOwnTag(written, context.guideline) ? written : ownTagMeant(written, context.guideline);
        return tag === null || there.has(hashtagKey(tag)) ? [] : [{ tag, broken }];
      }),
    );
}

/** What adds the own tags that the draft has in no form, not even cut or misspelt; null where it has all, or no room. */
export function missingOwnTags(context: CheckContext): { tags: string[]; edit: Edit } | null {
  const { draft, derived, guideline } = context;
  const broken = brokenTags(context).flatMap(({ tags }) => tags.map((tag) => ownTagMeant(tag, guideline) ?? tag));
  const there = new Set([...ownTagsIn(context).values(), ...broken].map(hashtagKey));
  const tags = guideline.hashtags.general.filter((tag) => !there.has(hashtagKey(tag)));
  if (tags.length === 0) return null;
  const part = draft.parts.length - 1;
  const text = draft.parts[part] ?? "";
  const last = derived.hashtags.filter((tag) => tag.part === part).at(-1);
  const gap = gapBeforeTags(text, last);
  const edit =
    last && onlyNumber.test(text.slice(last.end, last.end + 20))
      ? replaceRange(draft, { part, start: last.end, end: last.end }, ` ${tags.join(" ")}`)
      : appendTo(draft, part, tags.join(gap === "\n" ? gap : " "), gap);
  const limit = limitOf(draft, guideline, part);
  return limit !== null && channelLength(draft, text.trimEnd() + edit.text) > limit ? null : { tags, edit };
}

/** Behind the tags stands nothing but the number of the post in its thread: "#talvi 4/4". */
const onlyNumber = /^[ \n]{1,2}\(?\d{1,2}\/\d{1,2}\)?\s*$/u;

/** "Merkitse kuva tunnisteella #talvi", "Tagga #talvi och #vinter": the tag belongs to its sentence. */
const tagInSentence =
  /(?<!\p{L})(?:ja|tai|sekä|och|eller|samt|med|på|i|av|för|under|till|\p{L}{0,20}tunnist\p{L}{1,9}|(?:hash)?tagg?\p{L}{0,5})\s#[^\s#]{1,100}$/iu;

/** What stands between the text and tags that are added to it: they go on with its closing tags, one a line where those do. */
function gapBeforeTags(text: string, last: Hashtag | undefined): string {
  const written = text.trimEnd();
  const closing = written.slice(closingHashtags(written));
  if (/^\s*\S+(?:\n+\S+)+$/u.test(closing)) return "\n";
  if (closing !== "") return " ";
  return last?.end === written.length && !tagInSentence.test(written.slice(-150)) ? " " : "\n\n";
}

/** Where own tags are asked for: in what the organisation publishes, but not in a warning, a correction or a condolence. */
export const asksForOwnTags = (context: CheckContext, channels: readonly string[]): boolean =>
  context.draft.surface === "post" &&
  context.derived.isOrganisation &&
  channels.includes(context.draft.channel) &&
  context.draft.parts.some((text) => text.trim() !== "") &&
  !isDisruption(context) &&
  !isCondolence(context) &&
  !mentions(context, correctionWords);

export const channelsWithOwnTags = ["facebook", "instagram", "x", "linkedin"];
