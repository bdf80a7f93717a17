/** Where a post sends its readers to the picture for times, prices and the like instead of saying them. */

import type { TextRange } from "../model/draft";
import { memoizePer } from "../model/memoize";
import { outside } from "../text/ranges";
import type { CheckContext } from "./check";
import { findMentions } from "./subjects";

const words = (list: string) => list.split("|");

/** What people need to know before they come. */
const needed = {
  fi: words(
    "tiedot=|tietoja=|tieto=|tietoa=|lisätie|info=|infot=|infoa=|*ajat=|*aikoja=|*aloitusaika=|lähtöaika=|aikataulu|kellonaja|päivät=|*päivät=|päivämäärä|hinnat=|hinta=|hinnasto|maksut=|*ohjelma=|*ohjelman=|ohjeet=|ohje=|tapahtumapaik|kokoontumispaik|paikat=|paikka=|osoite=|osoitteet=|reitti=|lista=|tarkemmin=|loput=|yksityiskohdat=",
  ),
  sv: words(
    "uppgifter|info=|infon=|information|detalj|*tider=|*tiderna=|tidtabell|datum|dagarna=|klockslag|priser=|priserna=|priset=|prislista|avgifter|*program=|*programmet=|anvisning|instruktion|platsen=|platserna=|adress|rutten=|lista=|listan=|närmare=|resten=",
  ),
};
/** "Löydät kuvasta" sends to it by its case alone … */
const outOf = {
  fi: words(
    "*kuvasta=|*kuvista=|*julisteesta=|*mainoksesta=|*esitteestä=|flyeristä=|flaijerista=|lehtisestä=|*plakaatista=",
  ),
  sv: words("ur bilden=|från bilden=|av bilden=|av affischen=|ur affischen=|från affischen="),
};
/** … "kuvassa" also says who is seen in it, and does so in front. */
const within = {
  fi: words("kuvassa=|kuvissa=|*julisteessa=|*mainoksessa=|*esitteessä=|flyerissä=|flaijerissa=|lehtisessä="),
  sv: words(
    "på bilden=|i bilden=|på bilderna=|i bilderna=|på bild=|*affischen=|planschen=|flyern=|flyeren=|flygbladet=|i annonsen=|i broschyren=",
  ),
};
/** Nothing else need be said with these. */
const sent = {
  fi: words("katso … julisteesta=|lue … julisteesta=|katso … kuvasta=|lue … kuvasta=|tarkista … kuvasta="),
  sv: words("se affischen=|se bilden för|kolla affischen=|läs … affischen="),
};

/** The passages from what is needed to the picture. */
export const toldInPicture = memoizePer((context: CheckContext): TextRange[] => {
  const found = findMentions(context, sent);
  const [out, inside] = [findMentions(context, outOf), findMentions(context, within)];
  if (out.length + inside.length === 0) return found;
  const facts = findMentions(context, needed);
  const passages = (places: readonly TextRange[], mayLead: boolean) =>
    places.flatMap((place) => {
      const sentence = context.derived.sentenceAt(place);
      const fact = facts.find(
        (one) =>
          sentence?.part === one.part &&
          one.start >= sentence.start &&
          one.end <= sentence.end &&
          (one.end <= place.start || (mayLead && one.start >= place.end)),
      );
      if (!fact) return [];
      return [{ part: place.part, start: Math.min(fact.start, place.start), end: Math.max(fact.end, place.end) }];
    });
  return [...found, ...outside([...passages(out, true), ...passages(inside, false)], found)];
});
