/** The buttons that insert the draft into the open composer or copy it, as the posts that the channel takes. */
import { useEffect, useState } from "preact/hooks";
import { composeParts, isBlank } from "../../rules/writing/compose";
import { copyText } from "../../session/browser/clipboard";
import type { PanelDraft } from "../../session/panel/panel-draft";
import { type PanelServices, usePanel } from "../context/panel-context";
import { usePanelState } from "../context/use-panel-state";
import { ClipboardIcon, LeaveIcon, TickIcon } from "../icons/icon";

interface InsertOrCopyProps {
  panelDraft: PanelDraft;
  /** The client that knows the composer in the tab, as opposed to that of the draft. */
  page: PanelServices["client"];
}

export function InsertOrCopy({ panelDraft, page }: InsertOrCopyProps) {
  const { texts, guideline } = usePanel();
  const pageState = usePanelState(page);
  const { review } = usePanelState(panelDraft.client);
  const [outcome, setOutcome] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new review means that the copied text is out of date
  useEffect(() => setOutcome(null), [review]);
  const words = texts.draft;
  const { writing } = panelDraft.state;
  if (isBlank(writing)) return null;
  const parts = composeParts(writing, guideline);
  const { observed } = pageState;
  const openChannel =
    pageState.page === "draft" && observed && observed.surface !== "comment" ? observed.channel : null;
  const nameOf = (at: number) => {
    if (writing.channel === "youtube") return at === 0 ? words.copyTitle : words.copyDescription;
    return parts.length > 1 ? words.copyPart(at + 1) : words.copy;
  };
  return (
    <div class="draft-out">
      <div class="fixes">
        {openChannel === writing.channel && (
          <button
            type="button"
            class="button button-main"
            data-testid="draft-insert"
            onClick={() =>
              void page.insertParts(parts).then(({ status }) => setOutcome(status === "done" ? words.inserted : null))
            }
          >
            <LeaveIcon />
            {words.insert}
          </button>
        )}
        {parts.map((text, at) => (
          <button
            // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name
            key={at}
            type="button"
            class={openChannel === writing.channel ? "button button-plain" : "button button-tinted"}
            data-testid="draft-copy"
            onClick={() =>
              void copyText(text).then((copied) => setOutcome(copied ? words.copied : texts.handOff.failed))
            }
          >
            <ClipboardIcon />
            {nameOf(at)}
          </button>
        ))}
        {openChannel && openChannel !== writing.channel && (
          <button
            type="button"
            class="button button-plain"
            data-testid="draft-follow"
            onClick={() => panelDraft.write({ channel: openChannel, form: "one" })}
          >
            {words.follow(guideline.platforms[openChannel].name)}
          </button>
        )}
      </div>
      <p class="hint" aria-live="polite" data-testid="draft-outcome">
        {outcome && (
          <>
            <TickIcon /> {outcome}
          </>
        )}
      </p>
    </div>
  );
}
