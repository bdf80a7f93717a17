/** Links to the organisation's own pages that serve the readers of another version than the one they stand in. */
import type { Language } from "../model/span";
import type { DraftFact } from "./draft-facts";

/** The language of the organisation's page that a fact leads to; null for all others. */
export function ownPageLanguage({ value }: DraftFact): Language | null {
  return value.type === "url" && value.key === "site" ? value.lang : null;
}

const widestPair = 40;
const joins = new Set(["ja", "sekä", "tai", "och", "samt", "eller"]);

/**
 * Of two addresses side by side, one of each language ("www.kirkkonummi.fi | www.kyrkslatt.fi"), the one for the readers of the
 * other version; `facts` in the order of the text.
 */
export function linksForOthers(facts: readonly DraftFact[], version: Language, parts: readonly string[]): DraftFact[] {
  return facts.filter((fact, at) => {
    const lang = ownPageLanguage(fact);
    if (lang === null || lang === version) return false;
    return [facts[at - 1], facts[at + 1]].some((other) => {
      if (!other || other.part !== fact.part || ownPageLanguage(other) !== version) return false;
      const [first, last] = other.start < fact.start ? [other, fact] : [fact, other];
      const between = (parts[fact.part] ?? "").slice(first.end, last.start);
      const words = between.length <= widestPair ? (between.match(/\p{L}+/gu) ?? []) : null;
      return words?.every((word) => joins.has(word.toLowerCase())) ?? false;
    });
  });
}
