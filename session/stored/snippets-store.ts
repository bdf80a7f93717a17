/** Keeps a person's phrases and favourite hashtags in local storage: they chose to keep them. */
import { logFailure } from "../browser/failures";
import { snippetsKey } from "./keys";
import { pageItem } from "./page-item";
import { noPhrases, type OwnPhrases, type PhraseStore, parsePhrases, phraseMigrations } from "./snippets";
import { windowItem } from "./stored-item";

const item = pageItem(
  windowItem({
    ...{ key: snippetsKey, parse: parsePhrases },
    ...{ migrations: phraseMigrations, keepsNewer: true },
  }),
);

/** None where the storage cannot be read. */
export const readPhrases = (): Promise<OwnPhrases> =>
  item.read().catch((problem: unknown) => {
    logFailure("The phrases could not be read")(problem);
    return noPhrases;
  });

/** Rejects where the storage is full or broken, or a newer version has stored the phrases. */
export const changePhrases = (change: (phrases: OwnPhrases) => OwnPhrases): Promise<OwnPhrases> => item.change(change);

/** Calls back after every change, from whichever page, until the signal ends. */
export const watchPhrases = item.watch;

/** `onFailure`: a change was not stored. */
export function createPhraseStore(signal: AbortSignal, onFailure: () => void): PhraseStore {
  let phrases = noPhrases;
  const listeners = new Set<() => void>();
  function take(stored: OwnPhrases): void {
    phrases = stored;
    for (const listener of listeners) listener();
  }
  item.watch(take, signal);
  void item.read().then(take, logFailure("The phrases could not be read")); // the list stays empty then
  return {
    get phrases() {
      return phrases;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (change) => void item.change(change).then(take).catch(onFailure),
  };
}
