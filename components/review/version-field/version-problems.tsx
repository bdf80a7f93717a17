/** What differs between the version in the field and the draft that it is for: a short list, with repairs where one is safe. */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { findingText } from "../../../rules/message";
import type { Draft } from "../../../rules/model/draft";
import type { Language } from "../../../rules/model/span";
import { type VersionProblem, versionProblems } from "../../../rules/writing/version-problems";
import { usePanel } from "../../context/panel-context";
import { typingPause } from "../calm/hold-back-while-typing";

interface VersionProblemsProps {
  /** That the version is for, as it was at the last pause in typing. */
  draft: Draft;
  /** Of the version. */
  language: Language;
  /** As it stands in the field now. */
  text: string;
  /** Takes the repaired text. */
  onChange(text: string): void;
}

const mostShown = 3;
/** A longer text is not compared while it is being written: it would hold up the typing. UTF-16 units. */
const longestCompared = 10_000;

export function VersionProblems({ draft, language, text, onChange }: VersionProblemsProps) {
  const { client, guideline, texts, language: shownIn } = usePanel();
  const settled = useSettled(text);
  const [showsAll, setShowsAll] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const problems = useMemo(
    () => (settled.length <= longestCompared ? versionProblems(draft, guideline, language, settled) : []),
    [draft, guideline, language, settled],
  );
  function wordsOf(problem: VersionProblem): string {
    if (problem.kind === "language") return texts.translation.otherLanguage[language];
    if (problem.kind === "term") return texts.translation.term[language](problem.term, problem.official);
    return findingText(problem.finding, guideline, shownIn);
  }

  function repair(words: string): void {
    // of the texts as they are now: people write on while the list waits for a pause
    const now = versionProblems(client.state.draft ?? draft, guideline, language, text).find(
      (problem) => wordsOf(problem) === words,
    );
    if (now?.repaired == null) return;
    place.current?.focus(); // the row leaves
    onChange(now.repaired);
  }

  const shown = showsAll ? problems : problems.slice(0, mostShown);
  const more = problems.length - shown.length;
  return (
    <div class="version-problems" data-testid="version-problems" ref={place} tabIndex={-1}>
      <p class="hint" role="status">
        {problems.length > 0 && texts.translation.problems(problems.length)}
      </p>
      {shown.length > 0 && (
        <ul class="version-problem-list">
          {shown.map((problem) => {
            const words = wordsOf(problem);
            return (
              <li class="version-problem" key={words}>
                <span>{words}</span>
                {problem.repaired !== null && (
                  <button
                    type="button"
                    class="button button-tinted version-problem-repair"
                    aria-label={texts.translation.repairName(words)}
                    onClick={() => repair(words)}
                  >
                    {texts.translation.repair}
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {more > 0 && (
        <button
          type="button"
          class="quiet-button"
          aria-label={texts.translation.more(more)}
          onClick={() => {
            place.current?.focus();
            setShowsAll(true);
          }}
        >
          + {more}
        </button>
      )}
    </div>
  );
}

/** The text after a pause in typing; at once where there was none or it was emptied. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    if (text === settled) return;
    const timer = setTimeout(() => setSettled(text), text === "" || settled === "" ? 0 : typingPause);
    return () => clearTimeout(timer);
  }, [text, settled]);
  return settled;
}
