/**
 * Compares parameters in a pack with the defaults in code: they must have the same names and the same kinds of values,
 * and values that a check can work with. The first problem is returned; nothing is thrown.
 */
import { textTrouble } from "../model/text-trouble";

export interface ShapeProblem {
  /** Names and list indexes that lead to the wrong value. */
  path: string[];
  reason: string;
}

/** Words, letters or UTF-16 units; a post has no more of any that matters. */
const mostCounted = 1_000;
/** The longest list of the built-in checks has about sixty entries. */
const mostEntries = 200;
/** UTF-16 units. */
const longestEntry = 200;

type Values = Record<string, unknown>;

const isObject = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "list";
  return value === null ? "null" : typeof value;
}

const describeValue = (value: unknown) =>
  typeof value === "string" ? `"${value.slice(0, 60)}"` : typeof value === "object" ? kindOf(value) : String(value);

/** null where every value has the kind of its default; names may be left out. */
export function shapeProblem(params: Values, defaults: Values): ShapeProblem | null {
  return objectProblem(params, defaults, namesOfEmptyTexts(defaults));
}

/** Names under which some default has an empty text; elsewhere an empty text is a mistake. */
function namesOfEmptyTexts(value: unknown): Set<string> {
  if (typeof value !== "object" || value === null) return new Set();
  return new Set(
    Object.entries(value).flatMap(([name, inside]) => (inside === "" ? [name] : [...namesOfEmptyTexts(inside)])),
  );
}

function objectProblem(params: Values, defaults: Values, mayBeEmpty: ReadonlySet<string>): ShapeProblem | null {
  for (const [name, value] of Object.entries(params)) {
    if (!Object.hasOwn(defaults, name)) return { path: [name], reason: "unknown field" };
    if (value === "" && mayBeEmpty.has(name)) continue;
    const inside = valueProblem(value, defaults[name], mayBeEmpty);
    if (inside) return { path: [name, ...inside.path], reason: inside.reason };
  }
  return null;
}

function valueProblem(value: unknown, model: unknown, mayBeEmpty: ReadonlySet<string>): ShapeProblem | null {
  const refuse = (reason: string): ShapeProblem => ({ path: [], reason });
  if (kindOf(value) !== kindOf(model)) return refuse(`expected a ${kindOf(model)}, got ${describeValue(value)}`);
  if (typeof value === "number" && typeof model === "number") {
    const reason = numberProblem(value, model);
    return reason === null ? null : refuse(reason);
  }
  if (typeof value === "string" && typeof model === "string") {
    const reason = textProblem(value, model);
    return reason === null ? null : refuse(reason);
  }
  if (Array.isArray(value) && Array.isArray(model)) return listProblem(value, model, mayBeEmpty);
  return isObject(value) && isObject(model) ? objectProblem(value, model, mayBeEmpty) : null;
}

/** A default between 0 and 1 is a share, any other one a count. */
function numberProblem(value: number, model: number): string | null {
  const isShare = !Number.isInteger(model);
  const most = isShare ? 1 : mostCounted;
  if (!Number.isFinite(value) || value < 0 || value > most) return `expected a number from 0 to ${most}, got ${value}`;
  return isShare || Number.isInteger(value) ? null : `expected a whole number, got ${value}`;
}

function textProblem(value: string, model: string): string | null {
  if (value.length > longestEntry) return `longer than ${longestEntry} characters`;
  const isWord = /[\p{L}\p{N}]/u.test(model);
  if (isWord && !/[\p{L}\p{N}]/u.test(value)) return `expected letters or digits, got ${describeValue(value)}`;
  return textTrouble(value);
}

/** Lists are replaced whole, so that an entry that is an object has every name. */
function listProblem(list: unknown[], model: unknown[], mayBeEmpty: ReadonlySet<string>): ShapeProblem | null {
  if (list.length > mostEntries) return { path: [], reason: `has more than ${mostEntries} entries` };
  const [example] = model;
  if (example === undefined) return null;
  for (const [at, item] of list.entries()) {
    const inside = valueProblem(item, example, mayBeEmpty);
    if (inside) return { path: [String(at), ...inside.path], reason: inside.reason };
    const absent =
      isObject(item) && isObject(example) && Object.keys(example).find((name) => !Object.hasOwn(item, name));
    if (absent) return { path: [String(at), absent], reason: "is missing" };
  }
  return null;
}
