/** The verdict on a draft, and the words that name it. Pure. */
import type { Finding, Level } from "../../../rules/model/finding";
import type { Judgement } from "../../../session/review/judgement";

/** The last five, where nothing is open, follow from the judgement: only what was judged is ready. */
export type Tone = "error" | "warning" | "empty" | "writing" | "unfinished" | "broken" | "ready";

export interface Verdict {
  tone: Tone;
  counts: Record<Level, number>;
  /** What the headline names; null where nothing is wrong. */
  gravest: Finding | null;
  /** Errors and warnings beside the gravest. */
  others: number;
}

/** `findings`: the gravest first. `parts`: the texts of the draft; if all are blank and nothing was found, the tone is `empty`. */
export function verdictOf(findings: readonly Finding[], parts: readonly string[], judgement: Judgement): Verdict {
  const counts: Record<Level, number> = { error: 0, warning: 0, reminder: 0, info: 0 };
  for (const { level } of findings) counts[level] += 1;
  const gravest =
    findings.find(({ level }) => level === "error") ?? findings.find(({ level }) => level === "warning") ?? null;
  return {
    tone: toneOf(counts, parts, judgement),
    counts,
    gravest,
    others: Math.max(0, counts.error + counts.warning - 1),
  };
}

function toneOf(counts: Record<Level, number>, parts: readonly string[], judgement: Judgement): Tone {
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
  others(count: number): string;
  reminders(count: number): string;
}

export interface Headline {
  /** Names the thing. */
  words: string;
  /** How much there is beside it; empty where there is nothing. */
  more: string;
}

/** `name`: of the gravest finding, or of what is left unfinished. */
export function headlineOf({ tone, counts, others }: Verdict, name: string | null, texts: VerdictTexts): Headline {
  if (tone === "empty") return { words: texts.empty, more: "" };
  if (tone === "error" || tone === "warning")
    return { words: name ?? "", more: others > 0 ? texts.others(others) : "" };
  const more = counts.reminder > 0 ? texts.reminders(counts.reminder) : "";
  if (tone === "unfinished" && name) return { words: `${texts.unfinished}: ${lowerFirst(name)}`, more };
  return { words: texts[tone], more };
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** What a screen reader is told: nothing before the text was judged. */
export const spokenHeadline = ({ words, more }: Headline, judgement: Judgement): string =>
  judgement === "writing" ? "" : [words, more].filter(Boolean).join(", ");
