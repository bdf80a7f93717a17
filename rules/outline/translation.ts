/** What a machine is asked to translate of a draft, and how its answers become the text of the version. Pure. */

import type { Draft } from "../model/draft";
import type { OffsetRange } from "../model/fact";
import type { Guideline } from "../model/guideline";
import type { Language } from "../model/span";
import { findSentences } from "../text/sentences";
import { type Fixed, findFixed, withFixed } from "./fixed-places";
import { lineMark } from "./list-marks";
import { sourceText } from "./source-text";

/** A longer line goes sentence by sentence, so that it is seen to go on; a short one at once, which reads better. UTF-16 units. */
const longestLine = 300;
/** No text that a machine gets is longer; a longer sentence is cut between two words. UTF-16 units. */
export const longestRequest = 1000;

export interface TranslationPlan {
  /** For the machine, in order; empty where nothing has words. */
  texts: string[];
  /** The version made of the answers to the first texts; with fewer answers than texts it ends before the first one that is open. */
  assemble(answers: readonly string[]): string;
}

/** White space and what is fixed (`translate` false), or words, in which something fixed may stand. */
interface Piece {
  text: string;
  translate: boolean;
  fixed: Fixed[];
}

/** How to get a version in `target` of what the draft says in the other language. */
export function translationOf(draft: Draft, guideline: Guideline, target: Language): TranslationPlan {
  const lines = sourceText(draft, guideline, target).split("\n");
  const pieces = lines.flatMap((line, at) => [...(at > 0 ? [kept("\n")] : []), ...piecesOf(line, guideline, target)]);
  return {
    texts: pieces.filter(({ translate }) => translate).map(({ text }) => text),
    assemble(answers) {
      let version = "";
      let next = 0;
      for (const piece of pieces) {
        if (!piece.translate) {
          version += piece.text;
          continue;
        }
        const answer = answers[next++];
        if (answer === undefined) break;
        version += withFixed(answer.trim(), piece.fixed);
      }
      return version.trim();
    },
  };
}

const kept = (text: string): Piece => ({ text, translate: false, fixed: [] });

function piecesOf(line: string, guideline: Guideline, target: Language): Piece[] {
  const indent = line.length - line.trimStart().length;
  const begin = indent + lineMark(line).trimEnd().length;
  const words = line.slice(begin);
  const units = words.length > longestLine ? findSentences(words, 0) : [{ start: 0, end: words.length }];
  const fixed = findFixed(line, guideline, target);
  const pieces = [kept(line.slice(0, begin))];
  let at = begin;
  for (const unit of units) {
    const [start, end] = [begin + unit.start, begin + unit.end];
    pieces.push(kept(line.slice(at, start)), ...piecesOfUnit(line, { start, end }, fixed));
    at = end;
  }
  pieces.push(kept(line.slice(at)));
  return pieces.filter(({ text }) => text !== "");
}

/** What is fixed at the beginning and at the end of a sentence is cut off, so that the machine gets whole sentences only. */
function piecesOfUnit(line: string, unit: OffsetRange, allFixed: readonly Fixed[]): Piece[] {
  const fixed = allFixed.filter(({ start, end }) => start >= unit.start && end <= unit.end);
  const isBare = (start: number, end: number) => !/[\p{L}\p{N}]/u.test(line.slice(start, end));
  let { start, end } = unit;
  const [before, behind]: [Fixed[], Fixed[]] = [[], []];
  for (let first = fixed[0]; first && isBare(start, first.start); first = fixed[0]) {
    before.push(first);
    fixed.shift();
    start = first.end;
  }
  for (let last = fixed.at(-1); last && isBare(last.end, end); last = fixed.at(-1)) {
    behind.unshift(last);
    fixed.pop();
    end = last.start;
  }
  const middle = line.slice(start, end);
  const words = middle.trim();
  const wordsStart = start + middle.indexOf(words);
  const wordsEnd = wordsStart + words.length;
  return [
    kept(written(line, unit.start, wordsStart, before)),
    ...(/\p{L}/u.test(words) ? requests(words, fixed) : [kept(words)]),
    kept(written(line, wordsEnd, unit.end, behind)),
  ];
}

/** The line from `start` to `end`, with what its fixed places become. */
function written(line: string, start: number, end: number, fixed: readonly Fixed[]): string {
  let text = "";
  let at = start;
  for (const place of fixed) {
    text += line.slice(at, place.start) + place.becomes;
    at = place.end;
  }
  return text + line.slice(at, end);
}

/** Cut at the last space where it is too long for one request; a word without a space in reach is cut as well. */
function requests(words: string, fixed: readonly Fixed[]): Piece[] {
  const pieces: Piece[] = [];
  let rest = words;
  while (rest.length > longestRequest) {
    const space = rest.lastIndexOf(" ", longestRequest - 1);
    const cut = space > 0 ? space : longestRequest;
    pieces.push(request(rest.slice(0, cut), fixed));
    const behind = rest.slice(cut).trimStart();
    pieces.push(kept(rest.slice(cut, rest.length - behind.length)));
    rest = behind;
  }
  return [...pieces, request(rest, fixed)];
}

const request = (text: string, fixed: readonly Fixed[]): Piece => ({
  text,
  translate: true,
  fixed: fixed.filter((place) => text.includes(place.written)),
});
