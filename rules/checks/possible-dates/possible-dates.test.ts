import { describe, expect, it } from "vitest";
import { tryCheck } from "../../../tests/support/try-check";
import { possibleDates } from "./possible-dates";

/** Examples are written on Monday 23.11.2026. */
describe("possible-dates", () => {
  it.each<[string, string, string[]]>([
    ["a Tuesday called Monday", "Tervetuloa avajaisiin maanantaina 1.12.!", ["other-weekday:error"]],
    ["the same in Swedish", "Välkommen måndagen den 1 december!", ["other-weekday:error"]],
    ["an abbreviation", "Muskari to 4.12. klo 10", ["other-weekday:error"]],
    ["a weekday behind the day", "Muskari 4.12. (to) klo 10", ["other-weekday:error"]],
    [
      "both versions wrong in one way, as one",
      "Avajaiset ovat maanantaina 1.12.\n\nInvigningen är måndagen den 1 december.",
      ["other-weekday:error"],
    ],
    ["the next year", "Kurssi alkaa maanantaina 5.1.", ["other-weekday:error"]],
    ["a day that no month has", "Ilmoittaudu viimeistään 31.11.2026.", ["no-such-day:warning"]],
    ["a leap day in another year", "Anmäl dig senast 29.2.2027.", ["no-such-day:warning"]],
    ["an invitation to yesterday", "Tervetuloa konserttiin 22.11. klo 18!", ["past:warning"]],
    ["a range backwards", "Leiri pidetään 12.–7.6.2027.", ["ends-before-start:warning"]],
    ["a display that has ended", "Kaava on nähtävillä 16.11. asti, tervetuloa tutustumaan.", ["past:warning"]],
    ["25 o'clock", "Ovet avataan klo 25.", ["no-such-time:warning"]],
    ["tomorrow without a day", "Kirjasto on huomenna kiinni.", ["no-date:reminder"]],
    ["i morgon without a day", "Biblioteket är stängt i morgon.", ["no-date:reminder"]],
    ["a deadline at midnight", "Hae viimeistään 30.11. klo 24.", ["midnight:reminder"]],
  ])("found: %s", (_, text, kinds) => {
    expect(tryCheck(possibleDates, text).kinds).toEqual(kinds);
  });

  it.each([
    ["the right weekday", "Tervetuloa avajaisiin tiistaina 1.12.!"],
    ["the right weekday behind a comma", "Välkommen på söndag, den 6 december!"],
    ["the right weekday in Swedish", "Välkommen tisdagen den 1 december!"],
    ["a row of days", "Muskari ma–ke 30.11.–2.12. klo 10"],
    ["two days with the first one's weekday", "Messut la 12.–13.12."],
    ["every Monday from a Tuesday on", "Muskari maanantaisin 1.12. alkaen"],
    ["looking back", "Kiitos kaikille, jotka kävivät konsertissa 20.11."],
    ["a range over the new year", "Kirjasto on kiinni 24.12.–6.1."],
    ["tomorrow with its day", "Kirjasto on huomenna 24.11. kiinni."],
    ["the leap day", "Juhlimme 29.2.2028."],
    ["no days", "Kirjasto palvelee asiakkaita."],
  ])("not found: %s", (_, text) => {
    expect(tryCheck(possibleDates, text).kinds).toEqual([]);
  });

  /** Minutes 01–12 read as months: only what is certainly a day is an error. */
  it.each([
    ["a train", "Juna Turkuun lähtee perjantaina 18.05. Ole ajoissa laiturilla!"],
    ["two departures", "Vuoro ajaa keskiviikkona 15.08 ja torstaina 16.11. Kyytiin!"],
    ["two in Swedish", "Färjan går måndag 7.05 och onsdag 14.10. Välkomna ombord!"],
    ["abbreviated days", "Simskolan: mån 16.10, ons 17.05. Anmäl dig på nätet."],
    ["every Thursday", "Kuoro harjoittelee torstaisin 16.10–17.05."],
    ["every Wednesday", "Kören övar på onsdagar 16.10–17.05."],
    ["hours of several days", "Palvelupiste on auki ma–to 8.10–19.05."],
    ["a time beside it", "Laiva lähtee maanantaina 9.12 ja palaa 17.40."],
    ["a time behind a full day", "Ovet avataan 12.12.2026 17.05."],
    ["a row of weekdays in front", "torstai perjantai 3.12.–4.12."],
    ["each Tuesday from a Wednesday on", "Muskari joka tiistai 2.12. alkaen klo 10."],
    ["the same in Swedish", "Musikleken ordnas varje tisdag 2.12–16.12 kl. 10."],
    ["a weekday of the clause before", "Tapaamme perjantaina, 3.12. alkaa uusi ryhmä."],
    ["a past day that is rather a time", "Tervetuloa! Bussit lähtevät 16.05 ja 18.10."],
  ])("no day to be corrected: %s", (_, text) => {
    expect(tryCheck(possibleDates, text).kinds).toEqual([]);
  });

  it.each([
    ["with a full stop inside the sentence", "Valtuusto kokoontuu maanantaina 8.12. kunnantalolla."],
    ["with a time behind it", "Fullmäktige samlas torsdag 11.12 kl. 18."],
    ["that the other version names", "Kerho alkaa keskiviikkona 10.12.\n\nKlubben börjar onsdagen den 10 december."],
    ["at night", "Matkaan lähdetään torstaina 2.12!"],
    ["in a range with a full stop", "Myyjäiset pidetään keskiviikkona 10.12–11.12. koululla."],
  ])("certainly a day: %s", (_, text) => {
    expect(tryCheck(possibleDates, text).kinds).toEqual(["other-weekday:error"]);
  });

  it("asks, without a repair, where a day is as likely as a time", () => {
    const { findings } = tryCheck(possibleDates, "Lautakunta kokoontuu maanantaina 8.12 kunnantalolla.");
    expect(findings).toMatchObject([{ kind: "day-or-time", level: "reminder", fixes: [] }]);
  });

  it.each([
    ["a recording", "Seminaarin 12.11. klo 13 äänite on kuunneltavissa. Tervetuloa kuuntelemaan!"],
    ["minutes", "Protokollet från mötet 12.11.2026 är klart. Välkommen att läsa!"],
    ["pictures", "Kuvagalleria juhlasta 15.11.2026 klo 12 on avattu, tervetuloa katsomaan!"],
  ])("a past day is right of %s", (_, text) => {
    expect(tryCheck(possibleDates, text).kinds).toEqual([]);
  });

  it.each([
    ["Museossa on tänään 4 000 esinettä ja kolme työntekijää."],
    ["Kommunen har i dag 41 000 invånare."],
    ["Stationen byggdes 1906 och är i dag ett kafé."],
    ["Kävimme tänään katsomassa uutta koulua."],
    ["Metsä kuuluu kaikille tänään ja huomenna."],
  ])("needs no date: %s", (text) => {
    expect(tryCheck(possibleDates, text).kinds).toEqual([]);
  });

  it.each([
    ["Vesi on poikki tänään Masalassa."],
    ["Simhallen är i dag stängd på grund av ett vattenläckage."],
    ["I dag kl. 18 visas en film i biblioteket."],
    ["Museossa on huomenna 4 000 esinettä."],
  ])("needs a date: %s", (text) => {
    expect(tryCheck(possibleDates, text).kinds).toEqual(["no-date:reminder"]);
  });

  it("asks an answer on an own page for no date", () => {
    const parts = ["Kiitos, palaamme asiaan huomenna!"];
    const answer = { surface: "comment", parent: "Milloin?" } as const;
    expect(tryCheck(possibleDates, { ...answer, parts, place: "own" }).kinds).toEqual([]);
    expect(tryCheck(possibleDates, { ...answer, parts, place: "outside" }).kinds).toEqual(["no-date:reminder"]);
  });

  it("puts the day behind the part of the day", () => {
    const text = "Grillataan huomenna illalla klo 18!\n\nVi grillar i morgon kväll kl. 18!";
    expect(tryCheck(possibleDates, text).repaired()).toEqual([
      "Grillataan huomenna illalla 24.11. klo 18!\n\nVi grillar i morgon kväll 24.11 kl. 18!",
    ]);
  });

  it("offers no day for one version only", () => {
    const text = "Ilta siirtyy huomisillaksi.\n\nKvällen flyttas till i morgon kväll.";
    expect(tryCheck(possibleDates, text).findings).toMatchObject([{ kind: "no-date", fixes: [] }]);
  });

  it.each([["Huomenna torstaina 26.11. avataan uusi leikkipuisto."], ["I övermorgon 26.11 firar vi biblioteket."]])(
    "tells of another day beside the word: %s",
    (text) => {
      expect(tryCheck(possibleDates, text).kinds).toEqual(["other-day:reminder"]);
    },
  );

  it.each([
    ["Katu on poikki 12.–13.2027 vesijohtotyön vuoksi.", "12.–13.2027"],
    ["Gatan är avstängd 18–19.2027 på grund av arbete.", "18–19.2027"],
    ["Silta on suljettu 8. ja 9.2027.", "8. ja 9.2027"],
  ])("a month is missing: %s", (text, passage) => {
    const { kinds, passages } = tryCheck(possibleDates, text);
    expect(kinds).toEqual(["month-missing:reminder"]);
    expect(passages).toEqual([passage]);
  });

  it.each(["Katu on poikki 12.–13.2.2027.", "Näyttely on avoinna 10.2026–3.2027.", "Avoinna 27.6–10.2.2027."])(
    "no month is missing: %s",
    (text) => {
      expect(tryCheck(possibleDates, text).kinds).toEqual([]);
    },
  );

  it.each([
    ["a line of both languages", "Näyttely – utställning 1.–31.11.", "Näyttely – utställning 1.–30.11."],
    ["a line of none", "1.–31.11.", "1.–30.11."],
  ])("writes one day over another once: %s", (_, text, repaired) => {
    expect(tryCheck(possibleDates, text).repaired()).toEqual([repaired]);
  });

  it("reads a misspelt weekday as the one that is meant", () => {
    const tried = tryCheck(possibleDates, "Kuntosali on kiinni manantaina 8.12. kello 10 asti.");
    expect(tried.kinds).toEqual(["other-weekday:error"]);
    expect(tried.repaired()).toEqual(["Kuntosali on kiinni tiistaina 8.12. kello 10 asti."]);
  });

  it("takes the numbers of a thread for no days", () => {
    const parts = ["Tervetuloa! Ovet avataan klo 10. 9/10", "Välkommen! Dörrarna öppnas kl. 10. 10/10"];
    expect(tryCheck(possibleDates, { parts, channel: "x" }).kinds).toEqual([]);
  });

  it("changes the weekday, or the day, in both versions", () => {
    const tried = tryCheck(
      possibleDates,
      "Avajaiset ovat maanantaina 1.12.\n\nInvigningen är måndagen den 1 december.",
    );
    expect(tried.repaired(0)).toEqual(["Avajaiset ovat tiistaina 1.12.\n\nInvigningen är tisdagen den 1 december."]);
    expect(tried.repaired(1)).toEqual([
      "Avajaiset ovat maanantaina 30.11.\n\nInvigningen är måndagen den 30 november.",
    ]);
  });

  it("puts the day beside tomorrow", () => {
    expect(tryCheck(possibleDates, "Kirjasto on huomenna kiinni.").repaired()).toEqual([
      "Kirjasto on huomenna 24.11. kiinni.",
    ]);
  });

  it("names the days in every language", () => {
    expect(tryCheck(possibleDates, "Tervetuloa maanantaina 1.12.!").findings[0]?.values).toEqual({
      date: "1.12.",
      rightFi: "tiistai",
      rightSv: "tisdag",
      rightEn: "Tuesday",
      writtenFi: "maanantai",
      writtenSv: "måndag",
      writtenEn: "Monday",
    });
  });
});
