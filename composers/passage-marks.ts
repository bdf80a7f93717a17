/**
 * Marks of passages in the composer. They come in a script of their own, `entrypoints/mark-passage.ts`, which a panel puts into the
 * page when it first needs one: most pages never do, and are spared its size.
 */
export interface PassageMarks {
  /** Offsets are UTF-16 units. */
  mark(root: HTMLElement, start: number, end: number, scroll: boolean): void;
  unmark(): void;
}

/** All content scripts of the extension in a page share one global object, which the page itself cannot reach. */
const name = "ohjenuoraPassageMarks";

export const passageMarks = (): PassageMarks | undefined => Reflect.get(globalThis, name);

/** Called by the script that brings them. */
export const offerPassageMarks = (marks: PassageMarks): void => {
  Reflect.set(globalThis, name, marks);
};
