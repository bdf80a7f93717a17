/** How long each part is in the channel's own counting, and where the channel folds it. */
import type { Channel, Draft } from "../model/draft";
import type { Edit, PartLength } from "../model/finding";
import type { Guideline } from "../model/guideline";
import { applyEdits } from "./apply-edits";
import { weightedLength } from "./weighted-length";

/** In the channel's units: weighted on X, UTF-16 code units elsewhere. */
export function channelLength(draft: Pick<Draft, "channel">, text: string): number {
  return draft.channel === "x" ? weightedLength(text) : text.length;
}

type Where = Pick<Draft, "channel" | "alsoOn">;
const channelsOf = ({ channel, alsoOn = [] }: Where): Channel[] => [channel, ...alsoOn];

function limitOn(channel: Channel, { surface }: Draft, guideline: Guideline, part: number): number | null {
  const platform = guideline.platforms[channel];
  if (surface === "article") return null;
  if (surface === "video") return (part === 0 ? platform.title : platform.description) ?? null;
  return surface === "comment" ? platform.comment : platform.post;
}

const smallest = (limits: (number | null)[]): number | null => {
  const known = limits.filter((limit) => limit !== null);
  return known.length > 0 ? Math.min(...known) : null;
};

/** That of the channel with the least room. */
export const limitOf = (draft: Draft, guideline: Guideline, part: number): number | null =>
  smallest(channelsOf(draft).map((channel) => limitOn(channel, draft, guideline, part)));

/** The channel with the least room for this part. */
export function tightestChannel(draft: Draft, guideline: Guideline, part: number): Channel {
  const limit = limitOf(draft, guideline, part);
  return channelsOf(draft).find((channel) => limitOn(channel, draft, guideline, part) === limit) ?? draft.channel;
}

/** With the edits in it the draft is within the limits of its channels, or no longer than before. */
export function fits(draft: Draft, guideline: Guideline, edits: readonly Edit[]): boolean {
  const after = applyEdits(draft.parts, edits);
  return draft.parts.every((text, part) => {
    const limit = limitOf(draft, guideline, part);
    const length = channelLength(draft, after?.[part] ?? text);
    return limit === null || length <= limit || length <= channelLength(draft, text);
  });
}

/** How many hashtags all of the channels take; null where none has a limit. */
export const mostHashtags = (draft: Where, guideline: Guideline): number | null =>
  smallest(channelsOf(draft).map((channel) => guideline.platforms[channel].hashtags));

export function measureLengths(draft: Draft, guideline: Guideline): PartLength[] {
  const { fold } = guideline.platforms[draft.channel];
  return draft.parts.flatMap((text, part) => {
    const limit = limitOf(draft, guideline, part);
    if (limit === null) return [];
    const folded = draft.surface === "post" && fold !== null && text.length > fold;
    return [{ part, used: channelLength(draft, text), limit, fold: folded ? fold : null }];
  });
}
