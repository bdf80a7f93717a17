/** Whole lines in which several kinds of facts meet. */
import { describe, expect, it } from "vitest";
import { defaultGuideline } from "../../model/default-guideline";
import { compareFacts } from "../compare-facts";

const differences = (fi: string, sv: string) =>
  compareFacts(fi, sv, defaultGuideline).map(({ kind, type, soft }) => `${soft ? "perhaps " : ""}${kind} ${type}`);
const sure = (fi: string, sv: string) => differences(fi, sv).filter((each) => !each.startsWith("perhaps "));

describe("lines", () => {
  it.each<[string, string]>([
    ["Kunnantalo on suljettu juhannusaattona 25.6.", "Kommunhuset är stängt 25.6"],
    ["Laskiaistiistain mäki avataan laskiaistiistaina", "Backen öppnas på fettisdagen"],
    ["Auki arkipyhinä", "Öppet under söckenhelger"],
    ["Vapunpäivänä klo 12", "På första maj kl. 12"],
    ["Suljettu uudenvuodenpäivänä 1.1.", "Stängt på nyårsdagen 1.1"],
    ["Kauppatori hiljenee jouluksi", "Torget tystnar till jul"],
    ["Lucian päivän kulkue 13.12.", "Luciatåget 13.12"],
    ["Pääsiäisenä avoinna 2.4.–5.4.", "Öppet 2.4–5.4 under påsken"],
    ["Ilmoittautuminen alkaa tammikuun alussa", "Anmälan börjar i början av januari"],
    ["Kahdeksannella luokalla", "I åttan"],
    ["Kirjasto täyttää 100 vuotta", "Biblioteket fyller 100 år"],
    ["Retki sunnuntaina 6.12.", "Utfärd söndagen den sjätte december"],
    ["Nähdään tasan kello 6 illalla!", "Vi ses prick klockan 6 på kvällen!"],
    ["Ti klo 9–12 ja 13–15", "Ti kl. 9–12 och 13–15"],
    ["Myynti päättyy 30.11. klo 23.59", "Försäljningen avslutas sista november kl. 23.59"],
    ["Kaksi kerrosta", "Två våningar"],
    ["3,5-vuotias", "3,5-åring"],
    ["Toinen joulupäivä", "Annandag jul"],
    ["Auki 9–17 (la 10–14)", "Öppet 9–17 (lö 10–14)"],
    ["Keskiviikkona 2. joulukuuta", "Onsdag den andra december"],
    ["Toukokuun viimeisenä päivänä", "Sista maj"],
    ["Ensimmäinen palkinto 500 euroa", "Första pris 500 euro"],
    ["12.–13. luokka", "Klass 12–13"],
    ["Joulukuun 6. päivänä", "Den sjätte december"],
    ["Olemme avoinna kello 10–18", "Vi har öppet klockan 10–18"],
    ["Klo 13 alkaen", "Med start kl. 13"],
    ["Elokuvan kesto on puolitoista tuntia", "Filmen är 1,5 h lång"],
    ["Vuonna 1960-luku", "På 1960-talet"],
    ["Iltapäivällä klo 1", "På eftermiddagen kl. 13"],
    ["Aamulla klo 7.30", "På morgonen kl. 7.30"],
    ["Klo 8 ja illalla klo 6", "Kl. 8 och kl. 18"],
    ["1. päivä joulukuuta", "Den 1 december"],
    ["Kouluruoka 1.–9. luokille", "Skolmat för årskurserna 1–9"],
    ["Puolet hinnasta", "Halva priset"],
    ["Hinta 5 € 50 snt", "Pris 5,50 €"],
    ["Huhtikuun viimeinen", "Sista april"],
    ["Viikon 8 hiihtoloma", "Sportlov vecka 8"],
    ["Tontti on 1/2 hehtaaria", "Tomten är 1/2 hektar"],
    ["Parillisten viikkojen torstaina", "Torsdagar jämna veckor"],
    ["Kerran vuodessa", "En gång per år"],
    ["Kolmesti päivässä", "Tre gånger om dagen"],
    ["Alle 7-vuotiaat", "Barn under sju år"],
    ["Mukana yli 100 hakijaa", "Över 100 sökande"],
    ["Ma 7.12 klo 17.30, to 10.12 klo 18.05", "Må 7.12 kl. 17.30, to 10.12 kl. 18.05"],
  ])("the same: %s = %s", (fi, sv) => {
    expect(sure(fi, sv)).toEqual([]);
  });
  it.each<[string, string]>([
    ["Suljettu joulupäivänä ja tapaninpäivänä", "Stängt på julafton och annandag jul"],
    ["Vain perjantaisin klo 10", "Bara på fredagar kl. 11"],
    ["Illalla klo 8", "Kl. 8 på morgonen"],
    ["Alle 7-vuotiaat", "Barn över sju år"],
    ["Yli 100 hakijaa", "Högst 100 sökande"],
    ["Hakuaika alkaa 1.3. alkaen", "Ansökan senast 1.3"],
  ])("not the same: %s ≠ %s", (fi, sv) => {
    expect(differences(fi, sv)).not.toEqual([]);
  });
});
