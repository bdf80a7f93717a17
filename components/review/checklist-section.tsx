/** What to think of before publishing, as far as it applies to this draft; ticks are kept per draft. */
import { findingText } from "../../rules/message";
import { usePanel } from "../panel-context";
import { Section } from "../shell/section";
import { ChecklistItems } from "./checklist-items";
import type { PlacedFinding } from "./finding-keys";
import type { Keyed } from "./settle";

export function ChecklistSection({ findings }: { findings: Keyed<PlacedFinding>[] }) {
  const { texts, guideline, language } = usePanel();
  if (findings.length === 0) return null;
  return (
    <Section heading={texts.checklist.heading} name="checklist">
      {findings.map(({ key, item }) => (
        <div key={key} class="checklist-group">
          <p>{findingText(item.finding, guideline, language)}</p>
          <ChecklistItems finding={item.finding} folded={false} />
        </div>
      ))}
    </Section>
  );
}
