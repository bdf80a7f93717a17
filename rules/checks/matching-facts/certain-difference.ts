/** How sure it is that two facts of the two versions differ, and by mistake. */
import type { CheckContext } from "../../context/check";
import type { DraftFact } from "../../facts/draft-facts";
import type { Language } from "../../model/span";
import { editDistance } from "../../text/edit-distance";
import { rangeOf, textAt } from "../../text/ranges";

export interface Certainty {
  kind: "place-differs" | "may-differ" | "differs" | "perhaps-differs" | "meaning-differs";
  level?: "reminder";
  /** Both say just one thing, so that one can be written over the other. */
  isCertain: boolean;
}

/** 17.05 may be a time or a day, 1.200 more than one number. */
const isUnclear = ({ value, otherwise }: DraftFact) =>
  otherwise.some(({ type }) => type !== "num") || (value.type === "num" && otherwise.length > 0);

/** Addresses whose servers differ by so few letters are one that is misspelt. */
const slip = 2;

export function certaintyOf({ draft }: CheckContext, fi: DraftFact, sv: DraftFact, soft: boolean): Certainty {
  const [a, b] = [fi.value, sv.value];
  if (a.type === "place") return { kind: "place-differs", isCertain: true };
  if (soft && a.type === "holiday") return { kind: "may-differ", isCertain: false };
  if (soft) return { kind: isOpposed(fi, sv) ? "meaning-differs" : "perhaps-differs", isCertain: false };
  if (a.type === "url" && b.type === "url") {
    // the site of an event or a partner may have an address for each language
    const isSlip = a.host !== b.host && editDistance(a.host, b.host, slip) <= slip;
    return isSlip
      ? { kind: "may-differ", isCertain: true }
      : { kind: "may-differ", level: "reminder", isCertain: false };
  }
  if (a.type === "email" && b.type === "email") {
    const [finnish, swedish] = [fi, sv].map((fact) => textAt(draft.parts, fact).toLowerCase().split("@"));
    // info@, simhallen@: a unit's mailbox may have the name of the unit in each language, a person's has not
    const isUnit = ![finnish?.[0], swedish?.[0]].some((local) => local?.includes("."));
    if (isUnit && finnish?.[1] !== swedish?.[1] && a.address.split("@")[1] === b.address.split("@")[1])
      return { kind: "may-differ", level: "reminder", isCertain: false };
  }
  // where one of the two can be read in one way only, the other says the same kind of thing
  if (isUnclear(fi) && isUnclear(sv)) return { kind: "may-differ", isCertain: false };
  return { kind: "differs", isCertain: !isUnclear(fi) && !isUnclear(sv) };
}

/** "yli 18" and "under 18": nobody means both. */
const isOpposed = ({ bound: fi }: DraftFact, { bound: sv }: DraftFact) =>
  (fi?.edge === "over" && sv?.edge === "under") || (fi?.edge === "under" && sv?.edge === "over");

const servedLanguage = {
  fi: /suomeksi|suomenkiel|finska|finskspråkig/i,
  sv: /ruotsiksi|ruotsinkiel|svenska|svenskspråkig/i,
};

/** "Lisätietoja suomeksi: 040 …", "Mer information på svenska: 050 …": each language has its own contact. */
export function isForOneLanguage({ draft, derived }: CheckContext, fi: DraftFact, sv: DraftFact): boolean {
  if (fi.value.type !== "phone" && fi.value.type !== "email") return false;
  const names = (fact: DraftFact, lang: Language) => {
    const sentence = derived.sentenceAt(rangeOf(fact));
    return sentence !== null && servedLanguage[lang].test(textAt(draft.parts, sentence));
  };
  return names(fi, "fi") && names(sv, "sv");
}
