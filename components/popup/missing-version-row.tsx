/** The missing language in the popup, where no text is written: it closes with the next click on the page. The panel has the field. */
import { findingHeadline } from "../../rules/message";
import { usePanel } from "../context/panel-context";
import { findingMarks } from "../review/finding/finding-marks";
import { LevelIcon } from "../review/finding/level-icon";
import type { FindingRow } from "../review/rows/rows";

interface MissingVersionRowProps {
  row: FindingRow;
  openPanel(): void;
}

export function MissingVersionRow({ row, openPanel }: MissingVersionRowProps) {
  const { guideline, language, texts } = usePanel();
  const finding = row.entries[0]?.item.finding;
  if (!finding) return null;
  const words = `${row.key}/words`;
  return (
    <div class="row" {...findingMarks(row.key, finding, guideline, language)}>
      <div class="row-plain">
        <LevelIcon level={row.level} />
        <span class="row-words" id={words}>
          {findingHeadline(finding, language)}
        </span>
        <button
          type="button"
          class="button button-tinted row-action"
          data-testid="write-in-panel"
          aria-describedby={words}
          onClick={openPanel}
        >
          {texts.popup.openPanel}
        </button>
      </div>
    </div>
  );
}
