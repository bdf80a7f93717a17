import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import { videoInText } from "./video-in-text";

const video = (text: string) =>
  tryCheck(videoInText, { parts: [text], media: { images: 0, videos: 1, altTexts: null } });

describe("video-in-text", () => {
  it.each<[string, string, string[]]>([
    ["news told in a video", "Videolla johtaja kertoo uuden koulun hinnasta.", ["missing:reminder"]],
    ["with an article", "Johtaja kertoo koulusta: https://www.kirkkonummi.fi/koulu", []],
    ["told in the text", "Uusi koulu valmistuu elokuussa ja sinne mahtuu oppilaita. ".repeat(6), []],
    ["a greeting", "Hyvää joulua kaikille kuntalaisille!", []],
    ["an invitation", "Tervetuloa konserttiin lauantaina!", []],
    ["no words at all", "🎬", []],
  ])("%s", (_, text, kinds) => {
    expect(video(text).kinds).toEqual(kinds);
  });

  it("is about videos of the organisation", () => {
    expect(tryCheck(videoInText, "Johtaja kertoo uuden koulun hinnasta.").kinds).toEqual([]);
    const example = { parts: ["Johtaja kertoo koulusta."], media: { images: 0, videos: 1, altTexts: null } };
    expect(tryCheck(videoInText, { ...example, postingAs: { name: "Maija", role: "personal" } }).kinds).toEqual([]);
  });
});
