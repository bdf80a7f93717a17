/** A translation that is pasted comes out of a mail or of Teams: only the text in the language of the field is put there. */
import { useState } from "preact/hooks";
import type { Draft } from "../../../rules/model/draft";
import type { Language } from "../../../rules/model/span";
import { usePanel } from "../../context/panel-context";

/** A shorter text, or one of a single line, is pasted as it is. UTF-16 units. */
const shortest = 40;

export type Pasted = "taken" | "other-language" | null;

/** `onText`: puts the text where the caret is. */
export function usePaste(draft: Draft | null, language: Language, onText: (text: string) => void) {
  const { guideline } = usePanel();
  const [pasted, setPasted] = useState<Pasted>(null);
  async function take(whole: string, from: Draft): Promise<void> {
    let text = whole;
    try {
      const { pastedTranslation } = await import("../../../rules/writing/pasted-translation");
      const found = pastedTranslation(whole, { draft: from, guideline, target: language });
      text = found.text;
      setPasted(found.kind === "unchanged" ? null : found.kind);
    } catch (problem) {
      console.error("What was pasted could not be divided.", problem);
    }
    onText(text);
  }
  function onPaste(event: ClipboardEvent): void {
    setPasted(null);
    const whole = event.clipboardData?.getData("text/plain") ?? "";
    if (!draft || whole.length < shortest || !whole.includes("\n")) return;
    event.preventDefault();
    void take(whole, draft);
  }
  return { pasted, onPaste, forget: () => setPasted(null) };
}
