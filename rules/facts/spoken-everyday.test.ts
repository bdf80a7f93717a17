/** How people say hours, classes, limits and parts, and what must not be taken for them. */
import { describe, expect, it } from "vitest";
import { defaultGuideline } from "../model/default-guideline";
import { compareFacts } from "./compare-facts";

const differences = (fi: string, sv: string) => compareFacts(fi, sv, defaultGuideline);
const sure = (fi: string, sv: string) => differences(fi, sv).filter(({ soft }) => !soft);

describe("the same", () => {
  it.each<[string, string]>([
    // hours as they are said
    [
      "Peli alkaa puol seiskalta ja loppuu puol ysin aikaan illalla.",
      "Spelet börjar halv sju och slutar runt halv nio på kvällen.",
    ],
    ["Nähdään puoli yhdeksän maissa torilla.", "Vi ses vid halv nio på torget."],
    ["Bussi lähtee varttia yli viis koululta.", "Bussen går kvart över fem från skolan."],
    ["Bussi lähtee kymmentä vaille kuus koululta.", "Bussen går tio i sex från skolan."],
    ["Bussi lähtee vartin vajaa kasi.", "Bussen går kvart i åtta."],
    ["Ruoka tarjoillaan klo 12:n maissa.", "Maten serveras vid tolvtiden."],
    ["Ovet avataan kello kahdeksan maissa.", "Dörrarna öppnas vid åttatiden."],
    ["Nähdään seittemältä torilla.", "Vi ses klockan sju på torget."],
    ["Nähdään puoli kahdeksan maissa torilla.", "Vi ses vid halv åtta-tiden på torget."],
    ["Vuoro alkaa aamukuudeksi.", "Turen börjar klockan sex."],
    ["Halli aukeaa ennen puolta päivää.", "Hallen öppnas före klockan tolv."],
    ["Talviajassa kello siirtyy klo 4 tunnilla taaksepäin.", "Vintertiden ställer klockan fyra en timme bakåt."],
    ["Treenit alkaa ysiltä.", "Träningen börjar klockan nio."],
    // minutes are no limits of age
    ["klo 9 alle 2-vuotiaat, klo 10 yli 2-vuotiaat", "kl. 9 under 2 år, kl. 10 över 2 år"],
    ["klo 9 alle 2-vuotiaat, klo 10 yli 2-vuotiaat", "över 2 år kl. 10, under 2 år kl. 9"],
    // classes
    ["Seiskaluokkalaiset hiihtävät.", "Sjuorna skidar."],
    ["Viitosluokkalaiset hiihtävät.", "Klass 5 skidar."],
    ["5.-luokkalaiset hiihtävät.", "Femteklassarna skidar."],
    ["Ykkös-, kakkos- ja kolmosluokkalaiset uivat.", "Ettor, tvåor och treor simmar."],
    ["Ekaluokkalaiset ja tokaluokkalaiset uivat.", "Förstaklassare och tvåor simmar."],
    ["Kuudennen luokan oppilaat tutustuvat yläkouluun.", "Sexorna bekantar sig med högstadiet."],
    ["Kaseille ja yseille on rokotus.", "Åttor och nior vaccineras."],
    // limits of age
    ["Ikäraja K12.", "Åldersgräns 12 år."],
    ["Elokuva on K-16.", "Filmens åldersgräns är 16 år."],
    ["Peli on sallittu yli 7-vuotiaille (K 7).", "Spelet är tillåtet för dem som är över 7 år."],
    ["Elokuvan ikäraja on S.", "Filmen är barntillåten."],
    ["Elokuvan ikäraja on 12.", "Filmen är tillåten från 12 år."],
    // parts
    ["Asukkaista 9/10 on tyytyväisiä.", "Nio av tio invånare är nöjda."],
    ["Lisää 1/2 dl sokeria.", "Tillsätt en halv dl socker."],
    ["Lisää 1/2 dl sokeria.", "Tillsätt 0,5 deciliter socker."],
    ["3/4 lapsista kulkee kävellen.", "Tre fjärdedelar av barnen går till fots."],
    ["3/4 lapsista kulkee kävellen.", "3/4 av barnen går till fots."],
    ["Neljäsosa matkoista tehdään pyörällä.", "En fjärdedel av resorna görs med cykel."],
    ["Kaksi kolmasosaa on valmista.", "Två tredjedelar är färdigt."],
    ["Leirille mahtuu 10–15 lasta.", "På lägret ryms tio till femton barn."],
    ["Matka kestää kahdesta kolmeen tuntia.", "Resan tar 2–3 timmar."],
    // edges
    ["Työ alkaa 1.3.2027 tai sen jälkeen.", "Arbetet börjar 1.3.2027 eller senare."],
    ["Palauta avaimet 4.1. tai sitä ennen.", "Lämna in nycklarna senast 4.1."],
    [
      "Ovet ovat auki klo 10, viimeistään 5.1. ilmoittaudutaan.",
      "Dörrarna är öppna kl. 10, senast 5.1 anmäler man sig.",
    ],
  ])("%s = %s", (fi, sv) => {
    expect(sure(fi, sv)).toEqual([]);
    expect(differences(fi, sv).filter(({ kind }) => kind === "differs")).toEqual([]);
  });
});

