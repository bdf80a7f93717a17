/** The points of a checklist, ticked per draft. */
import { useId } from "preact/hooks";
import { itemText, labelText } from "../../../rules/message";
import type { ChecklistFix, Finding, Fix } from "../../../rules/model/finding";
import { tickKey } from "../../../session/stored/dismissals";
import { usePanel } from "../../context/panel-context";
import { Disclosure } from "../../shell/disclosure";

const isChecklist = (fix: Fix): fix is ChecklistFix => fix.kind === "checklist";

/** Whether there is something to tick rather than to repair; such findings are shown under "before you publish". */
export const isChecklistReminder = (finding: Finding): boolean =>
  finding.level === "reminder" && finding.fixes.length > 0 && finding.fixes.every(isChecklist);

/** Whether all its points are ticked, so that it is no longer counted. */
export const isTickedOff = (finding: Finding, ticks: string[]): boolean =>
  isChecklistReminder(finding) &&
  finding.fixes.filter(isChecklist).every(({ items }) => items.every((item) => ticks.includes(tickKey(finding, item))));

interface ChecklistItemsProps {
  finding: Finding;
  /** Whether the items are hidden until their label is pressed. */
  folded: boolean;
}

export function ChecklistItems({ finding, folded }: ChecklistItemsProps) {
  const { language } = usePanel();
  const lists = finding.fixes.filter(isChecklist);
  return (
    <>
      {lists.map((fix) =>
        folded ? (
          <Disclosure key={fix.label} label={labelText(finding, fix, language)}>
            <Items finding={finding} fix={fix} />
          </Disclosure>
        ) : (
          <Items key={fix.label} finding={finding} fix={fix} />
        ),
      )}
    </>
  );
}

function Items({ finding, fix }: { finding: Finding; fix: ChecklistFix }) {
  const { client, state, language } = usePanel();
  const id = useId();
  const ticks = state.dismissals?.ticks ?? [];
  return (
    <ul class="checklist">
      {fix.items.map((item) => {
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
