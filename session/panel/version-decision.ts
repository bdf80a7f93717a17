/** What becomes of the text in the panel's field when it is decided how the other language is published. */
import { versionAddition } from "../../rules/outline/written-version";
import { copyText } from "../browser/clipboard";
import { noRest } from "../stored/thread-rest-store";
import type { Choices, ChosenDecision } from "./choices";
import type { PanelVersion } from "./panel-state";
import type { PanelVersionKeeper } from "./panel-version";
import type { ReviewedPage } from "./reviewed-page";
import type { ThreadRestKeeper } from "./thread-rest";

interface DecisionParts {
  panel: ReviewedPage["panel"];
  choices: Pick<Choices, "decide">;
  version: Pick<PanelVersionKeeper, "left" | "handOn">;
  thread: Pick<ThreadRestKeeper, "value" | "keep">;
}

type FieldText = Pick<PanelVersion, "language" | "text" | "isMachine">;

export interface VersionDecision {
  /** null takes the decision back. */
  decide(decision: ChosenDecision | null): void;
  /** The version is the next post of a thread: it waits, and is copied. */
  continueInThread(version: FieldText): void;
  /** What waits as the rest of a thread is not wanted: the other language is asked for again. */
  dropRest(): void;
  /** That one of these posts waits on the clipboard is true no more. */
  closeNoticeOf(posts: readonly string[]): void;
}

export function createVersionDecision({ panel, choices, version, thread }: DecisionParts): VersionDecision {
  /** What waits as the rest of a thread since it was decided in this composer. */
  let waiting: { composer: string; post: string } | null = null;
  const composerShown = () => panel.value.observed?.composer ?? "";
  const additionOf = ({ language, text, isMachine }: FieldText) => versionAddition(language, text, isMachine);

  function closeNoticeOf(posts: readonly string[]): void {
    const { notice } = panel.value;
    if (notice?.kind === "copied" && posts.includes(notice.text ?? "")) panel.change({ notice: null });
  }
  /** The field has its text again where the decision is taken back: it waits in no task and in no thread. */
  function takeBack(): void {
    const composer = composerShown();
    if (panel.value.dismissals?.decision?.owed) version.handOn(composer, null);
    const { posts } = thread.value;
    if (waiting?.composer !== composer || posts.length !== 1 || posts[0] !== waiting.post) return;
    waiting = null;
    closeNoticeOf(posts);
    thread.keep(noRest);
    version.handOn(composer, null);
  }
  function continueInThread(written: FieldText): void {
    choices.decide({ kind: "thread", reason: "" });
    const { observed } = panel.value;
    if (!observed) return;
    const { composer, channel } = observed;
    const post = additionOf(written);
    waiting = { composer, post };
    thread.keep({ posts: [post], isByLanguage: true, channel });
    version.handOn(composer, written.text);
    void copyText(post).then((isCopied) =>
      panel.change({ notice: { kind: isCopied ? "copied" : "not-copied", text: post } }),
    );
  }
  return {
    continueInThread,
    closeNoticeOf,
    dropRest() {
      const { posts, isByLanguage } = thread.value;
      closeNoticeOf(posts);
      takeBack();
      thread.keep(noRest);
      if (isByLanguage && panel.value.dismissals?.decision?.kind === "thread") choices.decide(null);
    },
    decide(decision) {
      takeBack();
      const { left } = version;
      if (decision?.kind === "thread" && left) return continueInThread(left);
      if (decision?.kind !== "own-post" || !left) return choices.decide(decision);
      const composer = composerShown();
      choices.decide({
        ...{ ...decision, written: { language: left.language, text: additionOf(left) } },
        onHandedOn() {
          const { dismissals } = panel.value;
          // it may have been taken back meanwhile
          if (composerShown() !== composer || dismissals?.decision?.kind === "own-post")
            version.handOn(composer, left.text);
        },
      });
    },
  };
}
