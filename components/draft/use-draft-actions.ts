/** What the draft tab's menu offers: beginning, keeping, taking in, phrases. */
import { useState } from "preact/hooks";
import { isBlank } from "../../rules/writing/compose";
import { writingFromParts } from "../../rules/writing/from-composer";
import { emptyVersion, type NewsPage, withOutline, writingFromNews } from "../../rules/writing/from-news-page";
import type { OpenPage } from "../../session/browser/open-page";
import type { PanelDraft } from "../../session/panel/panel-draft";
import { localDay } from "../../session/review/resolve-draft";
import { type PanelServices, usePanel } from "../context/panel-context";
import { usePanelState } from "../context/use-panel-state";
import type { MenuAction } from "./draft-menu";
import { usePanelDraft } from "./use-panel-draft";

interface DraftActions {
  actions: MenuAction[];
  /** Takes the open post into the draft; null where there is none. */
  take: (() => void) | null;
  /** Begins from the page in the tab; in the menu where something is written. */
  fromPage: () => void;
  isBlank: boolean;
  /** Why a page could not be read. */
  trouble: "not-allowed" | "no-news" | null;
}

export function useDraftActions(
  panelDraft: PanelDraft,
  page: PanelServices["client"],
  readPage: () => Promise<OpenPage>,
  showSnippets: () => void,
): DraftActions {
  const { texts, guideline } = usePanel();
  const { kept, id } = usePanelDraft(panelDraft);
  usePanelState(panelDraft.client); // drawn with each review, so that it follows the fields
  const pageState = usePanelState(page);
  const [trouble, setTrouble] = useState<DraftActions["trouble"]>(null);
  const [begunFrom, setBegunFrom] = useState<NewsPage | null>(null);
  const words = texts.draft;
  const { writing } = panelDraft.state;
  const blank = isBlank(writing);
  const today = () => localDay(new Date());
  async function beginFromPage(): Promise<void> {
    setTrouble(null);
    const read = await readPage();
    if (read.kind !== "page") return setTrouble(read.kind);
    setBegunFrom(read.page);
    panelDraft.begin(writingFromNews(read.page, guideline, today()));
  }
  const { draft, review, page: pageKind } = pageState;
  const hasPost =
    pageKind === "draft" && draft?.surface !== "comment" && draft?.parts.some((text) => text.trim() !== "") === true;
  const take = () => {
    if (draft && review) panelDraft.begin(writingFromParts(draft, review.spans, guideline));
  };
  const item = (testid: string, label: string, run: () => void): MenuAction => ({ id: testid, label, run });
  return {
    take: hasPost ? take : null,
    fromPage: () => void beginFromPage(),
    isBlank: blank,
    trouble,
    actions: [
      item("draft-snippets", words.snippets, showSnippets),
      ...(blank ? [] : [item("draft-from-page", words.fromPage, () => void beginFromPage())]),
      ...(emptyVersion(writing)
        ? [
            item("draft-outline", words.outline, () =>
              panelDraft.take(withOutline(panelDraft.state.writing, begunFrom, guideline, today())),
            ),
          ]
        : []),
      ...(!blank && !kept.some((draft) => draft.id === id) ? [item("draft-keep", words.keep, panelDraft.keep)] : []),
      ...(blank ? [] : [item("draft-new", words.begin, () => panelDraft.begin())]),
    ],
  };
}
