/**
 * Watches what is being written on a page: finds the composer by focus, by typing and by what people do, reads it a
 * moment after each change, and notices when it goes. No polling, and nothing runs on a page without a composer.
 */
import type { ObservedDraft, TextRange } from "../rules/draft";
import type { Edit } from "../rules/review";
import { applyEdits, type EditResult } from "./apply-edits";
import { createBriefWatch } from "./brief-watch";
import type { Composer } from "./composer";
import { editableRootOf } from "./editors/editable-root";
import { editorOf } from "./editors/editors";
import { composerOf, findComposer } from "./find-composer";
import { mark, unmark } from "./mark";

export interface ComposerWatch {
  /** What is being written now, or null. */
  current(): ObservedDraft | null;
  lookAgain(): void;
  /** One after the other, however many are asked for at once. */
  edit(composer: string, edits: Edit[]): Promise<EditResult>;
  mark(composer: string, passage: TextRange | null, scroll: boolean): void;
}

interface WatchOptions {
  onChange(observed: ObservedDraft | null): void;
  /** How long after a change to read, ms: longer where nobody looks. */
  readingDelay(): number;
  signal: AbortSignal;
}

export function watchComposers({ onChange, readingDelay, signal }: WatchOptions): ComposerWatch {
  let composer: Composer | null = null;
  let observed: ObservedDraft | null = null;
  let revision = 0;
  let surroundingsChanged = false;
  let readTimer: ReturnType<typeof setTimeout> | undefined;
  let edits: Promise<unknown> = Promise.resolve();
  const shadowTrees = new Set<ShadowRoot>();

  const observer = new MutationObserver((records) => {
    const roots = composer?.roots ?? [];
    surroundingsChanged ||= records.some(({ target }) => !roots.some((root) => root.contains(target)));
    readSoon();
  });
  const briefly = createBriefWatch(lookAgain, signal);

  function readSoon(): void {
    readTimer ??= setTimeout(() => {
      readTimer = undefined;
      read();
    }, readingDelay());
  }

  function read(): void {
    if (signal.aborted || !composer) return;
    if (surroundingsChanged || composer.roots.some((root) => !root.isConnected)) refresh();
    if (composer) tell(composer);
  }

  /** The parts of a thread, pictures or the editor itself may have changed; or the composer has gone. */
  function refresh(): void {
    surroundingsChanged = false;
    const root = composer?.roots.find((candidate) => candidate.isConnected);
    const same = root && composerOf(root);
    if (same && same.id === composer?.id) {
      const moved =
        same.roots.length !== composer.roots.length || same.roots.some((part, at) => part !== composer?.roots[at]);
      composer = same;
      if (moved) observe(same);
      return;
    }
    use(findComposer(shadowTrees));
  }

  function tell({ id, roots, channel, surface, account, place, parent, media, recognised }: Composer): void {
    const parts = roots.map((root) => editorOf(root)?.read(root) ?? "");
    const next = { composer: id, channel, surface, parts, account, place, parent, media, recognised };
    if (observed && JSON.stringify({ ...observed, revision: 0 }) === JSON.stringify({ ...next, revision: 0 })) return;
    observed = { ...next, revision: ++revision };
    onChange(observed);
  }

  function observe({ scope }: Composer): void {
    observer.disconnect();
    observer.observe(scope, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ["alt", "src", "aria-label"],
    });
    // only the direct children of what stands around it: enough to see it go, and cheap on a busy page
    for (let at: Node | null = scope.parentNode; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
      observer.observe(at, { childList: true });
    }
  }

  function use(next: Composer | null): void {
    if (next?.id === composer?.id && next?.roots[0] === composer?.roots[0]) return;
    composer = next;
    observer.disconnect();
    unmark();
    if (next) {
      observe(next);
      tell(next);
    } else if (observed) {
      observed = null;
      onChange(null);
    }
  }

  function lookAgain(): void {
    if (signal.aborted) return;
    if (composer?.roots.every((root) => root.isConnected)) refresh();
    const found = composer && isFocused(composer) ? composer : (findComposer(shadowTrees) ?? composer);
    use(found);
    if (composer) tell(composer);
  }
  const isFocused = ({ roots }: Composer) => roots.some((root) => root.matches(":focus"));

  function onWriting(event: Event): void {
    const path = event.composedPath();
    const root = editableRootOf(path);
    if (!root) return;
    const tree = root.getRootNode();
    if (tree instanceof ShadowRoot) shadowTrees.add(tree);
    if (composer?.roots.includes(root)) {
      // text fields change without any mutation
      if (event.type !== "focusin") readSoon();
      return;
    }
    const next = composerOf(root);
    if (next) use(next);
  }
  function onDeed(event: Event): void {
    if (event instanceof KeyboardEvent && !["Enter", "Escape", " "].includes(event.key)) return;
    briefly.begin();
  }

  const passive = { capture: true, passive: true, signal };
  for (const type of ["focusin", "input", "change"]) document.addEventListener(type, onWriting, passive);
  for (const type of ["click", "keyup"]) document.addEventListener(type, onDeed, passive);
  window.addEventListener("popstate", onDeed, passive);
  window.addEventListener("load", onDeed, passive);
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(readTimer);
    unmark();
  });
  lookAgain();
  briefly.begin();

  return {
    current: () => observed,
    lookAgain,
    edit(id, wanted) {
      const run = async (): Promise<EditResult> => {
        if (signal.aborted || composer?.id !== id) return { status: "gone" };
        if (composer.roots.some((root) => !root.isConnected)) refresh();
        if (composer?.id !== id) return { status: "gone" };
        try {
          return await applyEdits(composer, wanted);
        } catch {
          // the page took the editor apart under our hands
          return { status: "unverified", text: wanted.map((edit) => edit.text).join("\n") };
        } finally {
          readSoon();
        }
      };
      const result = edits.then(run, run);
      edits = result;
      return result;
    },
    mark(id, passage, scroll) {
      const root = passage && composer?.id === id ? composer.roots[passage.part] : undefined;
      if (root?.isConnected && passage) mark(root, passage.start, passage.end, scroll);
      else unmark();
    },
  };
}
