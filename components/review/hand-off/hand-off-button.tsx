/** The button that copies the draft with its review for a colleague. */
import { useEffect, useState } from "preact/hooks";
import { copyRich } from "../../../session/browser/clipboard";
import { usePanel } from "../../context/panel-context";
import { ClipboardIcon, TickIcon } from "../../icons/icon";
import type { HandOffInput } from "./hand-off";

export function HandOffButton() {
  const { state, guideline, language, texts } = usePanel();
  const { draft, findings, observed } = state;
  const [outcome, setOutcome] = useState<"copied" | "failed" | null>(null);
  const revision = observed?.revision;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was copied is old once the draft has changed
  useEffect(() => setOutcome(null), [revision]);
  if (!draft) return null;
  async function copy(input: HandOffInput): Promise<void> {
    const { handOff } = await import("./hand-off");
    setOutcome((await copyRich(handOff(input))) ? "copied" : "failed");
  }
  return (
    <div class="hand-off">
      <button
        type="button"
        class="quiet-button"
        data-testid="hand-off"
        onClick={() => void copy({ draft, findings, guideline, language, texts })}
      >
        {outcome === "copied" ? <TickIcon /> : <ClipboardIcon />}
        {texts.handOff.copy}
      </button>
      <p class="hint" aria-live="polite">
        {outcome === "copied" ? texts.handOff.copied : outcome === "failed" ? texts.handOff.failed : ""}
      </p>
    </div>
  );
}
