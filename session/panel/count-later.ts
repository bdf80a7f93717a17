/** Counts what a person did with findings, where they want figures. Nothing waits for it, and what counts is loaded only then. */
import { logFailure } from "../browser/failures";
import { isPrivateWindow } from "../browser/private-window";
import type { EditOutcome } from "../line/messages";
import { localDay } from "../review/resolve-draft";
import type { ReviewSession } from "../review/review-session";
import type { Settings } from "../stored/settings";

async function count(kind: "helped" | "aside", checks: readonly string[]): Promise<void> {
  if (await isPrivateWindow()) return;
  const { countFigures } = await import("../stored/figures-store");
  await countFigures({ kind, checks }, localDay(new Date()));
}

/** `checks`: ids; each counts as often as it is named. */
export function countLater(
  { keepsFigures }: Pick<Settings, "keepsFigures">,
  kind: "helped" | "aside",
  checks: readonly string[],
): void {
  if (keepsFigures && checks.length > 0) void count(kind, checks).catch(logFailure("It was not counted"));
}

/** Counts a repair once it has arrived in the text. `checks`: of the findings that it is for. Gives what came of it. */
export async function countRepair(
  session: Pick<ReviewSession, "settings">,
  checks: readonly string[],
  work: Promise<EditOutcome>,
): Promise<EditOutcome> {
  const outcome = await work;
  if (outcome.status === "done") countLater(session.settings, "helped", checks);
  return outcome;
}
