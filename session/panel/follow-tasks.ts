/** Tells the review what was promised, so that the promised version is known when it is written. */
import { logFailure } from "../browser/failures";
import type { TaskList } from "../stored/task-list";
import { readTasks, watchTasks } from "../stored/task-store";
import type { ReviewedPage } from "./reviewed-page";

export function followTasks({ session, showAgain }: ReviewedPage, signal: AbortSignal): void {
  function take(tasks: TaskList): void {
    session.takeTasks(tasks);
    showAgain();
  }
  // nothing was promised where they cannot be read
  void readTasks().then(take, logFailure("The promised versions could not be read"));
  watchTasks(take, signal);
}
