/** Titles of the checks, for the places that name a check without a finding. */
import { checks } from "../../rules/checks/registry";
import type { InterfaceLanguage } from "../../rules/model/finding";
import type { Guideline } from "../../rules/model/guideline";

/** The id itself where a newer or older pack names a check that is not here. */
export function checkTitle(id: string, language: InterfaceLanguage): string {
  return checks.find((check) => check.id === id)?.title[language] ?? id;
}

/** The checks that serve statements of a section and are here: ids of those that are on, and those that are off with the reason. */
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
