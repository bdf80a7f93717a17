import { defineCheck, type Report } from "../context/check";
import type { TextRange } from "../model/draft";
import type { Guideline } from "../model/guideline";
import { memoizePer } from "../model/memoize";
import { say } from "../model/say";
import { replaceRange } from "../text/edits";
import { matchesOf } from "../text/matches";
import { overlap, rangeOfMatch } from "../text/ranges";
import { beginsSentence, sentenceCase } from "../text/sentence-case";
import { isGeographicName } from "../words/geography";

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
      headline: say("Teksti isoilla kirjaimilla", "Text med bara versaler", "Text in capitals only"),
    },
  },
  labels: {
    lower: say("Vaihda: {text}", "Byt till: {text}", "Change to: {text}"),
    "lower.short": say("Pieniksi", "Till gemener", "Lower case"),
  },
  params: { minWords: 3, minLetters: 12 },
  tightening: { minWords: "lower", minLetters: "lower" },
  review({ draft, guideline, derived }, params): Report<"capitals">[] {
    const acronyms = new Set(guideline.lexicons.acronyms);
    const inLink = ({ part, start, end }: TextRange) =>
      derived.links.some((link) => link.part === part && link.start <= start && end <= link.end);
    // a place to fill in is not written in small letters, but filled in
    const isUnfinished = (range: TextRange) => derived.unfinished.some((place) => overlap(place, range));
    const runs = draft.parts.flatMap((text, part) =>
      joined(
        text,
        matchesOf(text, run)
          .map((match) => rangeOfMatch(match, part))
          .filter(
            (range) =>
              isTooMuch(text.slice(range.start, range.end), acronyms, params) && !inLink(range) && !isUnfinished(range),
          ),
      ),
    );
    if (runs.length === 0) return [];
    const own = namesOf(guideline);
    const elsewhere = new Set(draft.parts.flatMap(namesInSentences));
    const isName = (word: string) => elsewhere.has(word) || isGeographicName(word, own);
    return runs.map((range) => {
      const text = draft.parts[range.part] ?? "";
      const lower = sentenceCase(
        text.slice(range.start, range.end),
        { acronyms, isName },
        beginsSentence(text, range.start),
      );
      const edits = [replaceRange(draft, range, lower)];
      const values = { text: shorten(lower) };
      return {
        kind: "capitals",
        ranges: [range],
        fixes: [{ kind: "edit", label: "lower", values, edits, safe: false }],
      };
    });
  },
});

function isTooMuch(text: string, acronyms: ReadonlySet<string>, least: { minWords: number; minLetters: number }) {
  const words = text.split(/[^\p{L}\p{N}'’-]+/u).filter((word) => letters(word) > 1 && !acronyms.has(word));
  return words.length >= least.minWords || (words.length > 1 && letters(words.join("")) >= least.minLetters);
}

/** Runs with nothing but a time or a short word in capitals between ("29.8. KLO 12") are one. */
function joined(text: string, runs: readonly TextRange[]): TextRange[] {
  const all: TextRange[] = [];
  for (const range of runs) {
    const last = all.at(-1);
    const between = last && text.slice(last.end, range.start);
    if (last && between !== undefined && /^[\p{Lu}\p{N} .:,!?–-]{1,24}$/u.test(between)) last.end = range.end;
    else all.push({ ...range });
  }
  return all;
}

/** Place names of the pack, in lower case. */
const namesOf = memoizePer(
  (guideline: Guideline) =>
    new Set(
      guideline.placeNames
        .flatMap(({ fi, sv }) => [fi, sv])
        .filter((name) => /^\p{Lu}[\p{L}-]+$/u.test(name))
        .map((name) => name.toLowerCase()),
    ),
);

/** Words that the text writes with one capital within a sentence, in lower case. */
const namesInSentences = (text: string): string[] =>
  matchesOf(text, /(?<=\p{Ll}[ ,] ?)\p{Lu}\p{Ll}[\p{L}-]{2,40}/gu).map(([word]) => word.toLowerCase());

const shorten = (text: string) => (text.length > 40 ? `${text.slice(0, 38).trimEnd()} …` : text);
