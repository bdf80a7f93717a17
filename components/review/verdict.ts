/** The verdict on a draft: how many findings there are of each level, and the tone that follows from it. */
import type { Finding, Level } from "../../rules/model/finding";

export type Tone = "empty" | "error" | "warning" | "ready";

export interface Verdict {
  tone: Tone;
  counts: Record<Level, number>;
}

/** `parts`: the texts of the draft; if all are blank and nothing was found, the tone is `empty`. */
export function verdictOf(findings: Pick<Finding, "level">[], parts: string[]): Verdict {
  const counts: Record<Level, number> = { error: 0, warning: 0, reminder: 0, info: 0 };
  for (const { level } of findings) counts[level] += 1;
  return { tone: toneOf(counts, parts), counts };
}

function toneOf(counts: Record<Level, number>, parts: string[]): Tone {
  if (counts.error > 0) return "error";
  if (counts.warning > 0) return "warning";
  return parts.every((text) => text.trim() === "") ? "empty" : "ready";
}

interface VerdictTexts {
  empty: string;
  ready: string;
  errors(count: number): string;
  warnings(count: number): string;
  reminders(count: number): string;
}

/** The parts of the verdict line, most important first: "2 korjattavaa", "1 muistutus". */
export function verdictWords({ tone, counts }: Verdict, texts: VerdictTexts): string[] {
  if (tone === "empty") return [texts.empty];
  return [
    ...(tone === "ready" ? [texts.ready] : []),
    ...(counts.error > 0 ? [texts.errors(counts.error)] : []),
    ...(counts.warning > 0 ? [texts.warnings(counts.warning)] : []),
    ...(counts.reminder > 0 ? [texts.reminders(counts.reminder)] : []),
  ];
}
