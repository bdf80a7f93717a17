/** What a policy sets of a guideline without a pack or a layer of its own: the pattern of signatures, tasks, and locked checks. Pure. */
import type { CheckSettings, Guideline } from "../../rules/model/guideline";
import type { RecurringTask } from "../../rules/tasks/due";
import { isLocked, type Policy, type PolicyTask } from "./policy";

/** The last result: the same parts give the same object, for which much is worked out once. */
let latest: { of: Guideline; by: string; guideline: Guideline } | null = null;

/**
 * The same object where the policy sets nothing of it. `organisation`: whose settings hold for locked checks, where a person chose
 * the guideline; null where nobody did.
 */
export function guidelineUnderPolicy(
  guideline: Guideline,
  policy: Policy,
  organisation: Guideline | null = null,
): Guideline {
  const { signature, tasks = [], lockedChecks = [] } = policy;
  const locks = organisation !== null && lockedChecks.length > 0;
  if (!signature && tasks.length === 0 && !locks) return guideline;
  const by = JSON.stringify([signature, tasks, locks && lockedChecks]);
  if (latest?.of === guideline && latest.by === by) return latest.guideline;
  const changed = {
    ...guideline,
    ...(locks && { checks: withLockedChecks(guideline, organisation, policy) }),
    ...(signature && { templates: { ...guideline.templates, signature } }),
    ...(guideline.tasks && {
      tasks: { ...guideline.tasks, recurring: withTasks(guideline.tasks.recurring, tasks) },
    }),
  };
  latest = { of: guideline, by, guideline: changed };
  return changed;
}

/** A file of a person does not change what is locked. Another organisation's pack keeps its own words in the parameters. */
function withLockedChecks(guideline: Guideline, organisation: Guideline, policy: Policy): Guideline["checks"] {
  const locked = Object.entries(organisation.checks).filter(([id]) => isLocked(policy, id));
  const entries = locked.map(([id, theirs]): [string, CheckSettings] => {
    const { enabled: _e, levels: _l, reason: _r, ...chosen } = guideline.checks[id] ?? theirs;
    const { enabled, levels, reason, params } = theirs;
    return [
      id,
      {
        ...chosen,
        enabled,
        ...(levels && { levels }),
        ...(reason && { reason }),
        ...(guideline.id === organisation.id && params && { params }),
      },
    ];
  });
  return { ...guideline.checks, ...Object.fromEntries(entries) };
}

function withTasks(recurring: readonly RecurringTask[], changes: readonly PolicyTask[]): RecurringTask[] {
  const byId = new Map(changes.map((change) => [change.id, change]));
  const kept = recurring.flatMap((task) => {
    const change = byId.get(task.id);
    byId.delete(task.id);
    return change ? changedTask(task, change) : [task];
  });
  return [...kept, ...[...byId.values()].flatMap((added) => addedTask(added) ?? [])];
}

const rhythm = (everyDays: number) => (everyDays === 0 ? null : everyDays);

function changedTask(task: RecurringTask, { on, everyDays, title, what }: PolicyTask): RecurringTask[] {
  if (on === false) return [];
  return [
    {
      ...task,
      ...(everyDays !== undefined && { everyDays: rhythm(everyDays) }),
      ...(title && { title }),
      ...(what && { what }),
    },
  ];
}

/** One that is off, or has no title, cannot be shown. */
function addedTask({ id, on, everyDays = 0, title, what }: PolicyTask): RecurringTask | null {
  if (on === false || !title) return null;
  return { id, title, what: what ?? { fi: "", sv: "", en: "" }, everyDays: rhythm(everyDays), statements: [] };
}

/** Tasks of the policy that nothing can be made of: neither the guideline nor the policy says what they are. */
export function unknownTasks({ tasks }: Guideline, policy: Policy): string[] {
  const known = new Set(tasks?.recurring.map(({ id }) => id));
  return (policy.tasks ?? []).filter(({ id, title }) => !known.has(id) && (!title || !tasks)).map(({ id }) => id);
}
