/** The one bar of actions, always in view: the verdict, what to do with the draft now, and a menu with the rest. */
import { useEffect, useState } from "preact/hooks";
import { findPlaceholders } from "../../rules/text/placeholders";
import { findUnfinishedPlaces } from "../../rules/text/unfinished-places";
import { toChannel } from "../../rules/writing/channel-versions";
import { composeParts, formOf } from "../../rules/writing/compose";
import { copyText } from "../../session/browser/clipboard";
import type { PanelDraft } from "../../session/panel/panel-draft";
import { type PanelServices, usePanel } from "../context/panel-context";
import { usePanelState } from "../context/use-panel-state";
import { ClipboardIcon, LeaveIcon, TickIcon, UndoIcon } from "../icons/icon";
import { DraftMenu, type MenuAction } from "./draft-menu";
import { DraftVerdict } from "./draft-verdict";
import { PutInQuestionLine } from "./put-in-question";
import { usePanelDraft } from "./use-panel-draft";
import { usePutIn } from "./use-put-in";

interface DraftBarProps {
  panelDraft: PanelDraft;
  /** The client that knows the composer in the tab, as opposed to that of the draft. */
  page: PanelServices["client"];
  /** What the menu offers beside copying. */
  actions: readonly MenuAction[];
  /** Takes the open post into the draft; null where there is none. */
  onTake: (() => void) | null;
  /** Begins from the page in the tab; null where something is written. */
  onFromPage: (() => void) | null;
  onReview(): void;
}

interface CopyAction {
  label: string;
  text: string;
}

/** Each post, or title and description, that can be copied. */
function useCopies(panelDraft: PanelDraft): CopyAction[] {
  const { texts, guideline } = usePanel();
  const { writing } = usePanelDraft(panelDraft);
  usePanelState(panelDraft.client); // drawn with each review, so that it follows the fields
  const words = texts.draft;
  const parts = composeParts(panelDraft.state.writing, guideline);
  if (parts.every((text) => text === "")) return [];
  return parts.map((text, at) => {
    if (writing.channel === "youtube") return { text, label: at === 0 ? words.copyTitle : words.copyDescription };
    return { text, label: parts.length > 1 ? words.copyPart(at + 1) : words.copy };
  });
}

export function DraftBar({ panelDraft, page, actions, onTake, onFromPage, onReview }: DraftBarProps) {
  const { texts, guideline } = usePanel();
  const { page: pageKind, observed } = usePanelState(page);
  usePanelState(panelDraft.client); // drawn with each review
  const { previousWriting } = usePanelDraft(panelDraft);
  const [outcome, setOutcome] = useState<string | null>(null);
  /** As they are at the press: what was typed last is drawn a moment later. */
  const partsNow = () => composeParts(panelDraft.state.writing, guideline);
  const textNow = JSON.stringify(partsNow());
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text means that the copied one is out of date
  useEffect(() => setOutcome(null), [textNow]);
  const words = texts.draft;
  const { question, putIn, answer, cancel } = usePutIn(page, textNow, () => setOutcome(words.inserted));
  const copies = useCopies(panelDraft);
  const { writing } = panelDraft.state;
  const openChannel = pageKind === "draft" && observed && observed.surface !== "comment" ? observed.channel : null;
  const canPutIn = openChannel === writing.channel && copies.length > 0;
  const parts = copies.map(({ text }) => text);
  // two separate posts go into two composers, one after the other
  const isDivided = formOf(writing, guideline) === "posts";
  const posts = isDivided ? parts.map((_, at) => at) : [0];
  const postNow = (at: number) => (isDivided ? partsNow().slice(at, at + 1) : partsNow());
  const copy = (at: number) =>
    void copyText(partsNow()[at] ?? "").then((copied) => setOutcome(copied ? words.copied : texts.handOff.failed));
  function fill(): void {
    cancel();
    const [place] = parts.flatMap((text, part) => [
      ...findPlaceholders(text, part),
      ...findUnfinishedPlaces(text, part),
    ]);
    if (place) panelDraft.client.mark(place, "select");
  }
  const copyActions = copies.map(({ label }, at) => ({ id: "draft-copy", label, run: () => copy(at) }));
  const takeAction = onTake && copies.length > 0 ? [{ id: "draft-take", label: words.take, run: onTake }] : [];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would look like a form of its own
    <div class="draft-bar" role="group" aria-label={words.bar}>
      <p class="hint draft-outcome" aria-live="polite" data-testid="draft-outcome">
        {outcome && (
          <>
            <TickIcon /> {outcome}
          </>
        )}
      </p>
      {question && <PutInQuestionLine question={question} onAnswer={answer} onFill={fill} onCancel={cancel} />}
      <DraftVerdict panelDraft={panelDraft} onPress={onReview} />
      <div class="draft-actions">
        <div class="draft-main">
          {canPutIn &&
            posts.map((at) => (
              <button
                key={at}
                type="button"
                class={at === 0 ? "button button-main" : "button button-tinted"}
                data-testid="draft-insert"
                onClick={() => putIn(postNow(at))}
              >
                <LeaveIcon />
                {posts.length > 1 ? words.insertPart(at + 1) : words.insert}
              </button>
            ))}
          {copies.length === 0 && onTake && (
            <button type="button" class="button button-main" data-testid="draft-take" onClick={onTake}>
              {words.take}
            </button>
          )}
          {onFromPage && (
            <button type="button" class="button button-plain" data-testid="draft-from-page" onClick={onFromPage}>
              {words.fromPage}
            </button>
          )}
          {!canPutIn &&
            copies.map(({ label }, at) => (
              <button
                key={label}
                type="button"
                class="button button-tinted"
                data-testid="draft-copy"
                onClick={() => copy(at)}
              >
                <ClipboardIcon />
                {label}
              </button>
            ))}
          {copies.length > 0 && openChannel && openChannel !== writing.channel && (
            <button
              type="button"
              class="button button-plain"
              data-testid="draft-follow"
              onClick={() => panelDraft.show(toChannel(panelDraft.state.writing, openChannel))}
            >
              {words.follow(guideline.platforms[openChannel].name)}
            </button>
          )}
        </div>
        {previousWriting && (
          <button
            type="button"
            class="icon-button"
            data-testid="draft-undo"
            aria-label={words.undo}
            title={words.undo}
            onClick={panelDraft.undo}
          >
            <UndoIcon />
          </button>
        )}
        <DraftMenu actions={[...(canPutIn ? copyActions : []), ...takeAction, ...actions]} />
      </div>
    </div>
  );
}
