/**
 * What a page needs only while a panel looks at it: editing, marking, and its structure for a report. It comes in a script of its own, `entrypoints/page-tools.ts`,
 * which the background puts into the page when it is asked: most pages never need it, and are spared its size.
 */
import type { Keys } from "../rules/model/composer-keys";
import type { Edit } from "../rules/model/finding";
import type { Composer } from "./composer";
import type { EditResult } from "./edit-result";

export interface PageTools {
  /** Makes the edits of one fix, all meant for the text as it is now. */
  applyEdits(composer: Composer, edits: readonly Edit[]): Promise<EditResult>;
  /** Offsets are UTF-16 units. */
  mark(root: HTMLElement, start: number, end: number, scroll: boolean): void;
  unmark(): void;
  /** See `page-structure.ts`. */
  describeStructure(focused: Element | null, known?: readonly Keys[]): string;
}

/** All scripts of the extension in a page share one global object, which the page itself cannot reach. */
const name = "ohjenuoraTools";

export const pageTools = (): PageTools | undefined => Reflect.get(globalThis, name);

/** Called by the script that brings them. */
export const offerPageTools = (tools: PageTools): void => {
  Reflect.set(globalThis, name, tools);
};
