/**
 * Tells which drafts were published: someone was at the button that publishes, and then the composer closed or was emptied with
 * the text as it was. Where the background was stopped in between, it does not know.
 */
import type { ObservedDraft } from "../../rules/model/draft";
import type { PageState } from "../line/messages";

export interface PublishedDrafts {
  /** What a frame of a tab shows now; gives the draft that was published with that, or null. */
  heard(tab: number, frame: number, state: PageState): ObservedDraft | null;
  forget(tab: number): void;
}

const isBlank = ({ parts }: ObservedDraft) => parts.every((text) => text.trim() === "");
const isSameText = (some: ObservedDraft, other: ObservedDraft) =>
  some.parts.length === other.parts.length && some.parts.every((text, part) => text === other.parts[part]);

export function createPublishedDrafts(): PublishedDrafts {
  /** The drafts at whose button someone was, by tab and frame. */
  const atButton = new Map<number, Map<number, ObservedDraft>>();
  return {
    heard(tab, frame, state) {
      const ofTab = atButton.get(tab) ?? new Map<number, ObservedDraft>();
      atButton.set(tab, ofTab);
      const before = ofTab.get(frame);
      const now = state.kind === "draft" ? state.observed : null;
      const isOther = now?.composer !== before?.composer;
      if (now && !isBlank(now) && now.publishing) ofTab.set(frame, now);
      else if (!now || isOther || isBlank(now) || (before && !isSameText(before, now))) ofTab.delete(frame);
      return before && (!now || isOther || isBlank(now)) ? before : null;
    },
    forget: (tab) => void atButton.delete(tab),
  };
}
