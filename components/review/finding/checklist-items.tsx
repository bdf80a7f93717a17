/** The points of a checklist, ticked per draft. */
import { useId } from "preact/hooks";
import { itemText, labelText } from "../../../rules/message";
import type { ChecklistFix, Finding, Fix } from "../../../rules/model/finding";
import { tickKey } from "../../../session/stored/dismissals";
import { usePanel } from "../../context/panel-context";

const isChecklist = (fix: Fix): fix is ChecklistFix => fix.kind === "checklist";

/** Whether there is something to tick rather than to repair; such findings share one row. */
export const isChecklistReminder = (finding: Finding): boolean =>
  finding.level === "reminder" && finding.fixes.length > 0 && finding.fixes.every(isChecklist);

/** Its points that are not ticked. */
export const openItems = (finding: Finding, ticks: readonly string[]): string[] =>
  finding.fixes
    .filter(isChecklist)
    .flatMap(({ items }) => items.filter((item) => !ticks.includes(tickKey(finding, item))));

/** Whether all its points are ticked, so that it is no longer counted. */
export const isTickedOff = (finding: Finding, ticks: readonly string[]): boolean =>
  isChecklistReminder(finding) && openItems(finding, ticks).length === 0;

/** `asked`: points that another checklist asks already. */
export function ChecklistItems({ finding, asked }: { finding: Finding; asked?: ReadonlySet<string> }) {
  const { language } = usePanel();
  const lists = finding.fixes.filter(isChecklist);
  return (
    <>
      {lists.map((fix) => (
        <div key={fix.label}>
          {lists.length > 1 && <p class="hint">{labelText(finding, fix, language)}</p>}
          <Items finding={finding} fix={fix} asked={asked ?? new Set()} />
        </div>
      ))}
    </>
  );
}

function Items({ finding, fix, asked }: { finding: Finding; fix: ChecklistFix; asked: ReadonlySet<string> }) {
  const { client, state, language } = usePanel();
  const id = useId();
  const ticks = state.dismissals?.ticks ?? [];
  const items = fix.items.filter((item) => !asked.has(itemText(finding, item, language)));
  if (items.length === 0) return null;
  return (
    <ul class="checklist">
      {items.map((item) => {
        const key = tickKey(finding, item);
        return (
          <li key={item}>
            <label class="check" for={`${id}-${item}`}>
              <input
                id={`${id}-${item}`}
                type="checkbox"
                checked={ticks.includes(key)}
                onChange={(event) => client.tick(key, event.currentTarget.checked)}
              />
              <span>{itemText(finding, item, language)}</span>
            </label>
          </li>
        );
      })}
    </ul>
  );
}
