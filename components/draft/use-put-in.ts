/** Puts posts of the draft into the open composer; asks first where places are still open, or something else stands there. */
import { useEffect, useState } from "preact/hooks";
import { findPlaceholders } from "../../rules/text/placeholders";
import { findUnfinishedPlaces } from "../../rules/text/unfinished-places";
import type { PanelClient } from "../../session/panel/panel-state";
import type { Manner } from "../../session/panel/put-in";

export interface PutInQuestion {
  kind: "places" | "occupied";
  parts: string[];
}

const hasPlaces = (parts: readonly string[]) =>
  parts.some((text, part) => findPlaceholders(text, part).length + findUnfinishedPlaces(text, part).length > 0);

/** `page`: the client that knows the composer; `now`: changes with the text, which makes a question out of date. */
export function usePutIn(page: PanelClient, now: unknown, onDone: () => void) {
  const [question, setQuestion] = useState<PutInQuestion | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is another question
  useEffect(() => setQuestion(null), [now]);
  async function send(parts: string[], manner?: Manner): Promise<void> {
    setQuestion(null);
    const { status } = await (manner ? page.insertParts(parts, manner) : page.insertParts(parts));
    if (status === "occupied") setQuestion({ kind: "occupied", parts });
    if (status === "done") onDone();
  }
  return {
    question,
    putIn: (parts: string[]) => (hasPlaces(parts) ? setQuestion({ kind: "places", parts }) : void send(parts)),
    answer: (parts: string[], manner?: Manner) => void send(parts, manner),
    cancel: () => setQuestion(null),
  };
}
