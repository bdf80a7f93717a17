/** The verdict on a draft: how many findings there are of each level, and the tone that follows from it. */
import type { Finding, Level } from "../../rules/model/finding";
import type { Judgement } from "../../session/review/judgement";

/** The last four, where nothing is open, follow from the judgement: only what was judged is ready. */
export type Tone = "empty" | "error" | "warning" | "writing" | "unfinished" | "broken" | "ready";

export interface Verdict {
  tone: Tone;
  counts: Record<Level, number>;
}

/** `parts`: the texts of the draft; if all are blank and nothing was found, the tone is `empty`. */
export function verdictOf(findings: Pick<Finding, "level">[], parts: string[], judgement: Judgement): Verdict {
  const counts: Record<Level, number> = { error: 0, warning: 0, reminder: 0, info: 0 };
  for (const { level } of findings) counts[level] += 1;
  return { tone: toneOf(counts, parts, judgement), counts };
}

function toneOf(counts: Record<Level, number>, parts: string[], judgement: Judgement): Tone {
  if (counts.error > 0) return "error";
  if (counts.warning > 0) return "warning";
  if (judgement !== "broken" && parts.every((text) => text.trim() === "")) return "empty";
  return judgement === "judged" ? "ready" : judgement;
}

interface VerdictTexts {
  empty: string;
  ready: string;
  writing: string;
  unfinished: string;
  broken: string;
  errors(count: number): string;
  warnings(count: number): string;
  reminders(count: number): string;
}

/** The parts of the verdict line, most important first: "2 korjattavaa", "1 muistutus". */
export function verdictWords({ tone, counts }: Verdict, texts: VerdictTexts): string[] {
  if (tone === "empty") return [texts.empty];
  return [
    ...(tone === "error" || tone === "warning" ? [] : [texts[tone]]),
    ...(counts.error > 0 ? [texts.errors(counts.error)] : []),
    ...(counts.warning > 0 ? [texts.warnings(counts.warning)] : []),
    ...(counts.reminder > 0 ? [texts.reminders(counts.reminder)] : []),
  ];
}

/** What a screen reader is told: nothing before the text was judged. */
export const spokenVerdict = (verdict: Verdict, judgement: Judgement, texts: VerdictTexts): string =>
  judgement === "writing" ? "" : verdictWords(verdict, texts).join(", ");
