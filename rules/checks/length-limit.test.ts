import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import type { ExampleDraft } from "../model/guideline";
import { lengthLimit } from "./length-limit";

const finnish = `${"Kirjasto avataan huomenna kello kymmenen aamulla. ".repeat(4)}Tervetuloa!`;
const swedish = `${"Biblioteket öppnar i morgon klockan tio på morgonen. ".repeat(3)}Välkommen!`;

describe("length-limit", () => {
  it.each<[string, ExampleDraft, string, number]>([
    ["a post on X", { parts: ["a".repeat(290)], channel: "x" }, "too-long:warning", 10],
    ["a heavy text on X", { parts: ["漢".repeat(141)], channel: "x" }, "too-long:warning", 2],
    ["a post on Instagram", { parts: ["a".repeat(2201)], channel: "instagram" }, "too-long:warning", 1],
    ["a title", { parts: ["a".repeat(101), ""], channel: "youtube", surface: "video" }, "title-too-long:warning", 1],
    ["both languages in one", { parts: [`${finnish}\n\n${swedish}`], channel: "x" }, "too-long-for-one:warning", 102],
  ])("found: %s", (_, example, kind, over) => {
    const tried = tryCheck(lengthLimit, example);
    expect(tried.kinds).toEqual([kind]);
    expect(tried.findings[0]?.values).toMatchObject({ over });
  });

  it.each<[string, ExampleDraft]>([
    ["just as long as allowed", { parts: ["a".repeat(280)], channel: "x" }],
    ["a long address", { parts: [`https://kirkkonummi.fi/${"a".repeat(400)}`], channel: "x" }],
    ["a thread of short parts", { parts: ["a".repeat(200), "b".repeat(200)], channel: "x" }],
    ["a long post on Facebook", { parts: ["a".repeat(60_000)] }],
    ["nothing", { parts: [""] }],
  ])("not found: %s", (_, example) => {
    expect(tryCheck(lengthLimit, example).kinds).toEqual([]);
  });

  it.each([
    ["an empty line", "\n\n"],
    ["a separator", "\n\n***\n\n"],
  ])("makes a thread of two languages with %s between them", (_, gap) => {
    const tried = tryCheck(lengthLimit, { parts: ["Alku", finnish + gap + swedish], channel: "x" });
    expect(tried.repaired()).toEqual(["Alku", finnish, swedish]);
  });

  it("marks what is too much where it can be counted in characters", () => {
    const [finding] = tryCheck(lengthLimit, { parts: ["a".repeat(2210)], channel: "instagram" }).findings;
    expect(finding?.ranges).toEqual([{ part: 0, start: 2200, end: 2210 }]);
  });
});
