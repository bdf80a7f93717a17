/** Words of questions that say nothing about the matter, in the languages of the interface. */
import { isSameWord, type Term } from "./likeness";

const smallWords = new Set(
  [
    // Finnish: question words, pronouns, the verbs that a question leans on, how much and when, particles
    "mikä mitä mitkä mihin missä mistä millä millainen millaisia miten miksi milloin kuinka kuka ketkä kenen keneltä kenelle kumpi",
    "monenko montako paljonko monta moni paljon minkä minkälainen",
    "minä minun minua minulle minulla minulta me meidän meitä meille meillä te teidän hän he se sen sitä siitä siinä ne niitä tämä tämän tätä tästä nämä",
    "joku jotain jokin jonkun joltain jostain kukaan mitään itse joka jotka kaikki",
    "on onko ovat ovatko olla oli ole olen olemme en ei emme eivät saa saako saanko saadaanko saada sain saimme pitää pitääkö pitäisi täytyy täytyykö",
    "voi voiko voinko voimmeko voidaanko tulee tuleeko haluaa haluan haluamme aikoo kannattaa kannattaako",
    "tehdä teen tekee tehdään laittaa laitan laitetaan käyttää käytän käytetään tietää tiedän miettiä",
    "ja tai että jos kun kuin kanssa entä kai nyt aina vielä jo myös vain ilman asia asiat asioita ohje ohjeet muistilista tarkistuslista",
    // Swedish
    "vad vilken vilket vilka var vart hur varför när vem vems många mycket får fick få måste ska skall kan bör vill är var blir blev bli",
    "har hade och eller att om det den de dem en ett jag mig vi oss ni man min mitt mina vår vårt våra er ert han hon någon något några alla",
    "gör göra gjorde gjort lägga lägger använda använder på av för med till från som inte ju nu vid också utan sak anvisning checklista",
    // English
    "what which where how why when who whose may must should can could will is are was were do does did have has had get got want use put make",
    "and or that if it its the an my me our us your we you they them someone anyone something many much in on of for with to from by not at be am as so",
    "this these there any some all checklist guideline",
  ]
    .join(" ")
    .split(" "),
);

/**
 * `own`: the words of the organisation's name, which its whole guideline is about. All of them where nothing else is left:
 * who looks for "on" alone is answered as before.
 */
export function withoutSmallWords(terms: Term[], own: readonly Term[] = []): Term[] {
  const rest = terms.filter((term) => !smallWords.has(term.word) && !own.some((each) => isSameWord(each, term)));
  return rest.length > 0 ? rest : terms;
}
