import { describe, expect, it } from "vitest";
import { detectSpans } from "./detect-spans";
import { readVersions } from "./version-state";

/** Whether the Finnish and the Swedish version are there. */
const versionsIn = (text: string) => {
  const { fi, sv } = readVersions([text], [detectSpans(text)]);
  return [fi.state !== "missing", sv.state !== "missing"];
};

const rows = (posts: Record<string, string[]>) =>
  Object.entries(posts).flatMap(([kind, texts]) => texts.map((text) => [kind, text] as const));

const finnishOnly: Record<string, string[]> = {
  "short versions that answer the facts": [
    "Elokuva esitetään lauantaina kulttuuritalolla, ikäraja on 12 vuotta ja kesto 1 h 37 min. Lippuja saa ovelta. Lämpimästi tervetuloa!\n\nKyrkslätts kommun, 1 h 37 min",
    "Kesäleiri on tarkoitettu 7–12-vuotiaille ja maksaa 45 euroa. Ilmoittautuminen alkaa maaliskuussa.\n\nVälkommen!",
  ],
  "contact lines and hours": [
    "Uimakoulut alkavat tammikuussa, ja ilmoittautuminen aukeaa ensi viikolla.\n\nKyrkslätts kommun, Torgvägen 6\nKundtjänst, tfn 09 765 4321",
    "Rakennusvalvonta palvelee vain ajanvarauksella kesäkuussa. Varaa aika verkossa.\n\nByggnadstillsynen, Toritie 4, tfn 040 123 4567, ma–to",
  ],
  "lists of titles": [
    "Ruotsalaisen elokuvan viikko alkaa kulttuuritalolla, ohjelmassa\nMa: Sommarlek 51\nTi: Den bästa sommaren\nKe: Så vit som en snö\nTo: En man som går\nPe: Hur många stjärnor finns det\nNäytökset alkavat klo 18, liput 6 €.",
    "Satutunneilla luetaan tällä viikolla\nMaanantai: Pippi flyttar in\nTiistai: Alla vi barn i Bullerbyn\nKeskiviikko: Ronja får en vän\nMukaan mahtuu kymmenen lasta.",
    "Kirjaston lukupiiri suosittelee näitä:\n– Vem dödade bambi?\n– Den svavelgula himlen\n– Där vi en gång gått\nLainaa omasi tällä viikolla!",
    "Peli-illassa pelataan näitä lautapelejä:\n1. Ticket to Ride\n2. Den försvunna diamanten\n3. Det stora skattkartan\nMukaan voi tulla ilman ilmoittautumista.",
  ],
  "slogans and quotations": [
    "Linja 172 kiertää tänään Masalan kautta klo 12–15 tietyön vuoksi. Vi gör Kyrkslätt bättre!",
    "Uusi silta avattiin liikenteelle. Se yhdistää kaksi asuinaluetta ja lyhentää koulumatkoja.\n\nVi bygger broar för alla!",
    "Suojatie maalataan keskiviikkona. Varaathan matkaan aikaa, sillä jonoja voi syntyä.\n\nEn tryggare väg till skolan!",
    "”Jag trivs så bra med barnen!” Näin kertoi lastenhoitaja Mia. Haemme nyt lisää hoitajia päiväkoteihin. Hae viimeistään perjantaina.",
    "Kunta sai tunnustuksen ilmastotyöstä. Palkinto luovutettiin Tampereella, ja sen perusteena oli energiansäästö.\n\n”Det här är en stor ära för oss.”",
    "Osallistu budjettiin ja äänestä 3.5. mennessä. Ääniä voi antaa kolmelle ehdotukselle.\n\nTillsammans gör vi det möjligt!",
  ],
  "congratulations, results, elections, quotations, songs and names": [
    "Kirkkonummen Jyry – Sjundeå IF 3–2! Jyryn naiset nousivat voittoon viime minuuteilla. Onnittelut koko joukkueelle!",
    "Kirkkonummen pelaajat voittivat: Kyrkslätt IF – Esbo Oilers 5–4. Seuraava peli on kotikentällä sunnuntaina.",
    "Onnittelut! Jääkiekkojoukkueemme voitti Grankulla IFK:n 4–1 ja jatkaa finaaliin.",
    "Haemme sairaanhoitajaa kotihoitoon. Lähetä hakemus verkossa.\n\nMer info: enhetschef Camilla Söderqvist, tfn 040 555 6666",
    "Kunnanhallituksen puheenjohtaja Ulf Kjerin kommentoi: ”Det här är ett viktigt beslut.” Hallitus hyväksyi sopimuksen yksimielisesti.",
    "”Vi måste bygga nu”, valtuutettu Anders Adlercreutz totesi kokouksessa. Valtuusto päätti palauttaa asian valmisteluun.",
    "Väkiluku kasvoi viime vuonna 612 hengellä. Eniten muuttajia tuli Espoosta ja Helsingistä.\n\n#tilasto #befolkning #kyrkslätt",
    "Tietovisa! Mikä on Kirkkonummen korkein kohta? Vastaa kommentteihin ja voit voittaa kirjan.\n\nLycka till!",
    "Tunnetko kuntasi? Minä vuonna Kirkkonummi sai nimen Kyrkslätt? Oikea vastaus julkaistaan huomenna.",
    "Kouluruoan suosikki eli jauhelihakeitto: 400 g jauhelihaa, 6 perunaa, 2 porkkanaa. Keitä perunat kypsiksi.\n\nSmaklig måltid!",
    "Jäät ovat heikkoja koko rannikolla. Älä lähde jäälle, ennen kuin se kestää.\n\nVar försiktig!",
    "Ennakkoäänestys alkaa keskiviikkona. Muista ottaa henkilöllisyystodistus mukaan.\n\nAnvänd din röst!",
    "Lapset lauloivat kevätjuhlassa: ”Den blomstertid nu kommer med lust och fägring stor.” Yleisö liikuttui kyyneliin.",
    "Runon päivä! Edith Södergran kirjoitti: ”Du sökte en blomma och fann en frukt.” Lainaa runokirja kirjastosta.",
    "Galleriassa avautuu valokuvanäyttely Ljus över havet. Taiteilija on paikalla lauantaina.",
    "Näyttely ”Skärgårdens färger” on esillä toukokuun loppuun. Vapaa pääsy!",
    "Hurrattiin! Nuorten työpaja sai Årets ungdomsgärning -palkinnon. Palkinto jaettiin Tukholmassa.",
    "Lähde mukaan #VårenÄrHär -haasteeseen! Kuvaa kevään merkkejä ja jaa kuva meille.",
    "Kerro oma #MittKyrkslätt tarinasi ja voita lippu konserttiin. Aikaa on perjantaihin.",
    "Street Food Festival palaa torille! Maista maailman makuja ja kuuntele musiikkia koko päivän.",
    "Culture Night Kirkkonummi järjestetään syyskuussa. Tarjolla on konsertteja ja opastuksia.",
    "Kuoro esittää teokset:\n– Sommarpsalm\n– Vem kan segla förutan vind\n– Så skimrande var aldrig havet\nVapaa pääsy, ohjelma 10 €.",
    "Konsertin ohjelmassa:\n1. Värmlandsvisan\n2. Kristallen den fina\n3. Uti vår hage\nLaulattajana toimii Kaisa Ranta.",
    "Illan elokuvat ovat:\n🎬 Den sista resan\n🎬 Allt om min mor\n🎬 Sommaren med Monika\nLiput ovelta.",
    "Valtuuston uudet jäsenet: Anna Björkman (sfp), Pekka Rauhala (kok) ja Minna Åkerlund (vihr). Kausi alkaa kesäkuussa.",
    "Pelastuslaitos varoittaa maastopaloista. Avotulen teko on kielletty.\n\nKirkkonummen kunta – Kyrkslätts kommun\nToritie 6 – Torgvägen 6",
    "Koulukuljetukset myöhästyvät lumipyryn takia. Seuraa viestejä Wilmassa.\n\nKommunhuset, Torgvägen 6, tfn 09 765 4321",
    "Tilastokatsaus on julkaistu. Joka kolmas asukas on alle 25-vuotias.\n\nKyrkslätt – en växande kommun!",
    "Vastaa liikuntakyselyyn viimeistään sunnuntaina! Vastaajien kesken arvotaan lahjakortteja.\n\nDin åsikt är viktig!",
  ],
};

