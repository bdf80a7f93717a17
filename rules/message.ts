/** The words of findings and repairs, in the interface's language; the organisation's own wording comes first. */
import { checks } from "./checks/registry";
import type { Finding, Fix, InterfaceLanguage, Localised, MessageValues } from "./model/finding";
import type { Guideline } from "./model/guideline";

const checkOf = (id: string) => checks.find((check) => check.id === id);

/** Puts values into a text: `{name}`. A name without a value stays as it stands, so that the mistake is seen. */
export function fill(text: string, values: MessageValues): string {
  return text.replace(/\{(\p{L}[\p{L}\p{N}]*)\}/gu, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}

const inLanguage = (text: Localised | undefined, language: InterfaceLanguage) => text?.[language] ?? "";

/** What the writer reads: what is so and what to do. */
export function findingText(finding: Finding, guideline: Guideline, language: InterfaceLanguage): string {
  const wordingOfPack = guideline.checks[finding.check]?.messages?.[finding.kind];
  return fill(
    inLanguage(wordingOfPack ?? checkOf(finding.check)?.kinds[finding.kind]?.message, language),
    finding.values,
  );
}

/** The title of a check; the id itself if this version has no such check, as a pack of another version may name it. */
export const checkTitle = (id: string, language: InterfaceLanguage): string => checkOf(id)?.title[language] ?? id;

/** Short title of the check that found it. */
export function findingTitle(finding: Finding, language: InterfaceLanguage): string {
  return inLanguage(checkOf(finding.check)?.title, language);
}

/** What is so, in a few words. */
export function findingHeadline(finding: Finding, language: InterfaceLanguage): string {
  const kind = checkOf(finding.check)?.kinds[finding.kind];
  const one = kind?.headlineOfOne;
  const headline = one && finding.values[one.value] === 1 ? one.headline : kind?.headline;
  return headline ? fill(inLanguage(headline, language), finding.values) : findingTitle(finding, language);
}

/** The words on a repair's button. */
export function labelText(finding: Finding, fix: Fix, language: InterfaceLanguage): string {
  return fill(inLanguage(checkOf(finding.check)?.labels[fix.label], language), fix.values);
}

/** The same where a small button stands beside the headline. */
export function shortLabelText(finding: Finding, fix: Fix, language: InterfaceLanguage): string {
  const labels = checkOf(finding.check)?.labels;
  return fill(inLanguage(labels?.[`${fix.label}.short`] ?? labels?.[fix.label], language), fix.values);
}

/** One entry of a checklist. */
export function itemText(finding: Finding, item: string, language: InterfaceLanguage): string {
  return fill(inLanguage(checkOf(finding.check)?.labels[item], language), finding.values);
}
