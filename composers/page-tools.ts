/**
 * What a page needs only while a panel looks at it: editing, marking, and its structure for a report. It comes in a script of its own, `entrypoints/page-tools.ts`,
 * which the background puts into the page when it is asked: most pages never need it, and are spared its size.
 */
import type { ComposerKeys } from "../rules/model/composer-keys";
import type { PassageView } from "./composer";
import type { createEditQueue } from "./edit-queue";

export interface PageTools {
  /** See `edit-queue.ts`. */
  createEditQueue: typeof createEditQueue;
  /** Offsets are UTF-16 units. */
  mark(root: HTMLElement, start: number, end: number, view: PassageView): void;
  unmark(): void;
  /** See `page-structure.ts`. */
  describeStructure(focused: Element | null, keys?: ComposerKeys): string;
}

/** All scripts of the extension in a page share one global object, which the page itself cannot reach. */
const name = "ohjenuoraTools";

export const pageTools = (): PageTools | undefined => Reflect.get(globalThis, name);

/** Called by the script that brings them. */
export const offerPageTools = (tools: PageTools): void => {
  Reflect.set(globalThis, name, tools);
};
