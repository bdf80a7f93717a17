import { describe, expect, it } from "vitest";
import { findHiddenFigures, findUnfinishedPlaces, standsFor, withoutUnfinishedPlaces } from "./unfinished-places";

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
    ["a phone number without a figure", "Ring 0XX XXX XXXX i dag.", "0XX XXX XXXX"],
    ["a phone number in one", "Soita 050XXXXXXX nyt.", "050XXXXXXX"],
    ["the end of a phone number", "Ring 040 123 XXXX nu.", "040 123 XXXX"],
    ["a phone number that is asked for", "Ring +358 ?? ??? ???? nu", "+358 ?? ??? ????"],
    ["someone", "Retken vetää XXX.", "XXX"],
    ["someone of no name", "Retken vetää N.N., opas.", "N.N."],
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

describe("notes to oneself", () => {
  it.each([
    ["what is to be confirmed", "Liput 12 € (vahvista hinta!).", "(vahvista hinta!)"],
    ["with a warning word", "Retki on 9.12. (HUOM tarkista päivämäärä)", "(HUOM tarkista päivämäärä)"],
    ["in Swedish", "Utfärden är 9.12 (dubbelkolla datumet).", "(dubbelkolla datumet)"],
    ["whether it is right", "Liput 12 € (kolla om priset stämmer)", "(kolla om priset stämmer)"],
    ["a field with a question mark", "Lähtö torilta (kellonaika?)", "(kellonaika?)"],
    ["shouted in brackets", "Avfärd kl. 9 (DUBBELKOLLA TIDEN!!).", "(DUBBELKOLLA TIDEN!!)"],
    ["nothing but the order", "Liput 12 € (VARMISTA!!)", "(VARMISTA!!)"],
    ["what a post has", "Lauta on uusi (muista alt-teksti).", "(muista alt-teksti)"],
    ["a translation to be asked for", "Retki alkaa. (pyydä ruotsinnos Kirsiltä)", "(pyydä ruotsinnos Kirsiltä)"],
    ["shouted on a line of its own", "Retki 9.12.\nVARMISTA VIIKONPÄIVÄ!!", "VARMISTA VIIKONPÄIVÄ!!"],
    ["shouted behind a sentence", "Retki alkaa. LISÄÄ LINKKI!", "LISÄÄ LINKKI!"],
    ["shouted in Swedish", "Utfärden börjar. GLÖM INTE BILDTEXTEN!", "GLÖM INTE BILDTEXTEN!"],
    ["a version that is missing", "Retki alkaa.\nRUOTSINNOS PUUTTUU", "RUOTSINNOS PUUTTUU"],
    ["not confirmed", "Hinta 12 € (hinta vahvistettava)", "(hinta vahvistettava)"],
    ["whether all is right", "Se on 9 m korkea (onko tämä oikein?).", "(onko tämä oikein?)"],
    ["a colleague", "Lähtö torilta. Varmista Kirsiltä, onko aika oikein.", "Varmista Kirsiltä, onko aika oikein."],
    ["one of changing stem", "Kysy vielä Heikiltä hinta!", "Kysy vielä Heikiltä hinta!"],
    [
      "one in Swedish, in brackets",
      "40 platser (OBS fråga av Sven om antalet stämmer)",
      "OBS fråga av Sven om antalet stämmer",
    ],
    ["not ready", "KESKEN!\n\nRetki alkaa.", "KESKEN"],
    ["not to be published", "ÄLÄ JULKAISE VIELÄ\nRetki alkaa.", "ÄLÄ JULKAISE VIELÄ"],
    ["a draft", "Utfärden börjar.\n\nUTKAST", "UTKAST"],
    ["a draft in square brackets", "[kesken]\nRetki alkaa.", "[kesken]"],
    ["angles with an aim", "Lue ohjelma: <linkki ohjelmaan>", "<linkki ohjelmaan>"],
    ["angles in Swedish", "Läs mer: <länk till kartan>", "<länk till kartan>"],
    ["angles with any words", "Tervetuloa <veneen nimi> mukaan", "<veneen nimi>"],
  ])("%s", (_what, text, place) => {
    expect(placesIn(text)).toEqual([place]);
  });

  it.each([
    ["readers who look for themselves", "Lähtöajat voivat muuttua (tarkista aikataulu verkkosivuilta)."],
    [
      "readers who look before they come",
      "HUOM! Tarkista aukioloajat ennen lähtöä. Obs! Kontrollera tiderna på webben.",
    ],
    [
      "readers whose data are to be right",
      "Tarkista, että osoitteesi on oikein. Kontrollera att dina uppgifter stämmer.",
    ],
    [
      "readers who ask",
      "Lisätietoja (kysy Kirsiltä). Kakut (kysy hinta). Kysy Kirsiltä hinta! Kysy Heikiltä lisää! Fråga av Sven i kiosken.",
    ],
    [
      "readers who are shouted at",
      "MUISTA PÄIVÄMÄÄRÄ! KOLLA LÄNKEN! TARKISTA VAROITIN! LISÄÄ KUVIA verkossa! KOLLA BILDEN!",
    ],
    ["readers in brackets", "Uudet ajat (tarkista!) ja nya tider (kolla!)"],
    ["offices", "Tarkista Kelalta, onko hakemuksesi oikein. Kolla med FPA om priset stämmer."],
    ["what goes on", "Kunnostus on kesken. Laituri (kesken) ja sauna (valmis)"],
    ["drafts that are public", "Kaavaluonnos (luonnos) on nähtävillä. LUONNOS: uusi ranta"],
    ["what is confirmed later", "Aika varmistuu myöhemmin (ajankohta vahvistetaan keväällä)."],
    ["hearts, arrows, mathematics and tags", "<3 => a < b > c <br> <h2> <strong> <maija@esim.fi> <kirkkonummi.fi>"],
  ])("not: %s", (_what, text) => {
    expect(placesIn(text)).toEqual([]);
  });
});

describe("no such places", () => {
  it.each([
    ["captions of sounds", "[ISKELMÄÄ] Tanssit alkavat."],
    ["where a link is", "Ohjelma (linkki kommenteissa), program (länk i bio)"],
    ["where a link is, with its address", "Ohjelma (linkki ohjelmaan): https://kirkkonummi.fi/ohjelma"],
    ["headings in capitals", "LINKKI: kirkkonummi.fi/talkoot\nPVM: 5.12."],
    ["sizes, Roman numbers, classes", "Koot S–XXL, XX. vuosisata, XX-luokka ja Louis XX"],
    ["bands, kisses, sizes and numbers", "The xx soittaa. Pus, xoxo xxx. Koko XXX. Jo XXX. kisa. N.N. Nevala"],
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

it("numbers kept from readers are found, but are no such places", () => {
  const text = "Soitto numerosta 050 xxx xxxx on huijaus. Soita 040 xxx xxxx.";
  expect(findHiddenFigures(text, 0).map(({ start, end }) => text.slice(start, end))).toEqual(["050 xxx xxxx"]);
  expect(placesIn(text)).toEqual(["040 xxx xxxx"]);
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

it.each(["x", "_", "? ", "[lisää ", "a (", "puh. ", "a ____ ", "1.", "kysy ", "(kolla ", "kolla med Sven "])(
  "a long text of %j takes time in proportion",
  (piece) => {
    const text = piece.repeat(Math.ceil(60_000 / piece.length));
    const start = performance.now();
    findUnfinishedPlaces(text, 0);
    expect(performance.now() - start).toBeLessThan(500);
  },
);
