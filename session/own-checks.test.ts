import { expect, it } from "vitest";
import { defaultGuideline } from "../rules/guideline/default-guideline";
import { withOwnChecks } from "./own-checks";

it("a person's own settings go over the guideline, personal data excepted", () => {
  const own = withOwnChecks(defaultGuideline, {
    ownChecks: { "all-caps": "off", "both-languages": "info", "identity-number": "off", "no-such-check": "off" },
  });
  expect(own.checks["all-caps"]?.enabled).toBe(false);
  expect(own.checks["both-languages"]?.levels).toMatchObject({ "swedish-missing": "info" });
  expect(own.checks["identity-number"]).toBe(defaultGuideline.checks["identity-number"]);
  expect(own.checks["emoji-use"]).toBe(defaultGuideline.checks["emoji-use"]);
});

it("without own settings the guideline is the same", () => {
  expect(withOwnChecks(defaultGuideline, { ownChecks: {} })).toBe(defaultGuideline);
});
