import { describe, expect, it } from "vitest";
import { inOneByte } from "./one-byte-scripts";

const filling = "/* ä */".repeat(10_000);
/** What a script gives that ends in this expression. */
const resultOf = (code: string): unknown => new Function(`${filling}; return ${code}`)();

describe("signs beyond Latin-1 in a large script", () => {
  it.each([
    ["a string", '"klo 9–15 … ”ohje”"'],
    ["a template", "`klo 9–15 🎉`"],
    ["a sign behind a backslash that is one itself", '"|\\\\•"'],
    ["an emoji", '"👩🏽‍🚒"'],
    ["a character class", '"a–b—c".replace(/[–—]/g, "-")'],
    ["a range of emoji", '"😀😇a".replace(/[😀-😎]/gu, "")'],
  ])("%s means the same as an escape", (_, expression) => {
    const code = inOneByte(`${filling}; return ${expression}`);
    expect(code).not.toMatch(/[\u0100-\uffff]/);
    expect(new Function(code)()).toEqual(resultOf(expression));
  });

  it("what is small, or full of such signs, stays as it is", () => {
    expect(inOneByte('"–"')).toBe('"–"');
    const cyrillic = `"${"ж".repeat(60_000)}"`;
    expect(inOneByte(cyrillic)).toBe(cyrillic);
  });

  it("stops the build where an escape would mean something else", () => {
    expect(() => inOneByte(`${filling}; /\\–/`)).toThrow("backslash");
  });
});
