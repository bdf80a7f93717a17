/**
 * Asks the questions that the guideline has for a new account, and makes an e-mail of the answers. They are not stored.
 */
import { useId, useState } from "preact/hooks";
import { copyText } from "../../session/browser/clipboard";
import { usePanel } from "../context/panel-context";
import { mailAddress, requestBody } from "./account-request";

interface NewAccountProps {
  questions: { fi: string; sv: string; en: string }[];
}

export function NewAccount({ questions }: NewAccountProps) {
  const { guideline, language, texts } = usePanel();
  const words = texts.tasks;
  const [answers, setAnswers] = useState<string[]>(() => questions.map(() => ""));
  const [copied, setCopied] = useState<"yes" | "no" | null>(null);
  const id = useId();
  const to = guideline.contacts.communications;
  const body = requestBody(
    questions.map((question) => question[language]),
    answers,
    words.noAnswer,
  );
  const address = mailAddress({ to, subject: words.newAccountSubject, body });
  return (
    <div class="new-account">
      {questions.map((question, at) => (
        <div key={question.en}>
          <label for={`${id}-${at}`}>{question[language]}</label>
          <textarea
            id={`${id}-${at}`}
            class="field"
            rows={2}
            maxLength={1000}
            value={answers[at]}
            onInput={({ currentTarget: { value } }) => {
              setCopied(null);
              setAnswers(answers.map((answer, place) => (place === at ? value : answer)));
            }}
          />
        </div>
      ))}
      <div class="fixes">
        {address && (
          <a class="button button-main" href={address}>
            {words.openMail}
          </a>
        )}
        <button
          type="button"
          class="button button-plain"
          onClick={() => void copyText(`${to}\n\n${body}`).then((done) => setCopied(done ? "yes" : "no"))}
        >
          {words.copyMail}
        </button>
      </div>
      <p class="hint" aria-live="polite">
        {copied === "yes"
          ? words.mailCopied
          : copied === "no"
            ? words.mailNotCopied
            : !address
              ? words.mailTooLong
              : to}
      </p>
    </div>
  );
}
