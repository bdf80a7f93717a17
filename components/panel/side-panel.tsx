/** The side panel with its tabs: review, draft, guideline and tasks. */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { loadAllSaid } from "../../rules/model/say";
import { writingFromParts } from "../../rules/writing/from-composer";
import { composePage, writingOfTask } from "../../rules/writing/owed-writing";
import type { PanelDraft } from "../../session/panel/panel-draft";
import type { DatedTask } from "../../session/stored/task-list";
import { PanelProvider, type PanelServices, panelContext } from "../context/panel-context";
import { useDocumentLanguage, useRevisionMark } from "../context/use-document";
import { usePanelState } from "../context/use-panel-state";
import type { DraftViewProps } from "../draft/draft-view";
import type { GuidelinePlace } from "../guideline/guideline-view";
import { SlidersIcon } from "../icons/icon";
import { lazy, NotLoaded } from "../shell/lazy";
import { TabList, TabPanel } from "../shell/tab-list";
import { NoDraftView, UnreadBox } from "../status/no-draft-view";
import { NoticeBar } from "../status/notice-bar";
import { dueCount } from "../tasks/task-lines";
import { useTaskLines } from "../tasks/use-task-lines";
import { type Commands, useCommands } from "./use-commands";

export type PanelTab = "review" | "draft" | "guideline" | "tasks";

export interface SidePanelProps extends PanelServices {
  /** Loads what the draft tab needs; called when the tab is first opened. */
  writing(): Promise<DraftViewProps>;
  /** Opens a page in a tab. */
  openPage(url: string): void;
  /** The keyboard commands of this window. */
  commands?: Commands;
  /** What reviews cannot be loaded. */
  isReviewMissing?: boolean;
  /** The tab shown at first. */
  start?: PanelTab;
}

const guidelineStart: GuidelinePlace = { query: "", open: [], goTo: null };

const DraftReview = lazy(() => import("../review/draft-review").then(({ DraftReview }) => DraftReview));
const DraftTab = lazy(() => import("../draft/draft-view").then(({ DraftView }) => DraftView));
const GuidelineTab = lazy(async () => {
  // the look-up searches the titles of checks in every language
  const [{ GuidelineView }] = await Promise.all([import("../guideline/guideline-view"), loadAllSaid()]);
  return GuidelineView;
});
const TasksTab = lazy(() => import("../tasks/tasks-view").then(({ TasksView }) => TasksView));

/** Loads what shows a review. Rejects if its file cannot be loaded. */
export const loadReview = DraftReview.load;

/** Loads the other tabs, and what is seldom shown, ahead, so that they show at once; one that fails is loaded again when it is shown. */
export async function loadTabs(): Promise<void> {
  // loading fails if the panel is closed meanwhile, which is no error
  await Promise.allSettled([DraftReview, DraftTab, GuidelineTab, TasksTab, UnreadBox].map((view) => view.load()));
}

