/** For `coverage.ts`, which prints it: lists where each statement of a guideline is served. Pure. */
import type { Guideline } from "../../rules/model/guideline";
import { servingEntries } from "../../rules/packs/statement-checks";

export interface CoverageRow {
  id: string;
  section: string;
  quote: string;
  checks: string[];
  tasks: string[];
  /** The look-up shows it under its section. */
  lookUp: boolean;
}

export function coverage(guideline: Guideline): CoverageRow[] {
  const serving = servingEntries(guideline);
  const names = (kind: "check" | "task", id: string) =>
    serving.filter((server) => server.kind === kind && server.statements.includes(id)).map(({ name }) => name);
  return guideline.statements.map(({ id, section, quote }) => ({
    ...{ id, section, quote },
    checks: names("check", id),
    tasks: names("task", id),
    lookUp: guideline.sections.some((part) => part.id === section && part.text.includes(quote)),
  }));
}

/** What is wrong, a line each: nothing serves a statement, a quote is not verbatim, a check has no reason. */
export function coverageProblems(guideline: Guideline): string[] {
  const texts = new Map(guideline.sections.map(({ id, text }) => [id, text]));
  const statementIds = new Set(guideline.statements.map(({ id }) => id));
  return [
    ...coverage(guideline)
      .filter(({ checks, tasks, lookUp }) => checks.length + tasks.length === 0 && !lookUp)
      .map(({ id }) => `statement ${id} is served nowhere`),
    ...guideline.statements
      .filter(({ section, quote }) => !texts.get(section)?.includes(quote))
      .map(({ id, section }) => `statement ${id}: its quote is not in the text of section ${section}`),
    ...Object.entries(guideline.checks)
      .filter(([, { statements, basis = [] }]) => statements.length + basis.length === 0)
      .map(([id]) => `check ${id} names no statement, law or practice`),
    ...servingEntries(guideline).flatMap(({ field, statements }) =>
      statements.filter((id) => !statementIds.has(id)).map((id) => `${field} names ${id}, which is no statement`),
    ),
  ];
}

const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll(/\s+/g, " ");
const code = (names: string[]) => names.map((name) => `\`${name}\``).join(", ");

/** The coverage as a page in Markdown. */
export function coveragePage(guideline: Guideline): string {
  const rows = coverage(guideline);
  const [checked, tasked] = [
    rows.filter(({ checks }) => checks.length > 0),
    rows.filter(({ tasks }) => tasks.length > 0),
  ];
  const only = rows.filter(({ checks, tasks }) => checks.length + tasks.length === 0);
  return `${[
    "# Where each statement of the guideline is served",
    "",
    `Made by \`npm run coverage:guideline\` from the pack \`${guideline.id}\` ${guideline.version}: ${rows.length} statements,`,
    `${checked.length} with a check, ${tasked.length} with a task, ${only.length} that say how things are and are found in the look-up (“Ohje”), which has all of them.`,
    ...guideline.sections.flatMap(({ id, title }) => {
      const rowsOfSection = rows.filter(({ section }) => section === id);
      if (rowsOfSection.length === 0) return [];
      return [
        "",
        `## ${id} ${title.fi}`,
        "",
        "| | statement | checks | tasks |",
        "|---|---|---|---|",
        ...rowsOfSection.map(
          (row) => `| ${row.id} | ${cell(row.quote)} | ${code(row.checks) || "look-up"} | ${code(row.tasks)} |`,
        ),
      ];
    }),
  ].join("\n")}\n`;
}
