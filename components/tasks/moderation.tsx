/** Which comments to remove and which to answer, and the note to post in the thread, in both languages. */
import { useState } from "preact/hooks";
import { languageNames } from "../../locales/texts";
import type { Guideline } from "../../rules/model/guideline";
import { copyText } from "../../session/browser/clipboard";
import { usePanel } from "../context/panel-context";
import { ClipboardIcon, TickIcon } from "../icons/icon";

type ModerationCard = NonNullable<NonNullable<Guideline["tasks"]>["moderation"]>;

export function Moderation({ steps, note }: ModerationCard) {
  const { language, texts } = usePanel();
  const [copied, setCopied] = useState<"fi" | "sv" | "failed" | null>(null);
  const words = texts.tasks;
  return (
    <>
      <ol class="incident-steps">
        {steps.map((step) => (
          <li key={step.en}>{step[language]}</li>
        ))}
      </ol>
      {(["fi", "sv"] as const).map((noteLanguage) => (
        <div key={noteLanguage} class="moderation-note">
          <p lang={noteLanguage}>{note[noteLanguage]}</p>
          <button
            type="button"
            class="quiet-button"
            onClick={() => void copyText(note[noteLanguage]).then((done) => setCopied(done ? noteLanguage : "failed"))}
          >
            {copied === noteLanguage ? <TickIcon /> : <ClipboardIcon />}
            {words.copyNote} <span lang={noteLanguage}>({languageNames[noteLanguage]})</span>
          </button>
        </div>
      ))}
      <p class="hint" aria-live="polite">
        {copied === "failed" ? texts.handOff.failed : copied ? words.noteCopied : ""}
      </p>
    </>
  );
}
