import type { Texts } from "../../locales/texts";
import type { DatedTask } from "../../session/stored/task-list";

/** `2026-12-07` as all three languages of the interface may write it: 7.12.2026. */
export const shownDay = (day: string) => `${Number(day.slice(8))}.${Number(day.slice(5, 7))}.${day.slice(0, 4)}`;

/** What a dated task is called. */
export function titleOf({ kind, language }: Pick<DatedTask, "kind" | "language">, texts: Texts): string {
  if (kind === "owed-version") return texts.tasks.owed[language ?? "sv"];
  return kind === "captions" ? texts.tasks.captions : texts.tasks.unpin;
}
