/** The button that sends the draft to a colleague, for translation or review: it copies the message, in a small form above itself. */
import { useId, useRef, useState } from "preact/hooks";
import { usePanel } from "../../context/panel-context";
import { lazy } from "../../shell/lazy";
import { missingTranslation } from "./asked-of-colleague";

/** Loaded when it is first opened. */
export const HandOffForm = lazy(async () => (await import("./hand-off-form")).HandOffForm);

export function HandOffButton() {
  const { state, texts } = usePanel();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const { draft } = state;
  if (!draft) return null;
  const target = missingTranslation(state);
  const name = target ? texts.handOff.sendForTranslation : texts.handOff.sendForReview;
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div class={isOpen ? "hand-off hand-off-open" : "hand-off"}>
      {isOpen && <HandOffForm id={id} name={name} draft={draft} target={target} onClose={close} />}
      <button
        ref={button}
        type="button"
        class="quiet-button"
        data-testid="hand-off"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        // the second half of a double click would close what the first has opened
        onClick={({ detail }) => detail < 2 && (isOpen ? close() : setOpen(true))}
      >
        {name}
      </button>
    </div>
  );
}
