/** One section of the guideline: its title, the statements that the search found, and, when open, its whole text. */
import { useEffect, useRef } from "preact/hooks";
import type { Guideline } from "../../rules/model/guideline";
import { usePanel } from "../context/panel-context";
import { ChevronIcon } from "../icons/icon";
import { statementTranslation } from "../text/statement-translation";
import { checksOfSection, checkTitle } from "./check-titles";
import { markQuotes, paragraphsOf } from "./section-text";

/** Most statements that are shown under a closed section. */
const previewLength = 2;

type GuidelineSection = Guideline["sections"][number];
type Statement = Guideline["statements"][number];

interface SectionItemProps {
  section: GuidelineSection;
  /** Statements that the search found, best first; they are marked in the text. */
  matches: Statement[];
  open: boolean;
  /** Whether to scroll to it and give it the focus. */
  goTo: boolean;
  onToggle(): void;
}

export function SectionItem({ section, matches, open, goTo, onToggle }: SectionItemProps) {
  const { language } = usePanel();
  const header = useRef<HTMLButtonElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!goTo) return;
    header.current?.focus({ preventScroll: true });
    const passage = body.current?.querySelector("mark") ?? header.current;
    passage?.scrollIntoView({ block: "center" });
  }, [goTo]);
  const id = `section-${section.id}`;
  return (
    <li class="guideline-section">
      <h3>
        <button
          type="button"
          ref={header}
          class="section-toggle"
          aria-expanded={open}
          aria-controls={id}
          onClick={onToggle}
        >
          <ChevronIcon class="chevron" />
          <span class="section-number">{section.id === "0" ? "" : section.id}</span>
          <span>{section.title[language]}</span>
        </button>
      </h3>
      {!open && matches.length > 0 && (
        <ul class="found">
          {matches.slice(0, previewLength).map((statement) => (
            <FoundStatement key={statement.id} statement={statement} />
          ))}
        </ul>
      )}
      <div id={id} ref={body} class="section-body" hidden={!open}>
        {open && <SectionBody section={section} matches={matches} />}
      </div>
    </li>
  );
}

function FoundStatement({ statement }: { statement: Statement }) {
  const { language } = usePanel();
  const gloss = statementTranslation(statement, language);
  return (
    <li class="found-statement" lang={gloss ? undefined : "fi"}>
      {gloss ?? statement.quote}
    </li>
  );
}

function SectionBody({ section, matches }: { section: GuidelineSection; matches: Statement[] }) {
  const { guideline, language, texts } = usePanel();
  const glosses = guideline.statements
    .filter((statement) => statement.section === section.id)
    .flatMap((statement) => {
      const gloss = statementTranslation(statement, language);
      return gloss ? [{ id: statement.id, gloss }] : [];
    });
  const checks = checksOfSection(section.id, guideline, language);
  const quotes = matches.map(({ quote }) => quote);
  return (
    <>
      {glosses.length > 0 && (
        <>
          <p class="body-name">{texts.guideline.summary}</p>
          <ul class="glosses">
            {glosses.map(({ id, gloss }) => (
              <li key={id}>{matches.some((statement) => statement.id === id) ? <mark>{gloss}</mark> : gloss}</li>
            ))}
          </ul>
        </>
      )}
      {language !== "fi" && <p class="body-name">{texts.guideline.original}</p>}
      <div lang="fi">
        {paragraphsOf(section.text, section.id, section.title.fi).map((paragraph, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the text of a pack does not change
          <p key={at} class="guideline-paragraph">
            {markQuotes(paragraph, quotes).map((run) => (run.marked ? <mark key={run.at}>{run.text}</mark> : run.text))}
          </p>
        ))}
      </div>
      {checks.on.length > 0 && (
        <p class="section-checks">
          {texts.guideline.checks} {checks.on.map((check) => checkTitle(check, language)).join(", ")}
        </p>
      )}
      {checks.off.map(({ id, reason }) => (
        <p key={id} class="section-checks">
          {texts.guideline.notChecked} {[checkTitle(id, language), reason].filter(Boolean).join(" – ")}
        </p>
      ))}
    </>
  );
}
