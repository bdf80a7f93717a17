/** A translation that is pasted comes out of a mail or of Teams: only the text in the language of the field is put there. */
import { useRef, useState } from "preact/hooks";
import type { Draft } from "../../../rules/model/draft";
import type { Language } from "../../../rules/model/span";
import { usePanel } from "../../context/panel-context";

/** A shorter text, or one of a single line, is pasted as it is. UTF-16 units. */
const shortest = 40;

export type Pasted = "taken" | "other-language" | null;

type Divide = typeof import("../../../rules/writing/pasted-translation")["pastedTranslation"];

/** `onText`: puts the text where the caret is. */
export function usePaste(draft: Draft | null, language: Language, onText: (text: string) => void) {
  const { guideline } = usePanel();
  const [pasted, setPasted] = useState<Pasted>(null);
  /** Loaded with the focus, so that nothing waits between the press and the text; until then a paste is the browser's. */
  const divide = useRef<Divide | null>(null);
  async function load(): Promise<void> {
    const { pastedTranslation } = await import("../../../rules/writing/pasted-translation");
    divide.current = pastedTranslation;
  }
  function onPaste(event: ClipboardEvent): void {
    setPasted(null);
    const whole = event.clipboardData?.getData("text/plain") ?? "";
    if (!divide.current || !draft || whole.length < shortest || !whole.includes("\n")) return;
    const { text, kind } = divide.current(whole, { draft, guideline, target: language });
    setPasted(kind === "unchanged" ? null : kind);
    if (kind !== "taken") return;
    event.preventDefault();
    onText(text);
  }
  return {
    pasted,
    onFocus: () => void load().catch((problem) => console.error("What is pasted cannot be divided.", problem)),
    onPaste,
  };
}
