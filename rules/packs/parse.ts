/**
 * Turns JSON into a guideline pack. A pack that cannot be used throws a `GuidelineError`, which names the first wrong
 * field and says what is wrong there.
 */
import type { ZodType } from "zod";
import type { $ZodIssue } from "zod/v4/core";
import { checks } from "../checks/registry";
import type { Check } from "../context/check";
import { type CheckSettings, type Guideline, guidelineSchema, mostAvoided, mostCues } from "../model/guideline";
import { checkExamples } from "./examples";
import { GuidelineError, refusing } from "./guideline-error";
import { fieldOfLoosened, loosened } from "./loosened";
import { type FileMigration, migratedFile, packMigrations } from "./migrate";
import { shapeProblem } from "./params-shape";
import { jsonProblem } from "./safe-json";
import { servingEntries } from "./statement-checks";

export { GuidelineError } from "./guideline-error";

/** @throws GuidelineError naming the first field that is wrong. */
export function parseGuideline(json: unknown): Guideline {
  return refusing(whole, () => {
    const guideline = parseFile(guidelineSchema, packMigrations, json);
    refuseInconsistent(guideline);
    for (const problem of checkExamples(guideline)) throw new GuidelineError(problem.field, problem.reason);
    return guideline;
  });
}

/** @throws GuidelineError where parts of a pack do not fit each other. */
export function refuseInconsistent(guideline: Guideline): void {
  refuseDuplicates("statements", guideline.statements);
  refuseDuplicates("sections", guideline.sections);
  refuseDuplicates("hashtags.topics", guideline.hashtags.topics);
  refuseDuplicates("laws", guideline.laws);
  refuseDuplicates("tasks.recurring", guideline.tasks?.recurring ?? []);
  refuseDuplicates("snippets", guideline.snippets ?? []);
  refuseTooMany(guideline);
  checkStatements(guideline);
  checkReferences(guideline);
  checkCheckSettings(guideline);
}

/** The field, where no single one is meant. */
const whole = "the pack";

/** A file of any schema so far as a value of the newest. @throws GuidelineError naming the first field that is wrong. */
export function parseFile<T>(schema: ZodType<T>, migrations: readonly FileMigration[], json: unknown): T {
  refuseUnsafe(json);
  return parseShape(schema, migratedFile(json, migrations));
}

/** `json` as a value of `schema`. @throws GuidelineError naming the first field that is wrong. */
export function parseShape<T>(schema: ZodType<T>, json: unknown): T {
  refuseUnsafe(json);
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw issue ? refusal(issue, json) : new GuidelineError(whole, "is none");
}

function refuseUnsafe(json: unknown): void {
  const unsafe = jsonProblem(json);
  if (unsafe) throw new GuidelineError(unsafe.field || whole, unsafe.reason);
}

