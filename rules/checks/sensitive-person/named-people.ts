/** The people that a draft names. */
import type { CheckContext } from "../../context/check";
import type { TextRange } from "../../model/draft";
import { findPersonNames, isGivenName } from "../../text/person-names";
import { isService } from "./private-matters";

export interface NamedPerson extends TextRange {
  /** A given name and more. */
  isFull: boolean;
  /** The given name is known. */
  isKnown: boolean;
  /** Known, or not just the first words of a sentence. */
  isCertain: boolean;
}

/** At most this many names are looked at; a text with more is a list of names. */
const mostNames = 40;

/** "Lukukoira Roope", "stormen Aino": these bear the names of people, too. */
const bearer =
  /(?:koira|kissa|poni|hevonen|lehmä|lammas|pupu|kani|hamsteri|marsu|robotti|laiva|alus|lautta|vene|myrsky|hund|hunden|katt|katten|ponny|ponnyn|häst|hästen|kon|kaninen|roboten|fartyget|färjan|båten|stormen)[,:]? ?["”]?$/iu;

/** Full names, and given names that stand alone. */
export function findNames({ draft, guideline, derived }: CheckContext): NamedPerson[] {
  const full = draft.parts.flatMap((text, part) => findPersonNames(text, part, guideline));
  const begins = new Set(derived.sentences.map(({ part, start }) => `${part}:${start}`));
  const isFirst = ({ part, start }: TextRange) => begins.has(`${part}:${start}`);
  const fullNameStarts = new Set(full.map(({ part, start }) => `${part}:${start}`));
  const single = derived.words.flat().filter(({ part, start, end, key }) => {
    const originalText = (draft.parts[part] ?? "").slice(start, end);
    return (
      /^\p{Lu}\p{Ll}/u.test(originalText) &&
      !fullNameStarts.has(`${part}:${start}`) &&
      isGivenName(key) &&
      !isService(key)
    );
  });
  const isBorne = ({ part, start }: TextRange) =>
    bearer.test((draft.parts[part] ?? "").slice(Math.max(0, start - 24), start));
  const borne = new Set(single.filter(isBorne).map(({ key }) => key));
  return [
    ...full.map((name) => ({ ...name, isFull: true, isKnown: name.sure, isCertain: name.sure || !isFirst(name) })),
    ...single.flatMap((word) =>
      borne.has(word.key) ? [] : [{ ...word, isFull: false, isKnown: true, isCertain: !isFirst(word) }],
    ),
  ].slice(0, mostNames);
}

/** The two words before the name and, behind a comma, the three after it. */
export function neighbours({ draft, derived }: CheckContext, { part, start, end }: TextRange) {
  const wordsBefore = derived.wordsIn({ part, start: Math.max(0, start - 60), end: start }).slice(-2);
  const commaFollows = /^\s*[,(]/.test((draft.parts[part] ?? "").slice(end, end + 3));
  return commaFollows
    ? [...wordsBefore, ...derived.wordsIn({ part, start: end, end: end + 60 }).slice(0, 3)]
    : wordsBefore;
}
