/**
 * Gives lines and sentences that say little of their own language that of the lines around them: rows of opening hours and
 * of programmes, contact lines, names, greetings, titles in the other language.
 */

import { absorbTitles } from "./absorb-titles";
import type { Evidence } from "./evidence";
import { labelHeadline } from "./headline-pairs";
import { isGreeting, type LightLine, readLightLine } from "./light-lines";
import { type Side, sideOf } from "./line-side";
import { RepeatedLines } from "./repeated-lines";
import { greetingMarks } from "./sentence-words";
import { readLines, type TextLine, type Unit } from "./text-lines";
import { settleLists } from "./title-lists";
import { languages } from "./trained-model";
import { labelHalves, labelPairs, type Settle } from "./word-pairs";
import type { WordWithGap } from "./words-with-gaps";

/** Logarithms of odds: how much the lines around a light line count for it. */
export const settleSettings = {
  above: 4,
  below: 2,
  /** The line below, where none stands above in the same block. */
  belowFirst: 4,
  /** The last line of the block before, or for the first lines of a text the first line that has a language. */
  farAway: 2,
  /** A heading of one word that says no more than this takes the language of the two lines below. */
  weakHeading: 1.2,
};

/** The label of words that belong to no language. */
export const noLanguage = languages.length;
const [finnish, swedish] = [languages.indexOf("fi"), languages.indexOf("sv")];

/**
 * Changes `labels`; returns 1 for each word whose label its neighbours decided, so that they count and not its own score.
 * Takes time in proportion to the length of the text.
 */
export function settleLines(
  text: string,
  words: readonly WordWithGap[],
  evidence: Evidence,
  labels: Uint8Array,
): Uint8Array {
  const settled = new Uint8Array(words.length);
  const lines = readLines(text, words);
  const settle: Settle = ({ first, after }, label) => {
    labels.fill(label, first, after);
    settled.fill(1, first, after);
  };
  const lists = settleLists(text, words, labels, lines, settle);
  const headlines = new Array<boolean>(lines.length).fill(false);
  const light = lines.map((line, at) => {
    // rows of a list have their language and speak for it
    if (lists[at]) return null;
    headlines[at] = labelHeadline(text, words, evidence, line, settle);
    if (headlines[at]) return null;
    const isShared = labelPairs(text, words, evidence, line, settle) || labelHalves(text, words, line, settle);
    return isShared ? null : readLightLine(text, words, evidence, line);
  });
  const below = sidesBelow(words, labels, lines, light);
  const around = new Surroundings(words, labels, lines, light);
  const repeated = new RepeatedLines(text, lines);
  const settleAs = (unit: Unit, side: "fi" | "sv") => settle(unit, side === "fi" ? finnish : swedish);
  for (const [at, line] of lines.entries()) {
    around.enter(line);
    const sides = repeated.read(line, around.nearest(null));
    // "The Midnight Owls" stays what it is
    if (sides && sideOf(words, labels, line) !== "foreign") {
      settleAs(sides.firstLine, sides.first);
      settleAs(line, sides.here);
      around.leave(sides.here, true);
      continue;
    }
    const lightLine = light[at];
    if (lists[at] || headlines[at]) {
      around.leave(sideOf(words, labels, line), true);
      continue;
    }
    if (!lightLine) {
      for (const unit of line.units) settleGreetedName(text, words, unit, settle);
      settleGreetings(text, words, labels, line, around.nearest(below[at] ?? null), settle);
      absorbTitles(text, words, labels, line, settle);
      const next = lines[at + 1]?.block === line.block && light[at + 1] ? "light" : (below[at] ?? null);
      const weakSide = sideOfWeakHeading(evidence, line, around.above, [below[at] ?? null, below[at + 1] ?? null]);
      if (weakSide) settle(line, weakSide === "fi" ? finnish : swedish);
      let side = sideOf(words, labels, line);
      if (isOfAbove(text, words, line, side, around, next) && (around.above === "fi" || around.above === "sv")) {
        side = around.above;
        settle(line, side === "fi" ? finnish : swedish);
      } else around.heading = text.slice(line.start, line.end).trimEnd().endsWith(":");
      around.leave(side, true);
      continue;
    }
    const side = sideOfLight(lightLine, around, below[at] ?? null);
    if (side === "fi" || side === "sv") settle(line, side === "fi" ? finnish : swedish);
    if (side === "mixed") settle(line, noLanguage);
    around.leave(side === "mixed" ? null : side, lightLine.isMarked);
  }
  return settled;
}

/** What stands before a line, while the lines are gone through from the first to the last. */
class Surroundings {
  /** The line above in the same block. */
  above: Side | null = null;
  /** The last line of the blocks before; in the first lines of a text, the first line that speaks for itself. */
  farAway: Side | null;
  /** The one language of all lines that speak for themselves, unless rows of both languages stand beside them. */
  readonly only: Side | null;
  readonly seen = { fi: false, sv: false };
  /** The rows above in the same block stand below a line that ends with a colon. */
  heading = false;
  private block = -1;

  constructor(
    words: readonly WordWithGap[],
    labels: Uint8Array,
    lines: readonly TextLine[],
    light: readonly (LightLine | null)[],
  ) {
    const sides = lines.flatMap((line, at) => (light[at] ? [] : (sideOf(words, labels, line) ?? [])));
    const [first = null] = sides;
    this.farAway = first;
    const marks = light.flatMap((line) => (line?.isTimes && line.isMarked ? [line.score > 0] : []));
    const isOneVersion = (first === "fi" || first === "sv") && sides.every((side) => side === first);
    this.only = isOneVersion && !(marks.includes(true) && marks.includes(false)) ? first : null;
  }

