/** Days and times of ordinary notices in the usual writings of both languages. */
import { describe, expect, it } from "vitest";
import { defaultGuideline } from "../model/default-guideline";
import { compareFacts } from "./compare-facts";

const differences = (fi: string, sv: string) => compareFacts(fi, sv, defaultGuideline);
const sure = (fi: string, sv: string) => differences(fi, sv).filter(({ soft }) => !soft);

describe("weekdays and weeks", () => {
  it.each<[string, string]>([
    ["Kerho kokoontuu torstaisin.", "Klubben samlas på torsdagar."],
    ["Kerho kokoontuu torstaisin.", "Klubben samlas varje torsdag."],
    ["Kerho kokoontuu joka torstai.", "Klubben samlas på torsdagarna."],
    ["Talviloma on viikolla 8.", "Sportlovet är vecka 8."],
    ["Talviloma vko 8", "Sportlov v. 8"],
    ["Syysloma vko 42", "Höstlov vecka 42"],
    ["Viikoilla 8–10", "Under veckorna 8–10"],
    ["viikot 43 ja 44", "veckorna 43 och 44"],
    ["Työt tehdään viikoilla 35-37.", "Arbetena utförs veckorna 35–37."],
    ["Auki arkisin klo 8–16.", "Öppet vardagar kl. 8–16."],
    ["Auki ma–pe 8–16.", "Öppet må–fre 8–16."],
    ["Auki maanantaista perjantaihin klo 8–16.", "Öppet måndag till fredag kl. 8–16."],
    ["Auki maanantaista torstaihin", "Öppet från måndag till torsdag"],
    ["Ma- ja ti-iltaisin klo 18", "På måndags- och tisdagskvällar kl. 18"],
    ["ma-, ke- ja pe-aamuisin", "på måndags-, onsdags- och fredagsmorgnar"],
    ["maanantai- ja torstai-iltaisin", "på måndags- och torsdagskvällar"],
    ["Maanantai-iltana klo 18", "På måndag kväll kl. 18"],
    ["lauantai- ja sunnuntaiaamuna", "på lördags- och söndagsmorgonen"],
    ["lauantai- tai sunnuntaiaamuna", "på lördag eller söndag morgon"],
  ])("the same: %s = %s", (fi, sv) => {
    expect(sure(fi, sv)).toEqual([]);
  });
  it.each<[string, string]>([
    ["Talviloma on viikolla 8.", "Sportlovet är vecka 9."],
    ["Kerho kokoontuu torstaisin.", "Klubben samlas på tisdagar."],
    ["maanantai- ja torstai-iltaisin", "på måndags- och onsdagskvällar"],
    ["ma- ja ti-iltaisin klo 18", "på måndags- och onsdagskvällar kl. 18"],
  ])("not the same: %s ≠ %s", (fi, sv) => {
    expect(differences(fi, sv)).not.toEqual([]);
  });
});

describe("months", () => {
  it.each<[string, string]>([
    ["kesä- tai heinäkuussa", "i juni eller juli"],
    ["kesä- ja heinäkuussa", "i juni och juli"],
    ["touko-, kesä- ja elokuussa", "i maj, juni och augusti"],
    ["touko-kesäkuussa", "i maj–juni"],
    ["marras–joulukuun aikana", "under november–december"],
    ["marras- ja joulukuussa", "i november och december"],
    ["loka- tai marraskuun alussa", "i början av oktober eller november"],
    ["Elo- ja syyskuun vaihteessa", "Vid skiftet augusti-september"],
    ["elokuussa tai syyskuussa", "i augusti eller september"],
    ["tammi-helmikuussa 2027", "i januari–februari 2027"],
    ["tammi- ja helmikuussa 2027", "i januari och februari 2027"],
    ["Marraskuun vinkit", "Tips för november"],
    ["Lokakuun pimeyteen", "Till oktobermörkret"],
    ["Joulukuun kalenteri", "Decemberkalendern"],
    ["Toukokuun talkoot", "Majtalko"],
  ])("the same: %s = %s", (fi, sv) => {
    expect(sure(fi, sv)).toEqual([]);
  });
  it.each<[string, string]>([
    ["kesä- tai heinäkuussa", "i juni eller augusti"],
    ["kesä- ja heinäkuussa", "i maj och juli"],
  ])("not the same: %s ≠ %s", (fi, sv) => {
    expect(differences(fi, sv)).not.toEqual([]);
  });
});

describe("seasons and years", () => {
  it.each<[string, string]>([
    ["keväällä 2027", "våren 2027"],
    ["kevätkaudella 2027", "vårsäsongen 2027"],
    ["Lukuvuosi 2026–2027", "Läsåret 2026–2027"],
    ["Lukuvuonna 2026–27", "Läsåret 2026-2027"],
    ["kausi 2026/27", "säsongen 2026–27"],
    ["1990-luvulla", "på 1990-talet"],
    ["vuosina 2025–2030", "åren 2025–2030"],
    ["vuoteen 2030 mennessä", "fram till år 2030"],
    ["vuoden 2026 lopussa", "i slutet av 2026"],
  ])("the same: %s = %s", (fi, sv) => {
    expect(sure(fi, sv)).toEqual([]);
  });
  it.each<[string, string]>([["keväällä 2027", "våren 2028"]])("not the same: %s ≠ %s", (fi, sv) => {
    expect(differences(fi, sv)).not.toEqual([]);
  });
});

