/** Until when the answer is needed, and the two ways in which the message goes out: copied, or opened in the mail program. */
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
  const [outcome, setOutcome] = useState<"copied" | "failed" | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const handId = useId();
  const message = useMemo(
    () => handOffMessage(target, { draft, findings, guideline, until: untilOf(written), today, language, texts }),
    [target, draft, findings, guideline, written, today, language, texts],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was copied is old once the message has changed
  useEffect(() => setOutcome(null), [message.text]);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const mail = mailLink(message.subject, message.text);

  async function copy(event: Event): Promise<void> {
    event.preventDefault();
    setOutcome((await copyRich(message)) ? "copied" : "failed");
  }
  function closeOnEscape(event: KeyboardEvent): void {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose();
  }

  const copied = target ? `${words.copied} ${words.wayBack[target]}` : words.copied;
  return (
    <form
      id={id}
      ref={form}
      class="hand-off-form"
      aria-label={name}
      data-testid="hand-off-form"
      onSubmit={(event) => void copy(event)}
      onKeyDown={closeOnEscape}
      noValidate
    >
      <UntilFields written={written} today={today} onChange={setWritten} />
      <button type="button" class="icon-button hand-off-close" aria-label={texts.close} onClick={onClose}>
        <CloseIcon />
      </button>
      <div class="hand-off-actions">
        <button type="submit" class="button button-main" data-testid="hand-off-copy">
          {outcome === "copied" ? <TickIcon /> : <ClipboardIcon />}
          {words.copy}
        </button>
        {mail && (
          <a class="button button-plain" href={mail} data-testid="hand-off-mail">
            {words.mail}
          </a>
        )}
      </div>
      {!mail && <p class="hint">{words.tooLong}</p>}
      <p class="hint" aria-live="polite" data-testid="hand-off-outcome">
        {outcome === "copied" ? copied : outcome === "failed" ? words.failed : ""}
      </p>
      {outcome === "failed" && (
        <>
          <label for={handId}>{words.copyByHand}</label>
          <textarea id={handId} class="field" rows={5} readOnly value={message.text} />
        </>
      )}
    </form>
  );
}
