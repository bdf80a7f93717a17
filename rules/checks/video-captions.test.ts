import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import { videoCaptions } from "./video-captions";

const video = (text: string) =>
  tryCheck(videoCaptions, { parts: [text], media: { images: 0, videos: 1, altTexts: null } });

describe("video-captions", () => {
  it.each<[string, string[]]>([
    ["Katso, miltä uusi silta näyttää.", ["unknown:reminder"]],
    ["Videossa on tekstitys.", []],
    ["Videon on textad på svenska.", []],
    ["Videossa ei ole puhetta, vaan musiikkia.", []],
    ["Tekstitys puuttuu vielä.", ["missing:warning"]],
    ["Video tekstitetään myöhemmin.", ["missing:warning"]],
    ["Videon är inte textad.", ["missing:warning"]],
    ["Undertexterna läggs till i morgon.", ["missing:warning"]],
    ["Videon on tekstitetty. Ohjelma julkaistaan myöhemmin.", []],
  ])("%s", (text, kinds) => {
    expect(video(text).kinds).toEqual(kinds);
  });

  it("marks the sentence that says so", () => {
    expect(video("Uusi silta on valmis. Tekstitys tulee myöhemmin. Katso!").passages).toEqual([
      "Tekstitys tulee myöhemmin.",
    ]);
  });

  it("is about videos only", () => {
    const media = { images: 1, videos: 0, altTexts: null };
    expect(tryCheck(videoCaptions, { parts: ["Tekstitys puuttuu."], media }).kinds).toEqual([]);
    expect(
      tryCheck(videoCaptions, { parts: ["Otsikko", "Kuvaus"], surface: "video", channel: "youtube" }).kinds,
    ).toEqual(["unknown:reminder"]);
  });
});
