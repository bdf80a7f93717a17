/** What a page shows of a draft, for tests of what lies between the pages and the extension. */
import type { ObservedDraft } from "../../rules/model/draft";

/** A post in the known composer `composer-1` on Facebook; `change` replaces its properties. */
export function observedOf(text: string, change: Partial<ObservedDraft> = {}): ObservedDraft {
  return {
    channel: "facebook",
    surface: "post",
    parts: [text],
    place: "own",
    parent: null,
    media: null,
    composer: "composer-1",
    page: "/",
    revision: 1,
    recognised: "known",
    account: null,
    publishing: false,
    ...change,
  };
}
