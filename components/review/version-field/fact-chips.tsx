/** What the other version tells, in the form of this language: a press puts it at the caret. */
import { useMemo } from "preact/hooks";
import type { Draft } from "../../../rules/model/draft";
import type { Language } from "../../../rules/model/span";
import { factsToTell } from "../../../rules/outline/version-facts";
import { usePanel } from "../../context/panel-context";
import { excerpt } from "../../text/excerpt";

const longestChip = 36;

interface FactChipsProps {
  draft: Draft;
  language: Language;
  /** What stands in the field. */
  written: string;
  onPress(fact: string): void;
}

export function FactChips({ draft, language, written, onPress }: FactChipsProps) {
  const { guideline, texts } = usePanel();
  const source = JSON.stringify(draft.parts);
  // biome-ignore lint/correctness/useExhaustiveDependencies: facts are those of the texts
  const facts = useMemo(() => factsToTell(draft, guideline, language), [source, guideline, language]);
  const plain = written.toLowerCase();
  const rest = facts.filter((fact) => !plain.includes(fact.toLowerCase()));
  if (rest.length === 0) return null;
  return (
    <ul class="fact-chips" aria-label={texts.version.facts} lang={language}>
      {rest.map((fact) => (
        <li key={fact}>
          <button type="button" class="fact-chip" title={fact} onClick={() => onPress(fact)}>
            {excerpt(fact.replace(/^https?:\/\/(www\.)?/u, ""), longestChip)}
          </button>
        </li>
      ))}
    </ul>
  );
}
