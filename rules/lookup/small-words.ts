/** Words of questions that say nothing about the matter, in the languages of the interface. */
import type { Term } from "./likeness";

const smallWords = new Set(
  (
    "mikä mitä mitkä mihin missä miten miksi milloin kuinka kuka ketkä kenen keneltä onko ovatko on ovat olla saako saanko saa pitääkö pitää täytyykö " +
    "voiko voinko voi ja tai että jos kun se sen tämä tämän minun meidän teidän joku jokin ei en ole minä me te he kanssa pitäisi tulee entä kai nyt " +
    "vad vilken vilket vilka var vart hur varför när vem vems får måste ska skall kan är har och eller att om det den de en ett jag vi ni man min mitt " +
    "mina vår vårt våra er någon något på av för med till från som inte ju nu han hon " +
    "what which where how why when who whose may must should can could is are do does did have has and or that if it its the an my our your we you they " +
    "in on of for with to from by not at be am me us there this"
  ).split(" "),
);

/** All of them where nothing else is left: who looks for "on" alone is answered as before. */
export function withoutSmallWords(terms: Term[]): Term[] {
  const rest = terms.filter(({ word }) => !smallWords.has(word));
  return rest.length > 0 ? rest : terms;
}
