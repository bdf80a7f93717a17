import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import { altText } from "./alt-text";

describe("alt-text", () => {
  it.each<[string, number, (string | null)[] | null, string[]]>([
    ["one of two has none", 2, ["Punainen talo metsän reunassa.", null], ["missing:warning"]],
    ["a text of blanks is none", 1, ["  "], ["missing:warning"]],
    ["not known", 1, null, ["unknown:reminder"]],
    ["a list without entries says nothing", 1, [], ["unknown:reminder"]],
    ["a file name", 1, ["IMG_20260411.jpg"], ["weak:reminder"]],
    ["says only that it is a picture", 1, ["Kuvassa punainen talo"], ["weak:reminder"]],
    ["very short", 1, ["Talo"], ["weak:reminder"]],
    ["described", 1, ["Punainen talo metsän reunassa. / Ett rött hus vid skogsbrynet."], []],
    ["no picture", 0, null, []],
  ])("%s", (_, images, altTexts, kinds) => {
    const tried = tryCheck(altText, { parts: ["Syksy saapui."], media: { images, videos: 0, altTexts } });
    expect(tried.kinds).toEqual(kinds);
  });

  it("counts the pictures without a text", () => {
    const media = { images: 3, videos: 0, altTexts: [null, "Punainen talo metsän reunassa.", null] };
    expect(tryCheck(altText, { parts: [""], media }).findings[0]?.values).toEqual({ count: 2 });
  });

  it("says nothing where nothing is known of media", () => {
    expect(tryCheck(altText, { parts: ["Syksy saapui."], media: null }).kinds).toEqual([]);
  });
});
