/** The draft as it was at the last pause in typing, so that what the panel makes of it does not move while someone writes in the page. */
import { useEffect, useState } from "preact/hooks";
import type { Draft } from "../../../rules/model/draft";
import { usePanel } from "../../context/panel-context";
import { typingPause } from "../calm/hold-back-while-typing";

/** `composer`: in which it is written; the draft of another one is taken at once. */
export function useSettledDraft(draft: Draft | null, composer: string | undefined): Draft | null {
  const { client } = usePanel();
  const [settled, setSettled] = useState({ draft, composer });
  const texts = JSON.stringify(draft?.parts);
  const isNew = settled.composer !== composer;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a draft is another one when its texts are
  useEffect(() => {
    if (isNew) return setSettled({ draft, composer });
    let timer = setTimeout(settle, typingPause);
    /** What was typed since has not arrived yet. */
    function settle(): void {
      const left = client.state.typedAt + typingPause - performance.now();
      if (left > 0) timer = setTimeout(settle, left);
      else setSettled({ draft, composer });
    }
    return () => clearTimeout(timer);
  }, [texts, composer]);
  return isNew ? draft : settled.draft;
}
