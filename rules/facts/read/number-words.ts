/** Numbers in words, with what stands behind them: viisi euroa, fem procent, puolitoista tuntia, femåring. */
import type { Language } from "../../model/span";
import { leadingNumber } from "../lexicon/number-words";
import { unitOfWord } from "../lexicon/units";
import { factOf, number, type Reading } from "../reading";
import { isOnLine, type Tokens } from "../tokens";
import type { FactValue } from "../value";
import { fractionAt } from "./numerals";
import { amountValue, measured, multiplierOf, otherMeanings, readFollowing, unitAt } from "./units";

/** "viisi euroa", "fem procent", "kaksi miljoonaa", and numbers as words alone, which are soft. */
export function readNumberWord(tokens: Tokens, at: number, lang: Language): Reading | null {
  const word = tokens.at(at);
  const half = readHalf(tokens, at, lang);
  if (half) return half;
  const halfUnit = readHalfUnit(tokens, at, lang);
  if (halfUnit) return halfUnit;
  if (lang === "fi" && word.text === "prosentin") {
    const value: FactValue = { type: "percent", number: 1 };
    return { facts: [factOf(value, word.start, word.end, { soft: true, weak: true, writing: "words" })], next: at + 1 };
  }
  const leading = leadingNumber(word.text, lang) ?? bareMillion(tokens, at);
  if (!leading) return null;
  if (leading.end < word.text.length) {
    const rest = word.text.slice(leading.end);
    if (decadeEnding[lang].test(rest) && leading.value >= 10) {
      const more = leading.value < 100 ? { otherwise: [number(1900 + leading.value)] } : {};
      const weak = lang === "sv" && rest.length <= 4;
      const fact = factOf(number(leading.value), word.start, word.end, { soft: true, weak, writing: "words", ...more });
      return { facts: [fact], next: at + 1 };
    }
    // femåring, viisivuotiaat: they answer 5-åring and 5-vuotiaat
    const compound = leading.value > 1 && countedThings[lang].test(rest);
    const isAge = ages[lang].test(rest);
    return compound
      ? {
          facts: [factOf(number(leading.value), word.start, word.end, { soft: true, weak: !isAge, writing: "words" })],
          next: at + 1,
        }
      : null;
  }
  const fraction = fractionAt(tokens, at + 1);
  if (fraction) leading.value += fraction.value;
  const behind = fraction ? fraction.next : at + 1;
  const following = readFollowing(tokens, behind, lang);
  if (following && (following.multiplier > 1 || following.unit?.kind !== "other")) {
    const value = amountValue(leading.value * following.multiplier, following.unit);
    const soft = value.type === "num" && following.multiplier === 1;
    return {
      facts: [
        factOf(value, word.start, following.end, {
          writing: "words",
          soft,
          otherwise: otherMeanings(leading.value * following.multiplier, following.unit),
        }),
      ],
      next: following.next,
    };
  }
  // yksi, en and ett are articles as often as numbers
  const one = leading.value === 1;
  const isMeasured = following?.unit?.kind === "other" && following.unit.measure !== null;
  const end = isMeasured ? following.end : (fraction?.end ?? word.end);
  const value = measured(leading.value, following?.unit ?? null);
  return {
    facts: [
      factOf(value, word.start, end, {
        soft: true,
        weak: one,
        writing: "words",
        otherwise: otherMeanings(leading.value, following?.unit ?? null),
      }),
    ],
    next: isMeasured ? following.next : behind,
  };
}

/** artonhundratalet, kahdeksankymmentäluvulla; "ett femtiotal" is a number of things. */
const decadeEnding: Record<Language, RegExp> = { fi: /^lu[kv]u/, sv: /^tal(?:s|en|ets?)?$/ };

/** Words for a half: puolitoista, halvannan are one and a half; puolet, hälften are 50 %. "puoli" before a time is read there. */
const oneAndAHalf = /^(?:puol(?:i|en|ta|essa|esta|ella|elta|elle|een|eksi)toista|halvannan|halvtannat)$/;
const halfOf = /^(?:puolet|hälften)$/;

function readHalf(tokens: Tokens, at: number, lang: Language): Reading | null {
  const { text, start, end } = tokens.at(at);
  if (oneAndAHalf.test(text)) {
    const unit = unitAt(tokens, at + 1, lang);
    const value = measured(1.5, unit?.unit ?? null);
    return { facts: [factOf(value, start, end, { soft: true, writing: "words" })], next: at + 1 };
  }
  if (!halfOf.test(text)) return null;
  const value: FactValue = { type: "percent", number: 50 };
  return { facts: [factOf(value, start, end, { soft: true, weak: true, writing: "words" })], next: at + 1 };
}

const halfBefore: Record<Language, RegExp> = {
  fi: /^puol(?:i|en|ta|essa|esta|een|eksi)$/,
  sv: /^halv[at]?$/,
};

/** puoli tuntia, ett halvt år, halvtimme. */
function readHalfUnit(tokens: Tokens, at: number, lang: Language): Reading | null {
  const word = tokens.at(at);
  const isApart = halfBefore[lang].test(word.text);
  if (!isApart && !(lang === "sv" && word.text.startsWith("halv"))) return null;
  const unitWord = isApart ? tokens.at(at + 1) : word;
  if (unitWord.kind !== "word" || (isApart && !isOnLine(unitWord))) return null;
  const measure = unitOfWord(isApart ? unitWord.text : word.text.slice("halv".length).replace(/n$|et$/, ""), lang);
  if (measure === null || !wholeMeasures.has(measure)) return null;
  const value = measured(0.5, { kind: "other", measure });
  return {
    facts: [factOf(value, word.start, unitWord.end, { soft: true, writing: "words" })],
    next: isApart ? at + 2 : at + 1,
  };
}
/** "puolen päivän" and "halvdag" are half of the hours of work, not of a day and night. */
const wholeMeasures = new Set([
  "hour",
  "minute",
  "month",
  "year",
  "litre",
  "decilitre",
  "kilogram",
  "kilometre",
  "metre",
  "hectare",
  "tonne",
]);

/** "miljoona euroa" has no word for one, "puoli miljoonaa" is less. */
function bareMillion(tokens: Tokens, at: number): { value: number; end: number } | null {
  const { text } = tokens.at(at);
  if (!/^milj(?:oona|ardi)n?$/.test(text) || tokens.at(at - 1).text.startsWith("puol")) return null;
  return { value: multiplierOf(text), end: text.length };
}

const countedThings: Record<Language, RegExp> = {
  fi: /^(?:vuoti|päiväi|viikkoi|tunti|kertai|osai|henkise)/,
  sv: /^(?:år|dagar|vecko|timmar|gång|dels|person)/,
};
/** What is told of people is told in both versions. */
const ages: Record<Language, RegExp> = { fi: /^vuoti/, sv: /^åring/ };
