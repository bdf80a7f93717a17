/** Whether the words right behind a time are of another language than the stretch around them: "Kl 6–9 ruuhkaa" in Swedish. */
import { languages, scoreWord } from "../../language/trained-model";
import type { Language } from "../../model/span";

/** UTF-16 units behind the passage. */
const near = 60;
const mostWords = 4;
/** Logarithm of odds. */
const clear = 2;
const at = { fi: languages.indexOf("fi"), sv: languages.indexOf("sv") };
const scores = new Float64Array(languages.length);

/** Only small words are asked: names are of any language. */
export function areOfOther(text: string, end: number, lang: Language): boolean {
  const [line = ""] = text.slice(end, end + near).split(/\n|[.!?](?=\s)/u);
  const words = Array.from(line.matchAll(/(?<![\p{L}\p{N}])\p{Ll}{4,30}(?!\p{L})/gu)).slice(0, mostWords);
  let forOther = 0;
  for (const { index, 0: word } of words) {
    scoreWord(line, index, index + word.length, true, scores);
    const [fi = 0, sv = 0] = [scores[at.fi], scores[at.sv]];
    forOther += lang === "sv" ? fi - sv : sv - fi;
  }
  return forOther > clear;
}
