/** What a draft is about, as far as several checks need to know: by word lists, matched as words. */

import type { TextRange } from "../model/draft";
import { findListed, hasListed } from "../text/word-list";
import type { CheckContext } from "./check";

interface WordLists {
  fi: readonly string[];
  sv: readonly string[];
}

type Context = Pick<CheckContext, "derived">;

export function mentions({ derived }: Context, { fi, sv }: WordLists): boolean {
  return derived.words.some((words) => hasListed(words, fi) || hasListed(words, sv));
}

/** Every place of the draft where something of the lists stands, Finnish ones first. */
export function findMentions({ derived }: Context, { fi, sv }: WordLists): TextRange[] {
  return derived.words.flatMap((words) => [...findListed(words, fi), ...findListed(words, sv)]);
}

/** The sentences in which something of `list` stands, with the places. */
export function sentencesWith({ derived }: Context, list: readonly string[]): Map<TextRange, TextRange[]> {
  const sentences = new Map<TextRange, TextRange[]>();
  for (const range of derived.words.flatMap((words) => findListed(words, list))) {
    const sentence = derived.sentenceAt(range);
    if (!sentence) continue;
    const ranges = sentences.get(sentence);
    if (ranges) ranges.push(range);
    else sentences.set(sentence, [range]);
  }
  return sentences;
}

/** What is said of a disruption that is over … */
const ended: WordLists = {
  fi: [
    ..."on ohi=|ovat ohi=|on päättynyt=|on loppunut=|päättyi=|on poistettu=|on purettu=|on peruttu=|on kumottu=".split(
      "|",
    ),
    ..."ei … enää … voimassa=|ei … enää … tarvitse|ei … enää … tarpeen=|ei tarvitse enää|ei … enää … häiriö".split("|"),
    ..."katko on korjattu=|*vuoto on korjattu=|*rikko on korjattu=|häiriö on korjattu=|häiriö on poistunut=".split("|"),
  ],
  sv: [
    ..."är över=|är förbi=|har upphört=|har upphävts=|är upphävd|har hävts=|har avslutats=|är avhjälpt=|har avhjälpts=".split(
      "|",
    ),
    ..."gäller inte längre=|inte längre i kraft=|inte längre … koka|inte längre … behov|är åtgärdat=|har åtgärdats=".split(
      "|",
    ),
  ],
};
/** … unless it is still to come or goes on: "kunnes vaara on ohi", "Ottelu on peruttu, sähkökatko jatkuu". */
const notYet: WordLists = {
  fi: "kunnes=|kun=|jos=|vielä=|ennen=|ennenkuin=|heti kun=|vasta=|jatku".split("|"),
  sv: "tills=|när=|om=|ännu=|innan=|förrän=|då=|hoppas=|fortsätt".split("|"),
};

/** "Pjäsen Stormen", "elokuva ”Tulipalo”": what stands behind these with a capital letter is a title. */
const work =
  /(?<!\p{L})(?:\p{L}{0,20})(?:näytelm|elokuv|romaani|kirja|levy|albumi|ooppera|musikaali|teo[sk]|esity[sk]|kappale|laulu|yhty|bändi|peli|sarja|novelli|runo|pjäs|film|roman|bok|skiva|album|opera|musikal|föreställning|konsert|låt|sång|band|grupp|spel|serie|novell|dikt)\p{L}{0,6}\s["“”»'’]?$/iu;
const longestLead = 48;

function isTitle({ draft }: CheckContext, { part, start }: TextRange): boolean {
  const text = draft.parts[part] ?? "";
  return (
    /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2)) &&
    work.test(text.slice(Math.max(0, start - longestLead), start))
  );
}

/** Where the draft speaks of a present or coming disruption or danger; a drill, a film or one that is over is none. */
export function findDisruption(context: CheckContext): TextRange[] {
  const { derived, guideline } = context;
  const { crisis, notInCrisis } = guideline.lexicons;
  const ranges = findMentions({ derived }, crisis).filter((range) => !isTitle(context, range));
  if (ranges.length === 0) return ranges;
  const sentencesOf = (lists: WordLists) =>
    new Set(findMentions({ derived }, lists).map((range) => derived.sentenceAt(range)));
  const [harmless, over, later] = [sentencesOf(notInCrisis), sentencesOf(ended), sentencesOf(notYet)];
  return ranges.filter((range) => {
    const sentence = derived.sentenceAt(range);
    return !harmless.has(sentence) && !(over.has(sentence) && !later.has(sentence));
  });
}

export const isDisruption = (context: CheckContext): boolean => findDisruption(context).length > 0;
export const isCondolence = (context: CheckContext): boolean =>
  mentions(context, context.guideline.lexicons.condolence);
