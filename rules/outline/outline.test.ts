import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import { bothLanguages } from "../checks/both-languages";
import { derive } from "../context/derived";
import { defaultGuideline } from "../model/default-guideline";
import { exampleToDraft } from "../packs/examples";
import { review } from "../review";
import { missingTags, outlineOf } from "./outline";

function contextOf(text: string) {
  const draft = exampleToDraft({ parts: [text] });
  return { draft, guideline: defaultGuideline, derived: derive(draft, defaultGuideline) };
}
const sv = "[skriv här på svenska]";
const fi = "[kirjoita tähän suomeksi]";

describe("the outline", () => {
  it.each<[string, string, string]>([
    [
      "days, times, places and prices in the Swedish form",
      "Avajaiset pidetään Masalassa maanantaina 7.12.2026 klo 10–14.30. Liput maksavat 5 euroa.",
      `${sv} Masaby · måndag 7.12.2026 kl. 10–14.30 · 5\u00a0€`,
    ],
    [
      "what is said in words",
      "Retki on peruttu. Nähdään huomenna puoli seitsemältä!",
      `${sv} inställt · i morgon kl. 6.30`,
    ],
    [
      "the same day once only, another one in full",
      "Kerho kokoontuu ke 2.12. klo 9, ke 2.12. klo 18 ja to 3.12. klo 9. Juhla on ke 2.12. klo 20.",
      `${sv} klubb · onsdag 2.12 kl. 9 · kl. 18 · torsdag 3.12 kl. 9 · onsdag 2.12 kl. 20`,
    ],
    ["ranges of sizes", "Paitojen koot ovat S–XL.", `${sv} S–XL`],
    ["the letters of a course with their number", "Mukana on myös hygieniakurssi HY2.", `${sv} HY2`],
    ["no day at a place for a person", "Mukavaa on Vappu Kirkkotorilla klo 12.", `${sv} Kyrktorget · kl. 12`],
    ["no word of several for a name", "Lasten museo avautuu klo 12.", `${sv} kl. 12`],
    [
      "nothing of a line that is Swedish already",
      "Halli avautuu klo 12.\nMer på svenska i nästa inlägg, vi återkommer strax.",
      `${sv} kl. 12`,
    ],
    ["words of the glossary", "Kirjastossa odottaa iloinen ohjelma koko perheelle.", `${sv} bibliotek`],
    [
      "one place to write for lines that tell no facts",
      "Hei kaikille!\nTule mukaan viettämään mukavaa iltaa.\nTavataan klo 18.",
      `${sv}\n${sv} kl. 18`,
    ],
    [
      "telephone and e-mail as they are",
      "Lisätietoja antaa Maija, puh. 040 123 4567, maija.mallikas@kirkkonummi.fi",
      `${sv} Maija · tfn 040 123 4567 · maija.mallikas@kirkkonummi.fi`,
    ],
  ])("says %s", (_, text, wanted) => {
    expect(outlineOf(contextOf(text), "sv")).toBe(wanted);
  });

  it.each<[string, string, string]>([
    ["telephone numbers in their groups", "Kysy lisää numerosta 019 765 4321.", `${sv} 019 765 4321`],
    ["the usual order of the groups aside", "Kysy lisää numerosta 044 7654 321.", `${sv} 044 7654 321`],
    [
      "hidden addresses hidden",
      "Kysy lisää: liisa.laine (at) kirkkonummi.fi.",
      `${sv} liisa.laine (at) kirkkonummi.fi`,
    ],
    ["a range of days with its dash", "Näyttely on esillä 3.5.-9.6.2027.", `${sv} utställning · 3.5–9.6.2027`],
    ["a range of days in its short form", "Torimyynti on 7.–9.6.2027.", `${sv} 7–9.6.2027`],
    ["the years of a range apart", "Rata on kiinni 28.12.2026–8.1.2027.", `${sv} 28.12.2026–8.1.2027`],
    ["great numbers of things that it has no word for", "Keräsimme 12300 pulloa ja 12 korkkia.", `${sv} 12\u00a0300`],
    [
      "streets in their base form",
      "Tyhjennämme kaivot Leppätiellä ja Rauhankadun päässä.",
      `${sv} Leppätie · Rauhankatu`,
    ],
    ["no words with a capital beginning", "Apua saa, kun näyttää HSL-kortin tai Kela-kortin.", sv],
    ["one day and another", "Nähdään tiistaina ja torstaina (8.–10.12.).", `${sv} tisdag och torsdag 8–10.12`],
    [
      "day and time in one, the next time apart",
      "Olemme auki pe klo 9–15, la klo 10–12.",
      `${sv} fredag kl. 9–15 · lördag kl. 10–12`,
    ],
    [
      "numbers with what they count",
      "Matkalla menee 20 minuuttia, ja bussiin mahtuu 50 matkustajaa.",
      `${sv} 20 minuter`,
    ],
    ["the noun of a range once", "Pyöräily on 7–9-vuotiaille.", `${sv} 7–9-åringar`],
    ["times and speeds", "Nopeus on 40 km/h ja matka 1 h 30 min.", `${sv} 40 km/h · 1 h 30 min`],
    ["roads by their number", "Ruuhkaa on tiellä 12345 koko päivän.", `${sv} väg 12345`],
    ["streets and postal codes", "Tule osoitteeseen Koivutie 7, 02460 Kantvik.", `${sv} Koivutie 7 · 02460 Kantvik`],
    ["no home", "Lähetä kortti osoitteeseen Koivutie 7 B 12.", sv],
    [
      "names of persons and schools",
      "Vieraina Oskari V. ja Helmi Salo. Masalan koulu juhlii.",
      `${sv} Oskari V. · Helmi Salo · Masalan koulu`,
    ],
    [
      "a place in its base form",
      "Nähdään Jokirinteen päiväkodissa ja Masalan koululla.",
      `${sv} Jokirinteen päiväkoti · Masalan koulu`,
    ],
    [
      "the limit of a number",
      "Retki on yli 12-vuotiaille ja kestää enintään 3 tuntia.",
      `${sv} över 12-åringar · högst 3 timmar`,
    ],
    ["the noun of a number in words", "Ryhmä kokoontuu kolmena päivänä viikossa.", `${sv} 3 dagar`],
    ["no ordinals", "Toinen kerta on klo 9.", `${sv} kl. 9`],
    ["no half of a compound", "Jää-kerho alkaa klo 9.", `${sv} kl. 9`],
    ["titles", "Katsomme elokuvan ”Kultainen syksy” yhdessä.", `${sv} ”Kultainen syksy”`],
    [
      "bullets and numbers of a list",
      "Ohjelma:\n– Kuorolaulua klo 12\n– Kahvia klo 13",
      `${sv}\n– ${sv} kl. 12\n– ${sv} kl. 13`,
    ],
    ["emoji in front", "🚌 Bussi lähtee klo 8 asemalta.", `🚌 ${sv} kl. 8`],
    ["the form to fill in", "Vastaa kyselyyn: kirkkonummi.fi/liikuntakysely", `${sv}\nkirkkonummi.fi/liikuntakysely`],
  ])("keeps %s", (_, text, wanted) => {
    expect(outlineOf(contextOf(text), "sv")).toBe(wanted);
  });

  it("says the same in Finnish", () => {
    const text = "Konserten ordnas i Masaby söndagen den 13 december kl. 17. Inträdet är fritt för alla.";
    expect(outlineOf(contextOf(text), "fi")).toBe(`${fi} Masala · sunnuntai 13.12. klo 17 · maksuton`);
  });

  it("says a range of days as Finnish does", () => {
    expect(outlineOf(contextOf("Banan är stängd 7–9.6.2027 för alla."), "fi")).toContain("7.–9.6.2027");
    expect(outlineOf(contextOf("Banan är stängd 28.5–9.6.2027 för alla."), "fi")).toContain("28.5.–9.6.2027");
  });

  it("keeps a Finnish name of a place in a Swedish text", () => {
    expect(outlineOf(contextOf("Vi söker en lärare till Lehtimetsän päiväkoti nu."), "fi")).toContain(
      "Lehtimetsän päiväkoti",
    );
  });

  it("is in itself what the other version says: nothing differs, nothing is missing", () => {
    const text =
      "Kirjasto on suljettu maanantaina 7.12. klo 10–12 remontin vuoksi.\nPalautuslaatikko on auki. Lisätietoja puh. 040 123 4567.\n\n#Kirkkonummi";
    const [repaired = ""] = tryCheck(bothLanguages, text).repaired() ?? [];
    expect(repaired).toContain(`${sv} bibliotek · stängt · måndag 7.12 kl. 10–12`);
    const { findings } = review(exampleToDraft({ parts: [repaired] }), defaultGuideline);
    const about = findings.map(({ check }) => check);
    expect(about).toContain("outline-left");
    expect(about).not.toContain("matching-facts");
    expect(about).not.toContain("balanced-versions");
  });
});

describe("the other language's hashtags", () => {
  it.each<[string, string[]]>([
    ["Lainaa kirja! #kirjasto", ["#bibliotek"]],
    ["Lainaa kirja! #Kirjasto #bibliotek", []],
    ["Lainaa kirja! #Kirkkonummi", []],
  ])("%s", (text, tags) => {
    expect(missingTags(contextOf(text), "sv")).toEqual(tags);
  });

  it("join those that close the post", () => {
    const repaired = tryCheck(
      bothLanguages,
      "Lainaa kirja ja tule lukemaan kirjastoon!\n\n#Kirkkonummi #kirjasto",
    ).repaired();
    expect(repaired?.[0]).toMatch(/\n\n#Kirkkonummi #kirjasto #bibliotek$/);
  });
});
