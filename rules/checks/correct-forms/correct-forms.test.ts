import { describe, expect, it } from "vitest";
import { tryCheck } from "../../../tests/support/try-check";
import { correctForms } from "./correct-forms";

describe("correct-forms", () => {
  it.each([
    ["date", "Kirjasto aukeaa 3.12 kello kymmenen.", "Kirjasto aukeaa 3.12. kello kymmenen."],
    ["date", "Biblioteket öppnar 3.12. klockan tio för alla.", "Biblioteket öppnar 3.12 klockan tio för alla."],
    ["time", "Kirjasto on avoinna klo 10:30 alkaen huomenna.", "Kirjasto on avoinna klo 10.30 alkaen huomenna."],
    ["time", "Biblioteket är öppet kl 10:30 i morgon för alla.", "Biblioteket är öppet kl. 10.30 i morgon för alla."],
    ["range", "Neuvonta vastaa 8.30 - 10.00.", "Neuvonta vastaa 8.30–10.00."],
    ["range", "Kirjasto on avoinna klo 10 - 18 joka arkipäivä.", "Kirjasto on avoinna klo 10–18 joka arkipäivä."],
    ["number", "Kunnan uusi halli maksaa 3.000.000 euroa.", "Kunnan uusi halli maksaa 3\u00a0000\u00a0000 euroa."],
    ["unit", "Lippu maksaa 12€ ja alennus on 50% tänään.", "Lippu maksaa 12\u00a0€ ja alennus on 50\u00a0% tänään."],
    [
      "quotes",
      'Tervetuloa katsomaan elokuvaa "Talvi" kirjastoon.',
      "Tervetuloa katsomaan elokuvaa ”Talvi” kirjastoon.",
    ],
    ["quotes", 'Välkommen att se filmen "Vinter" i biblioteket.', "Välkommen att se filmen ”Vinter” i biblioteket."],
    ["spaces", "Tervetuloa  kirjastoon huomenna.", "Tervetuloa kirjastoon huomenna."],
    ["repeated-word", "Tervetuloa kirjastoon kirjastoon huomenna.", "Tervetuloa kirjastoon huomenna."],
    ["name", "Tervetuloa Kirkonummen kirjastoon huomenna.", "Tervetuloa Kirkkonummen kirjastoon huomenna."],
    ["capital", "Tavataan Maanantaina kirjastossa Joulukuussa.", "Tavataan maanantaina kirjastossa joulukuussa."],
  ])("%s: %s", (kind, text, repaired) => {
    const tried = tryCheck(correctForms, text);
    expect(tried.kinds).toEqual([`${kind}:reminder`]);
    expect(tried.repaired()).toEqual([repaired]);
  });

  it.each([
    "Kirjasto on avoinna 3.12. klo 10–18. Lippu maksaa 12 €. Tapaamme maanantaina.",
    "Biblioteket är öppet 3.12 kl. 10–18. Biljetten kostar 12 €. Vi ses på måndag.",
    "Lue lisää: https://www.kirkkonummi.fi/uutiset/3.12-klo-10:30 tai soita 09 2967 1.",
  ])("right as it is: %s", (text) => {
    expect(tryCheck(correctForms, text).kinds).toEqual([]);
  });

  it.each([
    [
      "a Finnish list row in Swedish",
      "Julkonsert i skolorna på fredag:\n– Porkkalan koulu kl. 9.15\n– Heikkilän koulu kl. 13",
    ],
    ["the same as a paragraph of its own", "Filmkväll på fredag, välkommen och njut!\n\n– Hölmö nuori sydän kl. 20"],
    ["a Swedish list row in Finnish", "Joulukonsertti kouluilla ja kirjastossa:\n– Winellska skolan klo 18"],
    ["a title", "Serien ”Torstaisin klo 19” fortsätter på Fyyri."],
    ["the end of a sentence before an address", "Anmälan görs senast 11.12. www.kyrkslatt.fi"],
    ["the same before an e-mail address", "Anmälan görs senast 11.12. fritid@kyrkslatt.fi svarar."],
    ["the same before a phone number", "Anmälan görs senast 11.12. 09 29671 svarar."],
    ["a time without its word", "Joukkueen treenit: ti 16.10, to 18.05. Tule mukaan."],
    ["hours", "Palvelupiste on auki ma–pe 6.10–20.05."],
    ["a scale", "Järven pH-arvo vaihtelee 6.5–8.5 eri vuosina."],
    ["a door", "Toimisto on osoitteessa Asematie 3 e, tervetuloa."],
    ["a month with its year", "Tilasto kattaa kuukaudet 2025-11 ja 2026-02."],
    ["a compound", "Tavataan keskiviikko-illan treeneissä 9.12. klo 19!"],
    ["a Christmas tree", "Joulukuusia 5.12. klo 10 alkaen torilla."],
    ["words like days", "Middagen 5.12 kl. 18 är för alla som hjälpt under månaden."],
    ["an adjective", "Tiistaisen 8.12. pidettävän kokouksen aihe on kaava."],
    ["a name with falling numbers", "Illan aloittaa Kvartetti 9-2, ja kahvia on tarjolla."],
    ["a type of aircraft", "Museossa on kone Boeing 737-600 lapsille."],
    [
      "chapters of a video",
      "Luento kirjastosta ja sen historiasta.\n\n0:00 Alku\n04:15 Vanha talo\n1:02:30 Kysymykset",
    ],
    ["a name of a street", "Sunnantie 5.12. alkaen yksisuuntainen."],
  ])("not touched: %s", (_, text) => {
    expect(tryCheck(correctForms, text).kinds).toEqual([]);
  });

  it.each([
    ["Lavalla on tänään Trio 7-9 ja kuoro.", false],
    ["Kerho on auki klo 20-2 joka lauantai.", true],
    ["Kerho on Koivutie 7-9 pihalla.", true],
    ["Leiri on kaikille Lapsille 7-9 vuotta.", true],
  ])("a range that may be a name is not repaired with others: %s", (text, safe) => {
    const fixes = tryCheck(correctForms, text).findings.flatMap((finding) => finding.fixes);
    expect(fixes.map((fix) => fix.kind === "edit" && fix.safe)).toEqual([safe]);
  });

  it.each([
    ["Ring Karin Lund, tfn.09 2967 2100.", "Ring Karin Lund, tfn 09 2967 2100."],
    ["Boka hos Sari Laine, puh: 050 123 4568.", "Boka hos Sari Laine, tfn 050 123 4568."],
    ["Mer information:\nSari Laine\npuh. 050 123 4568", "Mer information:\nSari Laine\ntfn 050 123 4568"],
    ["Ajan voi varata: tel.050 123 4568.", "Ajan voi varata: puh. 050 123 4568."],
    ["Ajan saa numerosta puh:050 123 4568.", "Ajan saa numerosta puh. 050 123 4568."],
    ["Ajan saa numerosta p.0501234568.", "Ajan saa numerosta p. 0501234568."],
  ])("an abbreviation before a number: %s", (text, repaired) => {
    const tried = tryCheck(correctForms, text);
    expect(tried.kinds).toEqual(["abbreviation:reminder"]);
    expect(tried.repaired()).toEqual([repaired]);
  });

  it.each([
    ["Simskolan börjar lö 5.12 klo 10.", "Simskolan börjar lö 5.12 kl. 10."],
    ["Uimakoulu alkaa la 5.12. kl. 10.", "Uimakoulu alkaa la 5.12. klo 10."],
    ["Kursen hålls tisdagar klo 17.30.", "Kursen hålls tisdagar kl. 17.30."],
    [
      "Kuntosali avataan ke 2.12. klo 6.\n\nGymmet öppnas ons 2.12 klo 6.",
      "Kuntosali avataan ke 2.12. klo 6.\n\nGymmet öppnas ons 2.12 kl. 6.",
    ],
    [
      "Gymmet öppnas ons 2.12 kl. 6.\n\nKuntosali avataan ke 2.12. kl. 6.",
      "Gymmet öppnas ons 2.12 kl. 6.\n\nKuntosali avataan ke 2.12. klo 6.",
    ],
  ])("the clock word of the other language: %s", (text, repaired) => {
    const tried = tryCheck(correctForms, text);
    expect(tried.kinds).toEqual(["time:reminder"]);
    expect(tried.repaired()).toEqual([repaired]);
  });

  it.each([
    ["Utställningen är öppen 3.5.-28.8.2027 på Fyyri.", ["3.5–28.8.2027"]],
    ["Näyttely on avoinna 27.5-26.8 kirjastossa.", ["27.5.–26.8."]],
    ["Kiosken är öppen kl 9-15 på vardagar.", ["kl. 9–15"]],
    ["Kahvila on auki klo.8-15 joka arkipäivä.", ["klo 8–15"]],
    ["Tuki on 1 500 e vuodessa.", ["1 500\u00a0€"]],
  ])("shows the right form as a whole: %s", (text, shown) => {
    expect(tryCheck(correctForms, text).findings.map(({ values }) => values.correct)).toEqual(shown);
  });

  it.each([
    ["Halli on suljettu tistaina 8.12. klo 10 asti.", "Halli on suljettu tiistaina 8.12. klo 10 asti."],
    ["Retki on sunnuntiana 13.12. klo 9.", "Retki on sunnuntaina 13.12. klo 9."],
    ["Retki on keskiviikona 9.12. klo 9.", "Retki on keskiviikkona 9.12. klo 9."],
    ["Konsertti on 12. joulukutta kirkossa.", "Konsertti on 12. joulukuuta kirkossa."],
    ["Konserten hålls lordag 5.12 kl. 18.", "Konserten hålls lördag 5.12 kl. 18."],
    ["Kursen börjar den 9 decemer och är gratis.", "Kursen börjar den 9 december och är gratis."],
    ["LAUVANTAINA 5.12. KLO 18 SOITETAAN JA LAULETAAN", "LAUANTAINA 5.12. KLO 18 SOITETAAN JA LAULETAAN"],
    ["Kerho on maanatai-iltana 7.12. klo 18.", "Kerho on maanantai-iltana 7.12. klo 18."],
  ])("a misspelt day: %s", (text, repaired) => {
    const tried = tryCheck(correctForms, text);
    expect(tried.kinds).toEqual(["calendar-word:reminder"]);
    expect(tried.repaired()).toEqual([repaired]);
    expect(tried.findings[0]?.fixes).toMatchObject([{ safe: false }]);
  });

  it.each([
    ["a match or a verse", "Ottelu päättyi lukemiin 24:18 kotijoukkueelle."],
    ["a name", "Uusi kahvila Perjantai on auki kirjastossa."],
  ])("tells, but repairs nothing by itself: %s", (_, text) => {
    expect(tryCheck(correctForms, text).findings).toMatchObject([{ fixes: [{ safe: false }] }]);
  });

  it.each([
    ["Ovet ovat auki klo.15.00-18.00.", "Ovet ovat auki klo 15.00–18.00."],
    ["Festen hålls söndagen den 6 December på torget.", "Festen hålls söndagen den 6 december på torget."],
    ["Skattesatsen stiger med 0.5 procentenheter i år.", "Skattesatsen stiger med 0,5 procentenheter i år."],
    ["Koulu maksaa kunnalle 12.5 miljoonaa euroa.", "Koulu maksaa kunnalle 12,5 miljoonaa euroa."],
    ["Linja on auki ma–to 9.00 - 11.00.", "Linja on auki ma–to 9.00–11.00."],
    ["Näyttely avataan 12 joulukuuta.", "Näyttely avataan 12. joulukuuta."],
    ["Biljetten till konserten kostar 12,50e i kassan.", "Biljetten till konserten kostar 12,50\u00a0€ i kassan."],
    ["Alla är välkomna. T ex familjer kan ansöka om stöd.", "Alla är välkomna. T.ex. familjer kan ansöka om stöd."],
    ["Altaan vesi on nyt 27°C ja lenkki 3,5km.", "Altaan vesi on nyt 27\u00a0°C ja lenkki 3,5\u00a0km."],
  ])("repairs at once: %s", (text, wanted) => {
    const tried = tryCheck(correctForms, text);
    expect(tried.findings).toMatchObject([{ fixes: [{ safe: true }] }]);
    expect(tried.repaired()).toEqual([wanted]);
  });

  it.each(["Kilpailussa juostaan M10km ja N5km.", "Kahvila Maj 5 är öppen i dag.", "Maj Holm firar 6 december."])(
    "no unit and no month: %s",
    (text) => {
      expect(tryCheck(correctForms, text).kinds).toEqual([]);
    },
  );

  it("leaves one of a word that stands three times", () => {
    expect(tryCheck(correctForms, "Kirjasto on on on auki.").repaired()).toEqual(["Kirjasto on auki."]);
  });

  it("makes no day of a number at the edge of a part", () => {
    const parts = ["1/2 Torgets renovering börjar på måndag.", "2/2 Trafiken leds via Stationsvägen."];
    expect(tryCheck(correctForms, { parts, channel: "x" }).kinds).toEqual([]);
    expect(tryCheck(correctForms, "Gratis kurs 5/12 på biblioteket.").repaired()).toEqual([
      "Gratis kurs 5.12 på biblioteket.",
    ]);
  });

  it.each([
    "Keittoa rannassa klo 12–14. kirkkonummi.fi/keitto\nSoppa på stranden kl. 12–14. kyrkslatt.fi/soppa",
    "Dans på torget kl. 19. kyrkslatt.fi/dans\nTanssit torilla klo 19. kirkkonummi.fi/tanssi",
    "🎵 Lauluilta kirkolla klo 18\n🎵 Sångkväll vid kyrkan kl. 18",
  ])("both versions in one paragraph, each with its own mark: %s", (text) => {
    expect(tryCheck(correctForms, text).kinds.filter((kind) => kind.startsWith("time"))).toEqual([]);
  });

  it("a time before words of the other language is written otherwise only when asked", () => {
    const safe = (line: string) =>
      tryCheck(correctForms, `Vägen är stängd på tisdag.\n${line}\nOmvägen går via torget.`).findings.flatMap(
        ({ fixes }) => fixes.map((fix) => fix.kind === "edit" && fix.safe),
      );
    expect(safe("Kl 6 ruuhkaa")).toEqual([false]);
    expect(safe("Kl 6 mycket trafik")).toEqual([true]);
  });

  it("an identity code has no range to mend", () => {
    expect(tryCheck(correctForms, "Hetu 13.10.52-9129 jäi listalle.").kinds).toEqual([]);
  });

  it.each([
    "Skolorna har lovdag 30.11 och fridag 1.12.",
    "Vardag 24.11, skoldag 25.11 och namnsdag 26.11.",
    "Maj Holm fyller 80 år den 25 november.",
    "Torstaikerho 26.11. ja lauantaitanssit 28.11.",
  ])("no misspelt day: %s", (text) => {
    expect(tryCheck(correctForms, text).kinds.filter((kind) => kind.startsWith("calendar"))).toEqual([]);
  });
});
