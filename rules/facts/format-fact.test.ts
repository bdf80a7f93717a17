import { describe, expect, it } from "vitest";
import { defaultGuideline } from "../model/default-guideline";
import type { Language } from "../model/span";
import { formatFact, rewrite, rewriteWeekday } from "./format-fact";
import { readFacts } from "./read-facts";
import type { FactValue } from "./value";

describe("formatFact", () => {
  it.each<[FactValue, string, string]>([
    [{ type: "date", day: 12, month: 5, year: null }, "12.5.", "12.5"],
    [{ type: "date", day: 12, month: 5, year: 2027 }, "12.5.2027", "12.5.2027"],
    [{ type: "date", day: null, month: 5, year: null }, "toukokuu", "maj"],
    [{ type: "weekday", weekday: 5 }, "lauantai", "lördag"],
    [{ type: "time", minutes: 1080, spoken: false }, "klo 18", "kl. 18"],
    [{ type: "time", minutes: 1110, spoken: false }, "klo 18.30", "kl. 18.30"],
    [{ type: "num", number: 32_900, code: "" }, "32\u00a0900", "32\u00a0900"],
    [{ type: "num", number: 2.5, code: "" }, "2,5", "2,5"],
    [{ type: "num", number: 280, code: "280A" }, "280A", "280A"],
    [{ type: "money", cents: 1250 }, "12,50\u00a0€", "12,50\u00a0€"],
    [{ type: "money", cents: 120_000_000 }, "1\u00a0200\u00a0000\u00a0€", "1\u00a0200\u00a0000\u00a0€"],
    [{ type: "percent", number: 5 }, "5\u00a0%", "5\u00a0%"],
    [{ type: "phone", number: "+358412345678" }, "041 234 5678", "041 234 5678"],
    [{ type: "phone", number: "+358929671" }, "09 29671", "09 29671"],
    [{ type: "status", status: "cancelled" }, "peruttu", "inställt"],
    [{ type: "relative", relative: "tomorrow" }, "huomenna", "i morgon"],
    [{ type: "place", key: "Masala" }, "Masala", "Masaby"],
  ])("%j", (value, fi, sv) => {
    expect(formatFact(value, "fi", defaultGuideline)).toBe(fi);
    expect(formatFact(value, "sv", defaultGuideline)).toBe(sv);
  });
});

describe("rewrite", () => {
  /** The value of the first fact in `from` over the first fact in `to`. */
  const over = (to: string, lang: Language, from: string) => {
    const [target] = readFacts(to, lang, defaultGuideline);
    const [source] = readFacts(from, lang === "fi" ? "sv" : "fi", defaultGuideline);
    if (!target || !source) return "no fact";
    const written = to.slice(target.start, target.end);
    const text = rewrite(target, source.value, written, from.slice(source.start, source.end), lang, defaultGuideline);
    return text === null ? null : to.slice(0, target.start) + text + to.slice(target.end);
  };

  it.each<[string, Language, string, string | null]>([
    ["Öppning 12.6 i parken", "sv", "Avajaiset 12.5.", "Öppning 12.5 i parken"],
    ["Avajaiset 12.5.", "fi", "Öppning 12.6", "Avajaiset 12.6."],
    ["Öppning den 12 juni", "sv", "Avajaiset 12.5.", "Öppning den 12 maj"],
    ["Avajaiset 12. toukokuuta 2027", "fi", "Öppning 12.6", "Avajaiset 12. kesäkuuta 2027"],
    ["Ansökan 31.1.2027", "sv", "Haku 31.1.2026", "Ansökan 31.1.2026"],
    ["Läger 7–12.6", "sv", "Leiri 8.–11.6.", "Läger 8–12.6"],
    ["Läger 7–12.6", "sv", "Leiri 30.5.–11.6.", "Läger 30.5–12.6"],
    ["Vi ses på fredag", "sv", "Tavataan lauantaina", "Vi ses på lördag"],
    ["kl. 19", "sv", "klo 18.30", "kl. 18.30"],
    ["kl. 7.30", "sv", "puoli seitsemältä", "kl. 6.30"],
    ["kl. 19.30", "sv", "puoli seitsemältä", "kl. 18.30"],
    ["Ovet avataan puoli seitsemältä", "fi", "kl. 19.30", "Ovet avataan klo 19.30"],
    ["3,00 € för barn", "sv", "3,50€", "3,50 € för barn"],
    ["3,50€ lapsilta", "fi", "3 €", "3,00€ lapsilta"],
    ["5 euro", "sv", "6 €", "6 euro"],
    ["fem euro", "sv", "6 €", "6\u00a0€"],
    ["15 procent", "sv", "5 %", "5 procent"],
    ["39 200 invånare", "sv", "32 900 asukasta", "32\u00a0900 invånare"],
    ["Vi ses i Masaby", "sv", "Tavataan Veikkolassa", "Vi ses i Veikkola"],
    ["Vi ses i Masalan koulu", "sv", "Tavataan Veikkolassa", null],
    ["Linje 280A", "sv", "Linja 281B", "Linje 281B"],
    ["tfn 041 234 5687", "sv", "puh. 041 234 5678", "tfn 041 234 5678"],
    ["i Noux", "sv", "Masalassa", "i Masaby"],
    ["Nuuksiossa", "fi", "i Masaby", null],
  ])("%s (%s), as in %s", (to, lang, from, wanted) => {
    expect(over(to, lang, from)).toBe(wanted);
  });
});

describe("rewriteWeekday", () => {
  it.each<[string, number, Language, string | null]>([
    ["perjantaina", 5, "fi", "lauantaina"],
    ["Perjantai", 2, "fi", "Keskiviikko"],
    ["keskiviikkona", 3, "fi", "torstaina"],
    ["keskiviikon", 3, "fi", "torstain"],
    ["torstain", 2, "fi", "keskiviikon"],
    ["torstaista", 2, "fi", "keskiviikosta"],
    ["keskiviikkoon", 4, "fi", "perjantaihin"],
    ["perjantaihin", 2, "fi", "keskiviikkoon"],
    ["keskiviikkoisin", 0, "fi", "maanantaisin"],
    ["maanantaisin", 2, "fi", "keskiviikkoisin"],
    ["ti", 3, "fi", "to"],
    ["TIISTAINA", 3, "fi", "TORSTAINA"],
    ["tisdagen", 3, "sv", "torsdagen"],
    ["Fr", 5, "sv", "Lö"],
    ["kesä", 3, "fi", null],
  ])("%s on weekday %i: %s %s", (written, weekday, lang, wanted) => {
    expect(rewriteWeekday(written, weekday, lang)).toBe(wanted);
  });
});
