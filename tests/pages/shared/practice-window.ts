/** What every page offers to tests: the text models of the editors and the steps that a single-page app takes. */
import type { EditorBox } from "../editors/box";

/** One compose box (or several, for a thread) that belong to one message. */
export interface PageComposer {
  name: string;
  boxes(): EditorBox[];
  submitEnabled(): boolean;
  /** Unmounts the editor nodes and mounts new ones with the same text. */
  swap(): void;
  /** Looks like a composer but is none, to test that it is not taken for one; never the one in use. */
  decoy?: true;
  /** What is pressed to publish, to come to the next step, or to leave, as it stands now; null: there is none. */
  button?(kind: ButtonKind): HTMLElement | null;
  /** Where Enter in the box publishes: there Shift+Enter makes a line. */
  isSentByEnter?: true;
}

export type ButtonKind = "publish" | "next" | "close";

export interface PageModel {
  parts: string[];
}

declare global {
  interface Window {
    /** The composer in use: the one focused last, else the one opened last. */
    __model(): PageModel;
    /** Every open composer by its name; copies are called `name-2`, `name-3` … */
    __models: Record<string, PageModel>;
    /** Offset (UTF-16) of the caret in the text of the part in use, `null` without one. Survives loss of focus. */
    __caret(): number | null;
    /** Index of the part in use. */
    __part(): number;
    __submitEnabled(): boolean;
    /** A button of the composer in use. */
    __button(kind: ButtonKind): HTMLElement | null;
    /** Whether Enter publishes in the composer in use. */
    __isSentByEnter(): boolean;
    /** Focuses the box of this composer or decoy, with the caret at its end; opens nothing. */
    __focus(name: string): void;
    /** How many messages were published. */
    __published: number;
    /**
     * Puts a text into the model through the editor's interface, with a fresh undo history and the caret at its end.
     */
    __setText(text: string, part?: number): void;
    /** Focuses the part and selects in it, as a click or a drag would. */
    __select(start: number, end?: number, part?: number): void;
    /** Editor node of a part. */
    __root(part?: number): HTMLElement | null;
    __open(name: string): void;
    __close(): void;
    __swap(): void;
    __multiply(count: number): void;
    /** True once the page is complete. */
    __ready?: true;
  }
}

/** The steps that differ from page to page. */
export interface PageSteps {
  open(name: string): void;
  close(): void;
  multiply(count: number): void;
}

/** Keeps the open composers of a page and which of them is in use. */
export class OpenComposers {
  private readonly open: PageComposer[] = [];
  private used: PageComposer | null = null;

  constructor() {
    document.addEventListener("focusin", (event) => this.noteFocus(event), true);
  }

  add(composer: PageComposer): void {
    this.open.push(composer);
    if (!composer.decoy) this.used = composer;
  }

  remove(composer: PageComposer): void {
    const at = this.open.indexOf(composer);
    if (at >= 0) this.open.splice(at, 1);
    if (this.used === composer) this.used = this.open.findLast(({ decoy }) => !decoy) ?? null;
  }

  current(): PageComposer | null {
    return this.used;
  }

  /** Every open composer by its name; copies are called `name-2`, `name-3` … */
  byName(): Map<string, PageComposer> {
    const named = new Map<string, PageComposer>();
    for (const composer of this.open) {
      let name = composer.name;
      for (let copy = 2; named.has(name); copy++) name = `${composer.name}-${copy}`;
      named.set(name, composer);
    }
    return named;
  }

  private noteFocus(event: FocusEvent): void {
    const path = event.composedPath();
    const focused = this.open.find(({ boxes }) => boxes().some(({ root }) => path.includes(root)));
    if (focused && !focused.decoy) this.used = focused;
  }
}

function modelOf(composer: PageComposer | null): PageModel {
  return { parts: composer?.boxes().map((box) => box.text()) ?? [] };
}

/** Puts the interface for tests on `window`. */
export function offerToTests(composers: OpenComposers, steps: PageSteps): void {
  let lastPart: EditorBox | null = null;
  document.addEventListener("focusin", (event) => {
    const path = event.composedPath();
    lastPart = boxes().find(({ root }) => path.includes(root)) ?? lastPart;
  });
  const boxes = (): EditorBox[] => composers.current()?.boxes() ?? [];
  const partInUse = (): number => Math.max(0, lastPart ? boxes().indexOf(lastPart) : 0);
  const box = (part: number = partInUse()): EditorBox => {
    const found = boxes()[part];
    if (!found) throw new Error(`No composer with a part ${part} is open.`);
    return found;
  };
  const models = () => Object.fromEntries([...composers.byName()].map(([name, composer]) => [name, modelOf(composer)]));
  Object.defineProperty(window, "__models", { get: models });
  Object.assign(window, {
    __model: () => modelOf(composers.current()),
    __caret: () => (boxes().length > 0 ? box().caret() : null),
    __part: partInUse,
    __submitEnabled: () => composers.current()?.submitEnabled() ?? false,
    __button: (kind: ButtonKind) => composers.current()?.button?.(kind) ?? null,
    __isSentByEnter: () => composers.current()?.isSentByEnter ?? false,
    __focus: (name: string) => {
      const focused = composers.byName().get(name)?.boxes().at(-1);
      if (!focused) throw new Error(`Nothing called ${name} is open.`);
      const end = focused.text().length;
      focused.select(end, end);
    },
    __published: 0,
    __setText: (text: string, part?: number) => box(part).setText(text),
    __select: (start: number, end?: number, part?: number) => {
      lastPart = box(part);
      lastPart.select(start, end ?? start);
    },
    __root: (part?: number) => boxes()[part ?? partInUse()]?.root ?? null,
    __open: steps.open,
    __close: steps.close,
    __swap: () => composers.current()?.swap(),
    __multiply: steps.multiply,
    __ready: true,
  });
}
