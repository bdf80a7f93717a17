/** What was published and which checks were of use, counted on this computer where the person wants it. Loaded behind the options. */
import { useEffect, useState } from "preact/hooks";
import { type FiguresTexts, figuresTexts } from "../../locales/figures";
import type { InterfaceLanguage } from "../../rules/model/finding";
import { type CheckFigures, type Figures as FiguresByMonth, monthsOf, sumOfChecks } from "../../session/stored/figures";
import type { FiguresStore } from "../../session/stored/figures-store";
import { figuresTable } from "../../session/stored/figures-table";
import { isSet } from "../../session/stored/policy";
import { checkTitle } from "../guideline/check-titles";
import { Group, type PartProps, SetByPolicy } from "./group";

/** The file has the months before these, too. */
const shownMonths = 12;
const listedChecks = 5;

interface FiguresProps extends PartProps {
  store: FiguresStore;
}

export function Figures({ settings, policy, words, language, onChange, store }: FiguresProps) {
  const texts = figuresTexts[language];
  const [figures, setFigures] = useState<FiguresByMonth | null>(null);
  const [said, setSaid] = useState<"notRead" | "removed" | "notRemoved" | null>(null);
  useEffect(() => {
    const shown = new AbortController();
    store.watch(setFigures, shown.signal);
    store.read().then(
      // what was counted meanwhile is newer
      (read) => setFigures((newer) => newer ?? read),
      () => setSaid("notRead"),
    );
    return () => shown.abort();
  }, [store]);
  const isEmpty = figures !== null && monthsOf(figures).length === 0;
  return (
    <Group heading={texts.heading} hint={texts.hint}>
      <label class="choice">
        <input
          type="checkbox"
          name="keep-figures"
          checked={settings.keepsFigures}
          disabled={isSet(policy, "keepsFigures")}
          onChange={(event) => onChange({ keepsFigures: event.currentTarget.checked })}
        />
        <span>{texts.keep}</span>
      </label>
      {isSet(policy, "keepsFigures") && <SetByPolicy words={words} />}
      {figures && !isEmpty && <FiguresShown figures={figures} texts={texts} language={language} />}
      {figures && !isEmpty && (
        <FiguresFile
          figures={figures}
          texts={texts}
          language={language}
          cancel={words.cancel}
          onDelete={() =>
            void store.clear().then(
              () => {
                setFigures({});
                setSaid("removed");
              },
              () => setSaid("notRemoved"),
            )
          }
        />
      )}
      <p class="hint" role="status">
        {said ? texts[said] : isEmpty && settings.keepsFigures ? texts.none : ""}
      </p>
    </Group>
  );
}

interface ShownProps {
  figures: FiguresByMonth;
  texts: FiguresTexts;
  language: InterfaceLanguage;
}

function FiguresShown({ figures, texts, language }: ShownProps) {
  const months = monthsOf(figures).slice(0, shownMonths);
  const sums = sumOfChecks(figures, months);
  const monthName = new Intl.DateTimeFormat(language, { month: "long", year: "numeric", timeZone: "UTC" });
  return (
    <>
      <table class="figures">
        <caption>{texts.byMonth}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.table.month}</th>
            <th scope="col">{texts.table.posts}</th>
            <th scope="col">{texts.table.answers}</th>
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <tr key={month}>
              <th scope="row">{monthName.format(new Date(`${month}-01`))}</th>
              <td>{figures[month]?.posts}</td>
              <td>{figures[month]?.answers}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <MostOften
        heading={`${texts.helpedMost} (${texts.recent(months.length)})`}
        counts={mostOften(sums, "helped")}
        language={language}
      />
      <MostOften
        heading={`${texts.asideMost} (${texts.recent(months.length)})`}
        counts={mostOften(sums, "aside")}
        language={language}
      />
    </>
  );
}

/** Ids of checks with their count; none that was never counted. */
function mostOften(sums: Record<string, CheckFigures>, kind: "helped" | "aside"): (readonly [string, number])[] {
  return Object.entries(sums)
    .map(([id, counts]) => [id, counts[kind]] as const)
    .filter(([, count]) => count > 0)
    .sort(([, some], [, other]) => other - some)
    .slice(0, listedChecks);
}

interface MostOftenProps {
  heading: string;
  counts: (readonly [string, number])[];
  language: InterfaceLanguage;
}

function MostOften({ heading, counts, language }: MostOftenProps) {
  if (counts.length === 0) return null;
  return (
    <table class="figures">
      <caption>{heading}</caption>
      <tbody>
        {counts.map(([id, count]) => (
          <tr key={id}>
            <th scope="row">{checkTitle(id, language)}</th>
            <td>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface FileProps extends ShownProps {
  cancel: string;
  onDelete(): void;
}

function FiguresFile({ figures, texts, language, cancel, onDelete }: FileProps) {
  const [isAsking, setAsking] = useState(false);
  const table = figuresTable(figures, texts.table, (id) => checkTitle(id, language));
  return (
    <div class="fixes">
      <a
        class="button button-plain"
        download="ohjenuora-figures.csv"
        href={`data:text/csv;charset=utf-8,${encodeURIComponent(table)}`}
      >
        {texts.exportTable}
      </a>
      {isAsking ? (
        <>
          <button type="button" class="button button-danger" onClick={onDelete}>
            {texts.removeReally}
          </button>
          <button type="button" class="button button-plain" onClick={() => setAsking(false)}>
            {cancel}
          </button>
        </>
      ) : (
        <button type="button" class="button button-plain" onClick={() => setAsking(true)}>
          {texts.remove}
        </button>
      )}
    </div>
  );
}
