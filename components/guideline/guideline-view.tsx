/** The tab with the whole guideline: search, sections, the organisation's accounts and contact. */
import { useEffect, useMemo, useRef } from "preact/hooks";
import { findAccounts } from "../../rules/lookup/accounts";
import { type Beside, findBeside } from "../../rules/lookup/beside";
import { lookUp } from "../../rules/lookup/search";
import type { Guideline } from "../../rules/model/guideline";
import { usePanel } from "../context/panel-context";
import { CloseIcon, SearchIcon } from "../icons/icon";
import { ReviewDay } from "../status/review-day";
import { Accounts } from "./accounts";
import { FoundBeside } from "./found-beside";
import { Laws } from "./laws";
import { SectionItem } from "./section-item";

/** What is searched for and open. The panel keeps it, so that it is still so after another tab was shown. */
export interface GuidelinePlace {
  query: string;
  /** Ids of the sections that are open. */
  open: string[];
  /** The section and the statement that "why" of a finding leads to. */
  goTo: { section: string; statement: string | null } | null;
}

type Statement = Guideline["statements"][number];

interface ListedSection {
  section: Guideline["sections"][number];
  /** Statements that answer the query, best first. */
  matches: Statement[];
}

interface SearchResult {
  sections: ListedSection[];
  /** Else the first section is only the nearest one. */
  answered: boolean;
  /** The guideline itself does not speak of the matter, whatever else was found. */
  isNearest: boolean;
  accounts: Guideline["accounts"];
  beside: Beside;
}

/** What answers much less than the best one is not worth reading, as a share of its score. */
const leastShare = 0.2;
/** Of a question that the guideline does not answer, so many sections are shown as the nearest. */
const mostNearest = 2;
const nothingBeside: Beside = { laws: [], tasks: [], cards: [], items: [] };

/** The sections that answer a query, best first; without a query all of them, in the order of the guideline. */
function search(query: string, guideline: Guideline): SearchResult {
  if (query.trim() === "") {
    const sections = guideline.sections.map((section) => ({ section, matches: [] }));
    return { sections, answered: true, isNearest: false, accounts: [], beside: nothingBeside };
  }
  const { hits: all, answered, nearest } = lookUp(query, guideline);
  const hits = answered ? all.filter(({ score }) => score >= leastShare * (all[0]?.score ?? 0)) : all;
  const listed = new Map<string, ListedSection>();
  for (const hit of hits) {
    const section = guideline.sections.find(({ id }) => id === hit.section);
    if (!section) continue;
    const entry = listed.get(hit.section) ?? { section, matches: [] };
    const statement = guideline.statements.find(({ id }) => id === hit.statement);
    if (statement) entry.matches.push(statement);
    listed.set(hit.section, entry);
  }
  const accounts = findAccounts(query, guideline);
  const beside = findBeside(query, guideline, answered ? hits[0]?.statement : undefined, nearest?.items);
  const sections = [...listed.values()].slice(0, answered ? all.length : mostNearest);
  return { sections, answered, isNearest: nearest !== null, accounts, beside };
}

interface GuidelineViewProps {
  place: GuidelinePlace;
  /** Whether the search has the focus at first. */
  hasFocus: boolean;
  onChange(place: GuidelinePlace): void;
  openTasks(): void;
}

