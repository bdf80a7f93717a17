/** One element of a page in a report: its tag, keys, roles and states, what kind of label it has, how large it is. No text of the page. */
import type { Keys } from "../rules/model/composer-keys";
import { editableSelector } from "./editors/editable-root";
import { readerOf } from "./editors/readers";
import { listedValues, shownKey, wordsOf } from "./structure-words";

/** Attributes whose values are keys of programmers. */
const keyAttributes = [
  ...[
    "id",
    "data-testid",
    "data-test-id",
    "data-test-modal-id",
    "data-e2e",
    "data-tid",
    "data-pagelet",
    "componentkey",
  ],
  ...["data-sdui-screen", "data-view-name", "data-control-name", "data-ad-rendering-role", "data-ad-preview"],
];
/** Attributes whose values come from a list. */
const listedAttributes = [
  ...["role", "type", "contenteditable", "data-lexical-editor", "data-slate-editor", "data-contents", "data-block"],
  ...["aria-modal", "aria-hidden", "aria-disabled", "aria-expanded", "aria-selected", "aria-pressed", "aria-checked"],
  ...["aria-haspopup", "aria-multiline", "aria-readonly", "aria-autocomplete", "aria-busy", "aria-live"],
];
const labelAttributes = { "aria-label": "label", "aria-placeholder": "placeholder", placeholder: "placeholder" };

export interface Look {
  /** What has the focus; null where that is nothing. */
  focused: Element | null;
  /** What the product knows of the page. */
  known: readonly Keys[];
  /** The words of its selectors. */
  knownWords: ReadonlySet<string>;
}

export const lookOf = (focused: Element | null, known: readonly Keys[]): Look => ({
  ...{ focused, known },
  knownWords: wordsOf(known.flatMap(({ selectors }) => selectors)),
});

const countOf = (words: readonly string[]) =>
  words.length >= 10 ? "10 words or more" : words.length === 1 ? "1 word" : `${words.length} words`;
const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** A label of ours in its own words, of every other one only how long it is. */
function labelKind(name: string, text: string, { known }: Look): string {
  const trimmed = text.trim().slice(0, 500);
  const lower = trimmed.toLowerCase();
  const begins = (label: string) =>
    label !== "" && lower.startsWith(label.toLowerCase()) && !/^[\p{L}\p{N}]/u.test(trimmed.slice(label.length));
  const labels = known.flatMap((keys) => keys.labels).filter(begins);
  const label = labels.sort((one, other) => other.length - one.length).at(0);
  if (label === undefined) {
    const [end] = trimmed.match(/\p{P}$/u) ?? [];
    return `${name} of ${countOf(wordsIn(trimmed))}${end ? ` with ${end} at the end` : ""}`;
  }
  const more = wordsIn(trimmed.slice(label.length));
  return `${name} "${label}"${more.length > 0 ? ` and ${countOf(more)}` : ""}`;
}

function sizeOf(element: Element): string {
  const { width, height } = element.getBoundingClientRect();
  if (width * height === 0) return "no size";
  return width * height < 5000 ? "small" : "large";
}

function isKnown(element: Element, { known }: Look): boolean {
  return known.some(({ selectors }) =>
    selectors.some((selector) => {
      try {
        return element.matches(selector);
      } catch (problem) {
        if (problem instanceof DOMException) return false; // a selector of a pack that is none
        throw problem;
      }
    }),
  );
}

/** An element that no standard and no component has defined is called whatever the page likes. */
const tagOf = (element: Element) =>
  element instanceof HTMLUnknownElement || !/^[a-z][a-z\d-]{0,40}$/.test(element.localName)
    ? "…"
    : element.localName.replace(/\d{2,}/g, "N");

function attributesOf(element: Element, look: Look): string[] {
  const shown = (name: string, show: (value: string) => string) => {
    const value = element.getAttribute(name);
    if (value === null) return [];
    return value === "" ? `[${name}]` : `[${name}=${show(value)}]`;
  };
  return [
    ...keyAttributes.flatMap((name) => shown(name, (value) => shownKey(value, look.knownWords))),
    ...listedAttributes.flatMap((name) => shown(name, (value) => (listedValues.has(value) ? value : "…"))),
  ];
}

const isButton = (element: Element) => element.matches('button, [role="button"]');

export function lineOf(element: Element, look: Look): string {
  const labels = Object.entries(labelAttributes).flatMap(([attribute, name]) => {
    const text = element.getAttribute(attribute);
    return text ? [labelKind(name, text, look)] : [];
  });
  const text = isButton(element) && labels.length === 0 ? element.textContent?.trim() : "";
  const reader = element instanceof HTMLElement && element.matches(editableSelector) ? readerOf(element) : null;
  const facts = [
    ...labels,
    ...(text ? [labelKind("text", text, look)] : []),
    sizeOf(element),
    ...(reader ? [reader.kind] : []),
    ...(isKnown(element, look) ? ["known"] : []),
    ...(element === look.focused ? ["focus"] : []),
  ];
  return [tagOf(element), ...attributesOf(element, look), facts.join(", ")].join(" ");
}

/** One that only holds others, as pages have by the dozen. */
export const tellsNothing = (element: Element, look: Look): boolean =>
  /^(?:div|span)$/.test(element.localName) &&
  element !== look.focused &&
  attributesOf(element, look).length === 0 &&
  Object.keys(labelAttributes).every((name) => !element.hasAttribute(name)) &&
  !isKnown(element, look);
