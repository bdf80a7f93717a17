import { describe, expect, it } from "vitest";
import { noPolicy, ownChange, type Policy, underPolicy } from "./policy";
import { defaultSettings, type Settings } from "./settings";

const own: Settings = {
  ...defaultSettings,
  language: "en",
  sitesOff: ["facebook", "x"],
  accountRoles: { Kirjasto: "personal", Anna: "expert" },
  personalLevels: { "all-caps": "off", "emoji-use": "info" },
  mutedChecks: { Kirjasto: ["all-caps", "emoji-use"], "": ["all-caps"] },
  askBeforePublishing: false,
};
const policy: Policy = {
  language: "sv",
  sites: { facebook: true, linkedin: false },
  lockedChecks: ["all-caps"],
  accountRoles: { Kirjasto: "area" },
  askBeforePublishing: true,
  askMissingVersion: true,
  buttonOpens: "popup",
  figures: true,
};

it("what the policy sets stands in the place of what the person chose, and the rest stays", () => {
  expect(underPolicy(own, policy)).toEqual({
    ...own,
    language: "sv",
    sitesOff: ["x", "linkedin"],
    accountRoles: { Kirjasto: "area", Anna: "expert" },
    personalLevels: { "emoji-use": "info" },
    mutedChecks: { Kirjasto: ["emoji-use"], "": [] },
    askBeforePublishing: true,
    askMissingVersion: true,
    buttonOpens: "popup",
    keepsFigures: true,
  });
});

it("nothing changes without a policy", () => {
  expect(underPolicy(own, noPolicy)).toEqual(own);
  expect(ownChange({ language: "fi", sitesOff: ["x"] }, own, noPolicy)).toEqual({ language: "fi", sitesOff: ["x"] });
});

it("all checks can be locked at once", () => {
  const { personalLevels, mutedChecks } = underPolicy(own, { lockedChecks: ["*"] });
  expect(personalLevels).toEqual({});
  expect(Object.values(mutedChecks).flat()).toEqual([]);
});

describe("a change that a person makes under a policy", () => {
  /** What is stored after a change that was made of what holds. */
  const storedAfter = (change: (holds: Settings) => Partial<Settings>): Settings => ({
    ...own,
    ...ownChange(change(underPolicy(own, policy)), own, policy),
  });

  it.each<[keyof Settings, unknown]>([
    ["language", "fi"],
    ["askBeforePublishing", false],
    ["askMissingVersion", false],
    ["buttonOpens", "panel"],
    ["keepsFigures", false],
  ])("does not reach %s", (setting, value) => {
    const stored = storedAfter(() => ({ [setting]: value }));
    expect(stored[setting]).toEqual(own[setting]);
    expect(underPolicy(stored, policy)[setting]).toEqual(underPolicy(own, policy)[setting]);
  });

  it("leaves what the policy sets as the person had it, and changes the rest", () => {
    const stored = storedAfter(({ sitesOff, accountRoles, personalLevels, mutedChecks }) => ({
      sitesOff: [...sitesOff, "youtube"],
      accountRoles: { ...accountRoles, Uimahalli: "area" },
      personalLevels: { ...personalLevels, "link-text": "off" },
      mutedChecks: { ...mutedChecks, Uimahalli: ["link-text"] },
    }));
    expect(new Set(stored.sitesOff)).toEqual(new Set(["facebook", "x", "youtube"]));
    expect(stored.accountRoles).toEqual({ Kirjasto: "personal", Anna: "expert", Uimahalli: "area" });
    expect(stored.personalLevels).toEqual({ "all-caps": "off", "emoji-use": "info", "link-text": "off" });
    expect(stored.mutedChecks).toEqual({
      Kirjasto: ["emoji-use", "all-caps"],
      "": ["all-caps"],
      Uimahalli: ["link-text"],
    });
  });

  it("takes away what is the person's own", () => {
    const stored = storedAfter(() => ({ sitesOff: [], accountRoles: {}, personalLevels: {}, mutedChecks: {} }));
    expect(stored.sitesOff).toEqual(["facebook"]);
    expect(stored.accountRoles).toEqual({ Kirjasto: "personal" });
    expect(stored.personalLevels).toEqual({ "all-caps": "off" });
    expect(stored.mutedChecks).toEqual({ Kirjasto: ["all-caps"], "": ["all-caps"] });
  });

  it("may be about accounts that have names of what every object has", () => {
    const stored = ownChange({ mutedChecks: { constructor: ["emoji-use"] } }, own, policy);
    expect(Object.entries(stored.mutedChecks ?? {})).toContainEqual(["constructor", ["emoji-use"]]);
  });
});
