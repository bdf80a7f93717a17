import { type CheckContext, defineCheck, type Report } from "../context/check";
import type { TextRange } from "../model/draft";
import type { Fix } from "../model/finding";
import { say } from "../model/say";
import { replaceRange } from "../text/edits";
import { outside } from "../text/ranges";
import type { Word } from "../text/words";

export const clearLanguage = defineCheck({
  id: "clear-language",
  title: say("Selkeä kieli", "Klart språk", "Clear language"),
  kinds: {
    "long-sentence": {
      level: "reminder",
      message: say(
        "Pitkä virke: {words} sanaa. Jaa se kahteen.",
        "Lång mening: {words} ord. Dela den i två.",
        "A long sentence: {words} words. Make it two.",
      ),
      headline: say("Pitkä virke: {words} sanaa", "Lång mening: {words} ord", "Long sentence: {words} words"),
    },
    officialese: {
      level: "reminder",
      message: say(
        "Virkakieltä: {word}. Sano sama tavallisella sanalla.",
        "Kanslispråk: {word}. Säg samma sak med ett vanligt ord.",
        "Officialese: {word}. Say the same with an ordinary word.",
      ),
      headline: say("Virkakieltä tekstissä", "Kanslispråk i texten", "Officialese in the text"),
    },
  },
  labels: {
    plain: say("Vaihda: {word}", "Byt till: {word}", "Change to: {word}"),
    "plain.short": say("Vaihda", "Byt", "Change"),
  },
  params: {
    /** The most words that a sentence may have and still be easy to read. */
    longest: { fi: 22, sv: 25 },
    /** Bureaucratic words, each with a plain one to put in its place; `plain` is empty where no single word fits. */
    officialese: {
      fi: [
        { word: "toimesta", plain: "" },
        { word: "mukaisesti", plain: "mukaan" },
        { word: "koskien", plain: "" },
        { word: "jalkauttaa", plain: "ottaa käyttöön" },
        { word: "jalkautetaan", plain: "otetaan käyttöön" },
        { word: "edellytetään", plain: "tarvitaan" },
      ],
      sv: [
        { word: "angående", plain: "om" },
        { word: "beträffande", plain: "om" },
        { word: "avseende", plain: "om" },
        { word: "erhålla", plain: "få" },
        { word: "erhåller", plain: "får" },
        { word: "erhållit", plain: "fått" },
      ],
    },
  },
  tightening: { longest: { fi: "lower", sv: "lower" }, officialese: { fi: "more", sv: "more" } },
  appliesTo: ({ draft, derived }) => draft.surface !== "comment" && derived.isOrganisation,
  review(context, { longest, officialese }) {
    const reports: Report<"long-sentence" | "officialese">[] = [];
    const sentences = sentencesByLanguage(context);
    const long = sentences.filter(({ lang, words }) => words.length > longest[lang]);
    if (long.length > 0) {
      const words = Math.max(...long.map((each) => each.words.length));
      reports.push({ kind: "long-sentence", values: { words }, ranges: long.map(({ range }) => range) });
    }
    const heavy = sentences.flatMap(({ lang, words }) =>
      words.flatMap((word) => {
        const listed = officialese[lang].find((entry) => entry.word === word.key);
        return listed ? [{ word, plain: listed.plain }] : [];
      }),
    );
    const [first] = heavy;
    if (first) {
      const fixes = heavy.flatMap(({ word, plain }): Fix[] =>
        plain
          ? [
              {
                kind: "edit",
                label: "plain",
                values: { word: plain },
                edits: [replaceRange(context.draft, word, plain)],
                safe: false,
              },
            ]
          : [],
      );
      const ranges = heavy.map(({ word: { part, start, end } }) => ({ part, start, end }));
      reports.push({ kind: "officialese", values: { word: first.word.key }, ranges, fixes });
    }
    return reports;
  },
});

interface VersionSentence {
  range: TextRange;
  lang: "fi" | "sv";
  words: Word[];
}

/** The Finnish and Swedish sentences; addresses and hashtags do not count as words of a sentence. */
function sentencesByLanguage({ derived }: CheckContext): VersionSentence[] {
  const plain = new Set(outside(derived.words.flat(), [...derived.links, ...derived.hashtags]));
  return derived.sentences.flatMap((range): VersionSentence[] => {
    const lang = derived.languageAt(range);
    if (lang !== "fi" && lang !== "sv") return [];
    return [{ range, lang, words: derived.wordsIn(range).filter((word) => plain.has(word)) }];
  });
}
