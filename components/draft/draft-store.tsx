/** The buttons for beginning, keeping, opening and deleting drafts. */
import { useState } from "preact/hooks";
import { isBlank, type Writing } from "../../rules/writing/compose";
import { writingFromNews } from "../../rules/writing/from-news-page";
import type { OpenPage } from "../../session/browser/open-page";
import type { PanelDraft } from "../../session/panel/panel-draft";
import { localDay } from "../../session/review/resolve-draft";
import { usePanel } from "../context/panel-context";
import { CloseIcon, PlusIcon, UndoIcon } from "../icons/icon";
import { Disclosure } from "../shell/disclosure";
import { excerpt } from "../text/excerpt";
import { usePanelDraft } from "./use-panel-draft";

const nameLength = 48;
const nameOf = ({ title, fi, sv, first }: Writing) =>
  excerpt((title || { fi, sv }[first] || fi || sv).trim().replace(/\s+/gu, " "), nameLength);

export function DraftTools({ panelDraft, readPage }: { panelDraft: PanelDraft; readPage: () => Promise<OpenPage> }) {
  const { texts, guideline } = usePanel();
  const { writing, kept, previousWriting, previousDraft, id, keptNotice, notStored } = usePanelDraft(panelDraft);
  const [trouble, setTrouble] = useState<"not-allowed" | "no-news" | null>(null);
  const words = texts.draft;
  const blank = isBlank(writing);
  const isKept = kept.some((draft) => draft.id === id);
  async function fromPage(): Promise<void> {
    setTrouble(null);
    const read = await readPage();
    if (read.kind === "page") panelDraft.begin(writingFromNews(read.page, guideline, localDay(new Date())));
    else setTrouble(read.kind);
  }
  return (
    <div class="draft-tools">
      {previousWriting && (
        <button type="button" class="quiet-button" data-testid="draft-undo" onClick={panelDraft.undo}>
          <UndoIcon />
          {words.undo}
        </button>
      )}
      {previousDraft && (
        <button type="button" class="quiet-button" data-testid="draft-bring-back" onClick={panelDraft.bringBack}>
          <UndoIcon />
          {words.bringBack}
        </button>
      )}
      <button type="button" class="quiet-button" data-testid="draft-from-page" onClick={() => void fromPage()}>
        <PlusIcon />
        {words.fromPage}
      </button>
      {!blank && !isKept && (
        <button type="button" class="quiet-button" data-testid="draft-keep" onClick={panelDraft.keep}>
          {words.keep}
        </button>
      )}
      {!blank && (
        <button type="button" class="quiet-button" data-testid="draft-new" onClick={() => panelDraft.begin()}>
          {words.begin}
        </button>
      )}
      {trouble && (
        <p class="hint draft-trouble" role="alert">
          {words.pageProblems[trouble]}
        </p>
      )}
      {keptNotice && (
        <p class="hint hint-wrong draft-trouble" role="alert" data-testid="kept-notice">
          {words.keptNotices[keptNotice](kept.length)}
        </p>
      )}
      {notStored && (
        <p class="hint hint-wrong draft-trouble" role="alert">
          {words.notStored}
        </p>
      )}
      {isKept && <p class="hint draft-trouble">{words.isKept}</p>}
    </div>
  );
}

export function KeptDrafts({ panelDraft }: { panelDraft: PanelDraft }) {
  const { texts, language } = usePanel();
  const { kept, unreadable, id } = usePanelDraft(panelDraft);
  const words = texts.draft;
  if (kept.length + unreadable === 0) return null;
  const day = new Intl.DateTimeFormat(language, { dateStyle: "short" });
  const dayOf = (changed: string) => (Number.isNaN(Date.parse(changed)) ? "" : day.format(new Date(changed)));
  return (
    <Disclosure label={words.kept(kept.length)}>
      <ul class="kept-drafts">
        {kept.map((draft) => (
          <li key={draft.id}>
            <button
              type="button"
              class="link-button kept-name"
              aria-current={draft.id === id}
              onClick={() => panelDraft.open(draft.id)}
            >
              {nameOf(draft.writing) || words.unnamed}
            </button>
            <span class="hint">{dayOf(draft.changed)}</span>
            <button
              type="button"
              class="icon-button"
              aria-label={words.removeKept(nameOf(draft.writing))}
              title={words.removeKept(nameOf(draft.writing))}
              onClick={() => panelDraft.remove(draft.id)}
            >
              <CloseIcon />
            </button>
          </li>
        ))}
      </ul>
      {unreadable > 0 && <p class="hint">{words.unreadable(unreadable)}</p>}
    </Disclosure>
  );
}
