import { describe, expect, it } from "vitest";
import { noticeText } from "./notice";

const preact = { name: "preact", version: "11.2.0", licence: "MIT", text: "Copyright Preact\r\n" };
const zod = { name: "zod", version: "4.6.7", licence: "MIT", text: "Copyright Zod" };

describe("the notice of a build", () => {
  it("has the head, then each package once with its licence, the same in any order", () => {
    const notice = noticeText("Ohjenuora\n", [zod, preact, preact]);
    expect(notice).toBe(noticeText("Ohjenuora", [preact, zod]));
    expect(notice).toMatch(/^Ohjenuora\n\n.+\n- preact 11\.2\.0 \(MIT\)\n- zod 4\.6\.7 \(MIT\)\n/);
    expect(notice.split("Copyright Preact\n")).toHaveLength(2);
    expect(notice).not.toContain("\r");
  });

  it("is refused with the name of every package that may not be in it", () => {
    const packages = [preact, { ...zod, text: null }, { ...zod, name: "other", licence: "SSPL-1.0" }];
    expect(() => noticeText("", packages)).toThrow(
      /other 4\.6\.7 is under SSPL-1\.0.*\n.*zod 4\.6\.7 has no licence text/,
    );
  });
});
