/** Hashtags as chips: the organisation's own first, then those of the text's topics; one click inserts one. */
import type { HashtagSuggestion } from "../../../rules/model/finding";
import { usePanel } from "../../context/panel-context";
import { PlusIcon, TickIcon } from "../../icons/icon";
import { Section } from "../../shell/section";
import type { PlacedFinding } from "../calm/finding-keys";
import type { Keyed } from "../calm/hold-back-while-typing";
import { FindingItem } from "../finding/finding-item";
import type { Repair } from "../finding/use-repair";

interface HashtagsSectionProps {
  suggestions: Keyed<HashtagSuggestion>[];
  /** Findings of the check `general-hashtags`. */
  findings: Keyed<PlacedFinding>[];
  repair: Repair;
}

export function HashtagsSection({ suggestions, findings, repair }: HashtagsSectionProps) {
  const { texts } = usePanel();
  const organisationTags = suggestions.filter(({ item }) => item.topic === "general");
  // hashtags of topics are only suggestions: those that do not fit are left out
  const topical = suggestions.filter(({ item }) => item.topic !== "general" && (item.edit || item.present));
  if (organisationTags.length + topical.length + findings.length === 0) return null;
  return (
    <Section heading={texts.hashtags.heading} name="hashtags">
      {findings.map((entry) => (
        <FindingItem key={entry.key} entry={entry} repair={repair} variant="brief" fixLabel={texts.hashtags.allMissing}>
          <Chips suggestions={organisationTags} repair={repair} />
        </FindingItem>
      ))}
      {findings.length === 0 && organisationTags.length > 0 && (
        <ChipGroup name={texts.hashtags.own} suggestions={organisationTags} repair={repair} />
      )}
      {topical.length > 0 && <ChipGroup name={texts.hashtags.topics} suggestions={topical} repair={repair} />}
    </Section>
  );
}

interface ChipsProps {
  suggestions: Keyed<HashtagSuggestion>[];
  repair: Repair;
}

function ChipGroup({ name, ...chips }: ChipsProps & { name: string }) {
  return (
    <div class="chip-group">
      <h3 class="chip-group-name">{name}</h3>
      <Chips {...chips} />
    </div>
  );
}

function Chips({ suggestions, repair }: ChipsProps) {
  return (
    <ul class="chips">
      {suggestions.map(({ key, item }) => (
        <li key={key}>
          <Chip suggestion={item} repair={repair} />
        </li>
      ))}
    </ul>
  );
}

function Chip({ suggestion, repair }: { suggestion: HashtagSuggestion; repair: Repair }) {
  const { client, texts } = usePanel();
  const { tag, edit, present } = suggestion;
  if (!edit) {
    return (
      <span class={present ? "chip chip-used" : "chip chip-full"} data-testid="chip" data-tag={tag}>
        {present && <TickIcon />}
        {tag}
        <span class={present ? "visually-hidden" : "chip-note"}>
          {" "}
          {present ? texts.hashtags.used : texts.hashtags.noRoom}
        </span>
      </span>
    );
  }
  return (
    <button
      type="button"
      class="chip chip-add"
      data-testid="chip"
      data-tag={tag}
      aria-label={texts.hashtags.add(tag)}
      aria-disabled={repair.working !== null}
      onClick={() => repair.run(tag, () => client.insertHashtags([edit]))}
    >
      <PlusIcon />
      {tag}
    </button>
  );
}
