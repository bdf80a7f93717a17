import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import { mediaRights } from "./media-rights";

const media = { images: 1, videos: 0, altTexts: null };
const withPicture = (text: string) => tryCheck(mediaRights, { parts: [text], media });

describe("media-rights", () => {
  it.each([
    ["found on the web", "Löysin tämän kuvan netistä, kuka muistaa sillan?"],
    ["found, in another order", "Netistä löytyi mainio kuva asemasta."],
    ["in Swedish", "Jag hittade bilden på nätet."],
    ["a source instead of a name", "Syksy saapui. Kuva: Google"],
    ["nobody is named", "Höst. Bild från nätet."],
    ["taken long ago by others", "Vanhan videon olemme napanneet Facebookista."],
    ["with the source first", "Från nätet hämtade vi en fin bild."],
    ["saved from a service", "Videon är sparad från Instagram."],
    ["a service instead of a name", "Bild: Pinterest"],
    ["found, where a maker is named", "Talvi! Kuva: löytyi Googlesta"],
    ["a source, where a maker is named", "Vinter! Foto: från Facebook"],
    ["a service behind the sign", "Talvi! 📸 TikTok"],
    ["a source behind the sign", "Talvi! 📷 netistä napattu"],
    ["in English", "Winter! Picture from Google."],
    ["out of a newspaper", "Kuva on lehdestä."],
    ["comes from a service", "Bilden kommer från Pinterest."],
    ["said to be from there", "Kuva on internetistä."],
    ["somebody else's", "Foto? Det är en lånad bild."],
    ["the maker is unknown", "Vanha kuva asemalta, kuvaaja tuntematon."],
  ])("found: %s", (_, text) => {
    expect(withPicture(text).kinds).toEqual(["found:warning"]);
  });

  it("asks of a screenshot", () => {
    expect(withPicture("Kuvakaappaus keskustelusta.").kinds).toEqual(["screenshot:reminder"]);
  });

  it.each([
    ["an ordinary picture", "Syksy saapui."],
    ["pictures that are looked at on the web", "Katso kaikki kuvat verkkosivuilta."],
    ["information on the web", "Tiedot löytyvät netistä."],
    ["readers are led to pictures in Swedish", "Fler bilder hittar du på Facebook."],
    ["readers are led to pictures", "Loput kuvat löytyvät Facebookista."],
    ["another clause", "Otin kuvan sillalta, netistä löytyy reittikartta."],
    ["a service where the picture is not from", "Uusi kuva ja Instagram-haaste alkavat."],
    ["pictures that are to come", "Bilderna kommer på Facebook i kväll."],
    ["a photographer in small letters", "Löysin kuvan netistä. Kuva: kunnan arkisto"],
    ["a photographer", "Löysin vanhan kuvan netistä. Kuva: Maija Mallikas"],
    ["a photographer behind the sign", "Löysin kuvan netistä. 📷 Maija Mallikas"],
    ["two words for it", "Löysin kuvan netistä. Kuva/Foto: Maija"],
  ])("not found: %s", (_, text) => {
    expect(withPicture(text).kinds).toEqual([]);
  });

  it("says nothing where there is no picture", () => {
    const parts = ["Löysin kuvan netistä."];
    expect(tryCheck(mediaRights, { parts, media: { images: 0, videos: 0, altTexts: null } }).kinds).toEqual([]);
    expect(tryCheck(mediaRights, { parts, media: null }).kinds).toEqual([]);
  });

  it("offers a place for the photographer's name, above the hashtags", () => {
    expect(withPicture("Löysin kuvan netistä.\n#kirkkonummi").repaired(1)).toEqual([
      "Löysin kuvan netistä.\n\nKuva/Foto: [nimi]\n\n#kirkkonummi",
    ]);
  });

  it("puts the places for the names where a service stands instead", () => {
    expect(withPicture("Loma alkoi! Kuva: Google / Foto: Google\n#kirkkonummi").repaired(1)).toEqual([
      "Loma alkoi! Kuva: [nimi] / Foto: [namn]\n#kirkkonummi",
    ]);
  });

  it("offers no credit for which the channel has no room, and puts it above the hashtags", () => {
    const media = { images: 1, videos: 0, altTexts: [] };
    const fixes = (text: string) => tryCheck(mediaRights, { parts: [text], channel: "x", media });
    expect(fixes(`Löysin kuvan netistä. ${"a".repeat(255)}`).findings[0]?.fixes.map(({ kind }) => kind)).toEqual([
      "checklist",
    ]);
    expect(fixes("Löysin kuvan netistä! #Talvi").repaired(1)).toEqual([
      "Löysin kuvan netistä!\n\nKuva/Foto: [nimi]\n\n#Talvi",
    ]);
  });
});
