/** What a person has changed in the text of the composer, and is about to: repairs, the version in the panel, posts that wait. */
import { joinedInsertions } from "../../rules/hashtags/joined-insertions";
import type { Edit, Finding, Fix } from "../../rules/model/finding";
import { versionAddition, versionEdits, versionFits } from "../../rules/outline/written-version";
import { writtenLanguage } from "../../rules/writing/written-language";
import { copyText } from "../browser/clipboard";
import type { EditOutcome } from "../line/messages";
import { withSavedSignature } from "../review/saved-signature";
import type { ActiveTab } from "./active-tab";
import { addedHashtags } from "./added-hashtags";
import type { Choices } from "./choices";
import { countRepair } from "./count-later";
import { createPageEdits, type OfferedEdits } from "./page-edits";
import type { DoneRepair, Notice, PanelClient } from "./panel-state";
import type { PanelVersionKeeper } from "./panel-version";
import { splitEdits } from "./parts-to-edits";
import { createPutIn } from "./put-in";
import type { RepairHistory } from "./repair-history";
import type { ReviewedPage } from "./reviewed-page";
import { safeEdits } from "./safe-edits";
import type { ThreadRestKeeper } from "./thread-rest";
import type { VersionDecision } from "./version-decision";

export interface WritingParts {
  page: ReviewedPage;
  tab: Pick<ActiveTab, "edit">;
  choices: Pick<Choices, "decide">;
  history: RepairHistory;
  version: PanelVersionKeeper;
  thread: ThreadRestKeeper;
  continueInThread: VersionDecision["continueInThread"];
}

type Writing = Pick<
  PanelClient,
  | ("insertHashtags" | "insertParts" | "applyAll" | "undo")
  | ("writeVersion" | "confirmVersion" | "insertVersion" | "takeFormerVersion" | "dropFormerVersion" | "copyRest")
> & {
  /** The repairs that change the text. */
  applyTextFix(finding: Finding, fix: Extract<Fix, { kind: "edit" | "split" }>): Promise<EditOutcome>;
};

