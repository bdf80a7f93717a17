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
    ["25 o'clock", "Ovet avataan klo 25.", ["no-such-time:warning"]],
    ["tomorrow without a day", "Kirjasto on huomenna kiinni.", ["no-date:reminder"]],
    ["i morgon without a day", "Biblioteket är stängt i morgon.", ["no-date:reminder"]],
    ["a deadline at midnight", "Hae viimeistään 30.11. klo 24.", ["midnight:reminder"]],
  ])("found: %s", (_, text, kinds) => {
    expect(tryCheck(possibleDates, text).kinds).toEqual(kinds);
  });

  it.each([
    ["the right weekday", "Tervetuloa avajaisiin tiistaina 1.12.!"],
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
