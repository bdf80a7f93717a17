import { useEffect, useState } from "preact/hooks";
import { localDay } from "../../session/review/resolve-draft";
import type { PanelContext } from "../context/panel-context";
import { type TaskLine, taskLines } from "./task-lines";

/** The tasks as lines to show; draws the component again when the store changes. */
export function useTaskLines({ guideline, language, texts, tasks }: PanelContext): TaskLine[] {
  const [list, setList] = useState(tasks.list);
  useEffect(() => {
    const update = () => setList(tasks.list);
    update(); // it may have changed between the first render and now
    return tasks.subscribe(update);
  }, [tasks]);
  return taskLines({ guideline, list, today: localDay(new Date()), language, texts });
}