describe("beginnings and ends", () => {
  it.each<[string, string]>([
    ["1.1. alkaen", "från och med 1.1"],
    ["1.1.2027 alkaen", "fr.o.m. 1.1.2027"],
    ["1.1. lähtien", "fr.o.m. 1.1"],
    ["31.5. saakka", "t.o.m. 31.5"],
    ["31.5. asti", "till och med 31.5"],
    ["viimeistään 31.5.", "senast 31.5"],
    ["31.5. mennessä", "senast den 31 maj"],
    ["1.–15.6. välisenä aikana", "mellan 1 och 15.6"],
    ["1.6.-15.6.", "1–15.6"],
    ["1. kesäkuuta alkaen", "från den 1 juni"],
    ["Hakuaika on 1.2.–28.2.2027.", "Ansökningstiden är 1–28.2.2027."],
    ["Hakuaika päättyy 28.2. klo 16.15.", "Ansökningstiden går ut 28.2 kl. 16.15."],
    ["maanantaina 1.2.2027 klo 9", "måndagen den 1 februari 2027 kl. 9"],
    ["keskiviikkona 3. maaliskuuta", "onsdagen den 3 mars"],
    ["3. päivä maaliskuuta", "den 3 mars"],
  ])("the same: %s = %s", (fi, sv) => {
    expect(sure(fi, sv)).toEqual([]);
  });
});

describe("times", () => {
  it.each<[string, string]>([
    ["klo 8.00", "kl. 8"],
    ["klo 8", "kl 8.00"],
    ["klo 8:00–16:00", "kl. 8–16"],
    ["klo 8-16", "klockan 8 till 16"],
    ["kello kahdeksasta neljään", "från klockan åtta till fyra"],
    ["klo 12", "klockan tolv"],
    ["Ovet avataan klo 12.", "Dörrarna öppnas klockan tolv på dagen."],
    ["puoleenpäivään mennessä", "före klockan tolv"],
    ["puoliltapäivin", "klockan 12"],
    ["keskipäivällä", "mitt på dagen"],
    ["Suljemme keskiyöllä.", "Vi stänger vid midnatt."],
    ["Suljemme puoliltaöin.", "Vi stänger klockan tolv på natten."],
    ["Auki klo 24 asti", "Öppet till midnatt"],
    ["Auki puoleenyöhön", "Öppet till kl. 24"],
    ["Auki keskiyöhön asti", "Öppet till klockan 24"],
    ["puolenyön aikaan", "vid midnatt"],
    ["klo 00.00", "kl. 24"],
    ["klo 24", "kl. 00"],
    ["Vuosi vaihtuu klo 24.00.", "Året byts kl. 00.00."],
    ["puolelta päivin", "vid tolvtiden"],
    ["puoli kahdeksalta", "halv åtta"],
    ["klo 18.30", "klockan halv sju"],
    ["klo 18.30", "halv 19"],
    ["kello 19.30", "klockan halv 20"],
    ["klo 14.30", "halv 15"],
    ["klo 17.15", "kvart över 17"],
    ["klo 16.45", "kvart i 17"],
    ["klo 15.15", "kvart över tre"],
    ["varttia yli kolme", "kl. 15.15"],
    ["kymmentä vaille yhdeksän", "tio i nio"],
    ["klo 7.05–7.55", "kl. 7.05–7.55"],
  ])("the same: %s = %s", (fi, sv) => {
    expect(sure(fi, sv)).toEqual([]);
  });
  it.each<[string, string]>([
    ["klo 12", "klockan ett"],
    ["Suljemme keskiyöllä.", "Vi stänger kl. 23."],
    ["puoleenpäivään mennessä", "före klockan tio"],
    ["klo 18.30", "halv 18"],
  ])("not the same: %s ≠ %s", (fi, sv) => {
    expect(differences(fi, sv)).not.toEqual([]);
  });
});

describe("holidays", () => {
  it.each<[string, string]>([
    ["toisena adventtina", "på andra advent"],
    ["2. adventtisunnuntai", "andra advent"],
    ["Toinen adventti tuo valot.", "Andra advent tänder ljusen."],
    ["Joulupukki saapuu jouluaattona.", "Julgubben kommer på julafton."],
  ])("the same: %s = %s", (fi, sv) => {
    expect(sure(fi, sv)).toEqual([]);
  });
  it.each<[string, string]>([["jouluaattona", "på juldagen"]])("not the same: %s ≠ %s", (fi, sv) => {
    expect(differences(fi, sv)).not.toEqual([]);
  });
});

describe("days that are left out", () => {
  it.each<[string, string]>([
    ["Auki arkisin, ei lauantaisin", "Öppet vardagar, inte på lördagar"],
    ["Tunnit ovat tiistaisin, eivät torstaisin", "Lektionerna är på tisdagar, inte på torsdagar"],
    ["Auki joka päivä paitsi maanantaina", "Öppet alla dagar utom måndag"],
    ["Auki joka päivä paitsi maanantaina", "Öppet alla dagar, inte måndag"],
  ])("the same: %s = %s", (fi, sv) => {
    expect(sure(fi, sv)).toEqual([]);
  });
  it.each<[string, string]>([
    ["Auki arkisin, ei lauantaisin", "Öppet vardagar, även på lördagar"],
    ["Kioski on auki myös sunnuntaisin.", "Kiosken är öppen, inte på söndagar."],
    ["Ei koske torstaita", "Gäller också torsdag"],
    ["Auki paitsi maanantaisin", "Öppet också måndagar"],
  ])("not the same: %s ≠ %s", (fi, sv) => {
    expect(differences(fi, sv)).not.toEqual([]);
  });
});