const swedishOnly: Record<string, string[]> = {
  "contact lines and hours": [
    "Simskolorna börjar i januari och anmälan öppnar nästa vecka.\n\nKirkkonummen kunta, Toritie 6\nAsiakaspalvelu, puh. 09 765 4321",
    "Kommunhuset är stängt på måndag. Vi betjänar per telefon som vanligt.\n\nKunnantalo, Toritie 6\nNeuvonta, p. 09 765 4321, neuvonta@kirkkonummi.fi",
  ],
  "lists of titles": [
    "Finska filmveckan ordnas på Fyyri, på programmet\nMå: Miehen kylkiluu 37\nTi: Kahdeksan surmanluotia\nOn: Tuntematon sotilas\nTo: Pekka ja Pätkä lumimiehen jäljillä\nFr: Mies vailla menneisyyttä\nFilmerna börjar kl. 18, inträde 6 €.",
    "Läsecirkeln rekommenderar de här romanerna:\n• Täällä Pohjantähden alla\n• Mies, joka rakasti liikaa\n• Kun kyyhkyset katosivat\nLåna din egen bok redan i dag!",
  ],
  "slogans and quotations": [
    "”Rakastan tätä työtä!” Så svarade vaktmästaren Kalle. Vi söker nu fler vaktmästare till skolorna. Ansök senast på fredag.",
    "Leden mellan sjöarna är öppen igen. Spången är ny och rastplatsen har fått nya bänkar.\n\nLuonto kuuluu kaikille meille!",
  ],
  "congratulations, results, elections, quotations, songs and names": [
    "Kyrkslätt IF – Kirkkonummen Salamat 3–2! Hemmalaget avgjorde i sista minuten. Grattis till hela laget!",
    "Vårt lag vann finalen mot Kirkkonummen Ankkurit med 6–2. Medaljerna delas ut på torget.",
    "Befolkningen ökade med 612 personer i fjol. De flesta flyttade hit från Esbo.\n\n#tilasto #väestö #kirkkonummi",
    "Frågesport! Vad heter Kyrkslätts högsta berg? Svara i kommentarerna och vinn en bok.\n\nOnnea matkaan!",
    "Skolmatens favorit är köttfärssoppan: 400 g köttfärs, 6 potatisar, 2 morötter. Koka potatisen mjuk.\n\nHyvää ruokahalua!",
    "Isen är svag längs hela kusten. Gå inte ut på isen innan den bär.\n\nOle varovainen!",
    "Förhandsröstningen börjar på onsdag. Kom ihåg att ta med ett identitetsbevis.\n\nKäytä ääntäsi!",
    "Eino Leino skrev: ”Nyt on aika laulaa laulu uusi.” Låna en diktbok på biblioteket på diktens dag.",
    "Fullmäktigeledamot Pekka Rauhala sade: ”Tämä on iso asia koko kunnalle.” Fullmäktige återremitterade ärendet.",
    "I galleriet öppnar fotoutställningen Valoa meren yllä. Konstnären är på plats på lördag.",
    "Kören sjunger:\n– Kesäpäivä Kangasalla\n– Suvivirsi\n– On suuri sun rantas autius\nFritt inträde, program 10 €.",
    "Kvällens filmer är:\n🎬 Kuutamolla\n🎬 Mies vailla menneisyyttä\n🎬 Hymyilevä mies\nBiljetter vid dörren.",
    "Välj din favorit i omröstningen! Finalisterna är Keltainen talo, Sininen silta och Vihreä puisto.",
    "Kommunen fick ett pris för sitt klimatarbete. Priset delades ut i Tammerfors.\n\nYhdessä teemme sen!",
  ],
};

