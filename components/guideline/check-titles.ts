/** Titles of the checks, for the places that name a check without a finding. */
import { checks } from "../../rules/checks/registry";
import type { Guideline } from "../../rules/guideline/schema";
import type { InterfaceLanguage } from "../../rules/review";

/** The id itself where a newer or older pack names a check that is not here. */
export function checkTitle(id: string, language: InterfaceLanguage): string {
  return checks.find((check) => check.id === id)?.title[language] ?? id;
}

/** Ids of the checks that serve statements of a section and are here. */
export function checksOfSection(section: string, guideline: Guideline): string[] {
  const statements = new Set(
    guideline.statements.filter((statement) => statement.section === section).map(({ id }) => id),
  );
  return checks
    .map(({ id }) => id)
    .filter((id) => {
      const settings = guideline.checks[id];
      return settings?.enabled && settings.statements.some((statement) => statements.has(statement));
    });
}
