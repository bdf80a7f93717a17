/** Amounts with their units in the usual writings of both languages. */
import { describe, expect, it } from "vitest";
import { defaultGuideline } from "../../model/default-guideline";
import { compareFacts } from "../compare-facts";

const differences = (fi: string, sv: string) => compareFacts(fi, sv, defaultGuideline);
const sure = (fi: string, sv: string) => differences(fi, sv).filter(({ soft }) => !soft);

describe("measures", () => {
  it.each<[string, string]>([
    ["Reitin pituus on 5 km.", "Rutten är 5 km lång."],
    ["Reitti on 5 kilometrin pituinen.", "Rutten är 5 kilometer lång."],
    ["Reitin pituus on viisi kilometriä.", "Rutten är fem kilometer."],
    ["Metsää on 12 hehtaaria.", "Skogen är 12 hektar."],
    ["Metsää on 12,5 ha.", "Skogen är 12,5 hektar."],
    ["Tila on 120 m².", "Lokalen är 120 m²."],
    ["Tila on 120 m2.", "Lokalen är 120 kvadratmeter."],
    ["Tila on 120 neliötä.", "Lokalen är 120 kvadratmeter."],
    ["Ruokahävikkiä syntyi 350 kg.", "Matsvinnet var 350 kg."],
    ["Ruokahävikkiä syntyi 350 kiloa.", "Matsvinnet var 350 kilo."],
    ["Vesi on 26 °C.", "Vattnet är 26 °C."],
    ["Veden lämpötila on 26 astetta.", "Vattentemperaturen är 26 grader."],
    ["Pakkasta on –15 astetta.", "Det är –15 grader kallt."],
    ["Vuokra on 450 euroa kuukaudessa.", "Hyran är 450 euro i månaden."],
    ["Vuokra on 450 €/kk.", "Hyran är 450 €/mån."],
    ["Vuokra on 450 €/kk", "Hyran är 450 euro per månad"],
    ["Osallistujia oli noin 200.", "Deltagarna var cirka 200."],
    ["Osallistujia oli n. 200.", "Deltagarna var ca 200."],
    ["Osallistujia oli kaksisataa.", "Deltagarna var tvåhundra."],
    ["Osallistujia oli parisataa.", "Deltagarna var ett par hundra."],
    ["Työ kestää puoli vuotta.", "Arbetet varar ett halvår."],
    ["Työ kestää puoli vuotta.", "Arbetet räcker ett halvt år."],
    ["Työ kestää kuusi kuukautta.", "Arbetet pågår i sex månader."],
    ["Kurssi kestää kaksi viikkoa.", "Kursen räcker två veckor."],
    ["Kurssi kestää 2 viikkoa.", "Kursen räcker två veckor."],
    ["Kurssi kestää kahden viikon ajan.", "Kursen varar i 2 veckor."],
    ["Käynti kestää puoli tuntia.", "Besöket tar en halvtimme."],
    ["Käynti kestää puolitoista tuntia.", "Besöket tar en och en halv timme."],
    ["Käynti kestää 1,5 tuntia.", "Besöket tar en och en halv timme."],
    ["Käynti kestää 45 min.", "Besöket tar 45 minuter."],
    ["Matkaa on 300 metriä.", "Avståndet är 300 meter."],
    ["Matkaa on 300 m.", "Avståndet är 300 meter."],
    ["Lunta on 20 senttiä.", "Det finns 20 centimeter snö."],
    ["Lunta on 20 sentin verran.", "Snödjupet är 20 cm."],
    ["Lunta on 20 cm.", "Snötäcket är 20 cm."],
    ["Jäätä on 12 senttiä.", "Isen är 12 cm."],
    ["Pantti on 50 senttiä.", "Panten är 50 cent."],
    ["Pantti on 50 snt.", "Panten är 0,50 €."],
    ["Pantti on 50 senttiä.", "Panten är 0,50 euro."],
  ])("the same: %s = %s", (fi, sv) => {
    expect(sure(fi, sv)).toEqual([]);
  });
  it.each<[string, string]>([
    ["Lunta on 20 senttiä.", "Det finns 30 centimeter snö."],
    ["Käynti kestää 45 minuuttia.", "Besöket tar 45 timmar."],
    ["Käynti kestää 2 tuntia.", "Besöket tar 2 dagar."],
    ["Kurssi kestää kolme viikkoa.", "Kursen räcker tre månader."],
    ["Kurssi kestää 3 viikkoa.", "Kursen räcker 3 dagar."],
    ["Matkaa on 300 metriä.", "Avståndet är 300 kilometer."],
    ["Matkaa on 5 km.", "Avståndet är 5 m."],
    ["Säkki painaa 20 kg.", "Säcken väger 20 g."],
    ["Metsää on 12 hehtaaria.", "Skogen är 12 kvadratmeter."],
    ["Vuokra on 450 €/kk.", "Hyran är 450 €/år."],
    ["Vuokra on 450 euroa kuukaudessa.", "Hyran är 450 euro i veckan."],
    ["Sähkö maksaa 8 senttiä.", "Elen kostar 8 euro."],
    ["Allas on 25 metriä pitkä.", "Bassängen är 20 meter lång."],
    ["Käynti kestää puoli tuntia.", "Besöket tar en timme."],
    ["Käynti kestää puolitoista tuntia.", "Besöket tar två timmar."],
    ["Reitti on 2,5 km.", "Rutten är 3,5 km."],
    ["Työ kestää puoli vuotta.", "Arbetet varar ett år."],
  ])("not the same: %s ≠ %s", (fi, sv) => {
    expect(differences(fi, sv)).not.toEqual([]);
  });
});

