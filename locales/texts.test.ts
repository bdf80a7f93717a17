import { describe, expect, it } from "vitest";
import { en } from "./en";
import { fi } from "./fi";
import { sv } from "./sv";

const texts = { fi, sv, en };

/** Paths of all texts in order, and how many values each takes: `verdict.errors(1)`. */
function paths(value: object, prefix = ""): string[] {
  return Object.entries(value).flatMap(([key, entry]) => {
    if (typeof entry === "function") return [`${prefix}${key}(${entry.length})`];
    return typeof entry === "string" ? [`${prefix}${key}`] : paths(entry, `${prefix}${key}.`);
  });
}

/** Every text, functions called with a number and a word. */
function sentences(value: object): string[] {
  return Object.values(value).flatMap((entry): string[] => {
    if (typeof entry === "string") return [entry];
    if (typeof entry === "function") return [1, 2].map((count) => String(entry(count, count)));
    return sentences(entry);
  });
}

describe("the interface languages", () => {
  it.each(["sv", "en"] as const)("%s has the keys of fi in the same order, with the same values", (language) => {
    expect(paths(texts[language])).toEqual(paths(texts.fi));
  });

  it.each(["fi", "sv", "en"] as const)("%s leaves no text empty and none with loose spaces", (language) => {
    for (const sentence of sentences(texts[language])) expect(sentence).toMatch(/^\S(?:.*\S)?$/u);
  });

  it("uses each language's own quotation marks", () => {
    expect(sentences(texts.fi).join()).not.toMatch(/["“„]/u);
    expect(sentences(texts.sv).join()).not.toMatch(/["“„]/u);
    expect(sentences(texts.en).join()).not.toMatch(/["„]/u);
  });

  it("says two languages' texts differently, so that none was left untranslated", () => {
    const alike = (a: object, b: object) => sentences(a).filter((text, at) => text === sentences(b)[at]);
    // words that are the same in both
    expect(new Set(alike(texts.fi, texts.en))).toEqual(new Set(["Ohjenuora", "video", "1 video"]));
    expect(new Set(alike(texts.sv, texts.en))).toEqual(new Set(["video"]));
  });
});
