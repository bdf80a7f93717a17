/** The task list in local storage, for each kind of windows. */
import { tasksKey } from "./keys";
import { windowItem } from "./stored-item";
import { parseTaskList, taskMigrations } from "./task-list";

/** Its changes reject where a newer version has stored the list, too. */
export const tasksOf = windowItem({
  ...{ key: tasksKey, parse: parseTaskList },
  ...{ migrations: taskMigrations, keepsNewer: true },
});
