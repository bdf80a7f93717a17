import { describe, expect, it } from "vitest";
import { findIdentityCodes } from "./finnish-identity-code";

const verdict = (text: string) => findIdentityCodes(text)[0]?.verdict ?? null;

/** Only numbers 900–999, which are never issued, a published example, and the wrong or impossible. */
describe("findIdentityCodes", () => {
  it.each<[string, string | null]>([
    ["010594Y9032", "artificial"], // published by dvv.fi
    ["131052-9993", "artificial"],
    ["131052+9993", "artificial"],
    ["131052A9993", "artificial"],
    ["131052a9993", "artificial"],
    ["131052 – 9993", "artificial"],
    ["131052-9994", "malformed"],
    ["321052-999K", "malformed"],
    ["131352-9999", "malformed"],
    ["131052-999", "partial"],
    ["131052Z9993", null],
    ["1310529993", null],
    ["1131052-9993", null],
    ["131052-99931", null],
    ["131052-308T-1", "valid"], // the example that dvv.fi publishes
    ["131052-9993-1", "artificial"],
    ["131052-9994-1", null],
    ["131052-999-1", null],
    ["A131052-9993", null],
    ["", null],
  ])("%s: %s", (text, wanted) => {
    expect(verdict(text)).toBe(wanted);
  });

  it("gives the place and whether the separator is a letter", () => {
    const text = "Hetu 131052A9993, ja 131052-9993.";
    expect(findIdentityCodes(text)).toEqual([
      { start: 5, end: 16, verdict: "artificial", letterSeparator: true },
      { start: 21, end: 32, verdict: "artificial", letterSeparator: false },
    ]);
  });
});
