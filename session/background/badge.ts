/** What the toolbar button shows: number of errors and warnings, a tick when nothing is left, nothing without a draft. */
import type { Finding, InterfaceLanguage } from "../../rules/model/finding";

export interface Badge {
  text: string;
  /** Tooltip and accessible name. */
  title: string;
  colour: string;
}

const titles: Record<
  InterfaceLanguage,
  { name: string; ready: string; found(errors: number, warnings: number): string }
> = {
  fi: {
    name: "Ohjenuora",
    ready: "valmis julkaistavaksi",
    found: (errors, warnings) => `${errors} korjattavaa, ${warnings} tarkistettavaa`,
  },
  sv: {
    name: "Rättesnöre",
    ready: "klart att publiceras",
    found: (errors, warnings) => `${errors} att åtgärda, ${warnings} att kontrollera`,
  },
  en: {
    name: "Ohjenuora",
    ready: "ready to publish",
    found: (errors, warnings) => `${errors} to repair, ${warnings} to check`,
  },
};

const red = "#b3261e";
const amber = "#8a5a00";
const green = "#1b6b3a";

/** `null` findings: no draft in the tab. `publishing`: someone is at the button that publishes. */
export function badgeFor(findings: Finding[] | null, language: InterfaceLanguage, publishing = false): Badge {
  const words = titles[language];
  if (!findings) return { text: "", title: words.name, colour: green };
  const count = (level: Finding["level"]) => findings.filter((finding) => finding.level === level).length;
  const errors = count("error");
  const warnings = count("warning");
  if (errors + warnings === 0) return { text: "✓", title: `${words.name}: ${words.ready}`, colour: green };
  return {
    text: publishing && errors > 0 ? `!${errors}` : String(errors + warnings),
    title: `${words.name}: ${words.found(errors, warnings)}`,
    colour: errors > 0 ? red : amber,
  };
}
