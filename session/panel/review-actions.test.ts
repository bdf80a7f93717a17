import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Draft } from "../../rules/model/draft";
import { dismissedOf, draftOf, findingOf } from "../../tests/support/fixtures";
import { noDismissals } from "../stored/dismissals";
import { defaultSettings } from "../stored/settings";
import { createReviewActions } from "./review-actions";

const dismissals = { ...noDismissals("composer-1"), findings: [dismissedOf("emoji-use", "many")], ticks: ["a"] };
const settings = { ...defaultSettings, mutedChecks: { Kirjasto: ["emoji-use"] } };
const changeDismissals = vi.fn();
const changeSettings = vi.fn();
let draft: Draft | null;
const reviewed = { composer: "composer-1", revision: 1, parts: ["Hei NYT ON KESÄ!"] };
const finding = findingOf({ ranges: [{ part: 0, start: 4, end: 15 }] });
const actions = createReviewActions({
  session: { dismissals, settings, textsOf: (said) => (said === finding ? reviewed : null) },
  draft: () => draft,
  changeDismissals,
  changeSettings,
});

beforeEach(() => {
  draft = draftOf("Hei", { postingAs: { name: "Kirjasto", role: "area" } });
  changeDismissals.mockClear();
  changeSettings.mockClear();
});

describe("dismissing a finding", () => {
  it("for this draft adds it to the draft's dismissals, and changes no setting", () => {
    actions.dismiss(findingOf(), "draft");
    expect(changeDismissals.mock.calls).toEqual([
      [{ ...dismissals, findings: [...dismissals.findings, dismissedOf("all-caps", "capitals")] }],
    ]);
    expect(changeSettings).not.toHaveBeenCalled();
  });

  it("remembers the passage as it stands in the text that the finding is of, though someone has typed on", () => {
    draft = draftOf("No niin. Hei NYT ON KESÄ!");
    actions.dismiss(finding, "draft");
    const passages = [{ text: "NYT ON KESÄ", before: "Hei ", after: "!" }];
    expect(changeDismissals.mock.calls[0]?.[0].findings.at(-1)).toMatchObject({ passages });
  });

  it("for the account switches its check off for the account of the draft, and leaves the dismissals alone", () => {
    actions.dismiss(findingOf(), "account");
    expect(changeSettings.mock.calls).toEqual([[{ mutedChecks: { Kirjasto: ["emoji-use", "all-caps"] } }]]);
    expect(changeDismissals).not.toHaveBeenCalled();
  });

  it("for an account that could not be read switches it off for all of those", () => {
    draft = null;
    actions.dismiss(findingOf(), "account");
    expect(changeSettings.mock.calls).toEqual([[{ mutedChecks: { Kirjasto: ["emoji-use"], "": ["all-caps"] } }]]);
  });

  it("for the account is not possible for personal data", () => {
    actions.dismiss(findingOf({ check: "identity-number" }), "account");
    expect(changeSettings).not.toHaveBeenCalled();
    expect(changeDismissals).not.toHaveBeenCalled();
  });
});

it("bringing back brings back every finding, and keeps the ticks", () => {
  actions.restore();
  expect(changeDismissals.mock.calls).toEqual([[{ ...dismissals, findings: [] }]]);
});

it.each([
  ["b", true, ["a", "b"]],
  ["a", true, ["a"]],
  ["a", false, []],
  ["b", false, ["a"]],
])("the tick of %s set to %j leaves %j", (item, on, ticks) => {
  actions.tick(item, on);
  expect(changeDismissals.mock.calls).toEqual([[{ ...dismissals, ticks }]]);
});

it("choosing a language is a setting", () => {
  actions.setLanguage("sv");
  expect(changeSettings.mock.calls).toEqual([[{ language: "sv" }]]);
});
