/**
 * The public interface of the rules; programs outside the extension import it and it stays as it is. Pure: no browser,
 * no clock, no network; runs in Node as it does in the extension.
 */
export type { Draft, ObservedDraft, TextRange } from "./draft";
export { compareFacts } from "./facts/compare-facts";
export type { FactDifference } from "./facts/fact";
export { defaultGuideline } from "./guideline/default-guideline";
export { withLayers } from "./guideline/layers";
export { GuidelineError, parseGuideline } from "./guideline/parse";
export type { Guideline } from "./guideline/schema";
export { detectSpans } from "./language/detect-spans";
export type { LanguageSpan } from "./language/span";
export { type SearchHit, searchGuideline } from "./lookup/search";
export { findingText, findingTitle, labelText } from "./message";
export type { Edit, Finding, Fix, Review } from "./review";
export { review } from "./review-draft";
