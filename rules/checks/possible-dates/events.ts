/** Whether "today" is the day of something that happens, or means nowadays: "I dag bor här 40 000 människor." */

import type { CheckContext } from "../../context/check";
import type { DraftFact } from "../../facts/draft-facts";
import type { TextRange } from "../../model/draft";
import { cueFinder, type Facts, rangeOf, relativeDaysAhead } from "./days-of-draft";

const list = (text: string) => text.trim().split(/\s+/);

/** Something begins, ends, opens, closes, is broken, meets: beginnings of words, `=` where the whole word is meant. */
const eventWords = [
  ...list(`
    avataan= avautu aukea auki= avoinna= suljetaan sulje= sulkeutu kiinni= alka= alkaa= alkavat= käynnisty päätty päättyy jatku vaihtu
    keskeyty keskeytet katke katkai poikki= puuttuu peru= perut siirr siirty myöhäs järjest pidet vietet juhli kokoontu
    tapaa= tavataan= tapaamme= nähdään= liputet julkaist käynniss aurataan aurata hiekoit korjat korjaamme huolletaan
    testataan kokeillaan äänest vietämme tule= tulkaa= tervetuloa ilmoittaudu muista= muistathan viimeinen viimeistään
    voimaan= esiintyy= esitetään= saapuu= lähtee= starttaa= päivystä valvo varo= varokaa onnea= hyvää=
  `),
  ...list(`
    öppnar= öppnas= öppet= öppen= öppna= stänger= stängs= stängt= stängd= stängda= börjar= inleds= startar= slutar= avslutas=
    fortsätter= avbryts= bryts= ställs= inställ avlys flytt skjuts= försen ordnas= hålls= firar= firas= samlas= träff ses=
    träffas= flaggas= flaggar= publicer pågår= plogar= plogas= sandas= repareras= service= testas= prövas= röst kom= välkommen
    välkomna anmäl sista= senast= kraft= uppträder= visas= anländer= avgår= jour= varning= se= grattis= glad= gott=
  `),
];
const nowadaysWords = [
  ...list("nykyisin nykyään vuosikymmen vuosisa aikoinaan verrattuna entis entist aiemmin ennen= enää= yhä="),
  ...["vuotta sitten", "vuosi sitten", "ensi vuonna", "ensi vuodesta", "enemmän kuin", "vähemmän kuin"],
  ...list("numera jämfört tidigare förr= fortfarande allt= årtionde årtiondena decenni sekel"),
  ...["år sedan", "nästa år", "fler än", "färre än", "mer än", "mindre än"],
];

/**
 * Makes a function that tells whether a relative day is that of an event. Of tomorrow it is, unless it is said together
 * with today ("tänään ja huomenna"); of today where its sentence names a time or a state such as cancelled, or has a word of something that happens and none of a comparison.
 */
export function eventFinder(context: CheckContext, facts: Facts): (fact: DraftFact) => boolean {
  const [happens, compares] = [cueFinder(context, eventWords), cueFinder(context, nowadaysWords)];
  const dated = new Set<TextRange>();
  const withToday = new Set<TextRange>();
  for (const { facts: versionFacts } of facts) {
    for (const fact of versionFacts) {
      const says = fact.value.type === "time" || (fact.value.type === "status" && fact.value.status !== "free");
      const sentence = says ? context.derived.sentenceAt(rangeOf(fact)) : null;
      if (sentence) dated.add(sentence);
      const sentenceOfToday = relativeDaysAhead(fact) === 0 ? context.derived.sentenceAt(rangeOf(fact)) : null;
      if (sentenceOfToday) withToday.add(sentenceOfToday);
    }
  }
  return (fact) => {
    const sentence = context.derived.sentenceAt(rangeOf(fact));
    if (!sentence || !withToday.has(sentence)) return true;
    if (compares(fact)) return false;
    return dated.has(sentence) || happens(fact);
  };
}
