/** Compares two values that JSON can hold, at any depth. Pure; throws nothing. */

export interface JsonChange {
  /** Names that lead to the value; an entry of a list is named by what it is called, and has no name where it is only a value. */
  path: string[];
  /** `reordered`: the entries that both lists have stand in another order. */
  kind: "added" | "removed" | "changed" | "reordered";
  /** Not there where something is added, or only in another order. */
  from?: unknown;
  /** Not there where something is removed, or only in another order. */
  to?: unknown;
}

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Everything in `to` that is not as in `from`; a field that is `undefined` counts as missing. */
export function jsonChanges(from: unknown, to: unknown, path: string[] = []): JsonChange[] {
  if (from === undefined) return to === undefined ? [] : [{ path, kind: "added", to }];
  if (to === undefined) return [{ path, kind: "removed", from }];
  if (Array.isArray(from) && Array.isArray(to)) return listChanges(from, to, path);
  if (isFields(from) && isFields(to)) return fieldChanges(from, to, path);
  return canonical(from) === canonical(to) ? [] : [{ path, kind: "changed", from, to }];
}

function fieldChanges(from: Fields, to: Fields, path: string[]): JsonChange[] {
  const names = new Set([...Object.keys(from), ...Object.keys(to)]);
  const field = (fields: Fields, name: string) => (Object.hasOwn(fields, name) ? fields[name] : undefined);
  return [...names].flatMap((name) => jsonChanges(field(from, name), field(to, name), [...path, name]));
}

function listChanges(from: unknown[], to: unknown[], path: string[]): JsonChange[] {
  const [was, is] = [byIdentity(from), byIdentity(to)];
  const pathOf = ({ name }: Entry) => (name === null ? path : [...path, name]);
  const changes: JsonChange[] = [];
  for (const [identity, entry] of was) {
    const next = is.get(identity);
    if (next) changes.push(...jsonChanges(entry.value, next.value, pathOf(entry)));
    else changes.push({ path: pathOf(entry), kind: "removed", from: entry.value });
  }
  for (const [identity, entry] of is)
    if (!was.has(identity)) changes.push({ path: pathOf(entry), kind: "added", to: entry.value });
  const before = [...was.keys()].filter((identity) => is.has(identity));
  const after = [...is.keys()].filter((identity) => was.has(identity));
  if (before.some((identity, at) => identity !== after[at])) changes.push({ path, kind: "reordered" });
  return changes;
}

interface Entry {
  /** null for an entry that is only a value, such as a word. */
  name: string | null;
  value: unknown;
}

/** The entries in their order; two that are called the same are told apart by which of them comes first. */
function byIdentity(list: unknown[]): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const seen = new Map<string, number>();
  for (const value of list) {
    const name = nameOf(value);
    const identity = name === null ? `value ${canonical(value)}` : `name ${name}`;
    const earlier = seen.get(identity) ?? 0;
    seen.set(identity, earlier + 1);
    entries.set(`${earlier} ${identity}`, { name, value });
  }
  return entries;
}

/** What an entry of a list is called: its id, else its handle or name with its channel, else its Finnish form. */
function nameOf(value: unknown): string | null {
  if (!isFields(value)) return null;
  const { id, channel, handle, name, fi } = value;
  const called = [id, handle, name, fi].find((field) => typeof field === "string");
  if (typeof called !== "string") return null;
  return typeof channel === "string" && called !== id ? `${channel} ${called}` : called;
}

/** The same text for the same value, whatever the order of its fields. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (!isFields(value)) return JSON.stringify(value) ?? "undefined";
  const fields = Object.keys(value)
    .filter((name) => value[name] !== undefined)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`);
  return `{${fields.join()}}`;
}
