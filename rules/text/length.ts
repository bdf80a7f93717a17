/** How long each part is in the channel's own counting, and where the channel folds it. */
import type { Draft } from "../model/draft";
import type { PartLength } from "../model/finding";
import type { Guideline } from "../model/guideline";
import { weightedLength } from "./weighted-length";

/** In the channel's units: weighted on X, UTF-16 code units elsewhere. */
export function channelLength(draft: Pick<Draft, "channel">, text: string): number {
  return draft.channel === "x" ? weightedLength(text) : text.length;
}

export function limitOf(draft: Draft, guideline: Guideline, part: number): number | null {
  const platform = guideline.platforms[draft.channel];
  if (draft.surface === "video") return (part === 0 ? platform.title : platform.description) ?? null;
  return draft.surface === "comment" ? platform.comment : platform.post;
}

export function measureLengths(draft: Draft, guideline: Guideline): PartLength[] {
  const { fold } = guideline.platforms[draft.channel];
  return draft.parts.flatMap((text, part) => {
    const limit = limitOf(draft, guideline, part);
    if (limit === null) return [];
    const folded = draft.surface === "post" && fold !== null && text.length > fold;
    return [{ part, used: channelLength(draft, text), limit, fold: folded ? fold : null }];
  });
}
