/** Keeps a person's phrases and favourite hashtags in local storage: they chose to keep them. */
import { logFailure } from "../browser/failures";
import { snippetsKey } from "./keys";
import { noPhrases, type OwnPhrases, type PhraseStore, parsePhrases, phraseMigrations } from "./snippets";
import { storedItem } from "./stored-item";

const item = storedItem({
  ...{ area: "local", key: snippetsKey, parse: parsePhrases },
  ...{ migrations: phraseMigrations, keepsNewer: true },
});

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
