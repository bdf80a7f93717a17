import { describe, expect, it } from "vitest";
import { tryCheck } from "../../../tests/support/try-check";
import { sensitivePerson } from "./sensitive-person";

describe("illness and sick leave of a named person", () => {
  it.each([
    "Kiitos Helvi! Päiväkodin Helvi Mallinen jää eläkkeelle. Syksyllä löytynyt syöpä hiljensi vauhdin.",
    "Tack Helvi! Helvi Mallinen går i pension. Cancern som hittades i höstas tvingade henne att sluta.",
    "Parhaillaan keittäjä Eija Malli on sairauslomalla selkäleikkauksen vuoksi.",
    "Eija Malli är sjukskriven på grund av utbrändhet.",
    "Jari Mallin paikka jäi täyttämättä, koska hän on pitkällä sairauslomalla.",
    "Valinnasta jäi pois Oili Malli, joka jäi sairauslomalle.",
    "Oili Malli drog tillbaka sin ansökan efter en lång sjukledighet.",
    "Naapurissa asuva Seija Malli sairastaa muistisairautta.",
    "Onni Mallin masennus on nyt hoidossa, kiitos tuesta!",
    "Anders Malli har en hjärtsjukdom och söker en stödperson.",
    "Kerttu Malli odottaa leikkausta, viedään hänelle kukkia!",
    "Siivoojamme Ritva Malli on saikulla koko joulukuun.",
    "Vår städare Ritva Malli är sjukledig hela december.",
    "Kiitos Pekka Holm vuosista kanssamme! Syksyllä todettu reuma pakotti lopettamaan.",
  ])("told in a post: %s", (text) => {
    expect(tryCheck(sensitivePerson, text).kinds).toContain("exposed:warning");
  });

  it.each([
    "Kirjailija Rosa Liksom kertoo uudesta romaanistaan kirjastossa 3.12. klo 18.",
    "Författaren Monika Fagerholm berättar om sin roman Döda trakten på biblioteket.",
    "Laulaja Anna Puu esiintyy Masalan torilla lauantaina.",
    "Taiteilija Tove Janssonin näyttely kertoo sodasta, sairaudesta ja rakkaudesta.",
    "Pormestari Tero Suominen avaa tapahtuman, ja kunnanjohtaja Tarmo Aarnio puhuu.",
    "Kansanedustaja Maija Virta vierailee sairaalassa.",
    "Presidentti Alexander Stubb onnitteli kuntaa.",
    "Psykologi Maija Virta luennoi masennuksesta ja ahdistuksesta kirjastossa.",
    "Psykologen Maja Lind föreläser om depression på biblioteket.",
    "Lääkäri Pekka Salo vastaa kysymyksiin diabeteksesta.",
    "Ravitsemusterapeutti Liisa Koski kertoo allergioista 3.12.",
    "Teoksessa Pekka Haavisto kertoo syöpähoidoista ja toipumisesta.",
    "Näytelmässä Hanna Kokko on sairaanhoitaja, joka hoitaa haavoittuneita.",
    "Elokuvassa Liisa sairastuu syöpään. Ohjaus Aku Louhimies.",
    "I filmen insjuknar Anna i cancer. Regi: Klaus Härö.",
    "Oppilaanohjaaja Maija Virta auttaa, kun opiskelu tökkii.",
    "Kuraattori Anna Lind tavattavissa koululla tiistaisin.",
    "Terveydenhoitaja Minna Koski rokottaa ma–pe.",
    "Juha Lehti, ikäihmisten palveluiden johtaja, kertoo muistisairauksista.",
    "Anna Berg, chef för vården, berättar om demenssjukdomar.",
    "Kiitos Sirpa Mallinen! Päiväkodin johtaja jää eläkkeelle.",
    "Marja Lahtinen jää eläkkeelle 28 vuoden jälkeen. Hyviä eläkepäiviä!",
    "Uusi rehtorimme on Matti Malli. Tervetuloa!",
    "Eino Leino kuoli tuberkuloosiin vuonna 1926.",
    "C. G. Mannerheim sairastui Porkkalassa vuonna 1944.",
    "Lottamuseossa kerrotaan Fanni Luukkosen sairaudesta.",
    "Sote-keskuksessa Mikko Kokkonen esittelee uuden leikkausosaston.",
    "Luento: Sinikka Kallio, Miten elää diabeteksen kanssa? Kirjasto 3.12. klo 18.",
    "Vertaisryhmää masentuneille vetää Tiina Laine.",
    "Hyvinvointi-ilta: Tiina Laine (sairaanhoitaja) ja Ville Koski (fysioterapeutti) kertovat selkäleikkauksista.",
    "Syöpäyhdistyksen Anu Laine kertoo tutkimuksista.",
    "Diabetesförbundets Eva Lind föreläser om diabetes.",
    "Ilkka Malmberg -palkinto jaettiin sairaalaklovneille.",
    "Maria Sid spelar en sjuksköterska i pjäsen.",
    "Päivystys on Jorvin sairaalassa. Lisätietoja antaa Kalle Virta.",
    "Sairaalapappi Outi Koski pitää luennon.",
    "Veikkolan sairaalan arkkitehti Alvar Aalto suunnitteli myös kirjaston.",
    "Akseli Gallen-Kallela rakennutti Tarvaspään.",
    "Mestari Iivo Niskanen toipui sairaudesta ja hiihtää Kirkkonummella.",
    "Hakuaikaa on jatkettu. Lisätietoja: Ulla Laine, p. 09 2967 1234. Hylätyt hakemukset palautetaan.",
    "Sairaanhoitaja Anne Lahti palkittiin vuoden hoitajana.",
    "Koulupsykologin sijaisena aloittaa Minna Kuusi.",
    "Ny skolpsykolog är Mia Berg.",
    "Terapiakoira Pekka vierailee kirjastossa.",
    "Lasten lääkäriasema Pikku Maija avataan.",
    "Nuorisovaltuuston puheenjohtaja Ella Niemi, 17, avasi juhlan.",
    "Kuvassa oikealta Ella Niemi ja Veera Salo.",
    "Uimari Ella Niemi voitti kultaa.",
    "Kunniakansalainen Elsa Virta täytti 100 vuotta.",
    "Vanhusneuvoston Elsa Virta, 78, muistuttaa liukastumisista.",
    "Länsi-Uudenmaan Muistiluotsi Pisara auttaa, kun muistisairaus koskettaa.",
    "Vapaaehtoinen Liisa Koski ulkoilee muistisairauteen sairastuneiden kanssa.",
    "Kansallinen Syöpäpäivä ja Roosa Nauha näkyvät kirjastossa.",
    "Anna Virta juoksee Naisten Kympillä ja kerää rahaa syöpätutkimukseen.",
    "Maija Virta avaa terveysaseman uuden odotustilan.",
    "Rehtori Matti Malli palaa töihin 1.12. Tervetuloa takaisin!",
    "Vikarie för Anna Berg är Lisa Lind.",
    "Kirjastonhoitaja Anna Virran sijaisena toimii Matti Malli.",
    "Onnea Kaisa Mäkäräinen! Kaisa voitti taas.",
    "Kaisa Malli valittiin vuoden lähihoitajaksi muistisairaiden hoidosta.",
    "Tove Jansson -kirjasto Pargasissa on auki.",
    "Sirpa Mallin muistokonsertti syöpäjärjestöjen hyväksi.",
    "Terveiset Liisa Kosken sairaanhoitajavastaanotolta!",
    "Lauri Hokkanen keskustelee uupumuksesta ja työelämästä.",
    "Mikko Laine ja Sanna Koski vertaavat diagnooseja podcastissa.",
    "Anna lahja syöpätutkimukseen ja muistele syöpää sairastavia!",
    "Stadionilla Aino Koski voitti kultaa sairastelun jälkeen.",
    "Hei kaikki! Sari Laine aloittaa kirjastossa. Sairausloman sijaisia haetaan kesäksi.",
  ])("nobody's secret: %s", (text) => {
    expect(tryCheck(sensitivePerson, text).kinds.filter((kind) => kind.endsWith(":warning"))).toEqual([]);
  });

  it("marks the words that tell it", () => {
    expect(
      tryCheck(sensitivePerson, "Tack Helvi! Helvi Holm går i pension. Cancern hittades i höstas.").passages,
    ).toEqual(["Cancern"]);
  });

  it("an employee's sick leave in a reply", () => {
    const reply = (text: string) =>
      tryCheck(sensitivePerson, { parts: [text], surface: "comment", parent: "Miksi?" }).kinds;
    expect(reply("Hei! Kerhon ohjaaja Minna on sairauslomalla, siksi kerho on tauolla.")).toEqual(["exposed:warning"]);
    expect(reply("Hei Minna! Sairauslomasta ilmoitetaan esihenkilölle.")).toEqual([]);
  });
});