const neither: Record<string, string[]> = {
  "contact lines and hours": [
    "Our customer service helps you with questions about services for new residents. You can visit us without an appointment.\n\nKirkkonummen kunta, Toritie 6\nAsiakaspalvelu, puh. 09 765 4321",
    "The museum shop has new books and postcards. Come and have a look!\n\nKirkkonummen kunta, Toritie 4\nNeuvonta, puh. 09 123 4567",
    "Библиотека снова открыта после ремонта, приходите за новыми книгами и играми.\n\nKirkkonummen kirjasto, Kirkkotori 1\nAsiakaspalvelu, puh. 040 111 2222",
    "Nauka pływania dla dorosłych zaczyna się w styczniu, zapisy trwają do piątku.\n\nKyrkslätts kommun, Torgvägen 4\nRådgivning, tfn 09 123 4567",
    "The swimming hall has new opening hours from January. Check them before you come!\n\nma–pe 6–21 / må–fre 6–21\nla–su 10–18 / lö–sö 10–18",
    "Welcome to our new open day care centre in Masala! Bring your child and meet other parents.\n\nAvoinna / Öppet\nma–to klo 9–12 / må–to kl. 9–12",
    "Exchange your books at the library lobby. The service is free of charge.\n\nAukioloajat / Öppettider: ti–pe / tis–fre 10–18",
  ],
};

