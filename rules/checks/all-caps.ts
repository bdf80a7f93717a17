import { defineCheck, type Report } from "../context/check";
import { say } from "../model/say";
import { replaceRange } from "../text/edits";
import { overlap } from "../text/ranges";

/** A word in capitals, perhaps hyphenated; digits may follow ("COVID-19"). */
const capitalWord = /(?<![\p{L}\p{N}#@])\p{Lu}[\p{Lu}\p{N}'’-]*(?![\p{Ll}\p{N}])/u;
const run = new RegExp(`${capitalWord.source}(?:[ \\t,:;!?.–-]{1,3}${capitalWord.source})*`, "gu");
const letters = (text: string) => text.replace(/[^\p{L}]/gu, "").length;

export const allCaps = defineCheck({
  id: "all-caps",
  title: say("Isot kirjaimet", "Versaler", "Capital letters"),
  kinds: {
    capitals: {
      level: "reminder",
      message: say(
        "Pelkkiä isoja kirjaimia on raskas lukea. Kirjoita tavallisesti.",
        "Enbart versaler är tungt att läsa. Skriv på vanligt sätt.",
        "Capitals alone are hard to read. Write in the ordinary way.",
      ),
    },
  },
  labels: {
    lower: say("Vaihda: {text}", "Byt till: {text}", "Change to: {text}"),
  },
  params: { minWords: 3, minLetters: 12 },
  tightening: { minWords: "lower", minLetters: "lower" },
  review({ draft, guideline, derived }, params): Report<"capitals">[] {
    const acronyms = new Set(guideline.lexicons.acronyms);
    const names = new Map(
      guideline.placeNames.flatMap(({ fi, sv }) => [fi, sv]).map((name) => [name.toUpperCase(), name] as const),
    );
    return draft.parts.flatMap((text, part) =>
      Array.from(text.matchAll(run)).flatMap((match): Report<"capitals">[] => {
        const range = { part, start: match.index, end: match.index + match[0].length };
        const words = match[0].split(/[^\p{L}\p{N}'’-]+/u).filter((word) => letters(word) > 1 && !acronyms.has(word));
        const tooMany =
          words.length >= params.minWords || (words.length > 1 && letters(words.join("")) >= params.minLetters);
        const inLink = derived.links.some(
          (link) => link.part === part && link.start <= range.start && range.end <= link.end,
        );
        // a place to fill in is not written in small letters, but filled in
        const isUnfinished = derived.unfinished.some((place) => overlap(place, range));
        if (!tooMany || inLink || isUnfinished) return [];
        const lower = sentenceCase(match[0], acronyms, names, startsSentence(text, range.start));
        return [
          {
            kind: "capitals",
            ranges: [range],
            fixes: [
              {
                kind: "edit",
                label: "lower",
                values: { text: shorten(lower) },
                edits: [replaceRange(draft, range, lower)],
                safe: false,
              },
            ],
          },
        ];
      }),
    );
  },
});

const startsSentence = (text: string, at: number) =>
  /(?:^|[.!?\n]["”’)\s]*)$/u.test(text.slice(Math.max(0, at - 8), at).trimEnd());
const shorten = (text: string) => (text.length > 40 ? `${text.slice(0, 38).trimEnd()} …` : text);

/** "TERVETULOA MASALAN KIRJASTOON" → "Tervetuloa Masalan kirjastoon": acronyms and names keep their capitals. */
function sentenceCase(text: string, acronyms: Set<string>, names: Map<string, string>, capital: boolean): string {
  let first = capital;
  return text.replace(/[\p{L}\p{N}'’-]+|[.!?]/gu, (word) => {
    if (/^[.!?]$/.test(word)) {
      first = true;
      return word;
    }
    const begins = first;
    first = false;
    if (acronyms.has(word)) return word;
    const lower = word.toLowerCase();
    const name = nameBeginning(word, names);
    if (name) return name + lower.slice(name.length);
    return begins ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
  });
}

/** A place name may carry an ending: MASALASSA begins with Masala. */
function nameBeginning(word: string, names: Map<string, string>): string | undefined {
  for (let length = word.length; length >= 4; length--) {
    const name = names.get(word.slice(0, length));
    if (name) return name;
  }
  return undefined;
}
