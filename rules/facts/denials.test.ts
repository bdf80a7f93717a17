import { describe, expect, it } from "vitest";
import { findWords } from "../text/words";
import { denialOf } from "./denials";

/** `[` and `]` mark the passage. */
const denial = (marked: string, lang: "fi" | "sv") => {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  return denialOf(findWords(marked.replace(/[[\]]/gu, ""), 0), { part: 0, start, end }, lang);
};

describe("a negation in the clause", () => {
  it.each<["fi" | "sv", string, ReturnType<typeof denial>]>([
    ["fi", "Retki on kaikille, eikä sille tarvitse [ilmoittautua].", "denied"],
    ["fi", "[Ajanvarausta] emme siis vaadi.", "denied"],
    ["sv", "Du behöver inte på förhand [anmäla] dig.", "denied"],
    ["sv", "Ingen [förhandsanmälan] krävs.", "denied"],
    ["fi", "Älä unohda [ilmoittautua] ajoissa!", "unclear"],
    ["sv", "Det går inte längre att [anmäla] sig.", "unclear"],
    ["fi", "Paikkoja ei ole paljon, joten [ilmoittaudu] heti.", null],
    ["sv", "Kom med och [anmäl] dig, det kostar inget.", null],
  ])("%s: %s", (lang, marked, expected) => expect(denial(marked, lang)).toBe(expected));
});
