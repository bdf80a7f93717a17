/** The posts of a thread that have no place in a composer yet: kept for the tab until they are seen in one. */
import type { ObservedDraft } from "../../rules/model/draft";
import { logFailure } from "../browser/failures";
import { noRest, restItem, type ThreadRest } from "../stored/thread-rest-store";

export interface ThreadRestKeeper {
  readonly value: ThreadRest;
  /** This tab is shown from now on; null: none. What is stored for it arrives a moment later. */
  takeUp(tab: number | null): void;
  keep(rest: ThreadRest): void;
  /** The posts, where they belong to what is written here; null: nobody writes, and what was written last counts. */
  shownBeside(draft: Where | null): string[];
  /** What stands in a composer of the tab: posts that are there are taken off. */
  see(draft: Where & Pick<ObservedDraft, "parts">): void;
}

type Where = Pick<ObservedDraft, "channel">;

interface RestListener {
  onChange(): void;
  /** A post that is of another language than the first one stands in a composer. */
  onOtherLanguage(): void;
  /** These posts stand in a composer. */
  onSeen(posts: string[]): void;
  onNotStored(): void;
}

/** Editors change white space. */
const wordsOf = (text: string) => text.trim().replace(/\s+/gu, " ");

/** `signal`: the panel closes. */
export function createThreadRest(listener: RestListener, signal: AbortSignal): ThreadRestKeeper {
  let value = noRest;
  /** Where something was written last in this tab; null: not known. */
  let lastChannel: Where["channel"] | null = null;
  let tab: number | null = null;
  let tabEnds = new AbortController();
  /** Whether something was kept here before what is stored was read. */
  let isChanged = false;
  signal.addEventListener("abort", () => tabEnds.abort());

  function take(stored: ThreadRest): void {
    if (JSON.stringify(stored) === JSON.stringify(value)) return;
    value = stored;
    listener.onChange();
  }
  function keep(rest: ThreadRest): void {
    value = rest;
    isChanged = true;
    if (tab !== null) {
      const item = restItem(tab);
      const stored: Promise<unknown> = rest.posts.length > 0 ? item.write(rest) : item.remove();
      stored.catch((problem: unknown) => {
        logFailure("The rest of a thread was not stored")(problem);
        listener.onNotStored();
      });
    }
    listener.onChange();
  }
  return {
    get value() {
      return value;
    },
    takeUp(next) {
      if (next === tab) return;
      tabEnds.abort();
      tabEnds = new AbortController();
      tab = next;
      value = noRest;
      lastChannel = null;
      isChanged = false;
      if (next === null) return;
      const { signal: elsewhere } = tabEnds;
      const item = restItem(next);
      item.watch(take, elsewhere);
      const takeStored = (stored: ThreadRest) => {
        if (!elsewhere.aborted && !isChanged) take(stored);
      };
      item.read().then(takeStored, logFailure("The rest of a thread could not be read"));
    },
    keep,
    shownBeside: (draft) => ((draft?.channel ?? lastChannel) === value.channel ? value.posts : []),
    see({ channel, parts }) {
      lastChannel = channel;
      if (channel !== value.channel) return;
      const written = parts.map(wordsOf);
      const next = value.posts.findIndex((post) => !written.some((text) => text.includes(wordsOf(post))));
      const seen = next < 0 ? value.posts.length : next;
      if (seen === 0) return;
      const { isByLanguage, posts } = value;
      keep(seen === posts.length ? noRest : { ...value, posts: posts.slice(seen) });
      listener.onSeen(posts.slice(0, seen));
      if (isByLanguage) listener.onOtherLanguage();
    },
  };
}
