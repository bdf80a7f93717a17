/** Lists which checks and tasks of a pack serve which of its statements. Pure; throws nothing. */
import type { Guideline } from "../model/guideline";

/** A check or a task, with the statements that it serves. */
export interface ServingEntry {
  /** Its path in the pack, such as `tasks.recurring.0`. */
  field: string;
  kind: "check" | "task";
  /** Id of the check, or the name of the task. */
  name: string;
  statements: string[];
}

/** Everything in a pack that serves statements, apart from the look-up, which has them all. */
export function servingEntries({ checks, tasks }: Pick<Guideline, "checks" | "tasks">): ServingEntry[] {
  const task = (field: string, name: string, { statements }: { statements: string[] }): ServingEntry => ({
    ...{ field: `tasks.${field}`, kind: "task", name, statements },
  });
  return [
    ...Object.entries(checks).map(
      ([id, { statements }]): ServingEntry => ({ field: `checks.${id}`, kind: "check", name: id, statements }),
    ),
    ...(tasks?.recurring ?? []).map((recurring, at) => task(`recurring.${at}`, recurring.id, recurring)),
    ...Object.entries(tasks?.dated ?? {}).map(([kind, dated]) => task(`dated.${kind}`, kind, dated)),
    ...(tasks?.moderation ? [task("moderation", "moderation", tasks.moderation)] : []),
    ...(tasks
      ? [task("incident", "incident", tasks.incident), task("newAccount", "new-account", tasks.newAccount)]
      : []),
  ];
}
