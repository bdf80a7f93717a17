import { describe, expect, it } from "vitest";
import { defaultGuideline } from "../model/default-guideline";
import { lookUp, searchGuideline } from "./search";

const sections = (query: string) => [...new Set(searchGuideline(query, defaultGuideline).map((hit) => hit.section))];

describe("searchGuideline", () => {
  it.each([
    ["a word", "salasana", "8"],
    ["with an ending", "salasanojen vaihtamisesta", "8"],
    ["in capitals", "LINKEDIN", "6.2"],
    ["in Swedish", "lösenord", "8"],
    ["in English", "password", "8"],
    ["several words", "tekstitys videoissa", "7"],
  ])("finds the section by %s", (_, query, section) => {
    expect(sections(query)[0]).toBe(section);
  });

  it("names the statement that answers, and knows it", () => {
    const [hit] = searchGuideline("kaksivaiheinen tunnistautuminen", defaultGuideline);
    expect(hit).toMatchObject({ section: "8", statement: "8-09" });
  });

  it("puts the best first and gives no more than asked for", () => {
    const scores = searchGuideline("facebook", defaultGuideline, 5).map(({ score }) => score);
    expect(scores).toHaveLength(5);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it.each([
    ["nothing", ""],
    ["signs", "?! …"],
    ["what is not there", "xyzzyqwrt"],
    ["a letter", "a"],
    ["lone surrogates", "\ud800\udc00\ud800"],
  ])("finds nothing for %s", (_, query) => {
    expect(searchGuideline(query, defaultGuideline)).toEqual([]);
  });

  it.each([
    ["a very long word", "a".repeat(63_206)],
    ["very many words", "kuva ".repeat(12_000)],
    ["an expression", "(((.*)+)+)$ [a-z"],
    ["names of object members", "constructor __proto__"],
  ])("takes %s", (_, query) => {
    expect(Array.isArray(searchGuideline(query, defaultGuideline))).toBe(true);
  });

  it.each([
    ["what people call it", "fejkkiprofiili", "5.2"],
    ["in Swedish", "bråka med en kollega", "4"],
    ["as a whole question", "saanko julkaista lapsen kuvan", "7"],
    ["in another form of a verb", "kiinnittäminen", "6"],
  ])("knows the matter by %s", (_, query, section) => {
    expect(sections(query).slice(0, 3)).toContain(section);
  });
});

describe("lookUp", () => {
  it.each([
    ["salasanan vaihtaminen", true],
    ["hur byter man lösenord", true],
    ["koiran ulkoiluttaminen", false],
    ["pysäköintipaikan hinta", false],
    ["parking fee", false],
    ["", false],
  ])("“%s” is answered: %s", (query, answered) => {
    expect(lookUp(query, defaultGuideline).answered).toBe(answered);
  });
});
