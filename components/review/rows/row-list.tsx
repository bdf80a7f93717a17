/** The rows of the review. One is open at a time; a row that was repaired stays as a tick until the pointer has gone. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { usePanel } from "../../context/panel-context";
import { ChevronIcon, TickIcon } from "../../icons/icon";
import type { Repair } from "../finding/use-repair";
import { FindingRow } from "./finding-row";
import type { FindingRow as Row } from "./rows";
import { type ShownRow, useLingering } from "./use-lingering";

/** Of errors and warnings; and of all rows, if there are fewer of those. More are shown on request: a long list answers nothing. */
const gravestAtFirst = 8;
const rowsAtFirst = 5;
const isGrave = ({ row: { level } }: ShownRow) => level === "error" || level === "warning";

interface RowListProps {
  rows: readonly Row[];
  repair: Repair;
  openKey: string | null;
  onOpen(key: string | null): void;
}

export function RowList({ rows, repair, openKey, onOpen }: RowListProps) {
  const { texts } = usePanel();
  const [showsAll, setShowsAll] = useState(false);
  const { shown, hovering } = useLingering(rows, repair.pressed);
  const atFirst = Math.max(rowsAtFirst, Math.min(gravestAtFirst, shown.filter(isGrave).length));
  // a single row more takes no more room than the button that would show it
  const visible = showsAll || shown.length <= atFirst + 1 ? shown : shown.slice(0, atFirst);
  const hidden = shown.length - visible.length;
  if (shown.length === 0) return null;
  return (
    <>
      <ul class="rows" {...hovering}>
        {visible.map((item) =>
          item.kind === "done" ? (
            <li class="row row-done" key={`${item.row.key}/done`} aria-hidden="true">
              <TickIcon class="row-tick" /> {texts.done.repaired}
            </li>
          ) : (
            <FindingRow
              key={item.row.key}
              row={item.row}
              repair={repair}
              isOpen={openKey === item.row.key}
              onToggle={() => onOpen(openKey === item.row.key ? null : item.row.key)}
            />
          ),
        )}
      </ul>
      {hidden > 0 && (
        <button type="button" class="row-more" onClick={() => setShowsAll(true)}>
          {texts.findings.showRest(hidden)}
        </button>
      )}
    </>
  );
}

interface FoldedRowProps {
  /** Identifies it among the rows of which one is open. */
  name: string;
  icon: ComponentChildren;
  words: ComponentChildren;
  /** At the right, instead of an arrow. */
  action?: ComponentChildren;
  openKey: string | null;
  onOpen(key: string | null): void;
  children: () => ComponentChildren;
}

/** A row that is no finding: it opens to what it counts. What is folded is not drawn. */
export function FoldedRow({ name, icon, words, action, openKey, onOpen, children }: FoldedRowProps) {
  const isOpen = openKey === name;
  const id = `row-${name}`;
  return (
    <div class="row" data-testid={id}>
      <div class="row-line">
        <button
          type="button"
          class="row-toggle"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => onOpen(isOpen ? null : name)}
        >
          {icon}
          <span class="row-words">{words}</span>
          {!action && <ChevronIcon class="chevron row-chevron" />}
        </button>
        {action}
      </div>
      <div id={id} class="row-details" hidden={!isOpen}>
        {isOpen && children()}
      </div>
    </div>
  );
}
