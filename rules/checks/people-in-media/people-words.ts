/**
 * Words for persons, as alternative texts speak of those who are seen: in the nominative and the partitive, no genitives
 * ("lasten piirustuksia"). `*` before a noun: compounds of it count too ("*oppilas": "eskarioppilaat").
 */

const list = (words: string) => words.split(" ");

/** The forms that count, of nouns that are declined alike: what takes the place of an ending. */
const declensions: { ending: string; forms: string[]; nouns: string[] }[] = [
  { ending: "ja", forms: list("ja jat jia jaa"), nouns: list("*osallistuja") },
  { ending: "ja", forms: list("ja jat jia"), nouns: list("*opettaja *hoitaja pelaaja") },
  { ending: "ja", forms: list("ja jat"), nouns: list("*ohjaaja laulaja puhuja") },
  { ending: "ja", forms: list("ja jat joita jaa"), nouns: list("opiskelija") },
  { ending: "jä", forms: list("jä jät jiä"), nouns: list("esiintyjä") },
  { ending: "jä", forms: list("jä jät jöitä jää"), nouns: list("*työntekijä kävijä") },
  { ending: "jä", forms: list("jä jät jöitä"), nouns: list("*ilijä") },
  { ending: "nen", forms: list("nen set sia sta"), nouns: list("nainen aikuinen") },
  { ending: "nen", forms: list("nen set siä stä"), nouns: list("ihminen") },
  { ending: "nen", forms: list("nen set siä"), nouns: list("eläkeläinen") },
  // in the singular it is an adjective as well: "masalalainen maisema"
  { ending: "nen", forms: list("set sia sta"), nouns: list("*lainen") },
  { ending: "nen", forms: list("set siä stä"), nouns: list("*läinen") },
  { ending: "as", forms: list("as aat aita asta"), nouns: list("*oppilas") },
  { ending: "kas", forms: list("kas kkaat kkaita kasta"), nouns: list("*asiakas") },
  // "vieras" is an adjective as well
  { ending: "as", forms: list("aat aita"), nouns: list("vieras") },
  { ending: "us", forms: list("us ukset uksia"), nouns: list("vanhus") },
  { ending: "e", forms: list("e eet eitä"), nouns: list("perhe") },
  { ending: "i", forms: list("i et ia ta"), nouns: list("nuori") },
  { ending: "ttö", forms: list("ttö töt ttöjä ttöä"), nouns: list("tyttö") },
  { ending: "ö", forms: list("ö öt öitä öä"), nouns: list("henkilö") },
];

const declined = declensions.flatMap(({ ending, forms, nouns }) =>
  nouns.flatMap((noun) => forms.map((form) => `${noun.slice(0, -ending.length)}${form}=`)),
);

/** Of no declension above, or spoken of in some forms only. */
const finnish = list(
  "lapsi= lapset= lapsia= lasta= *lapset= *lapsia= *lapsi= vauva= vauvoja= taapero poika= pojat= poikia= poikaa= mies= miehet= miehiä= miestä= väkeä= yleisöä= rehtori= *valmentaja= *johtaja= äiti= isä= isoäiti= isoisä= kuoro= *kvartetti= joukkue= soittaja tanssija ryhmäkuva kasvokuva henkilökuva potretti selfie",
);
const swedish = list(
  "barn= barnen= *barn= bebis pojke= pojkar flicka= flickor *elev= *elever= *eleverna= ungdom= ungdomar= ungdomarna= *människa= *människor person= personer= publiken= publik= gruppbild= porträtt man= män= mannen= kvinna= kvinnor kvinnan= vuxen= vuxna= pensionär= pensionärer= *lärare= *ledare= *arbetare= *deltagare= anställd *kund= *kunder= besökare= gäster= familj= familjer= mamma= pappa= *kör= spelare= dansare= sångare=",
);
const english = list(
  "child= children= people= men= woman= women= boy= boys= girl= girls= pupils= students= crowd= faces=",
);

export const peopleWords: string[] = [...declined, ...finnish, ...swedish, ...english];

/** In the nominative only: those who do something. "Lapsille", "lastenkirjasto", "barnens" are no such forms. */
export const childrenWords: string[] = list(
  "*lapset= lapsemme= pienokaiset= *oppilaat= *oppilaamme= eskarit= eskarilaiset= viskarit= viskarilaiset= koululaiset= ekaluokkalaiset= *luokkalaiset= päiväkotilaiset= *kerholaiset= vauvat= taaperot= *barnen= skolbarn= dagisbarn= förskolebarn= *eleverna= bebisarna= eskisarna=",
);

/** Beside one of these nothing that happened is told. */
export const offeredWords: string[] = list(
  "tervetul saavat= saa= saisivat= saattavat= pääsevät= pääsee= voivat= voi= voisivat= pitää= täytyy= tulee= ei= eivät= jos= kun= kunhan= ilmai ilmoit maksut lippu lipu haku= haetaan hakea tarvits kuuluvat= palaavat= palaa= aloittavat= alkaa= alkavat= siirtyvät= siirtyy= kutsu odota toivo ilman= muista pyyd turvalli varo liikente pian= huomenna= ensi= tuleva= tulevat= lomalla= lomailevat= väistötil kaikki= mukaan= kysely tiedote ehdot välkom får= kan= kunde= ska= skall= bör= måste= behöver= inte= om= när= gratis anmäl avgift biljett ansök börjar= börja= återvänder= flyttar= hör= inbjud bjuds= vänta hoppas utan= kom= tänk säker trafik snart= imorgon= nästa= alla= enkät lov= lovet= sportlov",
);
