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

/** Posts in Finnish with much that is Swedish but no version. */
const finnish: Record<string, string[]> = {
  "several titles in one sentence": [
    "Kesän lainatuin kirja oli Stormfågeln, ja sen jälkeen ”Vi som en gång var unga”. Varaa omasi jo tänään.",
  ],
  "persons and their posts": [
    "Kaavaehdotus on nähtävillä kuukauden ajan. Mielipiteet tulee jättää kirjallisesti.\n\nMer information: planläggningsarkitekt Nils-Gustav Hellström, nils-gustav.hellstrom@kyrkslatt.fi",
    "Koulukuljetuksia haetaan toukokuussa.\n\nLisätietoja: skolsekreterare Britt-Marie Åström, tfn 040 765 4321",
    "Uusi päiväkoti saa nimensä lapsilta. Äänestä omaa suosikkiasi!\n\nKontaktuppgifter: Carola Nygård, daghemsföreståndare",
    "Tulva nosti veden pihoille. Pumput ovat käynnissä.\n\nFör mer information: räddningschef Bo-Göran Wikström",
    "Maalaus kestää viikon. Kiitos kärsivällisyydestä!\n\nText: Solveig Backman · Bild: Åke Forsberg",
    "Kerho alkaa taas syksyllä ja kaikki ovat tervetulleita.\n\nHälsningar, Nicke, Sussi och hela fritidsteamet",
    "Jäähalli avataan, kun kone on huollettu.\n\nSköna dagar önskar Lasse, Tove och hela hallpersonalen",
    "Uimarannan vesi on tutkittu ja todettu hyväksi.\n\nMvh Christer och badvakterna",
    "Lautamieskoulutus järjestetään lokakuussa. Ilmoittaudu heti.\n\nVh. Gunilla Stenbäck, kommunkansliet",
  ],
  "streets, schools and other units": [
    "Osoitteessa Kirkkotallintie / Kyrkstallsvägen kaivetaan ensi viikolla. Varo kuoppia!",
    "Hulevesiputki uusitaan. Työmaa sijaitsee risteyksessä Volsintie–Volsvägen ja Överbyntie–Överbyvägen.",
    "Uusi puisto avataan elokuussa.\n\nPaikka: Munkinmäki / Munkkulla",
    "Leikkipaikka suljetaan kuukaudeksi.\n\nKirkkonummen kunta, Yhdyskuntatekniikka / Kyrkslätts kommun, Samhällsteknik",
    "Tapaamme koululaisia Gesterbyn koululla ja Winellska skolan -koulussa.",
    "Lastenkonsertti kokosi täyden salin. Kiitos lapsille!\n\nJärjestäjät: Kyrkslätts Ungdomsförening r.f., Folkhälsan i Kyrkslätt, Marthaföreningen i Bobäck",
    "Mukana tapahtumassa olivat Luckan, Hem och Skola ja Kyrkslätts svenska pensionärer.",
    "Turnaus pelataan sunnuntaina. Kannusta omaa joukkuettasi!\n\nYhteistyössä\nKyrkslätt Idrottsförening\nSparbanken i Kyrkslätt\nRadio Vega Huvudstadsregionen",
    "Kirjailijavieras saapuu torstaina. Vapaa pääsy.\n\nSvenska kulturfonden – Kirkkonummen kirjasto",
  ],
  "slogans and headlines": [
    "Pyöräparkkiin mahtuu nyt kaksisataa pyörää. Lukitse pyöräsi runkoon.\n\nKyrkslätt – nära till allt!",
    "Lähimetsä kutsuu retkelle. Pakkaa reppuun mehua ja lähde liikkeelle.\n\nKyrkslätts bibliotek: läsningen är till för alla!",
    "Nuorisovaltuuston uudet jäsenet valitaan maaliskuussa. Asetu ehdolle, niin pääset vaikuttamaan 2 000 euron käyttöön!\n\nUngdomarna påverkar nu!",
    "Etsimme kesäksi rantavalvojia. Hae paikkaa viimeistään 30.4. ja kerro uimataidostasi.\n\nVi söker badvakter!",
    "Lainaa liikuntavälineitä kirjastosta. Valikoimassa on suksia, luistimia ja liukureita.\n\nBiblioteket lånar ut!",
    "Kierrätä vanha puhelimesi. Keräyslaatikko on kunnantalon aulassa.\n\nÅtervinn mera!",
    "Latukone rikkoutui aamulla. Ajamme ladut heti, kun varaosa saapuu.\n\nSpåren i Kyrkslätt",
    "Yhdessä – Tillsammans\n\nKunnan strategiaa päivitetään. Vastaa kyselyyn kotisivuilla.",
    "Vaalit lähestyvät / Valet närmar sig\n\nEnnakkoäänestys alkaa keskiviikkona. Ota henkilökortti mukaan.",
  ],
  "titles of films, plays and songs": [
    "Elokuvaillassa nähdään Min vän Totoro ja Barnen i Bullerbyn. Vapaa pääsy.",
    "Kuoro laulaa perjantaina. Ohjelmassa ovat muun muassa Härlig är jorden, Nu tändas tusen juleljus ja Sylvias joululaulu.",
    "Lukupiirissä luetaan elokuussa Kjell Westön romaani Där vi en gång gått. Tervetuloa mukaan!",
    "Teatterimatkalla katsotaan näytelmä ”Vem är rädd för Virginia Woolf?”. Paikkoja on jäljellä.",
    "Näyttelyn nimi on Ljus över havet. Se on avoinna syyskuun loppuun.",
    "Kesäteatterissa esitetään Pippi Långstrump på de sju haven. Lippuja saa portilta.",
  ],
  pointers: [
    "Kysely sulkeutuu sunnuntaina. Vastaathan ajoissa!\n\nSe kommentarerna för text på svenska.",
    "Nuohooja kiertää Kantvikissa. Ovikello soi!\n\nSvenska nedan i kommentarerna.",
    "Lämpökeskus korjataan yöllä. Patterit viilenevät.\n\n🇸🇪 Se nästa inlägg",
    "Kunnantalon aula remontoidaan kesällä. Palvelemme torin laidalla.\n\n👉 På svenska: www.kyrkslatt.fi/aula",
    "Hallitus kokoontui maanantaina. Pöytäkirja on verkossa.\n\nSamma inlägg publiceras strax på svenska.",
    "Parkkihallin portti on rikki. Pidämme sen auki.\n\nMeddelandet finns på svenska på webbplatsen.",
    "Opaskierros lähtee asemalta. Varaa paikkasi!\n\n(Översättning följer)",
  ],
  "greetings and hashtags": [
    "Kunnan palvelut ovat supistettuna jouluviikolla. Päivystys toimii normaalisti.\n\nHyvää joulua! God jul!",
    "Toimisto on suljettu heinäkuun. Palaamme elokuussa.\n\nIhanaa kesää! Skön sommar!",
    "Kiitos kuluneesta kaudesta, ja nähdään taas ensi vuonna samoilla laduilla!\n\nTack! Ha det bra!",
    "Onnea uudelle kunnanjohtajalle, joka aloittaa työnsä elokuussa.\nGrattis!",
    "Pihatalkoot onnistuivat hienosti, roskaa kertyi kolme lavallista. #städtalko #tillsammans #kyrkslätt #vårstädning",
    "Grattis, Veikkola! Koulunne voitti energiakilpailun ja palkinto luovutetaan perjantaina.",
  ],
  "all of these": [
    "Vesipuisto aukeaa lapsille kesäkuussa.\n\nKontaktperson: parkträdgårdsmästare Ing-Marie Fagerlund, 040 123 9876",
    "Kysy lisää liikuntatoimesta.\n\nIdrottssekreterare Kaj Holmberg\ntfn 040 555 1234\nkaj.holmberg@kyrkslatt.fi",
    "Leirille pääsee bussilla. Paluu iltapäivällä.\n\nBussbolaget Nyholms Trafik Ab",
    "Jätehuolto muuttuu tammikuussa. Lue uudet ohjeet verkkosivuilta.\n\nRosk'n Roll Oy Ab – för en renare vardag",
    "Kiitos kaikille mukana olleille! Tapahtumassa kävi yli tuhat ihmistä.\n\nTack Nylands Idrottsförbund, Kyrkslätts Skidklubb och Sparbanksstiftelsen!",
    "Päivän sana: ”Borta bra men hemma bäst.” Mukavaa kotimatkaa kaikille!",
    "Kunnan uusi tunnuslause on Livet nära havet. Se valittiin äänestyksessä.",
    "Musikaali Sound of Music ja näytelmä Fröken Julie esitetään kesällä ulkoilmateatterissa.",
    "Teatteri: Röda rummet, Svenska Teatern, lähtö asemalta klo 17. Varaa paikkasi ajoissa.",
    "Laulamme yhdessä laulun Den blomstertid nu kommer. Sanat jaetaan ovella.",
    "Tapaaminen ruotsinkielisille perheille: På tu man hand. Ilmoittaudu perhekeskukseen.",
    "Kurssit alkavat: Svenska för nybörjare, Italiano 1 ja Keramiikka. Katso koko ohjelma opiston sivuilta.",
    "Bussipysäkki Kyrkslätt resecentrum siirtyy. Uusi paikka on kirkon vieressä.",
    "Kaava-alue rajautuu katuihin Gesterbyntie – Gesterbyvägen ja Torikatu – Torggatan.",
    "Hyvää uutta vuotta 2027! Kunta kiittää kuluneesta vuodesta.\n\nGott nytt år 2027!",
    "Onnittelemme vuoden yrittäjää! Palkinto jaettiin juhlassa. #ÅretsFöretagare #grattis #kyrkslätt",
    "Kulttuuripalkinto myönnettiin kuoronjohtajalle. Onnea!\n\nGrattis Marianne!",
    "Jouluavajaiset siirtyvät myrskyn takia. Uusi aika kerrotaan pian.\n\nInfo på svenska kommer!",
    "Katso tallenne valtuuston kokouksesta. Kesto noin kolme tuntia.\n\nSpråk: finska och svenska",
    "Uutiskirje ilmestyi. Tilaa se sähköpostiisi.\n\nSvenska nyhetsbrevet: www.kyrkslatt.fi/nyhetsbrev",
    "Kyläkävely lähtee koululta.\n\nKylärakenne kuntoon – Byarna i skick -hanke",
  ],
};

