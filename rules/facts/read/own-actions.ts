/**
 * "niin suljemme kortin", "suljemme tilin": what we do for someone is no notice, unless a day or an hour stands with it, as in
 * "suljemme kirjaston perjantaina".
 */
import type { Language } from "../../model/span";
import { weekdayOfWord } from "../lexicon/calendar-words";
import { fits, phrasesFrom } from "../lexicon/phrases";
import { isDash, isJoined, isMark, isOnLine, type Token, type Tokens } from "../tokens";
import { clockWords } from "./times";

/** A verb of ours; "vi ställer in" is also to adjust. */
export const isOurDoing = ({ text }: Token) => text.endsWith("mme") || text === "ställer";

const farthest = 8;

/** In the sentence of the word at `at`. */
export function hasTimeNear(tokens: Tokens, at: number, lang: Language): boolean {
  for (const step of [-1, 1]) {
    for (let place = at + step; Math.abs(place - at) <= farthest; place += step) {
      if (!isOnLine(tokens.at(step > 0 ? place : place + 1)) || endsSentence(tokens, place)) break;
      if (saysTime(tokens, place, lang)) return true;
    }
  }
  return false;
}

/** A full stop behind a number is that of a day. */
function endsSentence(tokens: Tokens, at: number): boolean {
  const token = tokens.at(at);
  if (token.kind === "end" || isMark(token, "!") || isMark(token, "?")) return true;
  return isMark(token, ".") && tokens.at(at - 1).kind === "word" && !clockWords.sv.has(tokens.at(at - 1).text);
}

function saysTime(tokens: Tokens, at: number, lang: Language): boolean {
  const [token, behind] = [tokens.at(at), tokens.at(at + 1)];
  if (token.kind === "number") return isJoined(behind) && (isMark(behind, ".") || isDash(behind));
  if (token.kind !== "word") return false;
  if (clockWords[lang].has(token.text) || weekdayOfWord(token.text, lang) !== null) return true;
  return phrasesFrom(token.text, lang).some(
    ({ words, meaning }) => meaning.type === "relative" && fits(words[0] ?? "", token.text),
  );
}
