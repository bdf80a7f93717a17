import { describe, expect, it } from "vitest";
import { normalise } from "./normalise";

describe("normalise", () => {
  it.each<[string, string]>([
    ["päivä", "päivä"],
    ["pa\u0308iva\u0308", "päivä"],
    ["tapah\u00adtuma\u200b 12.5.", "tapahtuma 12.5."],
    ["\ufeffklo\u00a018", "klo\u00a018"],
    ["", ""],
  ])("%j becomes %j", (original, wanted) => {
    expect(normalise(original).text).toBe(wanted);
  });

  it("leads every passage back to where it stands in the original", () => {
    const original = "a\u0308\u00aditi 12\u200b.5. o\u0308";
    const normal = normalise(original);
    const passage = (wanted: string) => {
      const at = normal.text.indexOf(wanted);
      return original.slice(normal.start(at), normal.end(at + wanted.length));
    };
    expect(passage("äiti")).toBe("a\u0308\u00aditi");
    expect(passage("12.5.")).toBe("12\u200b.5.");
    expect(passage("ö")).toBe("o\u0308");
    expect(normal.end(0)).toBe(0);
    expect(normal.start(normal.text.length)).toBe(original.length);
  });

  it("takes a text of combining marks alone", () => {
    const normal = normalise("a".padEnd(1000, "\u0308"));
    expect(normal.start(0)).toBe(0);
    expect(normal.end(normal.text.length)).toBe(1000);
  });
});
