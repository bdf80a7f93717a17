/** Brings the file of a pack or a layer to the newest schema, before it is parsed. Pure. */
import { GuidelineError } from "./guideline-error";

type Fields = Record<string, unknown>;

/** Brings a file from one schema to the next. */
export type FileMigration = (fields: Fields) => Fields;

/** Schema 2 has a day by which the organisation wants to have gone through the pack; before, none was said. */
export const packMigrations: readonly FileMigration[] = [(fields) => ({ reviewBy: null, ...fields })];
export const layerMigrations: readonly FileMigration[] = [(fields) => fields];

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * `migrations`: the first brings schema 1 to schema 2, and so on. What names no schema that this version knows is given as it
 * is, and is for the parser to refuse.
 * @throws GuidelineError where the file is of a newer schema.
 */
export function migratedFile(json: unknown, migrations: readonly FileMigration[]): unknown {
  if (!isFields(json)) return json;
  const { schema } = json;
  if (typeof schema !== "number" || !Number.isInteger(schema) || schema < 1) return json;
  const newest = migrations.length + 1;
  if (schema > newest)
    throw new GuidelineError(
      "schema",
      `${schema} was made for a newer version of Ohjenuora; this one reads 1–${newest}`,
    );
  if (schema === newest) return json;
  return { ...migrations.slice(schema - 1).reduce((fields, migration) => migration(fields), json), schema: newest };
}
