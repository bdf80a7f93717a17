/**
 * Keys that are pressed while a repair is being made: the caret stands at the repair for a moment, and not where the person
 * writes, so they would land in the wrong place; Draft.js would double or drop them. They are held back, and put in where
 * the caret stands afterwards.
 */
import type { Editor } from "../composer";

/** What is to be written: so many characters taken back first, then a text. */
export interface HeldKeys {
  backspaces: number;
  text: string;
}

export interface KeyHolder {
  /** What has been held back since it was last asked; null: nothing. */
  take(): HeldKeys | null;
  /** What this editor inserts is not taken for keys: Firefox tells of it as if it were typed. */
  lettingThrough(editor: Editor): Editor;
  /** From now on keys reach the page again. */
  release(): void;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** How long the last whole character of a text is, UTF-16 units. */
export const lastCharacterLength = (text: string): number =>
  [...segmenter.segment(text.slice(-100))].at(-1)?.segment.length ?? 0;

/** Ctrl or Alt makes a shortcut of a key; AltGr, which may come as both, a character. */
const isShortcut = (event: KeyboardEvent) =>
  event.metaKey || ((event.ctrlKey || event.altKey) && !event.getModifierState("AltGraph"));

/** The characters that an event stands for; `\b`: one is taken back; null: none of ours. */
function charactersOf(event: Event): string | null {
  if (event instanceof KeyboardEvent) {
    if (event.isComposing || isShortcut(event)) return null;
    // libraries act on these keys at once; a page may publish at Enter, which a text in the making must not be
    const named: Partial<Record<string, string>> = { " ": " ", Enter: "\n", Backspace: "\b" };
    if (event.type === "keydown") return named[event.key] ?? null;
    return event.key.length === 1 ? event.key : null;
  }
  const { data, inputType } = event as InputEvent; // the only other event that is listened to
  return inputType === "insertText" ? data : null;
}

/** `roots`: the boxes of the composer. What is typed elsewhere goes its way. */
export function holdKeys(roots: readonly HTMLElement[]): KeyHolder {
  let held: HeldKeys = { backspaces: 0, text: "" };
  let isInserting = false;
  function letThrough<Result>(insert: () => Result): Result {
    isInserting = true;
    try {
      return insert();
    } finally {
      isInserting = false;
    }
  }
  const holdBack = (event: Event) => {
    const path = event.composedPath();
    // a box that is asked to show its text anew has lost the focus to the page for a moment
    const isForUs = path[0] === document.body || roots.some((root) => path.includes(root));
    const characters = event.isTrusted && isForUs && !isInserting ? charactersOf(event) : null;
    if (!characters) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (characters !== "\b") held.text += characters;
    else if (held.text) held.text = held.text.slice(0, -lastCharacterLength(held.text));
    else held.backspaces++;
  };
  const holding = new AbortController();
  const capturing = { capture: true, signal: holding.signal };
  // a character is taken from the first of its events, before any library: ProseMirror inserts some at `keypress`
  for (const type of ["keydown", "keypress", "beforeinput"]) addEventListener(type, holdBack, capturing);
  return {
    take() {
      const taken = held;
      held = { backspaces: 0, text: "" };
      return taken.text || taken.backspaces ? taken : null;
    },
    lettingThrough: (editor) => ({
      ...editor,
      insert: (root, text) => letThrough(() => editor.insert(root, text)),
      retry: (root, text) => letThrough(() => editor.retry?.(root, text) ?? false),
    }),
    release: () => holding.abort(),
  };
}
