import { describe, expect, it } from "vitest";
import { defaultGuideline } from "../../rules/model/default-guideline";
import { guidelineUnderPolicy, unknownTasks } from "./policy-guideline";

const say = (text: string) => ({ fi: text, sv: text, en: text });
const tasksOf = (policy: Parameters<typeof guidelineUnderPolicy>[1]) =>
  guidelineUnderPolicy(defaultGuideline, policy).tasks?.recurring ?? [];
const present = defaultGuideline.tasks?.recurring ?? [];

it("is the same object where the policy sets nothing of it, and for the same policy", () => {
  expect(guidelineUnderPolicy(defaultGuideline, { language: "sv" })).toBe(defaultGuideline);
  const policy = { signature: { fi: "– {name}", sv: "– {name}" } };
  const changed = guidelineUnderPolicy(defaultGuideline, policy);
  expect(changed.templates.signature).toEqual(policy.signature);
  expect(guidelineUnderPolicy(defaultGuideline, structuredClone(policy))).toBe(changed);
  expect(defaultGuideline.templates.signature).not.toEqual(policy.signature);
});

it("leaves out a task, gives one another time and other words, and keeps the others in their order", () => {
  const [first, second, ...others] = present;
  const tasks = tasksOf({
    tasks: [
      { id: first?.id ?? "", on: false },
      { id: second?.id ?? "", everyDays: 0 },
    ],
  });
  expect(tasks).toEqual([{ ...second, everyDays: null }, ...others]);
  const renamed = tasksOf({ tasks: [{ id: first?.id ?? "", title: say("Uusi nimi"), everyDays: 14 }] });
  expect(renamed[0]).toEqual({ ...first, title: say("Uusi nimi"), everyDays: 14 });
});

it("adds a task that has a title; without one it is named as unknown", () => {
  const tasks = [{ id: "audit", title: say("Tarkista"), everyDays: 30 }, { id: "nameless" }, { id: "off", on: false }];
  const added = tasksOf({ tasks });
  expect(added.slice(0, present.length)).toEqual(present);
  expect(added.slice(present.length)).toEqual([
    { id: "audit", title: say("Tarkista"), what: say(""), everyDays: 30, statements: [] },
  ]);
  expect(unknownTasks(defaultGuideline, { tasks })).toEqual(["nameless", "off"]);
});

it("adds none to a guideline without tasks, and says so", () => {
  const { tasks: _, ...without } = defaultGuideline;
  const policy = { tasks: [{ id: "audit", title: say("Tarkista") }] };
  expect(guidelineUnderPolicy(without, policy).tasks).toBeUndefined();
  expect(unknownTasks(without, policy)).toEqual(["audit"]);
});

describe("locked checks", () => {
  const { "all-caps": caps, "emoji-use": emoji } = defaultGuideline.checks;
  if (!caps || !emoji) throw new Error("The built-in guideline has both.");
  const milder = {
    ...defaultGuideline,
    checks: {
      ...defaultGuideline.checks,
      "all-caps": { ...caps, enabled: false, reason: say("Ei meillä") },
      "emoji-use": { ...emoji, enabled: false, reason: say("Ei meillä") },
    },
  };
  const policy = { lockedChecks: ["all-caps"] };

  it("hold as the organisation has them, whatever file a person chose", () => {
    const { checks } = guidelineUnderPolicy(milder, policy, defaultGuideline);
    expect(checks["all-caps"]).toEqual(caps);
    expect(checks["emoji-use"]?.enabled).toBe(false);
    expect(guidelineUnderPolicy(milder, { lockedChecks: ["*"] }, defaultGuideline).checks["emoji-use"]).toEqual(emoji);
  });

  it("are there in another organisation's pack as well, which may have left them out", () => {
    const { "all-caps": _, ...others } = defaultGuideline.checks;
    const other = { ...defaultGuideline, id: "town", checks: others };
    expect(guidelineUnderPolicy(other, policy, defaultGuideline).checks["all-caps"]?.enabled).toBe(true);
  });

  it("change nothing where nobody chose a guideline", () => {
    expect(guidelineUnderPolicy(defaultGuideline, policy)).toBe(defaultGuideline);
  });
});
