import { describe, expect, it } from "vitest";
import { findUnfinishedPlaces, standsFor, withoutUnfinishedPlaces } from "./unfinished-places";

const placesIn = (text: string) => findUnfinishedPlaces(text, 0).map(({ start, end }) => text.slice(start, end));

describe("places that were left to be filled in", () => {
  it.each([
    ["a date", "Haku päättyy XX.XX. keväällä.", "XX.XX."],
    ["a day", "Ansökan är öppen till ?.5.", "?.5."],
    ["a month", "Konsertti on 12.xx. Masalassa.", "12.xx."],
    ["blanks of a form", "Torilla __.__.2026 tavataan.", "__.__.2026"],
    ["how a date is written", "Kokous pidetään pp.kk.vvvv talossa.", "pp.kk.vvvv"],
    ["a time", "Ovet avataan klo XX.", "klo XX"],
    ["a time in Swedish", "Dörrarna öppnas kl. ?? på torsdag.", "kl. ??"],
    ["minutes", "Bussi lähtee klo 17.xx pihalta.", "klo 17.xx"],
    ["hours", "Kahvila on auki xx–xx.", "xx–xx"],
    ["a price", "Lounas maksaa xx € aikuisilta.", "xx €"],
    ["a price that is asked for", "Liput ?? euroa", "?? euroa"],
    ["a phone number", "Soita 040 xxx xxxx.", "040 xxx xxxx"],
    ["whatever is behind a heading", "Paikka: ____\nVapaa pääsy", "____"],
    ["the end of an address", "Katso kirkkonummi.fi/xxx ja tule.", "/xxx"],
  ])("as a figure: %s", (_what, text, place) => {
    expect(placesIn(text)).toEqual([place]);
  });

  it.each([
    ["a name of a field", "Katso ohjelma [LINKKI]", "[LINKKI]"],
    ["where it is to be put", "Se programmet [LÄNK HIT]", "[LÄNK HIT]"],
    ["an order", "Mukana on [lisää määrä] talkoolaista.", "[lisää määrä]"],
    ["an order in English", "Read more: [insert link]", "[insert link]"],
    ["what is missing", "Kuva: [puuttuu: kuvaaja]", "[puuttuu: kuvaaja]"],
    ["a field of a letter", "Hei {etunimi}, kiitos!", "{etunimi}"],
    ["a field of any name", "Hej {{customer}}!", "{{customer}}"],
    ["angles", "Lue <linkki tähän>", "<linkki tähän>"],
    ["round ones with an order", "Uusi video (vaihda otsikko!)", "(vaihda otsikko!)"],
    ["round ones with an aim", "Lue lisää (linkki ohjelmaan).", "(linkki ohjelmaan)"],
    ["round ones for a whole version", "På svenska:\n(text kommer)", "(text kommer)"],
  ])("in brackets: %s", (_what, text, place) => {
    expect(placesIn(text)).toEqual([place]);
  });

  it.each([
    ["a field in capitals", "Lue lisää: LINKKI TÄHÄN", "LINKKI TÄHÄN"],
    ["a name in capitals", "– ETUNIMI SUKUNIMI, rehtori", "ETUNIMI SUKUNIMI"],
    ["an order", "Kesä on täällä.\nLisää tähän kuvateksti", "Lisää tähän kuvateksti"],
    ["a task", "Kurssi alkaa. TODO sali", "TODO"],
    ["text that fills the room", "Lorem ipsum dolor sit amet.", "Lorem ipsum dolor sit amet"],
  ])("as a note: %s", (_what, text, place) => {
    expect(placesIn(text)).toEqual([place]);
  });
});

describe("no such places", () => {
  it.each([
    ["captions of sounds", "[ISKELMÄÄ] Tanssit alkavat."],
    ["where a link is", "Ohjelma (linkki kommenteissa), program (länk i bio)"],
    ["where a link is, with its address", "Ohjelma (linkki ohjelmaan): https://kirkkonummi.fi/ohjelma"],
    ["headings in capitals", "LINKKI: kirkkonummi.fi/talkoot\nPVM: 5.12."],
    ["sizes, Roman numbers, classes", "Koot S–XXL, XX. vuosisata, XX-luokka ja Louis XX"],
    ["bands and kisses", "The xx soittaa. Pus, xoxo"],
    ["surprise and questions", "Siis mitä?? Mihin klo ??"],
    ["a question before a date or a price", "Joko tiesit? 5.12. on juhla. Maksaako 5 €?? Ei!"],
    ["a question with a date at its end", "Onko talkoot 5.12.?"],
    ["signs of multiplication", "Sali on 5 x 8 m, liput 2 x 5 €"],
    ["footnotes and omissions", "Näin sanottiin [1], [sic] […] eilen"],
    ["boxes to tick", "[ ] maito [x] leipä"],
    ["readers who are asked to write", "Kirjoita tähän alle toiveesi! Lisää tähän kuva kissastasi!"],
    ["puzzles", "Arvaa: K _ _ K _. Täydennä: Syksy on ____!"],
    ["a line between the versions", "Tervetuloa!\n______\nVälkommen!"],
    ["what is added later", "(lisätään myöhemmin kuvia)"],
    ["the form of addresses", "etunimi.sukunimi@kirkkonummi.fi"],
    ["numbers of swindlers", "Jos soitto tulee numerosta 050 xxx xxxx tai från numret 040 xxx xxxx, älä vastaa."],
    ["the form of dates", "Ilmoita päivä muodossa pp.kk.vvvv."],
    ["versions of programs", "Päivitämme version 10.x tänään."],
    ["leaders", "Kahvi ........ 2 €"],
    ["the product's own places", "[nimi], [tehtävä]"],
  ])("%s", (_what, text) => {
    expect(placesIn(text)).toEqual([]);
  });
});

it("blanks stand in place of them", () => {
  const text = "Klo XX [LINKKI] loppu";
  expect(withoutUnfinishedPlaces(text, findUnfinishedPlaces(text, 0))).toBe("               ".concat(" loppu"));
});

it.each([
  ["[lisää linkki]", "url"],
  ["klo XX", "time"],
  ["xx €", "money"],
  ["?.12.", "date"],
  ["040 xxx xxxx", "phone"],
  ["{etunimi}", null],
])("%s stands for %s", (words, type) => {
  expect(standsFor(words)).toBe(type);
});

it.each(["x", "_", "? ", "[lisää ", "a (", "puh. ", "a ____ ", "1."])(
  "a long text of %j takes time in proportion",
  (piece) => {
    const text = piece.repeat(Math.ceil(60_000 / piece.length));
    const start = performance.now();
    findUnfinishedPlaces(text, 0);
    expect(performance.now() - start).toBeLessThan(500);
  },
);
