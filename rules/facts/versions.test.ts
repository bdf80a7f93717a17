import { describe, expect, it } from "vitest";
import { detectSpans } from "../language/detect-spans";
import { defaultGuideline } from "../model/default-guideline";
import { findStretches } from "./versions";

/** For each line that is not empty the versions that it belongs to, in order: "fi", "sv", "fi+sv+both". */
function ownersOf(text: string): string[] {
  const stretches = findStretches([text], [detectSpans(text)], defaultGuideline);
  let start = 0;
  return text.split("\n").flatMap((line) => {
    const end = start + line.length;
    const owners = stretches.filter((each) =>
      /[\p{L}\p{N}]/u.test(text.slice(Math.max(start, each.start), Math.max(start, Math.min(end, each.end)))),
    );
    start = end + 1;
    return line === "" ? [] : [owners.map(({ version }) => version).join("+")];
  });
}

const repeat = (owner: string, lines: number) => new Array<string>(lines).fill(owner);

describe("lines of days and hours belong to the version around them", () => {
  it.each([
    [
      "capitals",
      "Kuntosali on auki jouluviikolla:\nMA 6–22\nTI 6–22\nKE 6–20\nTO suljettu\nPE 8–12\n\nGymmet är öppet under julveckan:\nMÅ 6–22\nTI 6–22\nON 6–20\nTO stängt\nFR 8–12",
      [...repeat("fi", 6), ...repeat("sv", 6)],
    ],
    [
      "Swedish first, with och, ja and &",
      "Öppettider på Kvarnby bibliotek\nMån, ons och fre 10–18\nTis & to 12–19\nLö 10–15\n\nMyllykylän kirjaston aukioloajat\nMa, ke ja pe 10–18\nTi & to 12–19\nLa 10–15",
      [...repeat("sv", 4), ...repeat("fi", 4)],
    ],
    [
      "days that both languages write alike, in paragraphs of their own",
      "Lumilinnan avoimet päivät\n\nti klo 10–12\nto 10–12\n\nÖppna dagar i snöslottet\n\nti kl. 10–12\nto 10–13",
      [...repeat("fi", 3), ...repeat("sv", 3)],
    ],
    [
      "a third version",
      "Avajaiset torstaina kulttuuritalossa.\nTo 10–18, pe 10–16\n\nÖppning på torsdag i kulturhuset.\nTo 10–18, fre 10–16\n\nThe exhibition opens on Thursday.\nThu 10–18, Fri 10–16",
      ["fi", "fi", "sv", "sv", "other", "other"],
    ],
    [
      "places before days",
      "Lukumummi on paikalla taas:\nFyyri: ke 2.9., ke 7.10.\nSundet: to 3.9., to 8.10.\n\nLäsmormor är på plats igen:\nFyyri: on 2.9, on 7.10\nSundet: to 3.9, to 8.10",
      [...repeat("fi", 3), ...repeat("sv", 3)],
    ],
    [
      "a Finnish abbreviation in a text that is Swedish only",
      "Hej! Vi har öppet\nma–pe 8–16\nVälkommen!",
      repeat("sv", 3),
    ],
    [
      "rows with a letter in front and years in brackets",
      "Hiihtokoulun ryhmät\nA: 4.–15.1. klo 17 (4–5 v.)\nB: 4.–15.1. klo 18 (6–8 v.)\n\nGrupper i skidskolan\nA: 4–15.1 kl. 17 (4–5 år)\nB: 4–15.1 kl. 18 (6–8 år)",
      [...repeat("fi", 3), ...repeat("sv", 3)],
    ],
    ["near miss: languages by turns", "Konsertti klo 18\nKonsert kl. 18", ["fi", "sv"]],
    [
      "near miss: a Finnish sentence with kl.",
      "Kaféet öppnar på lördag.\nKahvila aukeaa lauantaina kl. 10.",
      ["sv", "fi"],
    ],
    [
      "near miss: two halves with a bar",
      "Konsertti kaikille / Konsert för alla\nla 12.6. klo 17 | lö 12.6 kl. 18",
      ["fi+sv", "fi+sv"],
    ],
  ])("%s", (_, text, owners) => expect(ownersOf(text)).toEqual(owners));
});

