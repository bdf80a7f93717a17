import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import type { ExampleDraft } from "../model/guideline";
import { websiteLink } from "./website-link";

const finnish = "Uimahalli suljetaan huomenna huollon vuoksi.";
const swedish = "Simhallen stängs i morgon på grund av underhåll.";

describe("website-link", () => {
  it.each<[string, ExampleDraft, string]>([
    ["a post that informs", { parts: [finnish] }, "missing:reminder"],
    ["with a link to a platform only", { parts: [`${finnish} https://facebook.com/uimahalli`] }, "missing:reminder"],
    ["what may be news", { parts: ["Auraus alkaa: autot pois kaduilta!"] }, "missing:reminder"],
    [
      "a cut of water in some days",
      { parts: ["Vesikatko Tolsassa 30.11. klo 9. Vesi suljetaan."] },
      "missing:reminder",
    ],
    ["tickets", { parts: ["Tervetuloa konserttiin! Liput ovat jo myynnissä."] }, "no-way-on:reminder"],
    [
      "a club that one registers for",
      { parts: ["Kokkikerho alkaa. Ilmoittaudu 8.1. mennessä."] },
      "no-way-on:reminder",
    ],
    ["registration in Swedish", { parts: ["Välkommen på utfärd! Anmäl dig senast 4.12."] }, "no-way-on:reminder"],
    ["advice on a danger", { parts: ["Liukasta! Kaatumisen jälkeen soita 112."] }, "no-way-on:reminder"],
    [
      "a video without any link",
      { parts: ["Silta", "Näin uusi silta rakennettiin."], channel: "youtube", surface: "video" },
      "no-way-on:reminder",
    ],
    [
      "a video that only tells how it was",
      { parts: ["Muistoja asemalta", "Så var det att vänta på tåget."], channel: "youtube", surface: "video" },
      "no-way-on:reminder",
    ],
    ["an official notice", { parts: ["Kuulutus: asemakaavan luonnos on nähtävillä."] }, "official-notice:error"],
    ["an official notice in Swedish", { parts: ["Kungörelse om detaljplanen."] }, "official-notice:error"],
  ])("found: %s", (_, example, kind) => {
    expect(tryCheck(websiteLink, example).kinds).toEqual([kind]);
  });

  it.each<[string, ExampleDraft]>([
    ["a link to the site", { parts: [`${finnish} kirkkonummi.fi/uimahalli`] }],
    ["a link to a site below it", { parts: [`${finnish} https://tapahtumat.kirkkonummi.fi/`] }],
    [
      "a link whose preview hangs below the text",
      { parts: [finnish], media: { images: 0, videos: 0, altTexts: null, link: "Uimahalli · KIRKKONUMMI.FI" } },
    ],
    ["a link to a service", { parts: [`${finnish} https://www.lyyti.in/uinti`] }],
    ["a link still to be written", { parts: [`${finnish} [lisää linkki]`] }],
    ["a disruption, of which another check speaks", { parts: ["Vesikatko Tolsassa. Vesi suljetaan heti."] }],
    ["a number to call", { parts: ["Tervetuloa retkelle! Ilmoittaudu: 09 2967 2100."] }],
    ["a club with a number to call", { parts: ["Kokkikerho alkaa 8.1. Kysy lisää: 09 2967 2100."] }],
    ["what the picture says", { parts: ["Uintikurssien ajat ja hinnat löydät kuvasta."] }],
    ["a greeting on video", { parts: ["Hyvää joulua!", "Joulu on taas."], channel: "youtube", surface: "video" }],
    ["known opening hours", { parts: ["Peliä saa kokeilla kirjaston aukioloaikoina, under bibliotekets öppettider."] }],
    ["a place where one asks", { parts: ["Varaa sukset hallin kassalta."] }],
    ["nobody registers", { parts: ["Tervetuloa retkelle, ilman ilmoittautumista!"] }],
    ["tickets at the door", { parts: ["Tervetuloa! Liput 5 € ovelta."] }],
    ["a greeting", { parts: ["Hyvää viikonloppua kaikille!"] }],
    ["another channel", { parts: [finnish], channel: "x" }],
    ["a comment", { parts: [finnish], surface: "comment" }],
    ["a person's account", { parts: [finnish], postingAs: { name: "Maija", role: "personal" } }],
    ["nothing", { parts: [""] }],
  ])("not found: %s", (_, example) => {
    expect(tryCheck(websiteLink, example).kinds).toEqual([]);
  });

  it("puts a link under each language version", () => {
    expect(tryCheck(websiteLink, `${finnish}\n\n${swedish}`).repaired()).toEqual([
      `${finnish}\nLue lisää kunnan verkkosivuilta: https://kirkkonummi.fi/\n\n${swedish}\nLäs mer på kommunens webbplats: https://kyrkslatt.fi/`,
    ]);
  });

  it("puts the links above the hashtags", () => {
    expect(tryCheck(websiteLink, `${finnish}\n\n#kirkkonummi`).repaired()).toEqual([
      `${finnish}\nLue lisää kunnan verkkosivuilta: https://kirkkonummi.fi/\n\n#kirkkonummi`,
    ]);
  });

  it("offers no front page where a form or a notice is meant", () => {
    expect(tryCheck(websiteLink, "Kerhon haku alkaa maanantaina.").findings[0]?.fixes).toEqual([]);
    expect(tryCheck(websiteLink, "Kuulutus: asemakaavan luonnos on nähtävillä.").findings[0]?.fixes).toEqual([]);
  });
});