/** The same the other way. */
const swedish: Record<string, string[]> = {
  "persons and their posts": [
    "Detaljplanen ligger framme i en månad. Lämna dina åsikter skriftligt.\n\nLisätietoja: kaavoitusarkkitehti Jukka-Pekka Heinämäki, jukka-pekka.heinamaki@kirkkonummi.fi",
    "Bryggan lyfts upp till vintern. Ta bort din båt.\n\nYhteyshenkilö: satamamestari Tuomo Kärkkäinen",
    "Klubben startar på nytt i höst och alla får komma med.\n\nTerkuin Sanna, Jarkko ja koko nuorisotiimi",
    "Köket byter menyer efter sportlovet.\n\nMukavaa viikkoa toivottavat Pirjo, Kaisu ja koko keittiön väki",
    "Hissen i kommunhuset är ur funktion. Ring vaktmästaren om du behöver hjälp.\n\nKuva: Päivi Lehtinen",
  ],
  "units, sponsors and slogans": [
    "Badhuset i Masaby renoveras i tre veckor. Vi ber om ursäkt för besväret.\n\nMasalan uimahalli – liikkumisen riemua kaikille!",
    "Boksamtalet hålls hemma hos en av läsarna. Anmäl dig till biblioteket.\n\nVeikkolan lähikirjasto, kirjojen koti koko perheelle!",
    "Skolans elevråd samlar in leksaker. Lämna dem i aulan senast fredag.\n\nMukana: Suomen Lions-liitto, Pelastakaa Lapset ry ja Kirkkonummen seurakunnat",
    "Loppet går genom skogen och målet ligger på torget.\n\nYhteistyökumppanit: Kirkkonummen Urheilijat, Osuuspankki Uusimaa ja Veikkolan apteekki",
    "Ny belysning monteras längs Kirkkotallintie / Kyrkstallsvägen. Arbetet tar två veckor.",
    "Elever från Kirkkonummen lukio och Masalan koulu sjöng för de äldre i Volsgården.",
    "Vi behöver fler fadderfamiljer. Kontakta socialbyrån om du är intresserad.\n\nYhdessä olemme enemmän!",
    "Insamlingen fortsätter till midsommar. Varje slant hjälper.\n\nAuta sinäkin!",
  ],
  "titles and pointers": [
    "På filmkvällen visas Risto Räppääjä ja yöhaukka. Fritt inträde.",
    "Kören sjunger på fredag. På programmet står Finlandia, Maan korvessa kulkevi lapsosen tie och Sylvias visa.",
    "Läsecirkeln läser i augusti romanen ”Täällä Pohjantähden alla”. Välkommen med!",
    "Enkäten stängs på söndag. Svara i tid!\n\nTeksti suomeksi kommenteissa.",
    "Porten till parkeringshallen är trasig. Vi håller den öppen.\n\nSama julkaisu tulee pian suomeksi.",
  ],
  "greetings and hashtags": [
    "Servicen är begränsad under julveckan. Jouren fungerar som vanligt.\n\nGod jul! Hyvää joulua!",
    "Städtalkot lyckades fint och tre flak med skräp samlades in. #siivoustalkoot #yhdessä #kirkkonummi #kevät",
    "Grattis till den nya rektorn som börjar i augusti.\nOnnea!",
    "Tack för säsongen, vi ses i spåren nästa år!\n\nKiitos! Nähdään!",
  ],
  "all of these": [
    "Ställplatsen för husbilar är öppen hela sommaren.\n\nYstävällisin terveisin Kirkkonummen matkailu",
    "Kommunen söker en jurist. Ansök före månadens slut.\n\nYhteyshenkilö: hallintojohtaja Liisa Koskela-Niemi",
    "Operan Täällä ruhtinaat laulavat spelas i hallen.\nBiljetter säljs vid dörren.",
    "Vi sjunger Suvivirsi tillsammans på skolgården. Regnskydd behövs.",
    "Kommunens nya slogan är Meren ja metsän kunta. Den valdes i en omröstning.",
    "Årets idrottare är Jonna Laakso från Kirkkonummen Salibandyseura. Priset delas ut i hallen.",
    "Kylskåpet är fullt av mat. Kom och hämta!\n\nHävikki hyödyksi!",
    "Vårt kafé är stängt i dag.\n\nIhanaa viikonloppua!",
    "Näringslivsträffen hålls på onsdag. Anmäl dig i god tid.\n\nKirkkonummen Yrittäjät ry, Länsi-Uudenmaan kauppakamari",
    "Mer om ämnet i rapporten Lapset ja nuoret liikkeessä, som publicerades i dag.",
    "Idag är det nationella veterandagen. Flaggan hissas.\n\nKunnia veteraaneille!",
    "Ledig lägenhet i Hilma och Onnela. Ansök på blankett.\n\nKirkkonummen Vuokra-asunnot Oy",
    "Välkommen till Kirkkonummen kirjasto Fyyri på onsdag. Sagostunden börjar klockan tio.",
  ],
};

