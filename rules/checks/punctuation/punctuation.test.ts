import { describe, expect, it } from "vitest";
import { tryCheck } from "../../../tests/support/try-check";
import { checks } from "../registry";
import { punctuation } from "./punctuation";

describe("a space is missing behind a mark", () => {
  it.each<[where: string, text: string, passage: string, repaired: string]>([
    ["a full stop", "Kahvila avautuu.Kuppi maksaa 2 €.", "avautuu.Kuppi", "Kahvila avautuu. Kuppi maksaa 2 €."],
    ["in Swedish", "Bastun är varm.Kom och bada!", "varm.Kom", "Bastun är varm. Kom och bada!"],
    ["before a word of one letter", "Bastun är varm.I dag badar vi.", "varm.I", "Bastun är varm. I dag badar vi."],
    ["an exclamation mark", "Lähde retkelle!Bussi odottaa.", "retkelle!Bussi", "Lähde retkelle! Bussi odottaa."],
    ["a question mark", "Vill du sjunga?Kören övar i dag.", "sjunga?Kören", "Vill du sjunga? Kören övar i dag."],
    ["several marks", "Hienoa!!Kiitos kaikille.", "Hienoa!!Kiitos", "Hienoa!! Kiitos kaikille."],
    ["a comma", "Retkelle lähtevät isot,pienet ja vaarit.", "isot,pienet", "Retkelle lähtevät isot, pienet ja vaarit."],
    ["a date", "Retki on 9.12.Bussi lähtee torilta.", "12.Bussi", "Retki on 9.12. Bussi lähtee torilta."],
    ["a date before its time", "Retki on 9.12.klo 14.", "9.12.klo", "Retki on 9.12. klo 14."],
    [
      "a bracket",
      "Retki on ilmainen (lounas myös).Bussi lähtee.",
      ").Bussi",
      "Retki on ilmainen (lounas myös). Bussi lähtee.",
    ],
    ["an address", "Lue kyrkslatt.fi.Bussi lähtee.", "fi.Bussi", "Lue kyrkslatt.fi. Bussi lähtee."],
  ])("%s", (_, text, passage, repaired) => {
    const tried = tryCheck(punctuation, text);
    expect(tried.kinds).toEqual(["missing-space:reminder"]);
    expect(tried.passages).toEqual([passage]);
    expect(tried.repaired()).toEqual([repaired]);
    expect(tried.findings[0]?.fixes[0]).toMatchObject({ safe: true });
  });

  it.each([
    ["Kioski on kiinni.Se aukeaa keväällä.", "Kioski on kiinni. Se aukeaa keväällä."],
    ["Retki on 9.12.Me odotamme.", "Retki on 9.12. Me odotamme."],
    ["Kiosken stänger.Info ges senare.", "Kiosken stänger. Info ges senare."],
  ])("and makes an address of two words: %s", (text, repaired) => {
    const tried = tryCheck(punctuation, text);
    expect(tried.kinds).toEqual(["becomes-link:warning"]);
    expect(tried.repaired()).toEqual([repaired]);
  });

  it.each([
    "Lue www.kyrkslatt.fi, kyrkslatt.fi/Bussit.Nyt tai https://kyrkslatt.fi/?a=Yksi,kaksi!Kolme.",
    "Kirjoita: vaari.Vanha@kyrkslatt.fi, @kunta.Nyt",
    "Lataa Esite.Pdf, ohje.lopullinen.Versio.docx ja Vue.js 3.4.",
    "Bl.a. vaari, t.ex. J.Vaari, m.m., esim. 1.5-kerroksinen, klo 9.30, v.2027, n.5 km, 2,5 km, A,B ja C.",
    "Retki 9.–11.12. EU:n, 5.A ja 2.B. S.O.S. Ph.D.",
    "Avoinna ma–pe 9–15, la 10–14. Niin... no… #isot,#pienet",
  ])("nothing in %s", (text) => {
    expect(tryCheck(punctuation, text).passages).toEqual([]);
  });

  it("is repaired with others only where it is in no name", () => {
    expect(tryCheck(punctuation, "Lavalla on Räpman.Vaari tänään").findings[0]?.fixes[0]).toMatchObject({
      safe: false,
    });
  });
});

