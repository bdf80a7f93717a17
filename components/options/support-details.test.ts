import { expect, it } from "vitest";
import { aboutTexts } from "../../locales/about";
import { defaultGuideline } from "../../rules/model/default-guideline";
import { policyKeys, readPolicy } from "../../session/stored/read-policy";
import { defaultSettings } from "../../session/stored/settings";
import { type About, problemsOf, setKeys, supportDetails } from "./support-details";

const { policy, problems } = readPolicy({
  accountRoles: { "Anna Aalto": "expert", "Eetu Erkki": "boss" },
  signature: { fi: "– {name}, {title}, Salainen", sv: "– {name}, {title}" },
  lockedChecks: ["all-caps", "no-such-check"],
  sites: { x: false },
});
const about: About = {
  version: "0.1.0",
  browser: "Firefox/153.0",
  language: "fi",
  guideline: defaultGuideline,
  origin: "policy",
  isRefused: false,
  policy,
  problems,
  settings: {
    ...defaultSettings,
    signature: { fi: "Anna Aalto, tiedottaja", sv: "" },
    accountRoles: { "Anna Aalto": "expert" },
    mutedChecks: { "Anna Aalto": ["all-caps"], Kirjasto: [] },
    readAddresses: ["www.facebook.com/anna.aalto"],
    places: { "facebook/groups/salainen": "own" },
    sitesOff: ["x"],
  },
};

it("says versions and names of settings, and neither texts nor names", () => {
  const details = supportDetails(about);
  for (const part of [
    "Ohjenuora: 0.1.0",
    "Browser: Firefox/153.0",
    `Guideline: ${defaultGuideline.id} ${defaultGuideline.version}`,
    "Guideline from: policy",
    "Set by policy: guideline, sites, lockedChecks, accountRoles, signature",
    "accountRoles.* (wrong-value)",
    "lockedChecks: no-such-check (unknown-check)",
    "Sites off: x",
    "accounts with checks off: 1",
  ])
    expect(details).toContain(part);
  expect(details).not.toMatch(/Anna|Aalto|Eetu|Salainen|salainen|tiedottaja|Kirjasto/);
});

it("says of nothing that nothing is there", () => {
  const nothing: About = { ...about, origin: "built-in", policy: {}, problems: [], settings: defaultSettings };
  expect(problemsOf(nothing)).toEqual([]);
  expect(setKeys(nothing, ["guideline", "language"])).toEqual([]);
  for (const part of ["Set by policy: nothing", "Problems of the policy: none", "Sites off: none"])
    expect(supportDetails(nothing)).toContain(part);
});

it("the checks of a locked list may be all of them", () => {
  expect(problemsOf({ policy: { lockedChecks: ["*"] }, problems: [] })).toEqual([]);
});

it("there is a name for every key in every language", () => {
  const named = policyKeys.filter((key) => key !== "version").sort();
  for (const texts of Object.values(aboutTexts)) expect(Object.keys(texts.keys).sort()).toEqual(named);
});
