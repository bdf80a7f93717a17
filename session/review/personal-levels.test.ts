import { expect, it } from "vitest";
import { defaultGuideline } from "../../rules/model/default-guideline";
import { withPersonalLevels } from "./personal-levels";

it("a person's own settings go over the guideline, personal data excepted", () => {
  const own = withPersonalLevels(defaultGuideline, {
    personalLevels: { "all-caps": "off", "both-languages": "info", "identity-number": "off", "no-such-check": "off" },
  });
  expect(own.checks["all-caps"]?.enabled).toBe(false);
  expect(own.checks["both-languages"]?.levels).toMatchObject({ "swedish-missing": "info" });
  expect(own.checks["identity-number"]).toBe(defaultGuideline.checks["identity-number"]);
  expect(own.checks["emoji-use"]).toBe(defaultGuideline.checks["emoji-use"]);
});

it("without own settings the guideline is the same", () => {
  expect(withPersonalLevels(defaultGuideline, { personalLevels: {} })).toBe(defaultGuideline);
});
