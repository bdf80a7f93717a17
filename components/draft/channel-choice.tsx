/** Which channel the draft is for, and whether it has texts of its own there. */
import { channels } from "../../rules/model/draft";
import { channelsWithOwnTexts, toChannel, withOwnTexts, withSharedTexts } from "../../rules/writing/channel-versions";
import { isBlank } from "../../rules/writing/compose";
import type { PanelDraft } from "../../session/panel/panel-draft";
import { usePanel } from "../context/panel-context";
import { RadioChoices } from "./radio-choices";
import { usePanelDraft } from "./use-panel-draft";

export function ChannelChoice({ panelDraft }: { panelDraft: PanelDraft }) {
  const { texts, guideline } = usePanel();
  const { writing } = usePanelDraft(panelDraft);
  const words = texts.draft;
  const withOwn = channelsWithOwnTexts(writing);
  const nameOf = (channel: (typeof channels)[number]) => guideline.platforms[channel].name;
  const name = nameOf(writing.channel);
  return (
    <div class="channel-choice">
      <RadioChoices
        legend={words.channel}
        choices={channels.map((value) => ({
          value,
          label: withOwn.includes(value) ? `${nameOf(value)} (${words.ownMark})` : nameOf(value),
        }))}
        current={writing.channel}
        onChoose={(channel) => panelDraft.show(toChannel(panelDraft.state.writing, channel))}
      />
      {withOwn.includes(writing.channel) ? (
        <p class="hint" data-testid="draft-own-texts">
          {words.ownTexts(name)}{" "}
          <button
            type="button"
            class="link-button"
            data-testid="draft-use-shared"
            onClick={() => panelDraft.take(withSharedTexts(panelDraft.state.writing))}
          >
            {words.useShared}
          </button>
        </p>
      ) : (
        !isBlank(writing) && (
          <button
            type="button"
            class="quiet-button"
            data-testid="draft-only-for"
            onClick={() => panelDraft.show(withOwnTexts(panelDraft.state.writing))}
          >
            {words.onlyFor(name)}
          </button>
        )
      )}
    </div>
  );
}
