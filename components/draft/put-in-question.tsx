/** The question before a post goes into the composer. */
import { useEffect, useRef } from "preact/hooks";
import type { Manner } from "../../session/panel/put-in";
import { usePanel } from "../context/panel-context";
import type { PutInQuestion } from "./use-put-in";

interface PutInQuestionLineProps {
  question: PutInQuestion;
  onAnswer(parts: string[], manner?: Manner): void;
  /** Leads to the first place that is still open. */
  onFill(): void;
  onCancel(): void;
}

export function PutInQuestionLine({ question, onAnswer, onFill, onCancel }: PutInQuestionLineProps) {
  const { texts } = usePanel();
  const line = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question
  useEffect(() => line.current?.focus(), [question.kind]);
  const words = texts.draft;
  const { kind, parts } = question;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would look like a form of its own
    <div
      ref={line}
      class="draft-question"
      role="group"
      tabIndex={-1}
      aria-label={words[kind]}
      data-testid="draft-question"
      data-kind={kind}
    >
      <p>{words[kind]}</p>
      <div class="draft-row">
        {kind === "places" ? (
          <>
            <button type="button" class="button button-tinted" data-testid="draft-fill" onClick={onFill}>
              {words.fillFirst}
            </button>
            <button
              type="button"
              class="button button-plain"
              data-testid="draft-insert-still"
              onClick={() => onAnswer(parts)}
            >
              {words.insertStill}
            </button>
          </>
        ) : (
          <>
            <button
              type="button"
              class="button button-tinted"
              data-testid="draft-replace"
              onClick={() => onAnswer(parts, "replace")}
            >
              {words.replace}
            </button>
            <button
              type="button"
              class="button button-plain"
              data-testid="draft-below"
              onClick={() => onAnswer(parts, "below")}
            >
              {words.below}
            </button>
            <button type="button" class="button button-plain" onClick={onCancel}>
              {words.cancel}
            </button>
          </>
        )}
      </div>
    </div>
  );
}