describe("not the same", () => {
  it.each<[string, string]>([
    ["Peli alkaa puol seiskalta.", "Spelet börjar halv åtta."],
    ["Bussi lähtee varttia yli viis.", "Bussen går kvart i fem."],
    ["Nähdään kasin maissa.", "Vi ses vid sjutiden."],
    ["Kuudesluokkalaiset retkeilevät.", "Femteklassarna gör en utfärd."],
    ["Kutosluokkalaiset hiihtävät.", "Femmorna skidar."],
    ["Ysiluokkalaiset saavat kutsun.", "Åttondeklassarna får en inbjudan."],
    ["Työ alkaa 1.3.2027 tai myöhemmin.", "Arbetet börjar senast 1.3.2027."],
    ["Tule klo 17 tai sen jälkeen.", "Kom senast kl. 17."],
    ["Palauta avaimet viimeistään 4.1.", "Lämna in nycklarna 4.1 eller senare."],
    ["klo 9 alle 2-vuotiaat, klo 10 yli 2-vuotiaat", "kl. 9 över 2 år, kl. 10 under 2 år"],
    ["alle 6 v. klo 14, yli 6 v. klo 15.30", "över 6 år kl. 14, under 6 år kl. 15.30"],
    ["Lauantaina yli 65-vuotiaat, sunnuntaina alle 65-vuotiaat", "På lördag under 65 år, på söndag över 65 år"],
    ["Ikäraja K7.", "Åldersgräns 12 år."],
    ["Lisää 1/2 dl sokeria.", "Tillsätt 3/4 dl socker."],
  ])("%s ≠ %s", (fi, sv) => {
    expect(differences(fi, sv)).not.toEqual([]);
  });
});

describe("everyday words that say no hour", () => {
  it.each<[string, string]>([
    ["Siirrä herätys tunti eteenpäin.", "Ställ fram klockan en timme."],
    ["Siirrä kello 1 tunti eteenpäin.", "Flytta fram väckningen en timme."],
    ["Siirrä kello yhden tunnin verran taaksepäin.", "Flytta väckningen bakåt med en timme."],
    ["Mukaan mahtuu yks kaveri.", "En kompis ryms med."],
    ["Bussi kasi kulkee Veikkolaan.", "Bussen kör till Veikkola."],
    ["Seiska oli hyvä vuosi.", "Det var ett bra år."],
  ])("%s", (fi, sv) => {
    expect(differences(fi, sv).filter(({ type }) => type === "time")).toEqual([]);
  });
});
