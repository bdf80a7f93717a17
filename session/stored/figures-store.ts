/** Keeps the figures in local storage, where the person wants them. */
import { type Counted, type Figures, noFigures, parseFigures, withCounted } from "./figures";
import { figuresKey } from "./keys";
import { storedItem } from "./stored-item";
import { settingsOf } from "./window-settings";

const item = storedItem({ area: "local", key: figuresKey, parse: parseFigures });

/** What a view of the figures needs. */
export interface FiguresStore {
  /** Rejects where the storage cannot be read. */
  read(): Promise<Figures>;
  /** Calls back after every change, from whichever page, until the signal ends. */
  watch(callback: (figures: Figures) => void, signal: AbortSignal): void;
  /** Rejects where the storage is broken. */
  clear(): Promise<unknown>;
}
export const figuresStore: FiguresStore = {
  read: item.read,
  watch: item.watch,
  // in turn with what is just being counted, which would bring them back
  clear: () => item.change(() => noFigures),
};

/**
 * Does nothing where the person has not switched it on. Not for private windows: who calls knows the window. `day`: `YYYY-MM-DD`.
 * Rejects where the storage is full or broken.
 */
export async function countFigures(counted: Counted, day: string): Promise<void> {
  const { keepsFigures } = await settingsOf(false).read();
  if (keepsFigures) await item.change((figures) => withCounted(figures, day, counted));
}
