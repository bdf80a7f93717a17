/** What the toolbar button shows: number of errors and warnings, a tick when nothing is left, an exclamation mark where a check broke, nothing without a draft. */
import { backgroundTexts } from "../../locales/background";
import type { Finding, InterfaceLanguage } from "../../rules/model/finding";
import type { Judgement } from "../review/judgement";

export interface Badge {
  text: string;
  /** Tooltip and accessible name. */
  title: string;
  colour: string;
}

const red = "#b3261e";
const amber = "#8a5a00";
const green = "#1b6b3a";

interface Moment {
  /** Someone is at the button that publishes. */
  publishing?: boolean;
  /** Only what was judged gets a tick. `broken`: the review, or one of its checks, broke. */
  judgement?: Judgement;
}

/** `null` findings: no draft in the tab. */
export function badgeFor(
  findings: Finding[] | null,
  language: InterfaceLanguage,
  { publishing = false, judgement = "judged" }: Moment = {},
): Badge {
  const texts = backgroundTexts[language].badge;
  if (!findings) return { text: "", title: texts.name, colour: green };
  const count = (level: Finding["level"]) => findings.filter((finding) => finding.level === level).length;
  const errors = count("error");
  const warnings = count("warning");
  const isClear = errors + warnings === 0;
  const isBroken = judgement === "broken";
  if (isBroken && isClear) return { text: "!", title: `${texts.name}: ${texts.incomplete}`, colour: red };
  if (isClear && judgement !== "judged") return { text: "", title: texts.name, colour: green };
  if (isClear) return { text: "✓", title: `${texts.name}: ${texts.ready}`, colour: green };
  const found = texts.found(errors, warnings);
  return {
    text: publishing && errors > 0 ? `!${errors}` : String(errors + warnings),
    title: `${texts.name}: ${isBroken ? `${found}; ${texts.incomplete}` : found}`,
    colour: errors > 0 ? red : amber,
  };
}
