/** Where somebody lives: a street, a house, and a stair or a flat. */
import type { OffsetRange } from "../model/fact";
import { matchesOf } from "./matches";
import { offsetsOfMatch } from "./ranges";

const homeAddress =
  /(?<!\p{L})\p{Lu}\p{L}{1,30}(?:tie|katu|kuja|polku|rinne|kaari|raitti|väylä|mäki|ranta|piha|portti|väg(?:en)?|gata(?:n)?|gränd(?:en)?|stig(?:en)?|båge(?:n)?|back(?:en)?|strand(?:en)?) \d{1,3} ?[A-Za-z](?: ?\d{1,3})?(?![\p{L}\p{N}])/gu;

/** "Kuusitie 4 B 12", "Granvägen 4 B"; a house number alone may be that of a library. */
export const findHomeAddresses = (text: string): OffsetRange[] => matchesOf(text, homeAddress).map(offsetsOfMatch);

export const hasHomeAddress = (text: string): boolean => text.search(homeAddress) >= 0;
