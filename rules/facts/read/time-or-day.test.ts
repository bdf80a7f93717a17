/** "perjantaina 18.05": what the value is, and what else it may be. */
import { describe, expect, it } from "vitest";
import { defaultGuideline } from "../../model/default-guideline";
import type { Language } from "../../model/span";
import { readFacts } from "../read-facts";

const kinds = (text: string, lang: Language) =>
  readFacts(text, lang, defaultGuideline)
    .filter(({ value }) => value.type === "date" || value.type === "time")
    .map(({ value, otherwise }) => [value.type, ...otherwise.map(({ type }) => type)]);

const [time, day, plainDay] = [["time", "date", "num"], ["date", "time", "num"], ["date"]];

describe("a time or a day", () => {
  it.each<[string, Language, string[][]]>([
    ["Vuoro lähtee perjantaina 18.05 torilta.", "fi", [time]],
    ["Vuoro lähtee perjantaina 18.05. Tule ajoissa!", "fi", [["time", "date"]]],
    ["Treenit: ma 18.10, ke 19.05", "fi", [time, time]],
    ["Treenit maanantaisin 18.10", "fi", [time]],
    ["Båten avgår måndag 18.05 och onsdag 19.10.", "sv", [time, ["time", "date"]]],
    ["Tapahtuma on la 5.12. klo 18", "fi", [plainDay, ["time"]]],
    ["Evenemanget är lördag 5.12 kl. 18.05", "sv", [day, ["time"]]],
    ["Kokous pe 11.12 klo 17", "fi", [day, ["time"]]],
    ["Mötet hålls fredag 11.12", "sv", [day]],
    ["Öppet lördag 12.12 och söndag 13.12.", "sv", [day, ["date", "time"]]],
    [
      "Lördag 12.12, tisdag 15.12 och söndag 3.1",
      "sv",
      [
        ["date", "num"],
        ["date", "num"],
        ["date", "num"],
      ],
    ],
    ["Retki la 05.06.", "fi", [["date", "time"]]],
    ["Retki la 18.05.2027", "fi", [plainDay]],
    [
      "Halli on auki ma–pe 7.05–21.10.",
      "fi",
      [
        ["time", "date"],
        ["time", "date"],
      ],
    ],
  ])("%s", (text, lang, expected) => {
    expect(kinds(text, lang)).toEqual(expected);
  });
});

describe("lines that begin with hours", () => {
  const times = (text: string, lang: Language) =>
    readFacts(text, lang, defaultGuideline).flatMap(({ value }) => (value.type === "time" ? [value.minutes] : []));

  it.each<[string, string, number[]]>([
    ["with one time that is sure", "10–11 sagostund\n11.05 sång\n11.30 kaffe", [600, 660, 665, 690]],
    ["behind list marks", "– 9.10 start\n– 9.45 mål", [550, 585]],
    ["days", "5.12 marknad\n6.12 konsert", []],
    ["classes", "1–2 klass\n3–6 klass", []],
    ["lengths", "1.5 km\n2.50 km\n12.30 € inträde", []],
    ["times that go back", "12.05 lunch\n9.30 öppning", [570]],
  ])("%s", (_, text, expected) => {
    expect(times(text, "sv")).toEqual(expected);
  });

  it("takes the numbers of a list for no facts", () => {
    expect(readFacts("1. Avaa sivu\n2. Merkitse paikka\n3) Lähetä", "fi", defaultGuideline)).toEqual([]);
    expect(readFacts("1. kurssi\n2. kurssi", "fi", defaultGuideline)).toHaveLength(2);
  });
});
