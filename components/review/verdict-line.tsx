/** Is something wrong? One line with a number and a word, in a colour and a shape. */
import { EmptyIcon, ErrorIcon, ReadyIcon, WarningIcon } from "../icons/icon";
import { usePanel } from "../panel-context";
import { type Verdict, verdictWords } from "./verdict";

const icons = { empty: EmptyIcon, error: ErrorIcon, warning: WarningIcon, ready: ReadyIcon };

export function VerdictLine({ verdict }: { verdict: Verdict }) {
  const { texts } = usePanel();
  const Icon = icons[verdict.tone];
  const words = verdictWords(verdict, texts.verdict);
  return (
    <div
      class={`verdict verdict-${verdict.tone}`}
      data-testid="verdict"
      data-tone={verdict.tone}
      data-verdict
      tabIndex={-1}
    >
      <Icon />
      <p>
        {words.map((part, at) => {
          const text = at < words.length - 1 ? `${part} · ` : part;
          return at === 0 ? <strong key={part}>{text}</strong> : <span key={part}>{text}</span>;
        })}
      </p>
    </div>
  );
}
