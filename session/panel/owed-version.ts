/**
 * A version that comes as a post of its own stays on the list of tasks, with the text that it belongs to, until it is published
 * or ticked there. Pure.
 */
import type { Draft } from "../../rules/model/draft";
import type { Review } from "../../rules/model/finding";
import type { Dismissals } from "../stored/dismissals";
import { type ChangeTasks, cutText, type DatedTask, withDated, withoutDated } from "../stored/task-list";
import type { FormerVersion } from "./former-version";

type Decided = Dismissals["decision"];

interface DecisionWithTasks {
  decision: Decided;
  /** What becomes of the task list. */
  tasks: ChangeTasks[];
  /** What was written of the other version is in its task. */
  isHandedOn: boolean;
}

/** What was decided about. */
interface ReviewedPost {
  draft: Draft;
  review: Review;
  /** The promised version that it is. */
  settles: DatedTask | null;
  /** Path of its page. */
  page: string;
}

interface NewTask {
  id: string;
  /** The account that a person chose for the other version; "": none. */
  goesTo: string;
  /** What is written of the other version in the panel. */
  written: FormerVersion | null;
}

/** `previous`: the decision that it replaces; `reviewed`: null where nothing is written. */
export function decisionWithTasks(
  decision: Decided,
  previous: Decided,
  reviewed: ReviewedPost | null,
  { id, goesTo, written }: NewTask,
): DecisionWithTasks {
  const tasks = previous?.owed ? [withoutDated(previous.owed)] : [];
  // the version of a promised one was published before: nothing is owed
  if (decision?.kind !== "own-post" || !reviewed || reviewed.settles) return { decision, tasks, isHandedOn: false };
  const { draft, review, page } = reviewed;
  const language = review.versions.sv.letters < review.versions.fi.letters ? "sv" : "fi";
  const account = draft.postingAs?.name ?? "";
  const kept = { ...cutText(draft.parts.join("\n\n").trim()), page };
  const ofOther = written?.language === language ? cutText(written.text).text : "";
  const isHandedOn = ofOther !== "" && ofOther === written?.text;
  const task: DatedTask = {
    ...{ id, kind: "owed-version", day: draft.today, channel: draft.channel, account, language },
    post: { promised: draft.today, ...kept, goesTo, ...(ofOther ? { written: ofOther } : {}) },
  };
  return { decision: { ...decision, owed: id }, tasks: [...tasks, withDated(task)], isHandedOn };
}