  enter({ block }: TextLine): void {
    if (block === this.block) return;
    this.farAway = this.above ?? this.farAway;
    this.above = null;
    this.heading = false;
    this.block = block;
  }

  leave(side: Side | null, countsAsVersion: boolean): void {
    this.above = side ?? this.above;
    if (side && (side === "fi" || side === "sv") && countsAsVersion) this.seen[side] = true;
  }

  nearest(below: Side | null): Side | null {
    return this.above ?? below ?? this.farAway;
  }
}

/** For each line the side of the next one in its block that has one of its own. */
function sidesBelow(
  words: readonly WordWithGap[],
  labels: Uint8Array,
  lines: readonly TextLine[],
  light: readonly (LightLine | null)[],
): (Side | null)[] {
  const below = new Array<Side | null>(lines.length).fill(null);
  for (let at = lines.length - 2; at >= 0; at--) {
    const next = lines[at + 1];
    if (!next || next.block !== lines[at]?.block) continue;
    const lightLine = light[at + 1];
    const own = !lightLine ? sideOf(words, labels, next) : lightLine.isMarked ? sideOfScore(lightLine.score) : null;
    below[at] = own ?? below[at + 1] ?? null;
  }
  return below;
}

const sideOfScore = (score: number): Side | null => (score === 0 ? null : score > 0 ? "fi" : "sv");
const signs: Record<Side, number> = { fi: 1, sv: -1, mixed: 0, foreign: 0 };

/** `mixed`: it is for both languages; null: it stays as it is. */
function sideOfLight(
  { score, isMarked, isTimes, isOfBoth, isContact }: LightLine,
  around: Surroundings,
  below: Side | null,
): Side | null {
  const { above, farAway, seen } = around;
  const nearest = around.nearest(below);
  if (isOfBoth) return "mixed";
  // a block of names and numbers below both versions is for both
  if (isContact && !above && !below && seen.fi && seen.sv) return "mixed";
  if (isContact && nearest === "mixed") return "mixed";
  if (around.only && nearest === around.only && isTimes) return around.only;
  if (!(nearest === null ? isTimes : isMarked) && (nearest === null || nearest === "foreign")) return null;
  const settings = settleSettings;
  const signOf = (side: Side | null) => (side ? signs[side] : 0);
  const neighbours = above
    ? settings.above * signOf(above) + settings.below * signOf(below)
    : below
      ? settings.belowFirst * signOf(below) + settings.farAway * signOf(farAway)
      : settings.farAway * signOf(farAway);
  const sum = score + neighbours;
  if (sum !== 0) return sideOfScore(sum);
  return nearest === "fi" || nearest === "sv" ? nearest : null;
}

/** "Grattis, Veikkola!": the word of greeting tells the language, whatever the name is. */
function settleGreetedName(text: string, words: readonly WordWithGap[], unit: Unit, settle: Settle): void {
  const [opening] = words.slice(unit.first, unit.after);
  if (!opening || unit.after - unit.first < 2 || unit.after - unit.first > 4) return;
  const mark = greetingMarks.get(text.slice(opening.start, opening.end).toLowerCase());
  if (mark === undefined || words.slice(unit.first + 1, unit.after).some(({ shape }) => shape !== "capital")) return;
  settle(unit, mark === 1 ? finnish : swedish);
}

/** "Moikka Fredrik! …", "… Terv. Lena": of the language of the rest of the line, else of the lines around. */
function settleGreetings(
  text: string,
  words: readonly WordWithGap[],
  labels: Uint8Array,
  line: TextLine,
  around: Side | null,
  settle: Settle,
): void {
  if (line.units.length < 2) return;
  let beside: Side | null = null;
  let open: Unit[] = []; // greetings before the first sentence
  const settleAs = (unit: Unit, side: Side | null) => {
    if (side === "fi" || side === "sv") settle(unit, side === "fi" ? finnish : swedish);
  };
  for (const unit of line.units) {
    const isRest = !isGreeting(text, words, unit);
    if (isRest) {
      beside = sideOf(words, labels, unit) ?? beside;
      if (!beside) continue;
      for (const greeting of open) settleAs(greeting, beside);
      open = [];
    } else if (beside) settleAs(unit, beside);
    else open.push(unit);
  }
  for (const greeting of open) settleAs(greeting, around);
}

/** "Isfisketävling" above lines that are all in Swedish; null for headings that speak clearly for a language. */
function sideOfWeakHeading(
  evidence: Evidence,
  { first, after }: TextLine,
  above: Side | null,
  [next, afterNext]: readonly [Side | null, Side | null],
): "fi" | "sv" | null {
  if (after - first > 1 || above !== null || next !== afterNext || (next !== "fi" && next !== "sv")) return null;
  const [fi, sv] = [finnish, swedish].map((label) => evidence.scores[first * languages.length + label] ?? 0);
  return Math.abs((fi ?? 0) - (sv ?? 0)) <= settleSettings.weakHeading ? next : null;
}

/**
 * A short line in a third language between lines of one of ours ("Kulturdirektör", "Producent", "Maija Mallinen"), and a name
 * with a sign behind it in rows below a line that ends with a colon ("Läget:", "Tolsa ✅", "Luoma ❌").
 */
function isOfAbove(
  text: string,
  words: readonly WordWithGap[],
  line: TextLine,
  side: Side | null,
  around: Surroundings,
  below: Side | "light" | null,
): boolean {
  if (line.after - line.first > 2) return false;
  if (side === "foreign" && below !== null && (below === "light" || below === around.above)) return true;
  const last = words[line.after - 1];
  if (!around.heading || !last) return false;
  const behind = text.slice(last.end, Math.min(line.end, last.end + 8));
  return (
    words.slice(line.first, line.after).every(({ shape }) => shape === "capital") &&
    /^[^\p{L}\p{N}]*\p{So}/u.test(behind)
  );
}
