/** The content script's end of the line: tells panels and background what is being written, takes edits from panels. */
import type { PassageView, UnreadBox } from "../../composers/composer";
import type { Guard } from "../../composers/publish-guard";
import type { ObservedDraft, TextRange } from "../../rules/model/draft";
import type { Edit } from "../../rules/model/finding";
import { createDraftNotices } from "./draft-notices";
import { listenToBackground } from "./from-background";
import type { EditOutcome, GuardMessage, PageState, PanelMessage } from "./messages";
import { bringPageTools } from "./page-scripts";
import { acceptPanels, type PanelPort } from "./panel-ports";

/** What the line needs of a watch over composers; `composers/watch.ts` is one. */
export interface WatchedPage {
  lookAgain(): void;
  edit(composer: string, revision: number, edits: Edit[]): Promise<EditOutcome>;
  mark(composer: string, passage: TextRange | null, view: PassageView): void;
  guard(guard: Guard | null): void;
  /** Reads the unknown box in focus from now on. */
  readBox(): void;
  /** The structure around the focused box, without any text of the page. */
  describeStructure(): string;
}

export interface PageEnd {
  /** `box`: what has the focus where no draft is written. */
  tell(observed: ObservedDraft | null, box?: UnreadBox | null): void;
  /** Whether a panel or popup is looking. */
  isWatched(): boolean;
  /** null: the platform is switched off. */
  serve(page: WatchedPage | null): void;
}

export function createPageEnd(signal: AbortSignal): PageEnd {
  let latest: ObservedDraft | null = null;
  let unreadBox: UnreadBox | null = null;
  let page: WatchedPage | null = null;
  let isOff = false;
  let isHidden = false;
  /** Whose mark stands in the page; it goes with that panel. */
  let marking: PanelPort | null = null;

  function state(): PageState {
    if (latest && !isHidden) return { kind: "draft", observed: latest };
    if (isOff) return { kind: "switched-off" };
    return unreadBox && !isHidden ? { kind: "no-composer", box: unreadBox } : { kind: "no-composer" };
  }
  const stateMessage = () => ({ type: "state", state: state() }) as const;

  const notices = createDraftNotices(state, signal);
  const panels = acceptPanels(
    {
      onOpen(port) {
        void bringPageTools();
        page?.lookAgain();
        panels.post(port, stateMessage());
      },
      onMessage: (port, message) => void answer(port, message),
      onClose(port) {
        if (port !== marking) return;
        marking = null;
        if (latest) page?.mark(latest.composer, null, "still");
      },
    },
    signal,
  );

  async function answer(port: PanelPort, message: PanelMessage): Promise<void> {
    if (message.type === "look-again") return page?.lookAgain();
    if (message.type === "read-box") return page?.readBox();
    if (message.type === "mark") marking = port;
    await bringPageTools();
    if (message.type === "edit") {
      const outcome = (await page?.edit(message.composer, message.revision, message.edits)) ?? { status: "gone" };
      panels.post(port, { type: "edit-outcome", request: message.request, outcome });
    } else if (message.type === "describe-structure") {
      panels.post(port, { type: "page-structure", request: message.request, text: page?.describeStructure() ?? "" });
    } else if (marking === port) page?.mark(message.composer, message.passage, message.view);
  }

  listenToBackground<GuardMessage>("guard", ({ guard }) => signal.aborted || page?.guard(guard));
  /** What was written stays known while the page lies in the browser's cache: it is told again when it comes back. */
  function onPageTurn({ isTrusted, type }: Event): void {
    const hides = type === "pagehide";
    if (!isTrusted || hides === isHidden) return;
    isHidden = hides;
    if (!hides) page?.lookAgain();
    notices.send();
  }
  for (const type of ["pagehide", "pageshow"]) window.addEventListener(type, onPageTurn, { signal });

  return {
    tell(observed, box = null) {
      const opensOrCloses =
        latest?.composer !== observed?.composer ||
        (latest?.publishing ?? false) !== (observed?.publishing ?? false) ||
        unreadBox !== box;
      latest = observed;
      unreadBox = box;
      panels.postToAll(stateMessage());
      if (opensOrCloses) notices.send();
      else notices.sendSoon();
    },
    isWatched: () => panels.isAnyOpen,
    serve(watched) {
      page = watched;
      isOff = watched === null;
      if (isOff) latest = unreadBox = null;
      else page?.lookAgain();
      if (latest) return;
      panels.postToAll(stateMessage());
      notices.send(); // a page that was loaded anew has no draft yet
    },
  };
}
