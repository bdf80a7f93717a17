/** Titles of the checks, for views that name a check without a finding. */
import { checks } from "../../rules/checks/registry";
import type { InterfaceLanguage } from "../../rules/model/finding";
import type { Guideline } from "../../rules/model/guideline";

export { checkTitle } from "../../rules/message";

/**
 * The checks that serve statements of a section, as far as this version has them: ids of those that are on, and ids of
 * those that are off with the reason, which may be empty.
 */
export function checksOfSection(section: string, guideline: Guideline, language: InterfaceLanguage) {
  const statements = new Set(
    guideline.statements.filter((statement) => statement.section === section).map(({ id }) => id),
  );
  const serving = checks
    .map(({ id }) => ({ id, settings: guideline.checks[id] }))
    .filter(({ settings }) => settings?.statements.some((statement) => statements.has(statement)));
  return {
    on: serving.filter(({ settings }) => settings?.enabled).map(({ id }) => id),
    off: serving.flatMap(({ id, settings }) =>
      settings?.enabled ? [] : [{ id, reason: settings?.reason?.[language] ?? "" }],
    ),
  };
}
