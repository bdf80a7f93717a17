/** A person's phrases and favourite hashtags as state of a component. */
import { useEffect, useState } from "preact/hooks";
import type { OwnPhrases, PhraseStore } from "../../session/stored/snippets";

export function usePhrases(store: PhraseStore): OwnPhrases {
  const [phrases, setPhrases] = useState(store.phrases);
  useEffect(() => {
    const update = () => setPhrases(store.phrases);
    update(); // they may have changed between the first render and now
    return store.subscribe(update);
  }, [store]);
  return phrases;
}
