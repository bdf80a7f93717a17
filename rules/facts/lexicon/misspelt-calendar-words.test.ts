import { describe, expect, it } from "vitest";
import { monthNames, weekdayNames } from "./calendar-words";
import { misspeltCalendarWord } from "./misspelt-calendar-words";

describe("misspeltCalendarWord", () => {
  it.each([
    ["manantaina", "maanantaina"],
    ["Tistaina", "Tiistaina"],
    ["KESKIVIKKONA", "KESKIVIIKKONA"],
    ["torstiana", "torstaina"],
    ["pejrantaisin", "perjantaisin"],
    ["lauantiana", "lauantaina"],
    ["sununtaina", "sunnuntaina"],
  ])("%s is %s", (written, right) => {
    expect(misspeltCalendarWord(written, "fi")).toBe(right);
  });

  it.each([
    ["mandagen", "måndagen"],
    ["tidsag", "tisdag"],
    ["onsdagn", "onsdagen"],
    ["torsdgar", "torsdagar"],
    ["frdag", "fredag"],
    ["Lordag", "Lördag"],
  ])("%s is %s in Swedish", (written, right) => {
    expect(misspeltCalendarWord(written, "sv")).toBe(right);
  });

  it.each([
    ["fi", "helmikutta", "helmikuuta"],
    ["fi", "kesakuun", "kesäkuun"],
    ["fi", "maraskuussa", "marraskuussa"],
    ["sv", "febuari", "februari"],
    ["sv", "setember", "september"],
  ] as const)("a month, %s: %s is %s", (lang, written, right) => {
    expect(misspeltCalendarWord(written, lang, "months")).toBe(right);
  });

  it.each([
    ...weekdayNames.fi.flatMap((name) => [name, `${name}kerho`, `${name}nkin`]),
    ..."tiistaiset lauantaitanssit torstaikerho torstain torstaita torilta laulaja".split(" "),
    ..."tiistaisen keskiviikkoinen torstaiseen sunnuntaisissa torilla maantiellä perjantaiyönä lauluilta".split(" "),
  ])("no misspelt weekday: %s", (word) => {
    expect(misspeltCalendarWord(word, "fi")).toBeNull();
  });

  it.each([
    ...weekdayNames.sv.flatMap((name) => [name, `${name}ens`, `${name}skväll`]),
    ..."lovdag lovdagar vårdag skoldag festdag namnsdag midag fridag fridagar tipsdag torkdagen lösdag".split(" "),
    ..."middag middagen månad månaden månadens månader vardag vardagar freden lördagsgodis".split(" "),
  ])("no misspelt weekday in Swedish: %s", (word) => {
    expect(misspeltCalendarWord(word, "sv")).toBeNull();
  });

  it.each("maj Maj juldag marknad".split(" "))("no misspelt month in Swedish: %s", (word) => {
    expect(misspeltCalendarWord(word, "sv", "months")).toBeNull();
  });

  it.each([
    ..."elo touko Touko loka joulu".split(" "),
    ...monthNames.fi.flatMap((name) => [name, `${name}ta`, `${name}lla`]),
    ..."elokuva elokuvassa elokuvan joulukuusi joulukuusia joulukuusen lokakuvat kesäkausi syyskisat".split(" "),
  ])("no misspelt month: %s", (word) => {
    expect(misspeltCalendarWord(word, "fi", "months")).toBeNull();
  });
});
