/** What an open row says of a finding: what is so, where, every repair, why, and that it can be put aside. */
import { useId } from "preact/hooks";
import { findingHeadline, findingText } from "../../../rules/message";
import type { Finding, Fix } from "../../../rules/model/finding";
import { usePanel } from "../../context/panel-context";
import { excerpt } from "../../text/excerpt";
import type { PlacedFinding } from "../calm/finding-keys";
import type { Keyed } from "../calm/hold-back-while-typing";
import { ChecklistItems } from "./checklist-items";
import { FindingFoot } from "./finding-foot";
import { FixButtons, isButtonFix } from "./fix-buttons";
import { usePassageMark } from "./use-passage-mark";
import type { Repair } from "./use-repair";

interface FindingDetailsProps {
  entry: Keyed<PlacedFinding>;
  /** The finding wherever it is made again, itself among them: all are put aside together. */
  times?: readonly Finding[];
  repair: Repair;
  /** It stands below another finding of its row, and says its name. */
  titled?: boolean;
  /** The repair that stands in the row itself. */
  inRow?: Fix | undefined;
}

export function FindingDetails({ entry, times = [], repair, titled = false, inRow }: FindingDetailsProps) {
  const { language, guideline } = usePanel();
  const { finding, passage } = entry.item;
  const id = useId();
  return (
    <div class="details" data-testid="details" data-check={finding.check}>
      {titled && <h3 class="details-title">{findingHeadline(finding, language)}</h3>}
      <p id={id}>{findingText(finding, guideline, language)}</p>
      {passage && <Passage finding={finding} passage={passage} />}
      <FixButtons
        finding={finding}
        name={entry.key}
        fixes={finding.fixes.filter(isButtonFix).filter((fix) => fix !== inRow)}
        repair={repair}
        describedBy={id}
      />
      <ChecklistItems finding={finding} />
      <FindingFoot finding={finding} times={times.length > 0 ? times : [finding]} describedBy={id} />
    </div>
  );
}

function Passage({ finding, passage }: { finding: Finding; passage: string }) {
  const { client, texts } = usePanel();
  const { scrollTo } = usePassageMark(client, finding.ranges[0], finding.check === "outline-left");
  const quoted = excerpt(passage);
  const others = finding.ranges.length - 1;
  return (
    <p class="passage-line">
      <button
        type="button"
        class="passage"
        data-testid="passage"
        data-command="show-passage"
        aria-label={texts.findings.showPassage(quoted)}
        title={texts.findings.showPassage(quoted)}
        onClick={scrollTo}
      >
        <bdi>{quoted}</bdi>
      </button>
      {others > 0 && <span class="passage-others">{texts.findings.morePassages(others)}</span>}
    </p>
  );
}
