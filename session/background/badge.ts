/** What the toolbar button shows: number of errors and warnings, a tick when nothing is left, nothing without a draft. */
import { backgroundTexts } from "../../locales/background";
import type { Finding, InterfaceLanguage } from "../../rules/model/finding";

export interface Badge {
  text: string;
  /** Tooltip and accessible name. */
  title: string;
  colour: string;
}

const red = "#b3261e";
const amber = "#8a5a00";
const green = "#1b6b3a";

/** `null` findings: no draft in the tab. `publishing`: someone is at the button that publishes. */
export function badgeFor(findings: Finding[] | null, language: InterfaceLanguage, publishing = false): Badge {
  const texts = backgroundTexts[language].badge;
  if (!findings) return { text: "", title: texts.name, colour: green };
  const count = (level: Finding["level"]) => findings.filter((finding) => finding.level === level).length;
  const errors = count("error");
  const warnings = count("warning");
  if (errors + warnings === 0) return { text: "✓", title: `${texts.name}: ${texts.ready}`, colour: green };
  return {
    text: publishing && errors > 0 ? `!${errors}` : String(errors + warnings),
    title: `${texts.name}: ${texts.found(errors, warnings)}`,
    colour: errors > 0 ? red : amber,
  };
}
