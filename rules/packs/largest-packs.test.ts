/** Lists of many lists are limited as a whole too: each entry is looked for in every text. */
import { expect, it } from "vitest";
import { refusal } from "../../tests/support/refusal";
import { defaultGuideline } from "../model/default-guideline";
import { channels, surfaces } from "../model/draft";
import { withLayers } from "./layers";
import { parseGuideline } from "./parse";

const many = <T>(count: number, entry: (at: number) => T) => Array.from({ length: count }, (_, at) => entry(at));

const topics = many(100, (at) => ({
  ...{ id: `aihe-${at}`, fi: [], sv: [] },
  cues: { fi: many(20, (cue) => `kirja${at}a${cue}`), sv: [] },
}));
const glossary = many(200, (at) => ({
  ...{ topic: "a", fi: `kirja${at}`, sv: `bok${at}`, certainty: "A" },
  avoidSv: many(10, (word) => `boken${at}a${word}`),
}));

it.each([
  ["words that point to topics", { hashtags: { general: [], topics } }, "hashtags.topics"],
  ["words to avoid", { glossary }, "glossary"],
])("refuses too many %s in all, in a pack and in a layer", (_, change, field) => {
  const accounts = defaultGuideline.accounts.map(({ topics: __, ...account }) => account);
  const pack = refusal(() => parseGuideline({ ...defaultGuideline, accounts, ...change }));
  expect(pack).toMatchObject({ field, reason: expect.stringMatching(/in all/) });
  const title = { fi: "Kirjasto", sv: "Bibliotek", en: "Library" };
  const layer = { schema: 2, id: "library", version: "1.0.0", title, kind: "unit", over: defaultGuideline.id };
  expect(refusal(() => withLayers(defaultGuideline, [{ ...layer, ...change }])).field).toBe(`library: ${field}`);
});

it("takes as many keys of compose boxes as there may be, of every kind, from a pack and from a layer", () => {
  const keys = {
    selectors: many(50, (at) => `[data-testid="${`${at}`.padEnd(184, "a")}"]`),
    labels: many(50, (at) => `Kirjoita ${at} `.padEnd(120, "a")),
  };
  const bySurface = Object.fromEntries(surfaces.map((surface) => [surface, keys]));
  const ofOne = { boxes: bySurface, publish: bySurface, checkedOn: "2026-10-01" };
  const composerKeys = Object.fromEntries(channels.map((channel) => [channel, ofOne]));
  expect(parseGuideline({ ...defaultGuideline, composerKeys }).composerKeys).toEqual(composerKeys);
  const title = { fi: "Kirjasto", sv: "Bibliotek", en: "Library" };
  const layer = { schema: 2, id: "library", version: "1.0.0", title, kind: "unit", over: defaultGuideline.id };
  expect(withLayers(defaultGuideline, [{ ...layer, composerKeys }]).composerKeys).toEqual(composerKeys);
});
