/** Words that stand between the members of a row: "12 ja 13.5.", "5 eller 8 euro". */
import type { Language } from "../../model/span";

export const conjunctions: Record<Language, ReadonlySet<string>> = {
  fi: new Set(["ja", "sekä", "tai"]),
  sv: new Set(["och", "samt", "eller"]),
};

/** The same with "till", which joins the first and the last of several days or times, but no two amounts. */
export const joinWords: Record<Language, ReadonlySet<string>> = {
  fi: conjunctions.fi,
  sv: new Set([...conjunctions.sv, "till"]),
};
