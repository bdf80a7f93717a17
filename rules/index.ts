/**
 * The public interface of the rules; programs outside the extension import it and it stays as it is. Pure: no browser,
 * no clock, no network; runs in Node as it does in the extension.
 */

export { compareFacts } from "./facts/compare-facts";
export { detectSpans } from "./language/detect-spans";
export { type SearchHit, searchGuideline } from "./lookup/search";
export { findingText, findingTitle, labelText } from "./message";
export { defaultGuideline } from "./model/default-guideline";
export type { Draft, ObservedDraft, TextRange } from "./model/draft";
export type { FactDifference } from "./model/fact";
export type { Edit, Finding, Fix, Review } from "./model/finding";
export type { Guideline } from "./model/guideline";
export type { LanguageSpan } from "./model/span";
export { withLayers } from "./packs/layers";
export { GuidelineError, parseGuideline } from "./packs/parse";
export { review } from "./review";
