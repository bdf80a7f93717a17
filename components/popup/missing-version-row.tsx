/** The missing language in the popup, where no text is written: it closes with the next click on the page. The panel has the field. */
import { findingHeadline, findingText } from "../../rules/message";
import { usePanel } from "../context/panel-context";
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
    <div
      class="row"
      data-testid="finding"
      data-check={finding.check}
      data-kind={finding.kind}
      data-level={finding.level}
      data-finding={row.key}
      data-said={findingText(finding, guideline, language)}
      tabIndex={-1}
    >
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
