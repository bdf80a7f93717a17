import { describe, expect, it } from "vitest";
import {
  mergedPhrases,
  mostFavouriteTags,
  mostSnippets,
  noPhrases,
  parsePhrases,
  withFavouriteTags,
  withoutFavouriteTag,
  withoutSnippet,
  withSnippet,
} from "./snippets";

const snippet = { id: "1", name: "Sulku", fi: "Suljettu [päivä].", sv: "Stängt [datum]." };

describe("a person's phrases", () => {
  it("are added, changed and deleted", () => {
    const one = withSnippet(noPhrases, snippet);
    expect(one.snippets).toEqual([snippet]);
    expect(withSnippet(one, { ...snippet, name: "Kiinni" }).snippets).toEqual([{ ...snippet, name: "Kiinni" }]);
    expect(withoutSnippet(one, "1")).toEqual(noPhrases);
  });

  it("stay as they are where there is no room for one more", () => {
    const full = {
      ...noPhrases,
      snippets: Array.from({ length: mostSnippets }, (_, at) => ({ ...snippet, id: `${at}` })),
    };
    expect(withSnippet(full, { ...snippet, id: "more" })).toBe(full);
  });

  it.each([
    undefined,
    null,
    5,
    "x",
    { snippets: 5, tags: {} },
    { snippets: [null, { id: 1 }], tags: [5, "ilman", "# x"] },
  ])("are none where %j is stored", (value) => expect(parsePhrases(value)).toEqual(noPhrases));

  it("are read as they were stored", () => {
    const stored = { snippets: [snippet], tags: ["#Masala"] };
    expect(parsePhrases(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
  });
});

describe("phrases from a file", () => {
  const other = { ...snippet, id: "2", name: "Avoinna" };
  const present = { snippets: [snippet], tags: ["#Masala"] };

  it("stand beside those that are there, and replace those with their id", () => {
    const changed = { ...snippet, name: "Kiinni" };
    expect(mergedPhrases(present, { snippets: [other, changed], tags: ["#masala", "#Masaby"] })).toEqual({
      snippets: [changed, other],
      tags: ["#Masala", "#Masaby"],
    });
  });

  it("change nothing where there are none", () => {
    expect(mergedPhrases(present, noPhrases)).toEqual(present);
  });

  it("come as far as there is room", () => {
    const many = (from: number, count: number) =>
      Array.from({ length: count }, (_, at) => ({ ...snippet, id: `${from + at}` }));
    const tags = (from: number) => Array.from({ length: mostFavouriteTags }, (_, at) => `#tag${from + at}`);
    const merged = mergedPhrases(
      { snippets: many(0, mostSnippets - 1), tags: tags(0) },
      { snippets: many(mostSnippets, 2), tags: tags(7) },
    );
    expect(merged.snippets.map(({ id }) => id).slice(-2)).toEqual([`${mostSnippets - 2}`, `${mostSnippets}`]);
    expect(merged.tags).toEqual(tags(0));
  });
});

it("favourite hashtags stand once, however they are written", () => {
  const tags = withFavouriteTags(noPhrases, ["#Masala", "#Masala"]);
  expect(withFavouriteTags(tags, ["#masala", "#Masaby"]).tags).toEqual(["#Masala", "#Masaby"]);
  expect(withoutFavouriteTag(tags, "#Masala")).toEqual(noPhrases);
});
