/** Parts of the day, holidays, months and weekdays as both languages write them. */
import { describe, expect, it } from "vitest";
import { defaultGuideline } from "../../model/default-guideline";
import { compareFacts } from "../compare-facts";

const differences = (fi: string, sv: string) =>
  compareFacts(fi, sv, defaultGuideline).map(({ kind, type, soft }) => `${soft ? "perhaps " : ""}${kind} ${type}`);
const sure = (fi: string, sv: string) => differences(fi, sv).filter((each) => !each.startsWith("perhaps "));

describe("parts of the day", () => {
  it.each<[string, string]>([
    ["Kerho alkaa klo 6 illalla.", "Klubben börjar kl. 18."],
    ["Tapaamme tiistai-iltana klo 7.", "Vi träffas på tisdag kväll kl. 19."],
    ["Avoinna iltaisin klo 5–8", "Öppet på kvällarna kl. 17–20"],
    ["Kello 2 iltapäivällä", "Kl. 14"],
    ["Kokous klo 9 aamupäivällä", "Möte kl. 9 f.m."],
    ["Aloitamme kello 1 iltapäivällä.", "Vi börjar klockan 1 på eftermiddagen."],
    ["Lähtö kuudelta aamulla", "Avfärd kl. 6"],
    ["Klo 19", "Kl. 7 e.m."],
    ["Klo 10 aamulla ja klo 7 illalla", "Kl. 10 och kl. 19"],
    ["Huomenna aamulla klo 8", "I morgon kl. 8"],
    ["Vi ses klo 12 päivällä", "Vi ses kl. 12"],
    ["Museo on suljettu juhannusaattona.", "Museet är stängt på midsommarafton."],
    ["Museo on suljettu helatorstaina.", "Museet är stängt på Kristi himmelsfärdsdag."],
  ])("the same: %s = %s", (fi, sv) => {
    expect(sure(fi, sv)).toEqual([]);
  });
  it.each<[string, string]>([
    ["Kerho alkaa klo 6 illalla.", "Klubben börjar kl. 6 på morgonen."],
    ["Tapaamme klo 9 aamulla.", "Vi träffas kl. 9 på kvällen."],
    ["Klo 4 iltapäivällä", "kl. 17"],
  ])("not the same: %s ≠ %s", (fi, sv) => {
    expect(differences(fi, sv)).not.toEqual([]);
  });
});

describe("holidays", () => {
  it.each<[string, string]>([
    ["Avoinna tapaninpäivänä klo 10–14", "Öppet på annandag jul kl. 10–14"],
    ["Suljettu pääsiäismaanantaina", "Stängt på annandag påsk"],
    ["Sauna on lämmin uudenvuodenaattona.", "Bastun är varm på nyårsafton."],
    ["Kahvit äitienpäivänä 9.5.", "Kaffe på mors dag 9.5"],
    ["Kahvit isänpäivänä", "Kaffe på fars dag"],
    ["Tervetuloa 1. adventtina!", "Välkommen på första advent!"],
    ["Sytytämme valot ensimmäisenä adventtisunnuntaina", "Vi tänder ljusen första söndagen i advent"],
    ["Uimahalli on kiinni loppiaisena.", "Simhallen är stängd på trettondagen."],
    ["Uimahalli on kiinni 6.1.", "Simhallen är stängd på trettondagen."],
    ["Haku päättyy vappuaattona", "Ansökan går ut den 30 april"],
    ["Kiinni pitkäperjantaina", "Stängt den 26 mars"],
    ["Lippu nousee ruotsalaisuuden päivänä", "Flaggan hissas på svenska dagen"],
    ["Avoinna joulupäivänä", "Öppet på juldagen"],
    ["Hyvää juhannusta kaikille!", "Glad midsommar till alla!"],
    ["Vapun juhlat torilla 30.4.", "Valborgsfesten på torget 30.4"],
    ["Pyhäinpäivän hartaus klo 18", "Andakt på alla helgons dag kl. 18"],
    ["Jouluaatto: suljettu", "Julafton: stängt"],
    ["Toimisto on 4. kerroksessa.", "Byrån finns på fjärde våningen."],
    ["Kolmas luokka retkeilee.", "3:e klass gör en utflykt."],
  ])("the same: %s = %s", (fi, sv) => {
    expect(sure(fi, sv)).toEqual([]);
  });
  it.each<[string, string]>([
    ["Suljettu pääsiäismaanantaina", "Stängt på långfredagen"],
    ["Avoinna juhannuspäivänä", "Öppet på midsommarafton"],
    ["Sauna on lämmin uudenvuodenaattona.", "Bastun är varm på nyårsdagen."],
    ["Konsertti 2. adventtina", "Konsert på första advent"],
    ["Kiinni pitkäperjantaina 26.3.", "Stängt på skärtorsdagen 26.3"],
    ["Kiinni itsenäisyyspäivänä", "Stängt på Lucia den 13 december"],
    ["Jouluaatto: klo 10–12", "Juldagen: kl. 10–12"],
  ])("not the same: %s ≠ %s", (fi, sv) => {
    expect(differences(fi, sv)).not.toEqual([]);
  });
});