export function GuidelineView({ place, hasFocus, onChange, openTasks }: GuidelineViewProps) {
  const { guideline, language, texts } = usePanel();
  const { query, open, goTo } = place;
  const { sections, answered, isNearest, accounts, beside } = useMemo(
    () => search(query, guideline),
    [query, guideline],
  );
  const requestedStatements = guideline.statements.filter(({ id }) => id === goTo?.statement);
  const words = texts.guideline;
  const resultText = () => {
    const besideCount = accounts.length + Object.values(beside).reduce((sum, found) => sum + found.length, 0);
    const count = sections.length + besideCount;
    const [nearest] = sections;
    if (count === 0 || !nearest) return count === 0 ? words.noResults : words.results(count);
    return answered || (besideCount > 0 && !isNearest)
      ? words.results(count)
      : words.notDirect(`${nearest.section.id} ${nearest.section.title[language]}`);
  };
  return (
    <div class="guideline">
      <SearchField
        query={query}
        hasFocus={hasFocus}
        onQuery={(next) => onChange({ query: next, open: [], goTo: null })}
      />
      {query.trim() === "" && <ReviewDay guideline={guideline} words={words} language={language} />}
      <p class="result-count" role="status">
        {query.trim() !== "" && resultText()}
      </p>
      <FoundBeside
        {...beside}
        accounts={accounts}
        openTasks={openTasks}
        openSection={(section, statement) => onChange({ query, open: [section], goTo: { section, statement } })}
      />
      {guideline.sections.length === 0 && <p class="lead">{words.empty}</p>}
      <h2 class="visually-hidden">{words.sections}</h2>
      <ol class="guideline-sections">
        {sections.map(({ section, matches }) => (
          <SectionItem
            key={section.id}
            section={section}
            matches={goTo?.section === section.id ? [...requestedStatements, ...matches] : matches}
            open={open.includes(section.id)}
            goTo={goTo?.section === section.id}
            onToggle={() =>
              onChange({
                query,
                goTo: null,
                open: open.includes(section.id) ? open.filter((id) => id !== section.id) : [...open, section.id],
              })
            }
          />
        ))}
      </ol>
      {query.trim() === "" ? <Colophon /> : !answered && <AskCommunications />}
    </div>
  );
}

interface SearchFieldProps {
  query: string;
  hasFocus: boolean;
  onQuery(query: string): void;
}

function SearchField({ query, hasFocus, onQuery }: SearchFieldProps) {
  const { texts } = usePanel();
  const input = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the look-up opens
  useEffect(() => {
    if (hasFocus) input.current?.focus({ preventScroll: true });
  }, []);
  return (
    <search class="search">
      <SearchIcon />
      <input
        ref={input}
        class="field search-field"
        type="text"
        inputMode="search"
        autocomplete="off"
        aria-label={texts.guideline.search}
        placeholder={texts.guideline.search}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      {query !== "" && (
        <button
          type="button"
          class="icon-button"
          aria-label={texts.guideline.clear}
          title={texts.guideline.clear}
          onClick={() => {
            onQuery("");
            input.current?.focus();
          }}
        >
          <CloseIcon />
        </button>
      )}
    </search>
  );
}

/** The month of `YYYY-MM` or `YYYY-MM-DD` as it is written in Finland: 3/2022. */
const monthOf = (date: string) => `${Number(date.slice(5, 7))}/${date.slice(0, 4)}`;

/** Whole years from the month of `date` (`YYYY-MM` or `YYYY-MM-DD`) to that of `now`; at least 0. */
export function yearsSince(date: string, now: Date): number {
  const months = (now.getFullYear() - Number(date.slice(0, 4))) * 12 + now.getMonth() + 1 - Number(date.slice(5, 7));
  return Math.max(0, Math.floor(months / 12));
}

function AskCommunications() {
  const { guideline, texts } = usePanel();
  const { communications } = guideline.contacts;
  return (
    <p class="colophon-line">
      {texts.guideline.contact}: <a href={`mailto:${communications}`}>{communications}</a>
    </p>
  );
}

function Colophon() {
  const { guideline, language, texts } = usePanel();
  const words = texts.guideline;
  return (
    <footer class="colophon">
      <Accounts />
      <Laws />
      <ul class="colophon-links">
        <li>
          <AskCommunications />
        </li>
        <li class="colophon-line">
          <a href={guideline.source[language === "sv" ? "sv" : "fi"]} target="_blank" rel="noreferrer">
            {words.source}
          </a>
        </li>
        <li class="colophon-line">
          {words.updated(monthOf(guideline.updated), yearsSince(guideline.updated, new Date()))}
        </li>
        {guideline.layers && (
          <li class="colophon-line">{words.layers(guideline.layers.map(({ title }) => title[language]).join(", "))}</li>
        )}
      </ul>
    </footer>
  );
}
