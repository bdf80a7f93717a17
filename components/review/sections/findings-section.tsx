/** The findings that no other section shows: errors first, then in the order of the text. */

import { usePanel } from "../../context/panel-context";
import { UndoIcon } from "../../icons/icon";
import { Disclosure } from "../../shell/disclosure";
import { Section } from "../../shell/section";
import type { PlacedFinding } from "../calm/finding-keys";
import type { Keyed } from "../calm/hold-back-while-typing";
import { FindingItem } from "../finding/finding-item";
import type { Repair } from "../finding/use-repair";

interface FindingsSectionProps {
  findings: Keyed<PlacedFinding>[];
  repair: Repair;
}

export function FindingsSection({ findings, repair }: FindingsSectionProps) {
  const { texts } = usePanel();
  if (findings.length === 0) return null;
  const information = findings.filter(({ item }) => item.finding.level === "info");
  const urgent = findings.filter(({ item }) => item.finding.level !== "info");
  return (
    <Section heading={texts.findings.heading} name="findings">
      <FindingList findings={urgent} repair={repair} />
      {information.length > 0 && (
        <Disclosure label={texts.findings.information(information.length)}>
          <FindingList findings={information} repair={repair} />
        </Disclosure>
      )}
    </Section>
  );
}

function FindingList({ findings, repair }: FindingsSectionProps) {
  return (
    <ul class="findings">
      {findings.map((entry) => (
        <li key={entry.key}>
          <FindingItem entry={entry} repair={repair} />
        </li>
      ))}
    </ul>
  );
}

/** How many findings were dismissed in this draft, with a button to bring them back. */
export function DismissedLine() {
  const { client, state, texts } = usePanel();
  const count = state.dismissals?.findings.length ?? 0;
  if (count === 0) return null;
  return (
    <p class="dismissed" data-testid="dismissed">
      {texts.findings.setAside(count)}
      <button type="button" class="quiet-button" data-testid="restore" onClick={() => client.restore()}>
        <UndoIcon />
        {texts.findings.restore}
      </button>
    </p>
  );
}
