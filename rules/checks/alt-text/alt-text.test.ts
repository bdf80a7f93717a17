import { describe, expect, it } from "vitest";
import { tryCheck } from "../../../tests/support/try-check";
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

  it.each([
    "Voi olla kuva, jossa puu ja järvi",
    "Kuvassa voi olla 2 ihmistä",
    "May be an illustration of text",
    "Saattaa olla piirroskuva: talo",
    "Mahdollisesti kuva järvestä",
    "Det kan vara ett foto av en sjö",
    "Bilden kan föreställa träd",
    "Kan vara en bild av träd och sjö",
    "Saattaa olla kuva, jossa on puu ja ulkona",
    "Kuva saattaa sisältää: 2 henkilöä, hymyileviä ihmisiä",
    "Kuvan mahdollinen sisältö: puu, taivas ja ulkona",
    "Det kan vara en svartvit bild av en person",
    "Bild kan innehålla: träd, himmel och utomhus",
    "This may be an image of trees",
    "Image might contain: outdoor, nature",
    "Valokuva vuodelta 1951",
    "Ei kuvausta saatavilla",
    "Ingen fotobeskrivning tillgänglig.",
    "Photo shared by Kirkkonummi on May 3, 2026 tagging @masala.",
    "A picture containing tree, sky. Description automatically generated",
    "En bild som innehåller utomhus, träd",
    "Skärmbild 2026-05-03 kl. 12.00.00",
    "Näyttökuva 3.5.2026",
    "Nimetön suunnittelu (2)",
    "syyskuva-lopullinen.png",
    "#syksy #meiko #luonto",
    "🍁🍂🍁🍂🍁🍂",
    "www.kirkkonummi.fi/syksy",
    "Lisää kuvaus tähän",
    "Beskrivning saknas ännu",
    "[kuvaile kuvaa tässä]",
    "Syksy saapui Meikoon.",
  ])("weak: %s", (text) => {
    const media = { images: 1, videos: 0, altTexts: [text] };
    expect(tryCheck(altText, { parts: ["Syksy saapui Meikoon."], media }).kinds).toEqual(["weak:reminder"]);
  });

  it.each([
    "Näyttökuva verkkolomakkeesta: hakunappi on sivun alalaidassa.",
    "Lisää lunta odottava hiihtäjä ladun varrella.",
    "Juliste: syysmarkkinat torilla 3.10. klo 10–14.",
    "Syksyinen metsä #meiko",
    "Valokuva vuodelta 1951: lapset uimassa kylän laiturilla.",
    "Foto från 1930-talet: folk badar vid bryggan i byn.",
    "Kuva arkistosta: lapset uimassa kylän laiturilla 1951.",
    "Lapsi voi olla huoletta: uimavalvoja katsoo rannalla.",
  ])("good: %s", (text) => {
    const media = { images: 1, videos: 0, altTexts: [text] };
    expect(tryCheck(altText, { parts: ["Syksy saapui Meikoon."], media }).kinds).toEqual([]);
  });

  it("finds one text for two pictures", () => {
    const text = "Punainen talo metsän reunassa.";
    const media = { images: 2, videos: 0, altTexts: [text, text] };
    expect(tryCheck(altText, { parts: ["Syksy saapui."], media }).kinds).toEqual(["twins:reminder"]);
  });

  it("knows how much X takes", () => {
    const media = { images: 1, videos: 0, altTexts: ["Punainen talo metsän reunassa. ".repeat(40)] };
    expect(tryCheck(altText, { parts: ["Syksy saapui."], channel: "x", media }).kinds).toEqual(["long:reminder"]);
    expect(tryCheck(altText, { parts: ["Syksy saapui."], media }).kinds).toEqual([]);
  });

  it.each([
    ["Kevätjuhla! Kaikki tiedot löytyvät kuvasta.", "tiedot löytyvät kuvasta"],
    ["Vårfest! All information finns på affischen.", "information finns på affischen"],
    ["Kuvasta näet retken lähtöajat.", "Kuvasta näet retken lähtöajat"],
    ["Vuorot ja osoite ovat julisteessa.", "osoite ovat julisteessa"],
    ["Datum och priser framgår av bilden.", "Datum och priser framgår av bilden"],
    ["Katso tarkemmin kuvasta!", "Katso tarkemmin kuvasta"],
  ])("what stands in the picture only: %s", (text, passage) => {
    const media = { images: 1, videos: 0, altTexts: ["Juliste: kevätjuhla koulun pihalla 3.5. klo 12."] };
    const tried = tryCheck(altText, { parts: [text], media });
    expect([tried.kinds, tried.passages]).toEqual([["only-in-picture:reminder"], [passage]]);
  });

  it.each([
    "Kuvassa kunnantalo ennen peruskorjausta. Ohjelma on verkkosivuilla.",
    "Uusi leikkipaikka on valmis, kuvassa sen keinut.",
    "På bilden syns gårdens hundar. Programmet finns på webben.",
    "Poimi kuvasta sanat, jotka tunnet.",
  ])("who or what is in the picture: %s", (text) => {
    const media = { images: 1, videos: 0, altTexts: ["Juliste: kevätjuhla koulun pihalla 3.5. klo 12."] };
    expect(tryCheck(altText, { parts: [text], media }).kinds).toEqual([]);
  });

  it("counts the pictures without a text", () => {
    const media = { images: 3, videos: 0, altTexts: [null, "Punainen talo metsän reunassa.", null] };
    expect(tryCheck(altText, { parts: [""], media }).findings[0]?.values).toEqual({ count: 2 });
  });

  it("says nothing where nothing is known of media", () => {
    expect(tryCheck(altText, { parts: ["Syksy saapui."], media: null }).kinds).toEqual([]);
  });
});