const both: Record<string, string[]> = {
  "a request with an address": [
    "Kanna lahjoitukset osoitteeseen Myllykatu 4, 02460 Kantvik. Kiitos!\n\nTa med gåvorna till insamlingen. Tack för hjälpen!",
    "Tuo retkieväät meille torille. Kiitos kaikille!\n\nTa med matsäcken till adressen Kvarnvägen 4. Tack!",
  ],
  "short versions that answer the facts": [
    "Elokuva Kaamos nähdään lauantaina kulttuuritalolla, ikäraja on 12 vuotta ja kesto 1 h 37 min. Lippuja saa ovelta. Lämpimästi tervetuloa!\n\nFilmen Kaamos, åldersgräns 12 år, längd 1 h 37 min. Välkommen!",
    "Barnfilmen Mästerdetektiven visas på biblioteket, längd 1 h 12 min och åldersgränsen är 12 år. Kom med!\n\nElokuva Mestarietsivä, ikäraja 12 vuotta, kesto 1 h 12 min. Tervetuloa!",
    "Näytelmä kestää 2 h 15 min väliaikoineen ja liput maksavat 18 euroa. Suosittelemme näytelmää yli 10-vuotiaille. Lämpimästi tervetuloa teatteriin!\n\nPjäsen Kvarnen, längd 2 h 15 min, biljetter 18 €, åldersrekommendation 10 år. Välkomna!",
    "Konsertissa kuullaan kuoromusiikkia kahdelta vuosisadalta. Kesto 50 min, liput 12 € ja lapset 5 €. Konsertti on kirkossa. Tervetuloa!\n\nKonserten Vinterljus, längd 50 min, biljetter 12 €, barn 5 €. Välkommen!",
    "Escape room -peli kestää 45 min, ikäraja 9 vuotta ja hinta 7 € hengeltä. Pelaajia voi olla kuusi. Tervetuloa!\n\nSpelet Fyren, längd 45 min, åldersgräns 9 år, pris 7 € per person. Välkommen!",
    "Opastettu kierros kestää 75 minuuttia ja maksaa 6 euroa, alle 12-vuotiaat ilmaiseksi. Kierros lähtee museolta. Tervetuloa mukaan!\n\nGuidad tur, 75 minuter, pris 6 euro, under 12 år gratis. Välkommen!",
  ],
  "contact lines and hours": [
    "Asiakaspalvelu, puh. 09 765 4321 / Kundtjänst, tfn 09 765 4321",
    "Neuvonta palvelee: puh. 09 765 4321\nRådgivningen betjänar: tfn 09 765 4321",
    "Kahvila auki\nma–pe klo 9–15\n\nKaféet öppet\nmå–fre kl. 9–15",
    "Asiakaspalvelu avoinna ma–pe klo 9–15, Toritie 6\nKundtjänsten öppen må–fre kl. 9–15, Torgvägen 6\nCustomer service open Mon–Fri 9–15",
  ],
  "lists of titles": [
    "Ensi viikolla:\nMa: makaronilaatikko\nTi: kalakeitto\nKe: lihapullat\n\nNästa vecka:\nMå: makaronilåda\nTi: fisksoppa\nOn: köttbullar",
    "Ohjelma:\n– laulua ja leikkejä\n– makkaraa ja mehua\n\nProgram:\n– sång och lek\n– korv och saft",
    "Muista nämä:\n– ota eväät mukaan\n– pue lämpimästi\nKom ihåg det här:\n– ta matsäck med dig\n– klä dig varmt",
  ],
  "slogans and quotations": [
    "Rakastan syksyä!\nJag älskar hösten!",
    "Uusi silta avattiin liikenteelle! Se on komea ja kestää sata vuotta.\n\nDen nya bron är öppen för trafik. Den är stilig!",
    "”Olen iloinen”, sanoo Aada.\n”Jag är glad”, säger Aada.",
    "”Parasta on kaverit.”\n”Kompisarna är det bästa.”",
  ],
  "headlines without a mark": [
    "Kirpputori // Loppis",
    "Uusi opas Ny guide",
    "Uusi esite Ny broschyr",
    "Uudet aukioloajat Nya öppettider",
    "Ilmainen konsertti Gratis konsert",
    "Kevätsiivous // Vårstädning",
    "Tule mukaan // Kom med",
    "Kirjasto kiinni Biblioteket stängt",
    "Avoimet ovet Öppet hus",
    "Hyvää vappua Glad vappen",
    "Tervetuloa kouluun Välkommen till skolan",
  ],
  "congratulations, results, elections, recipes and quizzes": [
    "Onnea Jyry, mestaruus tuli kotiin! Grattis Jyry, mästerskapet kom hem!",
    "Jyry – SIF 3–2! Hieno voitto kotiyleisön edessä. Jyry – SIF 3–2! En fin seger inför hemmapubliken.",
    "Kirkkonummen Jyry voitti Sjundeå IF:n 3–2 ja nousi sarjakärkeen.\n\nKirkkonummen Jyry vann över Sjundeå IF med 3–2 och gick upp i serieledning.",
    "Haemme: lähihoitaja, kokki, siivooja. Vi söker: närvårdare, kock, städare.",
    "Väkiluku 41 203 (+612). Folkmängd 41 203 (+612).",
    "Äänestysprosentti 61,4 %\nValdeltagande 61,4 %",
    "Tietovisa: mikä järvi on kuvassa? Frågesport: vilken sjö är på bilden?",
    "”Päätös on historiallinen”, sanoo kunnanjohtaja.\n\n”Beslutet är historiskt”, säger kommundirektören.",
    "Kouluruoan resepti: pinaattiletut 🥞 Receptet från skolköket: spenatplättar 🥞",
    "Jauhelihakeitto\n400 g jauhelihaa, 6 perunaa, 2 porkkanaa\n\nKöttfärssoppa\n400 g köttfärs, 6 potatisar, 2 morötter",
    "Varo, jää ei kanna! Varning, isen bär inte!",
    "Vaalipäivä on sunnuntai. Valdagen är på söndag.",
    "Ääni on valtaa. Rösta – det är makt.",
    "Joulun laulu: Maa on niin kaunis\nJulens sång: Härlig är jorden",
    "Runo päivälle: ”Lumi hiljaa sataa maahan.” – Dagens dikt: ”Snön faller sakta mot jorden.”",
    "Valokuvia näyttelystä Ljus | Bilder från utställningen Ljus",
    "Street Food Festival lauantaina torilla! Street Food Festival på lördag på torget!",
    "Jaa kesäkuvasi tunnisteella #KesäKirkkonummi! Dela din sommarbild med taggen #SommarKyrkslätt!",
    "Culture Night 12.9. – tule ja koe! Culture Night 12.9 – kom och upplev!",
    "Valtuusto valitsi puheenjohtajaksi Anna Björkmanin (sfp).\nFullmäktige valde Anna Björkman (sfp) till ordförande.",
    "Elokuva Ronja, kesto 2 h 6 min, ikäraja 7 vuotta, liput 5 €. Tervetuloa katsomaan koko perheen voimin!\n\nFilmen Ronja, längd 2 h 6 min, åldersgräns 7 år, biljetter 5 €. Välkomna!",
    "Kuntavaalit 13.4. Kommunalval 13.4.",
    "Sadonkorjuujuhla\nSkördefest\n\nOmppuja, pullaa, puuroa\nÄpplen, bulle, gröt",
    "Uusi silta Ny bro",
    "Kesän konsertit Sommarens konserter",
    "Kirpputori lauantaina Loppis på lördag",
    "Kyläkauppa // Bybutik",
    "Talkoot // Talko",
    "Arvonta! Utlottning!",
    "Onnittelut Ellille, joka sai kunnan kulttuuripalkinnon! Grattis Elli som fick kommunens kulturpris!",
    "Itsenäisyyspäivän vastaanotolle kutsuttiin 120 nuorta.\n\n120 unga bjöds in till självständighetsmottagningen.",
    "Missä tämä kuva on otettu? Arvaa! 📷 Var är bilden tagen? Gissa! 📷",
    "Tilastotietoa: 34 % kuntalaisista on ruotsinkielisiä perheitä.\nStatistik: 34 % av invånarna bor i svenskspråkiga familjer.",
    "Lautapeli-ilta: Afrikan tähti, Kimble ja shakki. Brädspelskväll: Den försvunna diamanten, Kimble och schack.",
    "Kirjaston suosikit:\n1. Muumipappa ja meri\n2. Taikatalvi\n\nBibliotekets favoriter:\n1. Pappan och havet\n2. Trollvinter",
    "Ma: Uinti\nKe: Jooga\nPe: Tanssi\n\nMå: Simning\nOn: Yoga\nFr: Dans",
    "”Olen ylpeä joukkueesta!” hehkuttaa valmentaja.\n”Jag är stolt över laget!” säger tränaren.",
    "Kaikki mukaan!\nAlla med!",
    "Kiitos äänestäneille, tulos selviää illalla. Tack alla som röstade, resultatet klarnar i kväll.",
    "Kunnanvirasto suljettu 24.–26.12. Päivystys 112.\nKommunkansliet stängt 24–26.12. Jour 112.",
    "Toivomme hyvää matkaa eläkkeelle, Raija! Vi önskar dig lycka till som pensionär, Raija!",
  ],
};