const rows = (posts: Record<string, string[]>) =>
  Object.entries(posts).flatMap(([kind, texts]) => texts.map((text) => [kind, text] as const));

describe("the Swedish version is missing", () => {
  it.each(rows(finnish))("%s: %j", (_, text) => expect(statesOf(text)).toEqual(["complete", "missing"]));
});

describe("the Finnish version is missing", () => {
  it.each(rows(swedish))("%s: %j", (_, text) => expect(statesOf(text)).toEqual(["missing", "complete"]));
});

describe("both versions are missing beside another language", () => {
  it.each([
    "The new bridge opens on Monday.\n\nUusi silta / Nya bron",
    "Biblioteka jest zamknięta w piątek z powodu remontu. Zapraszamy w sobotę!",
    "La bibliothèque est fermée vendredi. Bienvenue samedi!",
    "Bókasafnið er lokað á föstudaginn vegna viðgerða. Velkomin aftur á laugardag.",
    "Библиотека закрыта в пятницу.\n\nKirjasto / Biblioteket",
    "Biblioteket er lukket i dag. Vi åbner igen i morgen klokken ti.",
    "Suusarajad on täna heas korras. Kohvik on avatud kella kaheksani.",
    "Raamatukogu on homme suletud. Avame uuesti esmaspäeval.",
    "Tule lauluõhtule! Alustame kell kuus, pääse on prii.",
    "Ujula remont algab neljapäeval ja kestab kolm nädalat.",
  ])("%j", (text) => expect(statesOf(text)).toEqual(["missing", "missing"]));
});
