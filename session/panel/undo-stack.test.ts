import { describe, expect, it } from "vitest";
import type { Edit } from "../../rules/model/finding";
import { applyEdits } from "../../rules/text/apply-edits";
import { carriedOver, inverseEdits, type UndoStack, withRepair } from "./undo-stack";

const replace = (text: string, expected: string, instead: string, part = 0): Edit => {
  const start = text.indexOf(expected);
  return { part, start, end: start + expected.length, expected, text: instead };
};
const done = { kind: "spelling", count: 1 } as const;

describe("the edits that take a repair back", () => {
  const before = "Klo 9:30 avaamme, klo 10:30 suljemme.";
  const edits = [replace(before, "10:30", "10.30"), replace(before, "9:30", "kello 9.30")];
  const [after = ""] = applyEdits([before], edits) ?? [];

  it("bring the old text back", () => {
    expect(applyEdits([after], inverseEdits([before], edits, [after]))).toEqual([before]);
  });

  it.each([
    ["an insertion", [{ part: 0, start: 3, end: 3, expected: "", text: "ko" }]],
    ["two insertions at one place", ["ko", "!"].map((text) => ({ part: 0, start: 3, end: 3, expected: "", text }))],
    ["a deletion at the end", [replace(before, " suljemme.", "")]],
    ["no change at all", []],
  ])("bring it back after %s", (_what, made) => {
    const now = applyEdits([before], made) ?? [];
    expect(applyEdits(now, inverseEdits([before], made, now))).toEqual([before]);
  });

  it("bring it back in each post of a thread", () => {
    const parts = ["yksi", "kaksi"];
    const made = [replace("kaksi", "kaksi", "två", 1), replace("yksi", "yksi", "ett")];
    expect(applyEdits(["ett", "två"], inverseEdits(parts, made, ["ett", "två"]))).toEqual(parts);
  });

  it("leave alone what was typed before the page told of it", () => {
    const typed = `Hei! ${after}`;
    expect(applyEdits([typed], inverseEdits([before], edits, [typed]))).toEqual([`Hei! ${before}`]);
  });

  it("go by what the editor made of it, where it read its text differently", () => {
    const now = "Klo kello\u00a09.30 avaamme, klo 10.30\nsuljemme.";
    expect(applyEdits([now], inverseEdits([before], edits, [now]))).toEqual([before]);
  });
});

describe("a stack of repairs", () => {
  const stackOf = (...texts: string[]): UndoStack =>
    texts.slice(1).reduce<UndoStack>((stack, after, at) => {
      const before = texts[at] ?? "";
      const edits = [{ part: 0, start: 0, end: before.length, expected: before, text: after }];
      return withRepair(stack, { done, edits: inverseEdits([before], edits, [after]), parts: [after] });
    }, []);

  it("goes back 20 repairs", () => {
    const stack = stackOf(...Array.from({ length: 30 }, (_, at) => `teksti ${at}`));
    expect([stack.length, stack.at(-1)?.edits[0]?.text]).toEqual([20, "teksti 28"]);
  });

  it("carries the newest one over to what was typed before and behind it, key by key", () => {
    let stack = stackOf("yksi", "kaksi");
    for (const text of ["O kaksi", "O kaksi!"]) stack = carriedOver(stack, [text]);
    expect(applyEdits(["O kaksi!"], stack.at(-1)?.edits ?? [])).toEqual(["O yksi!"]);
  });

  it("keeps one that was written over until its words are there again", () => {
    let stack = stackOf("yksi", "kaksi");
    for (const text of ["kakXsi", "kaksi", "kaksi!"]) stack = carriedOver(stack, [text]);
    expect(applyEdits(["kaksi!"], stack.at(-1)?.edits ?? [])).toEqual(["yksi!"]);
  });
});