describe("the Swedish version is missing", () => {
  it.each(rows(finnishOnly))("%s: %j", (_, text) => expect(versionsIn(text)).toEqual([true, false]));
});

describe("the Finnish version is missing", () => {
  it.each(rows(swedishOnly))("%s: %j", (_, text) => expect(versionsIn(text)).toEqual([false, true]));
});

describe("both are missing beside another language", () => {
  it.each(rows(neither))("%s: %j", (_, text) => expect(versionsIn(text)).toEqual([false, false]));
});

describe("both versions are there", () => {
  it.each(rows(both))("%s: %j", (_, text) => expect(versionsIn(text)).toEqual([true, true]));
});

describe("the last word of a draft, which may go on", () => {
  it.each([
    ["a first letter of the other language", "Kirjaston juhla – juh"],
    ["a clause that is not closed", "Esiintyjät: Anna Eriksson, Samuli Edelmann ja Jore Marjaranta\nAr"],
    ["one word of the next sentence", "Nyt soi! Nu låter det!\nKirkkonummen musiikkiopiston oppilask"],
    ["the name of a unit", "Masalan kirjasto – ny"],
  ])("takes away no version: %s", (_, text) => {
    const before = text.replace(/\p{L}+$/u, "");
    const [fi, sv] = versionsIn(before);
    const after = versionsIn(text);
    expect([after[0] || !fi, after[1] || !sv]).toEqual([true, true]);
  });
});