describe("days and months", () => {
  it.each<[string, string]>([
    ["Matka kestää puolitoista tuntia", "Resan tar en och en halv timme"],
    ["Puolentoista kilometrin lenkki", "En slinga på 1,5 kilometer"],
    ["Kaksi ja puoli tuntia", "2,5 timmar"],
  ])("the same: %s = %s", (fi, sv) => {
    expect(sure(fi, sv)).toEqual([]);
  });
  it.each<[string, string]>([["Viimeinen jättöpäivä on 30.1.", "Sista inlämningsdag är sista januari"]])(
    "not the same: %s ≠ %s",
    (fi, sv) => {
      expect(differences(fi, sv)).not.toEqual([]);
    },
  );
});

describe("weekdays", () => {
  it.each<[string, string]>([
    ["Auki ke, 9.12.", "Öppet onsd. 9.12"],
    ["Tavataan perj. 4.12.", "Vi ses fred 4.12"],
    ["MA–TI 9–15, KE 10–18", "MÅN–TIS 9–15, ONS 10–18"],
    ["Su, 6.12. klo 10", "Sö, 6.12 kl. 10"],
    ["Kirjasto Ma 10–18", "Biblioteket Må 10–18"],
    ["Tule, la 5.12.!", "Kom, lö 5.12!"],
  ])("the same: %s = %s", (fi, sv) => {
    expect(sure(fi, sv)).toEqual([]);
  });
  it.each<[string, string]>([
    ["Kahden viikon välein", "Var tredje vecka"],
    ["Tavataan perj. 4.12.", "Vi ses torsd. 4.12"],
    ["MA–TI 9–15, KE 10–18", "MÅN–TIS 9–15, TORS 10–18"],
  ])("not the same: %s ≠ %s", (fi, sv) => {
    expect(differences(fi, sv)).not.toEqual([]);
  });
});

describe("months", () => {
  it.each<[string, string]>([
    ["Kurssi 3. syys 2027", "Kurs 3 september 2027"],
    ["Kurssi 3. syysk.", "Kurs 3 sept."],
    ["Ke 3. maalis klo 9", "Ons 3 mars kl. 9"],
    ["Helmikuisena iltana", "En kväll i februari"],
    ["2. kesä töissä", "Andra sommaren på jobbet"],
    ["Suljettu 8.2027 saakka", "Stängt till augusti 2027"],
    ["Suljettu 8.–9.2027", "Stängt augusti–september 2027"],
    ["Valmis 5/2027", "Klar i maj 2027"],
    ["Lehti 2/2027", "Tidningen 2/2027"],
  ])("the same: %s = %s", (fi, sv) => {
    expect(sure(fi, sv)).toEqual([]);
  });
  it.each<[string, string]>([
    ["Helmikuisena iltana", "En kväll i mars"],
    ["Valmis 5/2027", "Klar i juni 2027"],
  ])("not the same: %s ≠ %s", (fi, sv) => {
    expect(differences(fi, sv)).not.toEqual([]);
  });
});

describe("times and days", () => {
  it.each<[string, string]>([
    ["Kokous tiistaina 5.12.", "Möte tisdag 5.12"],
    ["Kuusi metsässä", "En gran i skogen"],
    ["Yhdessä", "Tillsammans"],
    ["Ensimmäinen kerta", "Första gången"],
  ])("the same: %s = %s", (fi, sv) => {
    expect(sure(fi, sv)).toEqual([]);
  });
});