export function SidePanel({
  start = "review",
  writing,
  openPage,
  commands,
  isReviewMissing,
  ...services
}: SidePanelProps) {
  const state = usePanelState(services.client);
  const [tab, setTab] = useState<PanelTab>(start);
  const [place, setPlace] = useState(guidelineStart);
  /** Who opens the look-up with the pointer is about to type. */
  const searchesAtOnce = useRef(false);
  /** Done with the draft tab's draft as soon as it is loaded. */
  const [wanted, setWanted] = useState<((panelDraft: PanelDraft) => void) | null>(null);
  const [isFromPage, setFromPage] = useState(false);
  function inDraft(work: (panelDraft: PanelDraft) => void): void {
    setWanted(() => work);
    setTab("draft");
  }
  const panel = panelContext(services, state, {
    openGuideline(section, statement) {
      searchesAtOnce.current = false;
      setPlace({ query: "", open: [section], goTo: { section, statement: statement ?? null } });
      setTab("guideline");
    },
    moveToDraft() {
      const { draft: written, review } = services.client.state;
      if (written && review)
        inDraft((panelDraft) => panelDraft.begin(writingFromParts(written, review.spans, services.guideline)));
    },
  });
  function writeOwed(task: DatedTask): void {
    inDraft((panelDraft) => panelDraft.begin(writingOfTask(task, services.guideline)));
    openPage(composePage(task, services.guideline));
  }
  const { texts } = panel;
  const root = useRef<HTMLDivElement>(null);
  const showReview = useCallback(() => setTab((now) => (now === "draft" ? now : "review")), []);
  const announcement = useCommands(root, commands, showReview);
  const lines = useTaskLines(panel);
  const due = dueCount(lines);
  const [draft, setDraft] = useState<DraftViewProps | null>(null);
  const [draftFailed, setDraftFailed] = useState(false);
  const draftLoading = useRef<Promise<DraftViewProps>>(undefined);
  const isDraftWanted = tab === "draft" && !draft;
  useEffect(() => {
    if (!isDraftWanted) return;
    draftLoading.current ??= writing();
    draftLoading.current.then(setDraft, (problem: unknown) => {
      console.error("The draft tab could not be loaded.", problem);
      draftLoading.current = undefined; // tried again when the tab is chosen again
      setDraftFailed(true);
    });
  }, [isDraftWanted, writing]);
  useEffect(() => {
    if (!draft || !wanted) return;
    wanted(draft.panelDraft);
    setWanted(null);
  }, [draft, wanted]);
  useDocumentLanguage(state.language, texts.product);
  useRevisionMark(services.client);
  return (
    <PanelProvider value={panel}>
      <div class="panel" data-page={state.page} ref={root}>
        <header class="panel-head">
          <h1 class="visually-hidden">{texts.product}</h1>
          <TabList<PanelTab>
            label={texts.tabs.label}
            tabs={[
              { name: "review", label: texts.tabs.review },
              { name: "draft", label: texts.tabs.draft },
              { name: "guideline", label: texts.tabs.guideline },
              {
                ...{ name: "tasks", label: texts.tabs.tasks },
                ...(due > 0 ? { count: { number: due, said: texts.tasks.waiting(due) } } : {}),
              },
            ]}
            current={tab}
            onSelect={(name, byPointer) => {
              setTab(name);
              searchesAtOnce.current = byPointer;
            }}
          />
          <button
            type="button"
            class="icon-button"
            data-testid="open-options"
            aria-label={texts.settings}
            title={texts.settings}
            onClick={services.openOptions}
          >
            <SlidersIcon />
          </button>
        </header>
        <main class="panel-main">
          {services.broken && (
            <p class="broken-pack" role="alert">
              {texts.guideline.broken(services.broken)}
            </p>
          )}
          <TabPanel name={tab}>
            {tab === "guideline" ? (
              <GuidelineTab
                place={place}
                hasFocus={searchesAtOnce.current}
                onChange={setPlace}
                openTasks={() => setTab("tasks")}
              />
            ) : tab === "draft" ? (
              draft ? (
                <DraftTab {...draft} onFromPage={isFromPage ? () => setFromPage(false) : null} />
              ) : (
                draftFailed && <NotLoaded />
              )
            ) : tab === "tasks" ? (
              <TasksTab lines={lines} onWrite={writeOwed} />
            ) : state.page === "draft" ? (
              <DraftReview key={state.observed?.composer} />
            ) : isReviewMissing && state.page === "connecting" ? (
              <NotLoaded />
            ) : (
              <NoDraftView
                page={state.page}
                write={() => setTab("draft")}
                writeFromPage={() => {
                  setFromPage(true);
                  setTab("draft");
                }}
              />
            )}
          </TabPanel>
        </main>
        <p class="visually-hidden" role="status">
          {announcement}
        </p>
        <NoticeBar />
      </div>
    </PanelProvider>
  );
}
