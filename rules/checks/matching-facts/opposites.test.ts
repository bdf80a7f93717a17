import { describe, expect, it } from "vitest";
import { tryCheck } from "../../../tests/support/try-check";
import { matchingFacts } from "./matching-facts";

const found = (fi: string, sv: string) =>
  tryCheck(matchingFacts, `${fi}\n\n${sv}`).findings.filter(({ kind }) => kind === "meaning-differs");

describe("opposite meanings", () => {
  it.each<[string, string, string]>([
    [
      "begins and ends",
      "Veneiden talvisäilytys satamassa käynnistyy 2.11.",
      "Vinterförvaringen av båtar i hamnen upphör 2.11.",
    ],
    [
      "registration",
      "Luentoon ei tarvitse ilmoittautua etukäteen, tervetuloa kuuntelemaan.",
      "Förhandsanmälan till föreläsningen krävs, välkommen att lyssna.",
    ],
    [
      "without and with booking",
      "Neuvontaa saa tiistaina ilman ajanvarausta palvelupisteestä.",
      "På tisdag fås rådgivning på servicekontoret, boka tid på förhand.",
    ],
    [
      "seasons",
      "Uusi pyöräparkki rakennetaan asemalle syksyllä.",
      "Den nya cykelparkeringen byggs vid stationen på våren.",
    ],
    [
      "languages",
      "Esitys on ruotsinkielinen, ja se kestää puoli tuntia.",
      "Föreställningen är finskspråkig och den räcker en halv timme.",
    ],
    [
      "welcome or not",
      "Koirat eivät ole tervetulleita uimarannalle kesäkuussa.",
      "Hundar är välkomna till badstranden i juni.",
    ],
    [
      "each week or every other",
      "Jumppa järjestetään joka torstai kello yhdeksän salissa.",
      "Gymnastiken ordnas varannan torsdag klockan nio i salen.",
    ],
    [
      "for some or for all",
      "Kuntosalikortti myönnetään vain eläkeläisille hakemuksesta.",
      "Gymkortet beviljas på ansökan och passar för alla.",
    ],
    [
      "allowed or forbidden",
      "Avotulen teko on puistossa nyt kielletty kuivuuden takia.",
      "Det är nu tillåtet att göra upp öppen eld i parken, men det är torrt.",
    ],
    [
      "obligatory or voluntary",
      "Kyselyyn vastaaminen on pakollista kaikille huoltajille.",
      "Det är frivilligt för alla vårdnadshavare att svara på enkäten.",
    ],
    [
      "up or down",
      "Vesimaksut nousevat vuodenvaihteessa kaikilla asiakkailla.",
      "Vattenavgifterna sänks vid årsskiftet för alla kunder.",
    ],
    ["next spring or autumn", "Tien korjaus alkaa ensi syksynä.", "Reparationen av vägen börjar nästa vår."],
    ["inside or outside", "Konsertti pidetään ulkona puistossa.", "Konserten hålls inomhus i parkhuset."],
  ])("found: %s", (_, fi, sv) => {
    expect(found(fi, sv).map(({ level }) => level)).toEqual(["warning"]);
    expect(found(sv, fi)).toHaveLength(1);
  });

  it.each<[string, string, string]>([
    [
      "both poles in one version",
      "Leirille haku alkaa 2.3. ja päättyy 20.3.",
      "Ansökan till lägret är öppen 2–20.3 och slutar den sista dagen.",
    ],
    [
      "the beginning of one thing and the end of another",
      "Haku päättyy 20.3. Leiri on 7.6.",
      "Ansök senast 20.3. Lägret börjar 7.6.",
    ],
    [
      "in other words",
      "Retkelle ei vaadita ilmoittautumista, ja se on kaikille avoin.",
      "Du kan komma på utfärden utan anmälan, och alla är välkomna.",
    ],
    [
      "registration that has ended",
      "Ilmoittautuminen retkelle on päättynyt, eikä paikkoja enää ole.",
      "Anmälan till utfärden har avslutats, och det finns inga platser kvar.",
    ],
    ["pointers to each language", "Lue lisää suomeksi kunnan sivuilta.", "Läs mer på svenska på kommunens webbplats."],
    [
      "this spring and our municipality",
      "Katuja korjataan kesällä meidän kunnassamme.",
      "Gatorna i vår kommun repareras i sommar.",
    ],
    [
      "a name of a season in a compound",
      "Talviuintikausi jatkuu Meikossa kevääseen asti.",
      "Vinterbadarsäsongen i Meiko fortsätter till våren.",
    ],
    [
      "tomorrow is no morning",
      "Näytös on huomenna illalla kello kuusi.",
      "Föreställningen är i morgon kväll klockan sex.",
    ],
    [
      "free in both",
      "Pysäköinti on maksutonta eikä ilmoittautumista tarvita.",
      "Parkeringen är avgiftsfri och ingen anmälan behövs.",
    ],
    [
      "no registration, with the verb in front",
      "Ilmoittautua ei tarvitse, kahvia riittää kaikille.",
      "Anmäla sig behöver man inte, kaffet räcker till alla.",
    ],
    [
      "no registration, with words between",
      "Iltapäivä on avoin perheille, eikä sinne siis tarvitse ilmoittautua.",
      "Eftermiddagen är öppen för familjer, och du behöver inte alls anmäla dig.",
    ],
    [
      "not welcome, with words between",
      "Polkupyörät eivät valitettavasti ole leikkipuistoon tervetulleita.",
      "Cyklar är tyvärr inte välkomna i lekparken.",
    ],
    ["do not forget it", "Muista ilmoittautua ajoissa retkelle.", "Glöm inte att anmäla dig i tid till utfärden."],
    [
      "it is too late",
      "Ilmoittautuminen retkelle on päättynyt keskiviikkona.",
      "Det går inte längre att anmäla sig till utfärden, tiden gick ut på onsdag.",
    ],
    [
      "no booking, with the verb in front",
      "Vuoroa varata ei tarvitse, jono kulkee nopeasti.",
      "Boka tid behöver du inte, kön går snabbt framåt.",
    ],
  ])("not found: %s", (_, fi, sv) => {
    expect(found(fi, sv)).toEqual([]);
    expect(found(sv, fi)).toEqual([]);
  });
});
