import { expect, it } from "vitest";
import type { EditFix, Finding } from "../../rules/model/finding";
import { defaultSettings } from "../stored/settings";
import { withSavedSignature } from "./saved-signature";

const fix: EditFix = {
  kind: "edit",
  label: "sign",
  values: { language: "sv" },
  safe: false,
  edits: [{ part: 0, start: 3, end: 3, expected: "", text: "\n– [namn], [titel], Kyrkslätts kommun", atEnd: true }],
};
const finding: Finding = {
  check: "signature",
  kind: "missing",
  level: "error",
  values: {},
  ranges: [],
  statements: [],
  fixes: [fix],
};
const settings = {
  ...defaultSettings,
  signature: { fi: "– Anna Aalto, kirjastonhoitaja", sv: "– Anna Aalto, bibliotekarie $&" },
};

it("the saved signature stands in place of the template, in the language of the answer", () => {
  expect(withSavedSignature(finding, fix, settings)[0]?.text).toBe("\n– Anna Aalto, bibliotekarie $&");
});
it("the template stays where nothing is saved, and other repairs stay as they are", () => {
  expect(withSavedSignature(finding, fix, defaultSettings)).toEqual(fix.edits);
  expect(withSavedSignature({ ...finding, check: "all-caps" }, fix, settings)).toEqual(fix.edits);
});
