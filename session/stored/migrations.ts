/** Brings what older versions of the product have stored to its present form. Pure. */

type Fields = Record<string, unknown>;

/** Brings a stored object from one version to the next. */
export type Migration = (fields: Fields) => Fields;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A stored object without a version is of version 1. */
const versionOf = ({ version }: Fields): number => (typeof version === "number" ? version : 1);
const newest = (migrations: readonly Migration[]): number => migrations.length + 1;

/**
 * `migrations`: the first brings version 1 to version 2, and so on. One of a newer version than this product knows is read as
 * it is. What was brought to the newest version says so, and is not migrated once more.
 */
export function migrated(value: unknown, migrations: readonly Migration[]): unknown {
  if (!isFields(value)) return value;
  const due = migrations.slice(Math.max(0, versionOf(value) - 1));
  if (due.length === 0) return value;
  return { ...due.reduce((fields, migration) => migration(fields), value), version: newest(migrations) };
}

/** With the newest version, as it is stored. */
export const versioned = <T extends object>(value: T, migrations: readonly Migration[]): T & { version: number } => ({
  ...value,
  version: newest(migrations),
});

/** Whether a newer version of the product has stored it. */
export const isNewer = (value: unknown, migrations: readonly Migration[]): boolean =>
  isFields(value) && versionOf(value) > newest(migrations);
