/** Asks why one language is enough for this audience. */
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { usePanel } from "../../context/panel-context";

interface ReasonFormProps {
  onSave(reason: string): void;
  onCancel(): void;
}

export function ReasonForm({ onSave, onCancel }: ReasonFormProps) {
  const { texts } = usePanel();
  const words = texts.languages;
  const input = useRef<HTMLInputElement>(null);
  const [incomplete, setIncomplete] = useState(false);
  const id = useId();
  useEffect(() => input.current?.focus(), []);

  function submit(event: Event): void {
    event.preventDefault();
    const reason = input.current?.value.trim() ?? "";
    setIncomplete(reason === "");
    if (reason === "") input.current?.focus();
    else onSave(reason);
  }

  function closeOnEscape(event: KeyboardEvent): void {
    if (event.key !== "Escape") return;
    event.preventDefault(); // what is open around the form stays open
    onCancel();
  }

  return (
    <form class="reason" onSubmit={submit} onKeyDown={closeOnEscape} noValidate>
      <label for={`${id}-reason`}>{words.reason}</label>
      <input
        id={`${id}-reason`}
        ref={input}
        class="field"
        type="text"
        autocomplete="off"
        maxLength={200}
        aria-invalid={incomplete}
        aria-describedby={`${id}-hint`}
      />
      <p id={`${id}-hint`} class={incomplete ? "hint hint-wrong" : "hint"} aria-live="polite">
        {incomplete ? words.reasonMissing : words.reasonExample}
      </p>
      <div class="fixes">
        <button type="submit" class="button button-tinted">
          {words.saveReason}
        </button>
        <button type="button" class="button button-plain" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
