/** The organisation's own tags, which its posts are to have: which are missing, and which are there but misspelt. */
import type { CheckContext } from "../context/check";
import { isCondolence, isDisruption } from "../context/subjects";
import type { Guideline } from "../model/guideline";
import { memoizePer } from "../model/memoize";
import { editDistance } from "../text/edit-distance";
import { type Hashtag, hashtagKey } from "../text/hashtags";
import { brokenTags } from "./broken-tags";
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

/** The tags of the draft that are a misspelt own one, with the right one. */
export const misspeltOwnTags = ({ derived, guideline }: Pick<CheckContext, "derived" | "guideline">) =>
  derived.hashtags.flatMap((tag): { tag: Hashtag; right: string }[] => {
    const right = ownTagMeant(tag.tag, guideline);
    return right === null ? [] : [{ tag, right }];
  });

/** The own tags that the draft has in no form, not even cut or misspelt. */
export function missingOwnTags(context: CheckContext): string[] {
  const { derived, guideline } = context;
  const there = new Set([
    ...derived.hashtags.map(({ tag }) => hashtagKey(tag)),
    ...brokenTags(context).flatMap(({ tags }) => tags.map(hashtagKey)),
    ...misspeltOwnTags(context).map(({ right }) => hashtagKey(right)),
  ]);
  return guideline.hashtags.general.filter((tag) => !there.has(hashtagKey(tag)));
}

/** Where own tags are asked for: in what the organisation publishes, but a warning or a condolence needs none. */
export const asksForOwnTags = (context: CheckContext, channels: readonly string[]): boolean =>
  context.draft.surface === "post" &&
  context.derived.isOrganisation &&
  channels.includes(context.draft.channel) &&
  !isDisruption(context) &&
  !isCondolence(context);

export const channelsWithOwnTags = ["facebook", "instagram", "x", "linkedin"];
