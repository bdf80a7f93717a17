/**
 * Hours without a word in front, in rows: "bussit 7.35, 8.12 ja 9.05", and at the end of the lines of a timetable. A day looks the
 * same; that they are hours is seen by those among them that can be no day.
 */
import { joinWords } from "./lexicon/conjunctions";
import { gaps, isJoined, isMark, isOnLine, type Tokens } from "./tokens";

interface Hour {
  at: number;
  next: number;
  /** Minutes from midnight. */
  from: number;
  /** Only a time has such minutes. */
  sure: boolean;
}

/** Of a row, at least so many members. */
const fewest = { inLine: 3, lines: 2 };

/** Indices of the numbers that are hours. Takes time in proportion to the text. */
export function findRowHours(tokens: Tokens): ReadonlySet<number> {
  const found = new Set<number>();
  const rows = { inLine: [] as Hour[], lines: [] as Hour[] };
  const close = (kind: keyof typeof rows) => {
    const row = rows[kind];
    if (row.length >= fewest[kind] && row.filter(({ sure }) => sure).length * 2 >= row.length) {
      for (const { at } of row) found.add(at);
    }
    rows[kind] = [];
  };
  const add = (kind: keyof typeof rows, hour: Hour) => {
    const last = rows[kind].at(-1);
    if (last && hour.from <= last.from) close(kind);
    rows[kind].push(hour);
  };
  let hoursOnLine: Hour[] = [];
  for (let at = tokens.from; at < tokens.to; ) {
    const hour = hourAt(tokens, at);
    if (!hour) {
      at++;
    } else {
      const last = rows.inLine.at(-1);
      if (last && !isJoin(tokens, last.next, at)) close("inLine");
      add("inLine", hour);
      hoursOnLine.push(hour);
      at = hour.next;
    }
    if (at < tokens.to && isOnLine(tokens.at(at))) continue;
    close("inLine");
    const [only, ...more] = hoursOnLine;
    const isLast = only !== undefined && more.length === 0 && only.next === at;
    if (isLast) add("lines", only);
    else close("lines");
    hoursOnLine = [];
  }
  close("lines");
  return found;
}

/** Nothing but a comma or "and" stands between two hours. */
function isJoin(tokens: Tokens, from: number, to: number): boolean {
  const join = tokens.at(from);
  if (to !== from + 1 || !isOnLine(join) || !isOnLine(tokens.at(to))) return false;
  return isMark(join, ",") || joinWords.fi.has(join.text) || joinWords.sv.has(join.text);
}

function hourAt(tokens: Tokens, at: number): Hour | null {
  const [hours, stop, minutes, after] = [tokens.at(at), tokens.at(at + 1), tokens.at(at + 2), tokens.at(at + 3)];
  if (hours.kind !== "number" || hours.text.length > 2 || hours.value > 23 || isJoinedToNumber(tokens, at)) return null;
  if (!isMark(stop, ".") || !isJoined(stop) || !isJoined(minutes) || !/^[0-5]\d$/.test(minutes.text)) return null;
  // a full stop of its own, more digits, a unit
  if (after.gap === gaps.none && after.kind !== "end" && !isMark(after, ",")) return null;
  const sure = minutes.value > 12 || minutes.value === 0;
  return { at, next: at + 3, from: hours.value * 60 + minutes.value, sure };
}

const isJoinedToNumber = (tokens: Tokens, at: number) =>
  isJoined(tokens.at(at)) && tokens.at(at - 1).kind !== "end" && at > tokens.from;
