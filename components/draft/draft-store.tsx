/** What is said of the draft's keeping, and the list of kept drafts. */
import type { Writing } from "../../rules/writing/compose";
import type { PanelDraft } from "../../session/panel/panel-draft";
import { usePanel } from "../context/panel-context";
import { CloseIcon, UndoIcon } from "../icons/icon";
import { Disclosure } from "../shell/disclosure";
import { excerpt } from "../text/excerpt";
import { usePanelDraft } from "./use-panel-draft";

const nameLength = 48;
const nameOf = ({ title, fi, sv, first }: Writing) =>
  excerpt((title || { fi, sv }[first] || fi || sv).trim().replace(/\s+/gu, " "), nameLength);

interface DraftNoticesProps {
  panelDraft: PanelDraft;
  /** Why the open page could not be read. */
  trouble: "not-allowed" | "no-news" | null;
}

/** What became of the draft: the way back to the one before, and what was not stored. */
export function DraftNotices({ panelDraft, trouble }: DraftNoticesProps) {
  const { texts } = usePanel();
  const { kept, previousDraft, id, keptNotice, notStored } = usePanelDraft(panelDraft);
  const words = texts.draft;
  return (
    <div class="draft-tools">
      {previousDraft && (
        <button type="button" class="quiet-button" data-testid="draft-bring-back" onClick={panelDraft.bringBack}>
          <UndoIcon />
          {words.bringBack}
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
      {kept.some((draft) => draft.id === id) && <p class="hint draft-trouble">{words.isKept}</p>}
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
