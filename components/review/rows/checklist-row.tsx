/** One row for all that is only to be looked at: what concerns this draft, each question once. */
import { findingText, itemText } from "../../../rules/message";
import type { Finding, InterfaceLanguage } from "../../../rules/model/finding";
import { tickKey } from "../../../session/stored/dismissals";
import { usePanel } from "../../context/panel-context";
import { BoxIcon, TickIcon } from "../../icons/icon";
import type { PlacedFinding } from "../calm/finding-keys";
import type { Keyed } from "../calm/hold-back-while-typing";
import { ChecklistItems, openItems } from "../finding/checklist-items";
import { FindingFoot } from "../finding/finding-foot";
import { findingMarks } from "../finding/finding-marks";
import { FoldedRow } from "./row-list";

interface ChecklistRowProps {
  findings: readonly Keyed<PlacedFinding>[];
  openKey: string | null;
  onOpen(key: string | null): void;
}

export function ChecklistRow({ findings, openKey, onOpen }: ChecklistRowProps) {
  const { state, texts, language } = usePanel();
  if (findings.length === 0) return null;
  const ticks = state.dismissals?.ticks ?? [];
  const points = findings.flatMap(({ item: { finding } }) =>
    openItems(finding, []).map((item) => ({ key: tickKey(finding, item), text: itemText(finding, item, language) })),
  );
  // a question that two checklists ask is answered for both
  const answered = new Set(points.filter(({ key }) => ticks.includes(key)).map(({ text }) => text));
  const left = points.filter(({ text }) => !answered.has(text));
  const open = new Set(left.map(({ text }) => text)).size;
  const list = findings.map(({ key, item: { finding } }, at) => (
    <Points
      key={key}
      name={key}
      finding={finding}
      asked={askedBefore(
        findings.slice(0, at).map(({ item }) => item.finding),
        language,
      )}
    />
  ));
  return (
    <FoldedRow
      name="checklist"
      icon={open === 0 ? <TickIcon class="row-tick" /> : <BoxIcon />}
      words={open === 0 ? texts.checklist.allTicked : texts.checklist.open(open)}
      openKey={openKey}
      onOpen={onOpen}
    >
      {() => (
        <>
          {list}
          {open > 1 && <TickAll keys={left.map(({ key }) => key)} />}
        </>
      )}
    </FoldedRow>
  );
}

interface TickAllProps {
  /** Of the points that are not ticked. */
  keys: readonly string[];
}

/** Who has looked at all of them says so with one press. */
function TickAll({ keys }: TickAllProps) {
  const { client, texts } = usePanel();
  return (
    <button
      type="button"
      class="button button-tinted"
      data-testid="tick-all"
      onClick={() => {
        for (const key of keys) client.tick(key, true);
      }}
    >
      <TickIcon /> {texts.checklist.tickAll}
    </button>
  );
}

/** The questions of these findings. */
function askedBefore(findings: readonly Finding[], language: InterfaceLanguage): Set<string> {
  return new Set(
    findings.flatMap((finding) => openItems(finding, []).map((item) => itemText(finding, item, language))),
  );
}

function Points({ name, finding, asked }: { name: string; finding: Finding; asked: ReadonlySet<string> }) {
  const { guideline, language } = usePanel();
  const id = `points-${name}`;
  return (
    <div class="details" {...findingMarks(name, finding, guideline, language)}>
      <p id={id}>{findingText(finding, guideline, language)}</p>
      <ChecklistItems finding={finding} asked={asked} />
      <FindingFoot finding={finding} times={[finding]} describedBy={id} />
    </div>
  );
}
