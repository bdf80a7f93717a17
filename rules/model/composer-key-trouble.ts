/**
 * Whether a key of a compose box may be taken from a file. A selector runs in pages: it has to be one that every browser
 * can read, and it has to tell a box from others, or every box of the page would be taken for a composer. Pure.
 */
import { textTrouble } from "./text-trouble";

/** UTF-16 units. */
const longestSelector = 200;
const shortestValue = 3;
const shortestLabel = 3;
const longestLabel = 120;

const example = 'such as [data-testid="composer"] or #composer-box';

/** Marks of direction, invisible as they are, and signs that end a line. */
const directionMark = /[\u061c\u200e\u200f]/u;
const lineEnd = /[\n\r\t\v\f\u0085\u2028\u2029]/u;

const tag = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*";
// what is between quotes has none, no bracket and no backslash, so that it ends where it seems to
const condition = `(?:#[A-Za-z_][\\w-]*|\\[[a-z][a-z0-9-]*[\\^*$]?="[^"'[\\]\\\\\\p{C}\\p{Zl}\\p{Zp}]*"\\])`;
const compound = `(?:${tag}${condition}*|${condition}+)`;
const written = new RegExp(`^${compound}(?: ${compound})*$`, "u");
const eachCompound = new RegExp(`(?:^| )(${tag})?(${condition}*)`, "gu");
const eachCondition = /#([\w-]+)|\[([a-z0-9-]+)([\^*$]?)="([^"]*)"\]/gu;

interface Condition {
  attribute: string;
  /** `^`, `*` or `$`: how the value begins, what it has in it, how it ends; empty: the whole of it. */
  operator: string;
  value: string;
}

interface Compound {
  tag: string;
  conditions: Condition[];
}

/** Why a selector cannot be used, with its beginning and what would be right; null where it can. */
export function selectorTrouble(selector: string): string | null {
  const refuse = (reason: string) => `${shown(selector)} ${reason}`;
  if (selector.length > longestSelector) return refuse(`… is longer than ${longestSelector} characters`);
  if (!written.test(selector))
    return refuse(`is not written as elements with #id or [attribute="value"], each inside the one before, ${example}`);
  const compounds = compoundsOf(selector);
  for (const each of compounds) {
    const reason = compoundTrouble(each);
    if (reason) return refuse(`cannot be used: ${reason}`);
  }
  if (compounds.some(isParticular)) return null;
  return refuse(
    `stands on too many elements: it needs an id, a name, a componentkey or a data-… attribute of this box only, ${example}`,
  );
}

/** Why a label cannot be used, with its beginning; null where it can. */
export function labelTrouble(label: string): string | null {
  const refuse = (reason: string) => `"${shown(label)}" ${reason}`;
  if (label.length < shortestLabel || label.length > longestLabel)
    return refuse(`is not from ${shortestLabel} to ${longestLabel} characters long`);
  if (lineEnd.test(label)) return refuse("is more than one line");
  if (label !== label.trim()) return refuse("has a blank before or after it");
  const trouble = directionMark.test(label) ? "has a sign that changes the direction" : textTrouble(label);
  if (trouble) return refuse(trouble);
  return /\p{L}{2}/u.test(label) ? null : refuse("has no letters beside each other");
}

/** The beginning of a value from a file; what would not be seen, or turn the rest around, as its number. */
const shown = (value: string): string =>
  value
    .slice(0, 60)
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`);

/** `selector` is written as it should be. */
const compoundsOf = (selector: string): Compound[] =>
  [...selector.matchAll(eachCompound)].map(([, name = "", conditions = ""]) => ({
    tag: name,
    conditions: [...conditions.matchAll(eachCondition)].map(([, id, attribute = "id", operator = "", value = ""]) => ({
      ...{ attribute, operator, value: id ?? value },
    })),
  }));

const isCustom = ({ tag: name }: Compound) => name.includes("-");

function compoundTrouble(each: Compound): string | null {
  // a button inside an element that is known is less than that element
  if (each.conditions.length === 0 && !isCustom(each) && each.tag !== "button")
    return `${each.tag} stands on every page; it needs an attribute, ${example}`;
  for (const { attribute, value } of each.conditions) {
    if (attribute === "aria-label") return "aria-label is a label, and labels have a list of their own";
    if (attribute !== "role" && !tellsApart(attribute))
      return `${attribute} is none of id, name, componentkey, role or data-…`;
    if (value.trim().length < shortestValue) return `"${value}" is shorter than ${shortestValue} characters`;
  }
  return null;
}

const tellsApart = (attribute: string) =>
  ["id", "name", "componentkey"].includes(attribute) || attribute.startsWith("data-");

/** What platforms call the elements that are around everything, and values that say nothing. */
const everywhere = [
  ...["app", "application", "body", "container", "content", "contents", "layers", "main", "mount_0_0", "page"],
  ...["page-manager", "primary", "primaryColumn", "react-root", "root", "wrapper", "true", "false", "none"],
  ...["facebook", "instagram", "linkedin", "twitter", "youtube"],
];

const matches = ({ operator, value }: Condition, name: string): boolean => {
  if (operator === "^") return name.startsWith(value);
  if (operator === "$") return name.endsWith(value);
  return operator === "*" ? name.includes(value) : name === value;
};

/** Whether few elements of a page have it. */
function isParticular(each: Compound): boolean {
  if (["html", "body", "main"].includes(each.tag) || /-(?:app|manager)$/.test(each.tag)) return false;
  return each.conditions.some(
    (one) => (tellsApart(one.attribute) || isCustom(each)) && !everywhere.some((name) => matches(one, name)),
  );
}