describe("round the clock", () => {
  it.each<[string, string]>([
    ["Päivystys toimii 24 h.", "Jouren är öppen dygnet runt."],
    ["Päivystys toimii ympäri vuorokauden.", "Jouren är öppen 24 timmar."],
    ["Päivystys toimii 24 tuntia vuorokaudessa.", "Jouren är öppen dygnet runt."],
    ["Päivystys 24/7", "Jour dygnet runt"],
    ["Päivystys 24/7", "Jour dygnet runt alla dagar"],
    ["Päivystys ympärivuorokautisesti", "Jour dygnet runt"],
    ["Päivystys 24 h/vrk", "Jour 24 h/dygn"],
    ["Päivystys 24 h", "Jour 24 timmar"],
    ["Kuntosali on avoinna vuorokauden ympäri.", "Gymmet är öppet dygnet runt."],
    ["Vastaamme 24 tunnin kuluessa.", "Vi svarar inom ett dygn."],
  ])("the same: %s = %s", (fi, sv) => {
    expect(sure(fi, sv)).toEqual([]);
  });
  it.each<[string, string]>([
    ["Varaa aika 24 h ennen.", "Boka tid 48 h före."],
    ["Maksu tulee suorittaa 24 tunnin kuluessa.", "Betalningen ska göras inom 12 timmar."],
  ])("not the same: %s ≠ %s", (fi, sv) => {
    expect(differences(fi, sv)).not.toEqual([]);
  });
});

describe("numbers", () => {
  it.each<[string, string]>([
    ["arvosana 8,7", "vitsordet 8,7"],
    ["arvosana 4,3/5", "betyget 4,3/5"],
    ["keskiarvo 4.3", "medeltal 4,3"],
    ["12 000 asukasta", "12 000 invånare"],
    ["12 000 asukasta", "12.000 invånare"],
    ["12000 asukasta", "12 000 invånare"],
    ["40 900 asukasta", "40 900 invånare"],
    ["1,2 miljoonaa euroa", "1,2 miljoner euro"],
    ["1,2 milj. €", "1,2 mn euro"],
    ["1 200 000 euroa", "1,2 miljoner euro"],
    ["3,5 M€", "3,5 miljoner euro"],
    ["tuhat euroa", "1 000 euro"],
    ["5 000 €", "5.000 euro"],
    ["12,50 €", "12,50 euro"],
    ["12,50 €", "12.50 €"],
    ["12,5 €", "12,50 €"],
    ["10 euroa/hlö", "10 euro/pers."],
    ["10 €/henkilö", "10 € per person"],
    ["Kolmannes asukkaista", "En tredjedel av invånarna"],
    ["puolet asukkaista", "hälften av invånarna"],
    ["neljännes", "en fjärdedel"],
    ["kaksi kolmasosaa", "två tredjedelar"],
    ["30 %", "30 procent"],
    ["30 prosenttia", "30 %"],
    ["30 prosenttiin", "till 30 procent"],
    ["8,1 prosentissa", "8,1 procent"],
    ["2 prosenttiyksikköä", "2 procentenheter"],
    ["0,5 prosenttiyksiköllä", "med 0,5 procentenheter"],
    ["kahden prosenttiyksikön", "två procentenheter"],
    ["Äänestysprosentti oli 58,4.", "Röstningsprocenten var 58,4."],
    ["Äänestysprosentti oli 58,4.", "Valdeltagandet var 58,4 procent."],
    ["Äänestysaktiivisuus oli 58,4 %.", "Röstningsprocenten var 58,4."],
    ["Tuloveroprosentti on 8,1.", "Inkomstskattesatsen är 8,1 procent."],
    ["Veroprosentti laskee 0,2 prosentilla", "Skattesatsen sjunker med 0,2 procent"],
  ])("the same: %s = %s", (fi, sv) => {
    expect(sure(fi, sv)).toEqual([]);
  });
  it.each<[string, string]>([
    ["30 prosenttia", "40 procent"],
    ["8,1 prosentissa", "8,3 procent"],
    ["Äänestysprosentti oli 58,4.", "Valdeltagandet var 54,8 procent."],
  ])("not the same: %s ≠ %s", (fi, sv) => {
    expect(differences(fi, sv)).not.toEqual([]);
  });
});