describe("lines of a programme belong to the version around them", () => {
  it.each([
    [
      "loan words behind bare hours",
      "Kyläpäivän ohjelma lauantaina\n11.00 lipunnosto\n11.15 tango\n12 karaoke\n13–14 final\n\nBydagens program på lördag\n11.00 flagghissning\n11.15 tango\n12 karaoke\n13–14 final",
      [...repeat("fi", 5), ...repeat("sv", 5)],
    ],
    [
      "English words behind klo and kl.",
      "Taidekoulun kevätjuhla. Ohjelma:\nklo 17 flashmob\nklo 18 workshop\n\nKonstskolans vårfest. Program:\nkl. 17 flashmob\nkl. 18 workshop",
      [...repeat("fi", 3), ...repeat("sv", 3)],
    ],
    [
      "films with Finnish titles",
      "Film i lekparken:\nons 3.6 kl. 19 Rölli ja metsänhenki\nto 4.6 kl. 19 Onneli ja Anneli\nFritt inträde!",
      repeat("sv", 4),
    ],
    [
      "schools with names in both languages",
      "Skolornas julfester:\n– Nissnikun koulu ons 16.12 kl. 18\n– Winellska skolan to 17.12 kl. 18\n– Papinmäen koulu fre 18.12 kl. 9",
      repeat("sv", 4),
    ],
    [
      "near miss: both languages in each row",
      "Konsertti / Konsert\n17.00 Kuoro / Kör\n18.00 Soitto / Musik",
      repeat("fi+sv", 3),
    ],
    [
      "near miss: one list in each language without an empty line",
      "klo 10 ratsastus\nklo 11 keppihevoset\nkl. 10 ridning\nkl. 11 käpphästar",
      ["fi", "fi", "sv", "sv"],
    ],
  ])("%s", (_, text, owners) => expect(ownersOf(text)).toEqual(owners));
});

describe("contact lines, names and titles belong to the version around them", () => {
  it.each([
    [
      "a Finnish name with puh. in the Swedish version",
      "Konsert i kyrkan på söndag. Alla är välkomna.\n\nMer information:\nProducent\nSeppo Lahtinen\npuh. 044 987 6543\n\nKonsertti kirkossa sunnuntaina. Kaikki ovat tervetulleita.\n\nLisätietoja:\ntuottaja\nSeppo Lahtinen\npuh. 044 987 6543",
      [...repeat("sv", 5), ...repeat("fi", 5)],
    ],
    [
      "a page with a Finnish name",
      "Työpajassa veistetään puuta. Ilmoittaudu heti.\n\nI verkstaden täljer vi i trä. Anmäl dig genast:\nRitva Saarinen, tfn 044 123 9876\nInstagram: Kirkkonummen nuorisopalvelut",
      ["fi", "sv", "sv", "sv"],
    ],
    [
      "one name in both versions",
      "Ilmoittaudu 3.5. mennessä: Satu Åkerlund\nAnmäl dig senast 3.5: Satu Åkerlund",
      ["fi", "sv"],
    ],
    ["a Swedish name below a Finnish text", "Tuuli Virtanen on valittu rehtoriksi.\n\nAnders Holm", ["fi", "fi"]],
    ["who is greeted and who signs", "Hei Björn! Ranta siivotaan perjantaina klo 9. T: Henrik", ["fi"]],
    ["a nickname behind T.", "Moi! Huomenna ollaan taas auki klo 15. T. Sunkka, nuorisotyö", ["fi"]],
    [
      "titles in a row",
      "Biblioteket visar filmer: Pekka ja Pätkä salapoliiseina kl. 15 och Kahdeksan surmanluotia kl. 18.",
      ["sv"],
    ],
    ["a Swedish title in Finnish", "Kirjasto näyttää elokuvia: Den tappade handsken klo 15.", ["fi"]],
    [
      "places with signs",
      "Läget vid plattformarna:\nJorvas ✅\nTolsa ❌\nLuoma ❌\nVi uppdaterar kl. 12.\n\nPlogningen i dag: Heikkilä ✅ Kolsari 🚜 Nissnikku ✅",
      repeat("sv", 6),
    ],
    [
      "choirs in running text, units with names",
      "Vi sjunger! Med är Kirkkonummen Mieslaulajat och Kyrkslätts Sångkör.\nRing Heikki Mäkinen, tfn 050 111 2233, eller Kirkkonummen Vesi, tfn 09 111 222.",
      ["sv", "sv"],
    ],
    ["near miss: the same word twice with a sign", "Kirjasto 📚\nBiblioteket 📚", ["fi", "sv"]],
    ["near miss: three greetings", "Tervetuloa!\nVälkommen!\nWelcome!", ["fi", "sv", "other"]],
  ])("%s", (_, text, owners) => expect(ownersOf(text)).toEqual(owners));
});

