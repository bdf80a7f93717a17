/** Points to consider before publishing, as far as they apply to this draft; ticks are kept for each draft. */
import { usePanel } from "../../context/panel-context";
import { Section } from "../../shell/section";
import type { PlacedFinding } from "../calm/finding-keys";
import type { Keyed } from "../calm/hold-back-while-typing";
import { FindingItem } from "../finding/finding-item";
import type { Repair } from "../finding/use-repair";

interface ChecklistSectionProps {
  findings: Keyed<PlacedFinding>[];
  repair: Repair;
}

export function ChecklistSection({ findings, repair }: ChecklistSectionProps) {
  const { texts } = usePanel();
  if (findings.length === 0) return null;
  return (
    <Section heading={texts.checklist.heading} name="checklist">
      <ul class="findings">
        {findings.map((entry) => (
          <li key={entry.key}>
            <FindingItem entry={entry} repair={repair} variant="list" />
          </li>
        ))}
      </ul>
    </Section>
  );
}
