/**
 * Opens with the message on the clipboard, answer wanted by the next working day; another day or time makes another message,
 * which is copied again, or opened in the mail program.
 */
import { useEffect, useId, useMemo, useRef, useState } from "preact/hooks";
import type { Draft } from "../../../rules/model/draft";
import type { Language } from "../../../rules/model/span";
import { copyRich } from "../../../session/browser/clipboard";
import { usePanel } from "../../context/panel-context";
import { ClipboardIcon, CloseIcon, TickIcon } from "../../icons/icon";
import { handOffMessage } from "./hand-off-message";
import { mailLink } from "./mail-link";
import { UntilFields, untilOf, type WrittenUntil } from "./until-fields";
import { nextWorkingDay } from "./working-day";

interface HandOffFormProps {
  id: string;
  /** Of the button that opened it. */
  name: string;
  draft: Draft;
  /** The language to translate into; null asks for a review. */
  target: Language | null;
  onClose(): void;
}

export function HandOffForm({ id, name, draft, target, onClose }: HandOffFormProps) {
  const { state, guideline, language, texts } = usePanel();
  const words = texts.handOff;
  const { findings } = state;
  const { today } = draft;
  const [written, setWritten] = useState<WrittenUntil>(() => ({ day: nextWorkingDay(today), clock: "12:00" }));
  /** The text that was copied last, or could not be. */
  const [last, setLast] = useState<{ text: string; isCopied: boolean } | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const handId = useId();
  const message = useMemo(
    () => handOffMessage(target, { draft, findings, guideline, until: untilOf(written), today, language, texts }),
    [target, draft, findings, guideline, written, today, language, texts],
  );
  const mail = mailLink(message.subject, message.text);
  const outcome = !last ? null : !last.isCopied ? "failed" : last.text === message.text ? "copied" : "changed";

  async function copy(): Promise<void> {
    const isCopied = await copyRich(message);
    setLast({ text: message.text, isCopied });
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the press that opens the form copies, once
  useEffect(() => {
    form.current?.focus();
    void copy();
  }, []);
  function closeOnEscape(event: KeyboardEvent): void {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose();
  }

  const said = {
    copied: target ? `${words.copied} ${words.wayBack[target]}` : words.copied,
    changed: words.changed,
    failed: words.failed,
  };
  return (
    <form
      id={id}
      ref={form}
      class="hand-off-form"
      tabIndex={-1}
      aria-label={name}
      data-testid="hand-off-form"
      onSubmit={(event) => {
        event.preventDefault();
        void copy();
      }}
      onKeyDown={closeOnEscape}
      noValidate
    >
      <p class="hand-off-outcome" aria-live="polite" data-testid="hand-off-outcome">
        {outcome === "copied" && <TickIcon />}
        <span>{outcome ? said[outcome] : ""}</span>
      </p>
      {outcome === "failed" && (
        <>
          <label for={handId}>{words.copyByHand}</label>
          <textarea id={handId} class="field" rows={5} readOnly value={message.text} />
        </>
      )}
      <UntilFields written={written} today={today} onChange={setWritten} />
      <button type="button" class="icon-button hand-off-close" aria-label={texts.close} onClick={onClose}>
        <CloseIcon />
      </button>
      <div class="hand-off-actions">
        <button
          type="submit"
          class={outcome === "copied" ? "button button-plain" : "button button-main"}
          data-testid="hand-off-copy"
        >
          <ClipboardIcon />
          {words.copyAgain}
        </button>
        {mail && (
          <a class="button button-plain" href={mail} data-testid="hand-off-mail">
            {words.mail}
          </a>
        )}
      </div>
      {!mail && <p class="hint">{words.tooLong}</p>}
    </form>
  );
}
