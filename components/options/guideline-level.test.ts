import { describe, expect, it } from "vitest";
import { guidelineLevels } from "./guideline-level";

const words = { fi: "", sv: "", en: "" };
const texts = { message: words, headline: words };
const check = {
  kinds: { missing: { level: "error" as const, ...texts }, late: { level: "reminder" as const, ...texts } },
};

describe("the levels of a check by the guideline", () => {
  it("are those that are built in, where the guideline gives none", () => {
    expect(guidelineLevels(check, { enabled: true })).toEqual(["error", "reminder"]);
  });

  it("are the guideline's own, kind by kind, each once", () => {
    expect(guidelineLevels(check, { enabled: true, levels: { missing: "reminder" } })).toEqual(["reminder"]);
  });

  it("include what holds on a single channel", () => {
    const levels = { missing: { default: "info", x: "warning" } } as const;
    expect(guidelineLevels(check, { enabled: true, levels })).toEqual(["warning", "reminder", "info"]);
  });

  it("are none where the guideline switches the check off, or does not have it", () => {
    expect(guidelineLevels(check, { enabled: false })).toBeNull();
    expect(guidelineLevels(check, undefined)).toBeNull();
  });
});
