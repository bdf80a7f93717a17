/** One row of the review: icon, a few words, the main repair. Opened, it has the passage, the other repairs and the reason. */
import { useId } from "preact/hooks";
import { findingHeadline, labelText, shortLabelText } from "../../../rules/message";
import type { Finding } from "../../../rules/model/finding";
import { usePanel } from "../../context/panel-context";
import { ChevronIcon } from "../../icons/icon";
import { FindingDetails } from "../finding/finding-details";
import { findingMarks } from "../finding/finding-marks";
import { changesText, isButtonFix, isRepair } from "../finding/fix-buttons";
import { LevelIcon } from "../finding/level-icon";
import { usePassageMark } from "../finding/use-passage-mark";
import type { Repair } from "../finding/use-repair";
import { distinctEntries, type FindingRow as Row, repairOfAll, repeated } from "./rows";

/** What a row offers at its right. A version that belongs to another account is not written here, but decided about. */
function mainFix({ check, level, fixes }: Finding) {
  const pressed = fixes.filter(isButtonFix);
  const isElsewhere = check === "both-languages" && level === "reminder";
  return pressed.find((fix) => (isElsewhere ? fix.kind === "decision" : isRepair(fix)));
}

interface FindingRowProps {
  row: Row;
  repair: Repair;
  isOpen: boolean;
  onToggle(): void;
}

export function FindingRow({ row, repair, isOpen, onToggle }: FindingRowProps) {
  const { client, language, guideline, texts } = usePanel();
  const [first] = row.entries;
  const id = useId();
  const finding = first?.item.finding;
  const { scrollTo, pointing } = usePassageMark(client, finding?.ranges[0], finding?.check === "outline-left");
  if (!first || !finding) return null;
  const fix = mainFix(finding);
  const main = fix && repairOfAll(fix, repeated(row, first));
  const name = `${row.key}/main`;
  function press(): void {
    onToggle();
    if (!isOpen) scrollTo();
  }
  return (
    <li class="row" {...findingMarks(row.key, finding, guideline, language)} {...pointing}>
      <div class="row-line">
        <button
          type="button"
          class="row-toggle"
          data-testid="row"
          data-command="open-row"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={press}
        >
          <LevelIcon level={row.level} />
          <span class="row-words" id={`${id}-words`}>
            {findingHeadline(finding, language)}
            {row.times > 1 && <span class="row-times"> {texts.findings.times(row.times)}</span>}
          </span>
          {!main && <ChevronIcon class="chevron row-chevron" />}
        </button>
        {main && (
          <button
            type="button"
            class="button button-tinted row-action"
            data-testid="fix"
            data-fix={main.kind}
            data-label={main.label}
            data-command={changesText(main) ? "apply-repair" : undefined}
            title={labelText(finding, main, language)}
            aria-describedby={`${id}-words`}
            aria-disabled={repair.working !== null}
            onClick={() => repair.run(name, () => client.applyFix(finding, main), row.key)}
          >
            {repair.working === name ? texts.findings.working : shortLabelText(finding, main, language)}
          </button>
        )}
      </div>
      <div id={id} class="row-details" hidden={!isOpen}>
        {isOpen &&
          distinctEntries(row).map((entry) => (
            <FindingDetails
              key={entry.key}
              entry={entry}
              times={repeated(row, entry)}
              repair={repair}
              titled={entry !== first}
              inRow={fix}
            />
          ))}
      </div>
    </li>
  );
}
