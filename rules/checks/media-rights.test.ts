import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import { mediaRights } from "./media-rights";

const withPicture = (text: string) =>
  tryCheck(mediaRights, { parts: [text], media: { images: 1, videos: 0, altTexts: null } });

describe("media-rights", () => {
  it("asks of every draft with a picture or a video", () => {
    expect(withPicture("Syksy saapui.").kinds).toEqual(["ask:reminder"]);
    expect(tryCheck(mediaRights, { parts: [""], media: { images: 0, videos: 1, altTexts: null } }).kinds).toEqual([
      "ask:reminder",
    ]);
    expect(
      tryCheck(mediaRights, { parts: ["Syksy saapui."], media: { images: 0, videos: 0, altTexts: null } }).kinds,
    ).toEqual([]);
    expect(tryCheck(mediaRights, { parts: ["Syksy saapui."], media: null }).kinds).toEqual([]);
  });

  it.each(["Kuva: Maija Mallikas", "Foto: Maija Mallikas", "📷 Maija Mallikas", "Kuvat/Bilder: Maija"])(
    "sees the credit: %s",
    (text) => {
      expect(withPicture(`Syksy saapui. ${text}`).kinds).toEqual(["credited:reminder"]);
    },
  );

  it("offers a place for the photographer's name", () => {
    expect(withPicture("Syksy saapui.").repaired(1)).toEqual(["Syksy saapui.\n\nKuva/Foto: [nimi]"]);
  });

  it("offers no credit for which the channel has no room, and puts it above the hashtags", () => {
    const media = { images: 1, videos: 0, altTexts: [] };
    const fixes = (text: string) => tryCheck(mediaRights, { parts: [text], channel: "x", media });
    expect(fixes("a".repeat(278)).findings[0]?.fixes.map(({ kind }) => kind)).toEqual(["checklist"]);
    expect(fixes("Lunta! #Talvi").repaired(1)).toEqual(["Lunta!\n\nKuva/Foto: [nimi]\n\n#Talvi"]);
  });
});
