/** Brings what older versions of the product have stored to its present form. Pure. */

type Fields = Record<string, unknown>;

/** Brings a stored object from one version to the next. */
export type Migration = (fields: Fields) => Fields;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * `migrations`: the first brings version 1 to version 2, and so on. A stored object without a version is of version 1; one of
 * a newer version than this product knows is read as it is.
 */
export function migrated(value: unknown, migrations: readonly Migration[]): unknown {
  if (!isFields(value)) return value;
  const version = typeof value.version === "number" ? value.version : 1;
  return migrations.slice(Math.max(0, version - 1)).reduce((fields, migration) => migration(fields), value);
}
