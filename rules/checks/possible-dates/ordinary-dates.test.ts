import { describe, expect, it } from "vitest";
import { tryCheck } from "../../../tests/support/try-check";
import { possibleDates } from "./possible-dates";

/** Today is Monday 23 November 2026. */
describe("days and times of ordinary posts", () => {
  it.each([
    "Bussi lähtee klo 17.10, paluu klo 21.35.",
    "Bussit lähtevät Masalasta 7.10, 7.40 ja 8.10 arkisin.",
    "Ma 10–18, ti 10–18, ke 10–20, to 10–18, pe 10–16.",
    "ma 10.00–18.00\nti 10.00–18.00\nla 10.00–14.00",
    "Mån 10–18, tis 12.10–18, ons 9.30–16.",
    "Avoinna ma 7.12–15.30 ja ti 8.12–16.",
    "Ohjelma:\n17.05 Avaus\n17.30 Kuoro laulaa\n18.12 Tarjoilu",
    "Program:\n17.05 Öppning\n17.30 Kören sjunger\n18.12 Servering",
    "Syyslukukausi 2026 alkaa 11.8. ja kevätlukukausi päättyy 5.6.2027. Joululoma on 20.12.–6.1.",
    "Jullovet är 20.12–6.1 och vårterminen börjar 7.1.",
    "Höstterminen 2025 slutade 19.12.2025 och vårterminen 2026 började 8.1.2026.",
    "Raportti: kävijöitä oli 12.11.2025 peräti 512, ja 3.12.2025 vielä enemmän.",
    "Vuonna 2025 torstaina 27.11. saimme uuden koulun.",
    "Karkauspäivä 29.2.2028 on tiistai.",
    "Skottdagen den 29 februari 2028 är en tisdag.",
    "Tapahtuma ti–to 8.–10.12. kirjastossa.",
    "Evenemanget pågår tis–tors 8–10.12.",
    "Kurssi pe–su 27.–29.11. ja la–su 5.–6.12.",
    "Kurs fre–sön 27–29.11 och lör–sön 5–6.12.",
    "Tiistaista torstaihin 8.–10.12. on poikkeusaika.",
    "Ke 25.11. klo 18, to 26.11. klo 17 ja su 29.11. klo 12.",
    "Ons 25.11 kl. 18, tors 26.11 kl. 17 och sön 29.11 kl. 12.",
    "Kerho kokoontuu maanantaisin 7.12. alkaen.",
    "Klubben samlas på måndagar från och med 8.12.",
    "Uutuus: Tiistaitanssit keskiviikkona 9.12.",
    "Lauantaitanssit 27.11. klo 18",
    "Lovdag 24.11, vardag 25.11 och skoldag 26.11.",
    "Festdag den 28 november, vårdag 5.5, namnsdag 6.12, julidag 7.7.",
    "Skolorna har lovdag måndag 30.11 och studiedag 1.12.",
    "Tiistaiset 2.12. kokoontumiset ja torstaiset 4.12. kerrat.",
    "Torstaikerho 26.11. klo 17 ja perjantaikahvila 27.11. klo 14",
    "Maj Berg 85 år den 25 november. Grattis Maj!",
    "Elo 5.12. ja Touko 6.12. viettävät nimipäivää.",
    "Lokakuun 24. päivä vuosi sitten avasimme koulun.",
    "Itsenäisyyspäivä 6.12. on sunnuntai.",
    "Joulukuun 6. päivänä sunnuntaina liputetaan.",
    "Avoinna 30.11. saakka, haku päättyy 31.12.2026.",
    "Pisteet 8.12–9.45, pituus 7.12 m, paino 3.11 kg.",
    "Päivitys 4.12 asennetaan ja versio 3.11 poistuu.",
    "Huone 2.12 ja luku 7.11, kohta 5.12.",
    "Tilaisuus pidettiin 18.11. Tervetuloa ensi kerralla!",
    "Kiitos kaikille 20.11. mukana olleille! Nähdään taas 4.12.",
    "Hakuaika oli 1.–15.11. ja päätökset tehdään joulukuussa.",
    "Ilmoittautuminen päättyi 20.11., tervetuloa kurssille 1.12.!",
    "Kuvat: syysretki la 14.11. Lämmin kiitos!",
    "Bilder från höstvandringen lördagen den 14 november. Tack!",
    "Muistathan, että talviajan kello siirtyi 25.10.",
    "Lumitilanne 22.11. klo 8: ladut ovat suljettu.",
    "Päivitetty 20.11.2026 klo 12. Tervetuloa ladulle!",
    "Uppdaterad 20.11.2026 kl. 12. Välkommen till spåret!",
    "Klo 24 asti avoinna uudenvuodenaattona.",
    "Kl. 00.30–06.00 är vattnet avstängt.",
    "Klo 23–01 katu on suljettu.",
    "Yöllä 24.–25.11. klo 22–5 tie on poikki.",
    "ti 24.11. klo 22 – ke 25.11. klo 5",
    "Mestarit 1.–3.12.2027 Tampereella.",
    "Vapaaehtoistyön päivä 5.12. Frivilligdagen 5.12",
    "Pe 27.11. klo 9–15 ja la 28.11. klo 10–14",
    "Fredag–lördag 27–28.11",
    "Ke, to ja pe 25., 26. ja 27.11. klo 10",
    "Maanantaina 30. marraskuuta ja tiistaina 1. joulukuuta",
    "Måndagen den 30 november och tisdagen den 1 december",
    "Lauantaina 5. ja sunnuntaina 6. joulukuuta",
    "Lördagen den 5 och söndagen den 6 december",
    "Lucia 13.12. klo 16, itsenäisyyspäivä su 6.12.",
    "Vuoden 2025 tilinpäätös hyväksytään 15.12.",
    "Talvisota alkoi torstaina 30.11.1939.",
    "Vinterkriget började torsdagen den 30 november 1939.",
    "Valtuusto kokoontui maanantaina 16.11.2026 klo 18. Tallenne on verkossa.",
    "Vuosikokous pidetään 12.1. klo 18.",
    "Årsmötet hålls 12.1 kl. 18.",
    "Haku alkaa 7.1. ja päättyy 31.1.",
    "Esiopetukseen ilmoittautuminen 11.–29.1.",
    "Viikot 48–50, vko 49 ja v. 51",
    "Kausi 2026–2027, 2026/27 ja 2026-27.",
    "1/3 Uimahalli on kiinni tiistaina.",
    "Osastot 1.1 ja 2.3, liite 4.11",
    "Ystävänpäivä 14.2. on sunnuntai, vappu 1.5. lauantai.",
    "Vappuna lauantaina 1.5. ja helatorstaina 6.5.",
    "Joulukalenterin luukku 24.12. avataan klo 12.",
    "Paku starttaa 17.11.–18.12. välisenä aikana joka arkipäivä.",
    "Näyttely avoinna 1.11.–31.12.",
    "Utställningen pågår 1.11–31.12, välkommen!",
    "Kampanja 16.11.–30.11. tervetuloa!",
    "Hae viimeistään 30.11. klo 16.",
    "Sök senast 30.11 kl. 16.",
    "Sunnuntaibrunssi la 28.11. klo 11 ja lauantaimakkarat su 29.11.",
    "Torsdagscafé fredagen den 27 november kl. 13",
    "Perjantain 27.11. konsertti ja lauantain 28.11. tanssit",
    "Olemme mukana kampanjassa 1.11. alkaen, tule sinäkin!",
    "Kom med i kampanjen som pågår från och med 1.11!",
    "Kirjasto on ollut auki 16.11. lähtien uusissa tiloissa. Tule tutustumaan!",
    "Syntynyt perjantaina 13.3.1981",
  ])("right: %s", (text) => {
    expect(tryCheck(possibleDates, text).findings.filter(({ level }) => level !== "reminder")).toEqual([]);
  });

  it.each([
    "Tervetuloa kokoukseen 31.9. klo 18!",
    "Kurssi on 30.2.2027.",
    "Kursen hålls den 31 november.",
    "Karkauspäivänä 29.2.2027 on juhla.",
    "Tapahtuma ti–to 9.–11.12. kirjastossa.",
    "Evenemanget pågår tis–tors 9–11.12.",
    "Tervetuloa keskiviikkona 24.11. klo 18!",
    "Välkommen onsdagen den 24 november!",
    "Kurssi la–su 4.–5.12.",
    "Kurs lör–sön 4–5.12",
    "Tule mukaan perjantaina 20.11. klo 18!",
    "Anmäl dig senast 15.11.",
    "Näyttely 12.–7.12. galleriassa",
    "Klo 25.00 alkaa juhla",
    "kl. 18.75 börjar festen",
    "Torstaina 25. marraskuuta klo 18",
    "Torsdag 25.11 kl. 18",
    "tiistaina 8. ja keskiviikkona 10. joulukuuta",
    "To 24.11. klo 10",
    "Kerhoihin ilmoittaudutaan 11.–29.1.2026 lomakkeella.",
  ])("wrong: %s", (text) => {
    const { kinds } = tryCheck(possibleDates, text);
    expect(kinds.length).toBeGreaterThan(0);
    expect(
      kinds.every((kind) => /^(?:other-weekday:error|(?:no-such-day|no-such-time|ends-before-start|past):)/.test(kind)),
    ).toBe(true);
  });

  it("tells of a range that is past once, at its end", () => {
    const tried = tryCheck(possibleDates, "Ilmoittaudu kurssille 2.–13.11.2026 kirjastossa.");
    expect(tried.kinds).toEqual(["past:warning"]);
    expect(tried.passages).toEqual(["13.11.2026"]);
  });
});

