import { expect, it } from "vitest";
import { derive } from "../context/derived";
import { defaultGuideline } from "../model/default-guideline";
import { exampleToDraft } from "../packs/examples";
import { topicsOf } from "./topics";

const topics = (text: string) =>
  topicsOf({ guideline: defaultGuideline, derived: derive(exampleToDraft({ parts: [text] }), defaultGuideline) }).map(
    ({ id }) => id,
  );

it.each<[string, string[]]>([
  ["Kirjastossa on satutunti.", ["kirjasto"]],
  ["Simhallen öppnar, kom och simma!", ["liikunta"]],
  ["Kirjaston satutunti ja sagostund, lukutaito. Uimahalli.", ["kirjasto", "liikunta"]],
  ["Hei vaan!", []],
])("%s", (text, ids) => {
  expect(topics(text)).toEqual(ids);
});