describe("a space stands in front of a mark", () => {
  it.each([
    ["Lähde retkelle !", "Lähde retkelle!"],
    ["Vill du sjunga ? Kören övar i dag.", "Vill du sjunga? Kören övar i dag."],
    ["Retki on 9\u00a0!\nKahvit", "Retki on 9!\nKahvit"],
    ["Isot , pienet ja vaarit lähtevät.", "Isot, pienet ja vaarit lähtevät."],
    ["Isot ,pienet ja vaarit lähtevät.", "Isot, pienet ja vaarit lähtevät."],
    ["Bussi lähtee torilta .", "Bussi lähtee torilta."],
    ["Kioski on auki .Se suljetaan illalla.", "Kioski on auki. Se suljetaan illalla."],
    ["Kioski on auki !Se suljetaan illalla.", "Kioski on auki! Se suljetaan illalla."],
    ["Lippu on 4 € .Kahvi sisältyy.", "Lippu on 4 €. Kahvi sisältyy."],
    ["Paikka : tori", "Paikka: tori"],
    ["Onko bussi täynnä ?! 🚌", "Onko bussi täynnä?! 🚌"],
  ])("%s", (text, repaired) => {
    const tried = tryCheck(punctuation, text);
    expect(tried.kinds).toEqual(["space-before:reminder"]);
    expect(tried.repaired()).toEqual([repaired]);
  });

  it.each([
    "Lähde retkelle :) ;) :D : ) 😀 !",
    "Kartta 1 : 200, tulos 2 : 1, lippu 5 €, alennus 20 %",
    "Bussi lähtee ... vai – eikö lähde? Retki klo ? Hinta ??",
    "Lue kyrkslatt.fi . Kirjoita vaari@kyrkslatt.fi !",
    "Nous fêtons la bibliothèque avec tous les habitants ! Venez avec vos enfants et vos amis !",
    "!\n? .fi-osoite, ohjelmisto .Net ja pääte .Fi",
  ])("nothing in %s", (text) => {
    expect(tryCheck(punctuation, text).passages).toEqual([]);
  });
});

describe("a mark stands twice", () => {
  it.each<[string, string, boolean]>([
    ["Retkelle pääsevät isot,, pienet ja vaarit.", "Retkelle pääsevät isot, pienet ja vaarit.", true],
    ["Retkelle pääsevät isot, , pienet.", "Retkelle pääsevät isot, pienet.", true],
    ["Bussi lähtee torilta..", "Bussi lähtee torilta.", false],
    ["Kaffe, te m.m.. Kom!", "Kaffe, te m.m. Kom!", false],
  ])("%s", (text, repaired, safe) => {
    const tried = tryCheck(punctuation, text);
    expect(tried.kinds).toEqual(["doubled:reminder"]);
    expect(tried.repaired()).toEqual([repaired]);
    expect(tried.findings[0]?.fixes[0]).toMatchObject({ safe });
  });

  it.each(["Niin... Oho!! Mitä?! No….", "Retki m.m., 9.12., ,,vaari” ja 1..5"])("nothing in %s", (text) => {
    expect(tryCheck(punctuation, text).passages).toEqual([]);
  });
});

it("leaves the days of such sentences to be read", () => {
  const matchingFacts = checks.filter(({ id }) => id === "matching-facts" || id === "possible-dates");
  const text =
    "Retki on keskiviikkona 9.12.Se alkaa klo 14.Me odotamme.\n\nUtfärden är onsdag 9.12. Den börjar kl. 14. Vi väntar.";
  expect(matchingFacts.flatMap((check) => tryCheck(check, text).passages)).toEqual([]);
});
