/** The post whose other version was promised: how it begins, and the ways to go on with it. */
import { useState } from "preact/hooks";
import { otherLanguage } from "../../rules/model/span";
import { copyText } from "../../session/browser/clipboard";
import type { DatedTask } from "../../session/stored/task-list";
import { usePanel } from "../context/panel-context";
import { ClipboardIcon, TickIcon } from "../icons/icon";

/** UTF-16 units of the text that are shown, so that a person knows it again. */
const shownLength = 100;

function beginningOf(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= shownLength) return line;
  const cut = line.slice(0, shownLength);
  return `${cut.slice(0, cut.lastIndexOf(" ") > 0 ? cut.lastIndexOf(" ") : shownLength).toWellFormed()} …`;
}

interface OwedTextProps {
  task: DatedTask;
  /** Begins the promised version; left out where there is no place to write it. */
  onWrite?: ((task: DatedTask) => void) | undefined;
}

export function OwedText({ task, onWrite }: OwedTextProps) {
  const { texts } = usePanel();
  const [copied, setCopied] = useState<"yes" | "failed" | null>(null);
  const words = texts.tasks;
  const language = task.language ?? "sv";
  const { text = "", isCut = false } = task.post ?? {};
  return (
    <>
      {text && (
        <p class="task-text" lang={otherLanguage(language)} dir="auto">
          {beginningOf(text)}
        </p>
      )}
      {isCut && <p class="hint">{words.textCut}</p>}
      <div class="fixes">
        {onWrite && (
          <button type="button" class="button button-main" data-testid="write-owed" onClick={() => onWrite(task)}>
            {words.write[language]}
          </button>
        )}
        {text && (
          <button
            type="button"
            class="quiet-button"
            onClick={() => void copyText(text).then((done) => setCopied(done ? "yes" : "failed"))}
          >
            {copied === "yes" ? <TickIcon /> : <ClipboardIcon />}
            {words.copyText}
          </button>
        )}
      </div>
      <p class="hint" aria-live="polite">
        {copied === "failed" ? texts.handOff.failed : copied ? words.textCopied : ""}
      </p>
    </>
  );
}
