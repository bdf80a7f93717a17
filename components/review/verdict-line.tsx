/**
 * The verdict as one line of numbers and words, with a colour and an icon. It stands out more while the person is at
 * the publishing button and there are errors.
 */
import { useEffect, useRef } from "preact/hooks";
import { usePanel } from "../context/panel-context";
import { EmptyIcon, ErrorIcon, HalfIcon, ReadyIcon, WarningIcon } from "../icons/icon";
import { type Verdict, verdictWords } from "./verdict";

const icons = {
  empty: EmptyIcon,
  error: ErrorIcon,
  warning: WarningIcon,
  writing: EmptyIcon,
  unfinished: HalfIcon,
  broken: WarningIcon,
  ready: ReadyIcon,
};

export function VerdictLine({ verdict }: { verdict: Verdict }) {
  const { state, texts } = usePanel();
  const line = useRef<HTMLDivElement>(null);
  const urgent = verdict.tone === "error" && state.observed?.publishing === true;
  useEffect(() => {
    if (urgent) line.current?.scrollIntoView({ block: "nearest" });
  }, [urgent]);
  const Icon = icons[verdict.tone];
  const words = verdictWords(verdict, texts.verdict);
  return (
    <div
      ref={line}
      class={`verdict verdict-${verdict.tone}${urgent ? " verdict-urgent" : ""}`}
      data-testid="verdict"
      data-tone={verdict.tone}
      data-verdict
      tabIndex={-1}
    >
      <Icon />
      <div>
        {urgent && <p class="verdict-moment">{texts.verdict.publishing}</p>}
        <p class="verdict-words">
          {words.map((part, at) =>
            at === 0 ? (
              <strong key={part}>{part}</strong>
            ) : (
              <span key={part}>
                <span class="verdict-dot"> · </span>
                {part}
              </span>
            ),
          )}
        </p>
      </div>
    </div>
  );
}