function refusal(issue: $ZodIssue, json: unknown): GuidelineError {
  const field = issue.path.map(String).join(".");
  if (issue.code === "unrecognized_keys") {
    const names = issue.keys.map((key) => `"${key}"`).join(", ");
    return new GuidelineError([field, issue.keys[0]].filter(Boolean).join("."), `unknown field ${names}`);
  }
  const value = issue.path.reduce<unknown>((at, key) => (isRecord(at) ? at[String(key)] : undefined), json);
  if (value === undefined && issue.path.length > 0) return new GuidelineError(field, "is missing");
  return new GuidelineError(field || whole, issue.message.replace(/^Invalid input: /, ""));
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function refuseDuplicates(field: string, entries: { id: string }[]): void {
  const seen = new Set<string>();
  entries.forEach(({ id }, at) => {
    if (seen.has(id)) throw new GuidelineError(`${field}.${at}.id`, `"${id}" is there twice`);
    seen.add(id);
  });
}

function refuseTooMany({ hashtags, glossary }: Guideline): void {
  const cues = hashtags.topics.reduce((sum, topic) => sum + topic.cues.fi.length + topic.cues.sv.length, 0);
  if (cues > mostCues) throw new GuidelineError("hashtags.topics", `has more than ${mostCues} words in all`);
  const avoided = glossary.reduce((sum, { avoidSv = [] }) => sum + avoidSv.length, 0);
  if (avoided > mostAvoided) throw new GuidelineError("glossary", `has more than ${mostAvoided} words to avoid in all`);
}

function checkStatements({ sections, statements }: Guideline): void {
  const texts = new Map(sections.map(({ id, text }) => [id, text]));
  statements.forEach(({ section, quote }, at) => {
    const text = texts.get(section);
    if (text === undefined) throw new GuidelineError(`statements.${at}.section`, `there is no section "${section}"`);
    if (!text.includes(quote))
      throw new GuidelineError(`statements.${at}.quote`, `is not in the text of section ${section}`);
  });
}

/** Refuses names of what is not in the pack: topics of accounts, checks of laws, statements of checks, tasks and the look-up. */
function checkReferences(guideline: Guideline): void {
  const { accounts, hashtags, laws } = guideline;
  const statementIds = new Set(guideline.statements.map(({ id }) => id));
  const lookup = (guideline.lookup ?? []).map(({ statements }, at) => ({ field: `lookup.${at}`, statements }));
  for (const { field, statements } of [...servingEntries(guideline), ...lookup]) {
    statements.forEach((statement, at) => {
      if (!statementIds.has(statement))
        throw new GuidelineError(`${field}.statements.${at}`, `there is no statement "${statement}"`);
    });
  }
  guideline.lookup?.forEach(({ nearest = [] }, at) => {
    const unknown = nearest.find((item) => !isTickItem(item));
    if (unknown !== undefined) throw new GuidelineError(`lookup.${at}.nearest`, `there is no item "${unknown}"`);
  });
  const topics = new Set(hashtags.topics.map(({ id }) => id));
  accounts.forEach((account, at) => {
    const unknown = account.topics?.find((topic) => !topics.has(topic));
    if (unknown) throw new GuidelineError(`accounts.${at}.topics`, `there is no topic "${unknown}"`);
  });
  laws.forEach((law, at) => {
    const unknown = law.checks.find((id) => !checks.some((check) => check.id === id));
    if (unknown) throw new GuidelineError(`laws.${at}.checks`, `there is no check "${unknown}"`);
  });
}

function isTickItem(item: string): boolean {
  const [id, label = ""] = item.split("/");
  return checks.some((check) => check.id === id && Object.hasOwn(check.labels ?? {}, label));
}

function checkCheckSettings(guideline: Guideline): void {
  const absent = checks.find(({ alwaysOn, id }) => alwaysOn && !Object.hasOwn(guideline.checks, id));
  if (absent) throw new GuidelineError(`checks.${absent.id}`, "is missing: every pack checks for personal data");
  for (const [id, settings] of Object.entries(guideline.checks)) {
    const field = `checks.${id}`;
    const check = checks.find((candidate) => candidate.id === id);
    if (!check) throw new GuidelineError(field, "there is no check with this id");
    for (const part of ["levels", "messages", "statementsByKind"] as const) {
      const unknownKind = Object.keys(settings[part] ?? {}).find((kind) => !Object.hasOwn(check.kinds, kind));
      if (unknownKind)
        throw new GuidelineError(`${field}.${part}.${unknownKind}`, `the check has no finding of this kind`);
    }
    refuseUnserved(field, settings);
    refuseMisshapen(check, settings.params);
    refuseUnexplained(check, settings);
  }
}

/** What carries a finding is served by its check: the list of what is served, for people, is made of those. */
function refuseUnserved(field: string, { statements, statementsByKind = {} }: CheckSettings): void {
  for (const [kind, listed] of Object.entries(statementsByKind)) {
    const ids = Array.isArray(listed) ? listed : Object.values(listed).flatMap((ofChannel) => ofChannel ?? []);
    const other = ids.find((id) => !statements.includes(id));
    if (other !== undefined)
      throw new GuidelineError(
        `${field}.statementsByKind.${kind}`,
        `the check does not serve the statement "${other}"`,
      );
  }
}

/** @throws GuidelineError where a parameter is none of the check, or has a value that the check cannot work with. */
export function refuseMisshapen(check: Check, params: CheckSettings["params"] = {}): void {
  const problem = shapeProblem(params, check.params);
  if (problem) throw new GuidelineError([`checks.${check.id}.params`, ...problem.path].join("."), problem.reason);
}

/**
 * Without `reference`, the settings are compared with the check as it is by itself.
 * @throws GuidelineError where settings may find less: at all where that is personal data, elsewhere without a reason.
 */
export function refuseUnexplained(check: Check, settings: CheckSettings, reference?: CheckSettings): void {
  const what = loosened(check, settings, reference);
  if (what === null) return;
  const field = `checks.${check.id}`;
  if (check.alwaysOn)
    throw new GuidelineError(`${field}.${fieldOfLoosened(what)}`, "finds personal data; nothing can loosen it");
  if (settings.reason) return;
  const change = what === "enabled" ? "the check is switched off" : `${fieldOfLoosened(what)} may find less`;
  throw new GuidelineError(`${field}.reason`, `is missing: ${change}, which needs one`);
}
