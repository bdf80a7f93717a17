/** A value of the text as a button: pressed, it is shown in the composer. */
import type { TextRange } from "../../../rules/model/draft";
import { usePanel } from "../../context/panel-context";
import { WarningIcon } from "../../icons/icon";

/** `range`: null where the version does not tell it. */
export function PassageButton({ range, words, lang }: { range: TextRange | null; words: string; lang: string }) {
  const { client, texts } = usePanel();
  if (!range) {
    return (
      <span class="fact-missing">
        <WarningIcon class="level-warning" /> {texts.facts.missing}
      </span>
    );
  }
  return (
    <button
      type="button"
      class="fact-value"
      lang={lang}
      aria-label={texts.findings.showPassage(words)}
      onClick={() => client.mark(range, "scroll")}
    >
      {words}
    </button>
  );
}
