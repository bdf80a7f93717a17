/** A version that comes as a post of its own stays on the list of tasks until it is ticked there. Pure. */
import type { Draft } from "../../rules/model/draft";
import type { Review } from "../../rules/model/finding";
import type { Dismissals } from "../stored/dismissals";
import { type ChangeTasks, withDated, withoutDated } from "../stored/task-list";

type Decided = Dismissals["decision"];

interface DecisionWithTasks {
  decision: Decided;
  /** What becomes of the task list. */
  tasks: ChangeTasks[];
}

/** `previous`: the decision that it replaces; `id`: for the new task; `reviewed`: null where nothing is written. */
export function decisionWithTasks(
  decision: Decided,
  previous: Decided,
  reviewed: { draft: Draft; review: Review } | null,
  id: string,
): DecisionWithTasks {
  const tasks = previous?.owed ? [withoutDated(previous.owed)] : [];
  if (decision?.kind !== "own-post" || !reviewed) return { decision, tasks };
  const { draft, review } = reviewed;
  const language = review.versions.sv.letters < review.versions.fi.letters ? "sv" : "fi";
  const account = draft.postingAs?.name ?? "";
  const task = { id, kind: "owed-version", day: draft.today, channel: draft.channel, account, language } as const;
  return { decision: { ...decision, owed: id }, tasks: [...tasks, withDated(task)] };
}
