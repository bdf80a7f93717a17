import { describe, expect, it } from "vitest";
import { latinPattern } from "./latin-pattern";

describe("a pattern of Latin letters", () => {
  it.each([
    ["by itself", "^\\p{L}+$", "iu", "Åäöéš", true],
    ["first in a class", "^[\\p{L}\\d-]+$", "iu", "ä-5", true],
    ["in a class of what is not meant", "^[^\\p{L}]+$", "u", "12 ?", true],
    ["in a class of what is not meant, met", "^[^\\p{L}]+$", "u", "12 ä", false],
    ["before a word", "(?<!\\p{L})osa", "iu", "ääosa", false],
    ["a sign of multiplication", "^\\p{L}$", "u", "×", false],
  ])("%s", (_, source, flags, text, expected) => {
    expect(latinPattern(source, flags).test(text)).toBe(expected);
  });
});
