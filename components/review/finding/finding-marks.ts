/** What names a finding in the page, for the keyboard, the focus and the tests. */
import { findingText } from "../../../rules/message";
import type { Finding, InterfaceLanguage } from "../../../rules/model/finding";
import type { Guideline } from "../../../rules/model/guideline";

/** `key`: unique among those shown. `data-said`: what a screen reader hears when the keyboard has come to it. */
export const findingMarks = (key: string, finding: Finding, guideline: Guideline, language: InterfaceLanguage) => ({
  "data-testid": "finding",
  "data-check": finding.check,
  "data-kind": finding.kind,
  "data-level": finding.level,
  "data-finding": key,
  "data-said": findingText(finding, guideline, language),
  tabIndex: -1,
});
