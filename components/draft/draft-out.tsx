/** Out with it: into the composer that is open, or copied, in the form that the channel takes. */
import { useEffect, useState } from "preact/hooks";
import { composeParts, isBlank } from "../../rules/writing/compose";
import { copyText } from "../../session/browser/clipboard";
import type { PanelDraft } from "../../session/panel/panel-draft";
import type { PanelServices } from "../context/panel-context";
import { usePanel } from "../context/panel-context";
import { usePanelState } from "../context/use-panel-state";
import { ClipboardIcon, LeaveIcon, TickIcon } from "../icons/icon";

export function DraftOut({ panelDraft, page }: { panelDraft: PanelDraft; page: PanelServices["client"] }) {
  const { texts, guideline } = usePanel();
  const open = usePanelState(page);
  const { review } = usePanelState(panelDraft.client);
  const [done, setDone] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was copied is old once the draft has changed
  useEffect(() => setDone(null), [review]);
  const words = texts.draft;
  const { writing } = panelDraft.state;
  if (isBlank(writing)) return null;
  const parts = composeParts(writing, guideline);
  const { observed } = open;
  const into = open.page === "draft" && observed && observed.surface !== "comment" ? observed.channel : null;
  const nameOf = (at: number) => {
    if (writing.channel === "youtube") return at === 0 ? words.copyTitle : words.copyDescription;
    return parts.length > 1 ? words.copyPart(at + 1) : words.copy;
  };
  return (
    <div class="draft-out">
      <div class="fixes">
        {into === writing.channel && (
          <button
            type="button"
            class="button button-main"
            data-testid="draft-insert"
            onClick={() =>
              void page.insertParts(parts).then(({ status }) => setDone(status === "done" ? words.inserted : null))
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
            class={into === writing.channel ? "button button-plain" : "button button-tinted"}
            data-testid="draft-copy"
            onClick={() => void copyText(text).then((copied) => setDone(copied ? words.copied : texts.handOff.failed))}
          >
            <ClipboardIcon />
            {nameOf(at)}
          </button>
        ))}
        {into && into !== writing.channel && (
          <button
            type="button"
            class="button button-plain"
            data-testid="draft-follow"
            onClick={() => panelDraft.write({ channel: into, form: "one" })}
          >
            {words.follow(guideline.platforms[into].name)}
          </button>
        )}
      </div>
      <p class="hint" aria-live="polite">
        {done && (
          <>
            <TickIcon /> {done}
          </>
        )}
      </p>
    </div>
  );
}
