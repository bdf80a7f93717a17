/** Facts that differ between the versions: what each says, and a press that writes one of them into both. */
import { useState } from "preact/hooks";
import { languageNames } from "../../../locales/texts";
import { findingHeadline } from "../../../rules/message";
import type { TextRange } from "../../../rules/model/draft";
import type { FactRow } from "../../../rules/model/fact";
import type { EditFix, Finding } from "../../../rules/model/finding";
import { usePanel } from "../../context/panel-context";
import { MoreButton } from "../../shell/more-button";
import { excerpt, textOf } from "../../text/excerpt";
import type { PlacedFinding } from "../calm/finding-keys";
import type { Keyed } from "../calm/hold-back-while-typing";
import { FindingDetails } from "../finding/finding-details";
import { findingMarks } from "../finding/finding-marks";
import { usePassageMark } from "../finding/use-passage-mark";
import type { Repair } from "../finding/use-repair";
import { PassageButton } from "./passage-button";

/** Findings with a value in each version, of which one can be written into both. */
export const isDifference = ({ check, ranges, fixes }: Finding): boolean =>
  check === "matching-facts" && ranges.length === 2 && fixes.some(({ kind }) => kind === "edit");

const longestValue = 40;
const longestLabel = 18;

interface FactsCardProps {
  findings: readonly Keyed<PlacedFinding>[];
  rows: readonly FactRow[];
  repair: Repair;
  openKey: string | null;
  onOpen(key: string | null): void;
}

export function FactsCard({ findings, rows, repair, openKey, onOpen }: FactsCardProps) {
  const { texts } = usePanel();
  const [showsAll, setShowsAll] = useState(false);
  if (findings.length === 0) return null;
  const most = 3;
  const shown = showsAll ? findings : findings.slice(0, most);
  return (
    <section class="card facts-card" data-testid="facts-differ" aria-label={texts.facts.heading}>
      <div class="fact-languages" aria-hidden="true">
        <span lang="fi">{languageNames.fi}</span>
        <span lang="sv">{languageNames.sv}</span>
      </div>
      {shown.map((entry) => (
        <Difference
          key={entry.key}
          entry={entry}
          name={typeOf(entry.item.finding, rows)}
          repair={repair}
          isOpen={openKey === entry.key}
          onToggle={() => onOpen(openKey === entry.key ? null : entry.key)}
        />
      ))}
      {findings.length > shown.length && (
        <button type="button" class="row-more" onClick={() => setShowsAll(true)}>
          {texts.findings.showRest(findings.length - shown.length)}
        </button>
      )}
    </section>
  );
}

/** The type of fact that the finding is about; null where the table of facts does not have it. */
function typeOf({ ranges: [fi, sv] }: Finding, rows: readonly FactRow[]): FactRow["type"] | null {
  const isAt = (place: TextRange | null, range: TextRange | undefined) =>
    place !== null &&
    range !== undefined &&
    place.part === range.part &&
    place.start < range.end &&
    range.start < place.end;
  return rows.find((row) => isAt(row.fi, fi) && isAt(row.sv, sv))?.type ?? null;
}

interface DifferenceProps {
  entry: Keyed<PlacedFinding>;
  name: FactRow["type"] | null;
  repair: Repair;
  isOpen: boolean;
  onToggle(): void;
}

function Difference({ entry, name, repair, isOpen, onToggle }: DifferenceProps) {
  const { client, state, texts, guideline, language } = usePanel();
  const { finding } = entry.item;
  const [fi, sv] = finding.ranges;
  const { pointing } = usePassageMark(client, fi, false);
  const parts = state.draft?.parts ?? [];
  const headline = findingHeadline(finding, language);
  const id = `fact-${entry.key}`;
  const edits = finding.fixes.filter((fix): fix is EditFix => fix.kind === "edit");
  return (
    <div
      class={`difference finding-${finding.level}`}
      {...findingMarks(entry.key, finding, guideline, language)}
      {...pointing}
    >
      <div class="difference-values">
        <h3 class="difference-name">{name ? texts.facts.types[name] : headline}</h3>
        {[fi, sv].map((range, at) => (
          <PassageButton
            key={at === 0 ? "fi" : "sv"}
            range={range ?? null}
            words={range ? excerpt(textOf(range, parts), longestValue) : ""}
            lang={at === 0 ? "fi" : "sv"}
          />
        ))}
        <MoreButton
          label={texts.findings.more(headline)}
          isOpen={isOpen}
          controls={id}
          testid="row"
          command="open-row"
          onPress={onToggle}
        />
      </div>
      <div class="difference-actions">
        {edits.map((fix, at) => {
          const value = String(finding.values[fix.label === "as-in-finnish" ? "fi" : "sv"] ?? fix.values.text);
          const working = `${entry.key}/${fix.label}`;
          return (
            <button
              key={fix.label}
              type="button"
              class={`button ${at === 0 ? "button-main" : "button-plain"}`}
              data-testid="fix"
              data-fix={fix.kind}
              data-label={fix.label}
              data-command="apply-repair"
              aria-disabled={repair.working !== null}
              onClick={() => repair.run(working, () => client.applyFix(finding, fix))}
            >
              {repair.working === working ? texts.findings.working : texts.facts.toBoth(excerpt(value, longestLabel))}
            </button>
          );
        })}
      </div>
      <div id={id} hidden={!isOpen}>
        {isOpen && <FindingDetails entry={entry} repair={repair} />}
      </div>
    </div>
  );
}
