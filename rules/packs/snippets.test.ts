import { expect, it } from "vitest";
import { defaultGuideline } from "../model/default-guideline";
import { withLayers } from "./layers";

const name = { fi: "Satutunti", sv: "Sagostund", en: "Story hour" };
const story = { id: "story", name, fi: "Satutunti [päivä].", sv: "Sagostund [datum]." };
const layer = (snippets: unknown) => ({
  ...{ schema: 2, id: "library", version: "1.0.0", kind: "unit", over: defaultGuideline.id },
  ...{ title: { fi: "Kirjasto", sv: "Biblioteket", en: "Library" }, snippets },
});

it("a layer adds its phrases behind those of the pack", () => {
  const ids = withLayers(defaultGuideline, [layer([story])]).snippets?.map(({ id }) => id);
  expect(ids).toEqual(["closure", "event", "job", "thanks", "story"]);
});

it.each<[string, unknown, string]>([
  ["there twice", [story, { ...story, id: "thanks" }], 'library: snippets.1.id: "thanks" is there twice'],
  ["in one language only", [{ ...story, sv: undefined }], "library: snippets.0.sv"],
])("a phrase that is %s is refused with its place in the layer", (_what, snippets, message) => {
  expect(() => withLayers(defaultGuideline, [layer(snippets)])).toThrow(message);
});
