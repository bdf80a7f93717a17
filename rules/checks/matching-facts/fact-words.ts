/** Names of the kinds of facts, for the headlines of findings: values that the headlines take in. */
import type { FactType } from "../../model/fact";

/** What a headline says of a fact, in each language of the interface. */
export type FactValues = Record<"factFi" | "factSv" | "factEn", string>;

interface Names {
  fi: string;
  /** One, and several. */
  sv: readonly [string, string];
  en: readonly [string, string];
}

const names: Record<FactType, Names> = {
  date: { fi: "päivä", sv: ["datum", "datum"], en: ["date", "dates"] },
  holiday: { fi: "juhlapäivä", sv: ["högtidsdag", "högtidsdagar"], en: ["holiday", "holidays"] },
  rhythm: { fi: "toistuvuus", sv: ["intervall", "intervall"], en: ["schedule", "schedules"] },
  weekday: { fi: "viikonpäivä", sv: ["veckodag", "veckodagar"], en: ["weekday", "weekdays"] },
  time: { fi: "kellonaika", sv: ["klockslag", "klockslag"], en: ["time", "times"] },
  num: { fi: "luku", sv: ["tal", "tal"], en: ["number", "numbers"] },
  money: { fi: "hinta", sv: ["pris", "priser"], en: ["price", "prices"] },
  percent: { fi: "prosenttiluku", sv: ["procenttal", "procenttal"], en: ["percentage", "percentages"] },
  phone: { fi: "puhelinnumero", sv: ["telefonnummer", "telefonnummer"], en: ["phone number", "phone numbers"] },
  email: { fi: "sähköposti", sv: ["e-postadress", "e-postadresser"], en: ["e-mail address", "e-mail addresses"] },
  url: { fi: "linkki", sv: ["länk", "länkar"], en: ["link", "links"] },
  place: { fi: "paikka", sv: ["plats", "platser"], en: ["place", "places"] },
  hashtag: { fi: "aihetunniste", sv: ["hashtagg", "hashtaggar"], en: ["hashtag", "hashtags"] },
  status: { fi: "tilanne", sv: ["läge", "lägen"], en: ["situation", "situations"] },
  relative: { fi: "ajankohta", sv: ["tidpunkt", "tidpunkter"], en: ["time", "times"] },
};

/** What the versions give differently: "Kellonaika" (is another), "klockslag", "Times" (in the plural: differ). */
export function differingFacts(type: FactType): FactValues {
  const { fi, sv, en } = names[type];
  return { factFi: capitalised(fi), factSv: sv[1], factEn: capitalised(en[1]) };
}

/** "kellonaika", "klockslag", "time". */
export function oneFact(type: FactType): FactValues {
  const { fi, sv, en } = names[type];
  return { factFi: fi, factSv: sv[0], factEn: en[0] };
}

/** A single fact by its name, several by their number: `count` of them, the first of type `type`. */
export const missingFacts = (type: FactType, count: number): FactValues =>
  count === 1 ? oneFact(type) : { factFi: `${count} tietoa`, factSv: `${count} uppgifter`, factEn: `${count} facts` };

/** What an announcement says that stands in one version only. */
export const announcedFacts = {
  cancelled: { factFi: "Peruttu", factSv: "Inställt", factEn: "Cancelled" },
  closed: { factFi: "Suljettu", factSv: "Stängt", factEn: "Closed" },
} satisfies Record<string, FactValues>;

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
