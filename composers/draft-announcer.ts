/** Reads the texts of a composer, and announces its draft whenever they or their surroundings have changed. */
import type { ObservedDraft } from "../rules/model/draft";
import type { Composer } from "./composer";
import { textOf } from "./editors/readers";
import { areEqual } from "./equal-lists";

/** No platform takes more than 63,206 UTF-16 units: a longer text is no draft, and is not handed on to its end. */
const longestPart = 200_000;

/** The text of each part. */
export const readParts = ({ roots, keptTexts }: Composer): string[] =>
  keptTexts ? [...keptTexts] : roots.map((root) => textOf(root).slice(0, longestPart));

export type DraftAnnouncer = ReturnType<typeof createDraftAnnouncer>;

export function createDraftAnnouncer(onChange: (observed: ObservedDraft | null) => void) {
  let latest: ObservedDraft | null = null;
  /** All that was announced but the texts, as JSON. */
  let announcedContext = "";
  let revision = 0;

  function announce(draft: Omit<ObservedDraft, "revision">): void {
    latest = { ...draft, revision: ++revision };
    onChange(latest);
  }

  /** Announces the draft if a text has changed. */
  function updateTexts(composer: Composer): void {
    const parts = readParts(composer);
    if (latest && areEqual(parts, latest.parts)) return;
    const { id, roots, scope, keptTexts, ...context } = composer;
    announce({ ...context, composer: id, page: location.pathname, publishing: false, parts });
  }

  return {
    /** The draft that was announced last; null: none is being written. */
    latest: () => latest,
    /** Whether this revision was announced last, and the composer still holds its texts. */
    isCurrent: (composer: Composer, askedRevision: number) =>
      latest?.revision === askedRevision && areEqual(readParts(composer), latest.parts),
    readParts,
    updateTexts,
    /** Announces the draft if anything about its composer has changed; null: that there is none any more. */
    update(composer: Composer | null): void {
      if (!composer) {
        if (latest) onChange(null);
        latest = null;
        return;
      }
      const { roots, scope, ...context } = composer;
      const contextAsJson = JSON.stringify(context);
      if (contextAsJson !== announcedContext) latest = null;
      announcedContext = contextAsJson;
      updateTexts(composer);
    },
    /** Announces that someone is at the button that publishes, or no longer is. */
    updatePublishing(publishing: boolean): void {
      if (latest && latest.publishing !== publishing) announce({ ...latest, publishing });
    },
  };
}