describe("rows of weekdays beside rows of days", () => {
  const weekdays = (text: string) =>
    tryCheck(possibleDates, text).findings.filter(({ kind }) => kind === "other-weekday");
  it("tells one mistake once, with all its weekdays put right", () => {
    const findings = weekdays("Leiri on ti–to 9.–11.12. koululla.\n\nLägret är ti–to 9–11.12 i skolan.");
    expect(findings).toHaveLength(1);
    expect(findings[0]?.fixes.map((fix) => (fix.kind === "edit" ? fix.edits.length : 0))).toEqual([4]);
  });
  it("tells of the last day alone where only that is wrong", () => {
    expect(weekdays("Leiri on ti–pe 8.–10.12. koululla.")).toHaveLength(1);
  });
  it.each([
    ["Banan är stängd 5–6.12 (lördag–söndag) hela dagen.", 0],
    ["Rata on kiinni 5.–6.12. (la–su) koko päivän.", 0],
    ["Rata on kiinni 5.12. ja 6.12. (su) koko päivän.", 0],
    ["Rata on kiinni 5.–6.12. (pe–la) koko päivän.", 1],
    ["Rata on kiinni 6.12. (la) koko päivän.", 1],
  ])("reads weekdays in brackets behind the days: %s", (text, count) => {
    expect(weekdays(text)).toHaveLength(count);
  });
  it("is silent where the row is right", () => {
    expect(weekdays("Leiri on ti–to 8.–10.12. koululla.")).toEqual([]);
  });
});