describe("lines of both languages", () => {
  it.each([
    [
      "halves with the clock words of each and a name",
      "Yritysaamu | Företagsmorgon\n3.2. klo 8–10, Sundsberg | 3.2 kl. 8–10, Sundsberg",
      ["fi+sv", "fi+sv"],
    ],
    [
      "street names of one house",
      "Tervetuloa avoimiin oviin!\nVälkommen på öppet hus!\n📍 Överbyntie 7, Överbyvägen 7",
      ["fi", "sv", "both"],
    ],
    [
      "figures that open the Swedish sentence",
      "Järvessä on 19 astetta lämmintä. 19 grader är det i sjön just nu.",
      ["fi+sv"],
    ],
    ["near miss: an abbreviation before a figure", "Biblioteket öppnas kl. 10. Kirjasto avataan klo 10.", ["sv+fi"]],
    [
      "pairs of words",
      "Luontoretki / Naturutflykt\nLa/Lö 12.6. klo/kl. 10–13\nMaksu/Avgift 8 €, alle/under 7 v. 0 €",
      ["fi+sv", "both", "both"],
    ],
    [
      "pairs of joined days",
      "Uimaranta / Badstrand\nTO–PE/TORS–FRE 9–17, LA/LÖ 10–14, SU/SÖ kiinni",
      ["fi+sv", "both"],
    ],
    ["an address behind two greetings", "Seuraa meitä! Följ oss! www.instagram.com/kirjasto", ["fi+sv+both"]],
    [
      "page numbers",
      "Uusi leikkipuisto avattu Ny lekpark öppnad s. 12–13\nKesätyöt alkavat Sommarjobben börjar s. 14",
      ["fi+sv+both", "fi+sv+both"],
    ],
    ["an address below a pair", "Tervetuloa – Välkommen!\n📍 Rantatie 5\n🕐 12–15", ["fi+sv", "both", "both"]],
    ["pairs in capitals", "KESÄKAUDEN AVAUS/SÄSONGSÖPPNING\nMAKSUTON/AVGIFTSFRI", ["both", "both"]],
    ["a price below two sentences", "Retki on siirretty. Utflykten har flyttats.\nMaksu/Avgift 4 €", ["fi+sv", "both"]],
    ["a date below two headings", "Syysmarkkinat\nHöstmarknad\n24.4.2027 klo 12 kl.", ["fi", "sv", "both"]],
    ["a date below both on one line", "Siivouspäivä lauantaina Städdag på lördag\n8.5. klo 9", ["fi+sv", "both"]],
    ["near miss: a price for each", "Maksu on 6 €, lapset 3 €. Avgiften är 6 €, barn 4 €.", ["fi+sv"]],
    ["near miss: hours for each below", "Avajaiset / Öppning\nla klo 10\nlö kl. 11", ["fi+sv", "fi", "sv"]],
    [
      "near miss: an address for each",
      "Kotisivu: www.kirkkonummi.fi/leirit Hemsida: www.kyrkslatt.fi/lager",
      ["fi+sv"],
    ],
    ["near miss: only the Swedish sentence has hours", "Halli on auki. Hallen är öppen 10–14.", ["fi+sv"]],
    [
      "near miss: prices by unit",
      "Puhelun hinta 6,20 snt/puh + 9,40 snt/min (sis. alv 24 %), 2 kpl/hlö/vrk.\n\nSamtalet kostar 6,20 cent/samtal + 9,40 cent/min.",
      ["fi", "sv"],
    ],
  ])("%s", (_, text, owners) => expect(ownersOf(text)).toEqual(owners));
});
