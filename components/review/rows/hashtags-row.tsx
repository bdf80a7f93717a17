/** One row for hashtags: the organisation's own that are missing, with one press; those of the text's topics as pairs when it is opened. */
import { findingHeadline } from "../../../rules/message";
import type { Finding, HashtagSuggestion } from "../../../rules/model/finding";
import { usePanel } from "../../context/panel-context";
import { HashIcon, PlusIcon, TickIcon } from "../../icons/icon";
import type { PlacedFinding } from "../calm/finding-keys";
import type { Keyed } from "../calm/hold-back-while-typing";
import { FindingDetails } from "../finding/finding-details";
import { findingMarks } from "../finding/finding-marks";
import { isButtonFix } from "../finding/fix-buttons";
import type { Repair } from "../finding/use-repair";
import { FoldedRow } from "./row-list";

interface HashtagsRowProps {
  suggestions: readonly Keyed<HashtagSuggestion>[];
  /** Of the check `general-hashtags`. */
  entry: Keyed<PlacedFinding> | undefined;
  repair: Repair;
  openKey: string | null;
  onOpen(key: string | null): void;
}

export function HashtagsRow({ suggestions, entry, repair, openKey, onOpen }: HashtagsRowProps) {
  const { texts, guideline, language } = usePanel();
  const tags = suggestions.map(({ item }) => item);
  const own = tags.filter(({ topic }) => topic === "general");
  const topical = pairsOf(tags.filter(({ topic, edit, present }) => topic !== "general" && (edit || present)));
  const offered = topical.filter((pair) => pair.some(({ edit }) => edit)).length;
  if (!entry && own.length + topical.length === 0) return null;
  const missing = own.filter(({ present }) => !present).length;
  const words = texts.hashtags;
  const opening = { openKey, onOpen };
  const ownChips = () => <Chips pairs={own.map((tag) => [tag])} repair={repair} />;
  const topicalChips = () => <Chips pairs={topical} repair={repair} />;
  if (!entry)
    return (
      <FoldedRow
        name="hashtags"
        icon={missing > 0 ? <HashIcon class="level-reminder" /> : <TickIcon class="row-tick" />}
        words={
          <>
            {words.heading}
            {offered > 0 && <span class="row-note"> {words.offered(offered)}</span>}
          </>
        }
        {...opening}
      >
        {() => (
          <>
            {own.length > 0 && ownChips()}
            {topical.length > 0 && <h3 class="details-title">{words.topical}</h3>}
            {topical.length > 0 && topicalChips()}
          </>
        )}
      </FoldedRow>
    );
  const { finding } = entry.item;
  return (
    <>
      <div {...findingMarks(entry.key, finding, guideline, language)}>
        <FoldedRow
          name="hashtags"
          icon={<HashIcon class={`level-${finding.level}`} />}
          words={findingHeadline(finding, language)}
          action={finding.fixes.some(isButtonFix) && <AddMissing finding={finding} repair={repair} />}
          {...opening}
        >
          {() => (
            <>
              {ownChips()}
              <FindingDetails entry={entry} repair={repair} />
            </>
          )}
        </FoldedRow>
      </div>
      {topical.length > 0 && (
        <FoldedRow
          name="topical-hashtags"
          icon={<HashIcon class="level-reminder" />}
          words={offered > 0 ? words.topics(offered) : words.topicsUsed}
          {...opening}
        >
          {topicalChips}
        </FoldedRow>
      )}
    </>
  );
}

/** The Finnish tag of a topic and its Swedish one side by side. */
function pairsOf(tags: readonly HashtagSuggestion[]): HashtagSuggestion[][] {
  const pairs: HashtagSuggestion[][] = [];
  for (const tag of tags) {
    const last = pairs.at(-1);
    if (last?.length === 1 && last[0]?.topic === tag.topic) last.push(tag);
    else pairs.push([tag]);
  }
  return pairs;
}

function AddMissing({ finding, repair }: { finding: Finding; repair: Repair }) {
  const { client, texts } = usePanel();
  const fix = finding.fixes.filter(isButtonFix)[0];
  if (!fix) return undefined;
  return (
    <button
      type="button"
      class="button button-tinted row-action"
      data-testid="fix"
      data-fix={fix.kind}
      data-label={fix.label}
      data-command="apply-repair"
      aria-label={texts.hashtags.allMissing}
      aria-disabled={repair.working !== null}
      onClick={() => repair.run("hashtags", () => client.applyFix(finding, fix))}
    >
      {repair.working === "hashtags" ? texts.findings.working : texts.hashtags.addThem}
    </button>
  );
}

function Chips({ pairs, repair }: { pairs: readonly HashtagSuggestion[][]; repair: Repair }) {
  return (
    <ul class="chips">
      {pairs.map((pair) => (
        <li key={pair.map(({ tag }) => tag).join(" ")}>
          <Chip pair={pair} repair={repair} />
        </li>
      ))}
    </ul>
  );
}

function Chip({ pair, repair }: { pair: readonly HashtagSuggestion[]; repair: Repair }) {
  const { client, texts } = usePanel();
  const name = pair.map(({ tag }) => tag).join(" ");
  const edits = pair.flatMap(({ edit }) => edit ?? []);
  if (edits.length === 0) {
    const isUsed = pair.every(({ present }) => present);
    return (
      <span class={isUsed ? "chip chip-used" : "chip chip-full"} data-testid="chip" data-tag={name}>
        {isUsed && <TickIcon />}
        {name}
        <span class={isUsed ? "visually-hidden" : "chip-note"}>
          {" "}
          {isUsed ? texts.hashtags.used : texts.hashtags.noRoom}
        </span>
      </span>
    );
  }
  const added = pair.flatMap(({ tag, edit }) => (edit ? tag : [])).join(" ");
  return (
    <button
      type="button"
      class="chip chip-add"
      data-testid="chip"
      data-tag={name}
      aria-label={texts.hashtags.add(added)}
      aria-disabled={repair.working !== null}
      onClick={() => repair.run(name, () => client.insertHashtags(edits))}
    >
      <PlusIcon />
      {added}
    </button>
  );
}