export function createComposerWriting({
  page,
  tab,
  choices,
  history,
  version,
  thread,
  continueInThread,
}: WritingParts): Writing {
  const { session, panel } = page;
  const notify = (notice: Notice | null) => panel.change({ notice, done: history.done });
  const edits = createPageEdits(tab, () => page.newest, notify, history);
  const textsOf = ([first]: Edit[]) => (first ? session.textsOf(first) : null);
  const putIn = createPutIn();

  /** A second press waits for the first: it is about the text that the first one makes. */
  let last: Promise<unknown> = Promise.resolve();
  function inTurn<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
    const result = last.then(work, work);
    last = result;
    return result;
  }

  /** `isByLanguage`: the posts are one language each. */
  function editWithRest(offered: OfferedEdits, posts: string[], done: DoneRepair, isByLanguage = false) {
    const before = thread.value;
    const isNoted = isByLanguage && posts.length > 0 && session.dismissals.decision === null;
    const { composer } = session.dismissals;
    function onUndone(): void {
      if (posts.length > 0) thread.keep(before);
      const { decision, composer: shown } = session.dismissals;
      if (isNoted && shown === composer && decision?.kind === "thread") choices.decide(null);
    }
    function onArrived(): void {
      if (posts.length > 0) thread.keep({ posts, isByLanguage, channel: panel.value.observed?.channel ?? null });
      if (isNoted && session.dismissals.composer === composer) choices.decide({ kind: "thread", reason: "" });
    }
    return edits.editAndCopy({ ...offered, repair: { done, onUndone }, onArrived }, posts);
  }

  async function undoNewest(): Promise<EditOutcome> {
    const { newest } = history;
    const composer = page.newest?.composer;
    if (!newest || !composer) return { status: "gone" };
    // a revision that no page tells: they are carried over from the texts that they are for
    const texts = { composer, revision: -1, parts: newest.parts };
    // where nothing but white space had changed, as an editor reads it, there is nothing to take back
    if (newest.edits.length === 0) {
      history.takeBack(newest);
      notify(null);
      return { status: "done" };
    }
    return edits.edit({
      ...{ edits: newest.edits, texts, onDone: () => history.takeBack(newest) },
      onStale() {
        history.drop(newest);
        return { kind: "not-undone" };
      },
    });
  }

  async function insertVersion(): Promise<EditOutcome> {
    page.catchUp();
    const { draft, observed } = panel.value;
    const written = version.value;
    if (!written || written.text.trim() === "") return { status: "done" };
    if (!draft || !observed) return edits.edit({ edits: [], texts: null });
    const { language, text, isMachine, inserted } = written;
    if (draft.channel === "x" && !versionFits(draft, session.guideline, language, text, inserted)) {
      continueInThread(written);
      return { status: "done" };
    }
    const wanted = versionEdits(draft, session.guideline, language, text, inserted, isMachine);
    const addition = versionAddition(language, text, isMachine);
    if (wanted.length === 0) {
      version.setInserted(addition);
      return { status: "done" };
    }
    const isIn = writtenLanguage(text, draft, session.guideline);
    return edits.edit({
      ...{ edits: wanted, texts: observed },
      // what is said of it is what it is, whatever field it stood in
      repair: { done: { kind: "version", language: isIn ?? language }, onUndone: () => version.setInserted(inserted) },
      onDone() {
        if (panel.value.observed?.composer === observed.composer) version.setInserted(addition);
      },
    });
  }

  return {
    async applyTextFix(finding, fix) {
      const done: DoneRepair = { kind: "fix", finding, fix };
      if (fix.kind === "edit") {
        const signed = withSavedSignature(finding, fix, session.settings);
        return countRepair(
          session,
          [finding.check],
          edits.edit({ edits: signed, texts: textsOf(fix.edits), repair: { done } }),
        );
      }
      const texts = session.textsOf(fix) ?? panel.value.observed;
      const { edits: replacing, rest } = splitEdits(texts?.parts ?? [], fix.parts);
      return countRepair(session, [finding.check], editWithRest({ edits: replacing, texts }, rest, done, true));
    },
    insertHashtags: (tags) =>
      edits.edit({
        ...{ edits: joinedInsertions(tags), texts: textsOf(tags) },
        repair: { done: { kind: "hashtags", tags: addedHashtags(tags) } },
      }),
    // what was put in before is known once that has arrived
    insertParts: (added, manner) =>
      inTurn(async () => {
        page.catchUp();
        const texts = panel.value.observed;
        const plan = putIn.plan(texts, added, manner ?? null);
        if (plan === "occupied") return { status: "occupied" };
        const isThere = texts !== null && plan.edits.length === 0;
        const outcome: EditOutcome = isThere
          ? { status: "done" }
          : await editWithRest({ edits: plan.edits, texts }, plan.rest, { kind: "draft" });
        if (outcome.status === "done") putIn.remember(texts, plan);
        return outcome;
      }),
    applyAll: (findings) =>
      inTurn(async () => {
        page.catchUp();
        const { observed } = panel.value;
        if (!observed) return edits.edit({ edits: [], texts: null });
        const safe = safeEdits(findings, observed.parts, (edit) => {
          const texts = session.textsOf(edit);
          if (!texts) return observed.parts;
          return texts.composer === observed.composer ? texts.parts : null;
        });
        if (safe.count > 0) {
          const done: DoneRepair = { kind: "spelling", count: safe.count };
          return countRepair(
            session,
            safe.checks,
            edits.edit({ edits: safe.edits, texts: observed, repair: { done } }),
          );
        }
        if (!safe.isOffered) return { status: "done" };
        notify({ kind: "stale" });
        return { status: "stale" };
      }),
    undo: () => inTurn(undoNewest),
    writeVersion: version.write,
    confirmVersion: version.confirm,
    insertVersion: () => inTurn(insertVersion),
    takeFormerVersion: version.takeFormer,
    dropFormerVersion: version.dropFormer,
    copyRest() {
      const [text] = thread.value.posts;
      if (text === undefined) return;
      void copyText(text).then((isCopied) => notify({ kind: isCopied ? "copied" : "not-copied", text }));
    },
  };
}
