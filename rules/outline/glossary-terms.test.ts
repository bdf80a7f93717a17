import { expect, it } from "vitest";
import { defaultGuideline } from "../model/default-guideline";
import { findWords } from "../text/words";
import { findGlossaryTerms } from "./glossary-terms";

const terms = (text: string, lang: "fi" | "sv") =>
  findGlossaryTerms(findWords(text, 0), lang, defaultGuideline).map(({ start, end, other }) => [
    text.slice(start, end),
    other,
  ]);

it.each<[string, [string, string][]]>([
  ["Kirjastossa lauletaan", [["Kirjastossa", "bibliotek"]]],
  ["kirjastokortti on hukassa", []],
  ["kuntaan ja kunnasta", [["kuntaan", "kommun"]]],
  ["kunnostus jatkuu", []],
])("Finnish: %s", (text, found) => {
  expect(terms(text, "fi")).toEqual(found);
});

it.each<[string, [string, string][]]>([
  ["Biblioteket sjunger", [["Biblioteket", "kirjasto"]]],
  ["bibliotekskortet", []],
])("Swedish: %s", (text, found) => {
  expect(terms(text, "sv")).toEqual(found);
});
