import { describe, expect, it } from "vitest";
import type { Finding } from "../../../rules/model/finding";
import { keyFindings } from "./finding-keys";

/** A finding of `check` about the first place where `passage` stands in `text`. */
function about(check: string, text: string, passage: string): Finding {
  const start = text.indexOf(passage);
  const ranges = passage ? [{ part: 0, start, end: start + passage.length }] : [];
  return { check, kind: "found", level: "warning", values: {}, ranges, statements: [], fixes: [] };
}

const keys = (entries: { key: string }[]) => entries.map(({ key }) => key);

describe("keys of findings", () => {
  it("keeps the key when the passage moves", () => {
    const before = keyFindings([], [about("caps", "HELLO THERE", "HELLO THERE")], ["HELLO THERE"]);
    const after = keyFindings(before, [about("caps", "Now: HELLO THERE", "HELLO THERE")], ["Now: HELLO THERE"]);
    expect(keys(after)).toEqual(keys(before));
  });

  it("keeps the key when the passage itself is being typed", () => {
    const before = keyFindings([], [about("caps", "HELLO THER", "HELLO THER")], ["HELLO THER"]);
    const after = keyFindings(before, [about("caps", "HELLO THERE", "HELLO THERE")], ["HELLO THERE"]);
    expect(keys(after)).toEqual(keys(before));
  });

  it("keeps the key of the second one when the first one is solved", () => {
    const text = "AAA AAA and BBB BBB";
    const [, second] = keyFindings([], [about("caps", text, "AAA AAA"), about("caps", text, "BBB BBB")], [text]);
    const rest = "aaa aaa and BBB BBB";
    const both = keyFindings([], [about("caps", text, "AAA AAA"), about("caps", text, "BBB BBB")], [text]);
    expect(keyFindings(both, [about("caps", rest, "BBB BBB")], [rest])[0]?.key).toBe(second?.key);
  });

  it("gives findings of several checks, and several of one check, different keys", () => {
    const text = "AAA AAA and BBB BBB";
    const entries = keyFindings(
      [],
      [about("caps", text, "AAA AAA"), about("caps", text, "BBB BBB"), about("links", text, "")],
      [text],
    );
    expect(new Set(keys(entries)).size).toBe(3);
  });

  it("does not give a key away that is still in use", () => {
    const text = "AAA AAA and BBB BBB";
    const before = keyFindings([], [about("caps", text, "BBB BBB")], [text]);
    const after = keyFindings(before, [about("caps", text, "AAA AAA"), about("caps", text, "BBB BBB")], [text]);
    expect(after[1]?.key).toBe(before[0]?.key);
    expect(after[0]?.key).not.toBe(before[0]?.key);
  });
});
