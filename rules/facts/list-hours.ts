/**
 * What stands at the beginning of lines: the hours of a programme ("17–18 verkstad", "17.05 öppning") are times without a
 * word in front, and the numbers of a list ("1. Open the page", "2. Mark the place") are no facts.
 */
import { gaps, isDash, isJoined, isMark, isOnLine, type Token, type Tokens } from "./tokens";

/** A line that begins with what may be an hour. */
interface HourLine {
  /** Index of the number. */
  at: number;
  line: number;
  /** Minutes from midnight. */
  from: number;
  /** Of "10–11", which may also be other numbers: when it ends, in minutes from midnight; else null. */
  until: number | null;
  /** Only a time has such minutes. */
  sure: boolean;
}

/** "10–11 rundtur", "11.05 konsert": hours from and to, and behind them a time that is not before their end. */
const isProgramme = (group: readonly HourLine[]) =>
  group.some(({ until }, at) => {
    const next = group[at + 1];
    return until !== null && next !== undefined && next.until === null && next.from >= until;
  });

/**
 * Indices of the numbers, at the beginning of lines, that are times. At least two lines in a row begin so, one of them with
 * what can only be a time, and none is earlier than the one before it. Takes time in proportion to the text.
 */
export function findListHours(tokens: Tokens): ReadonlySet<number> {
  const found = new Set<number>();
  let group: HourLine[] = [];
  let line = 0;
  const close = () => {
    if (group.length > 1 && (group.some(({ sure }) => sure) || isProgramme(group)))
      for (const { at } of group) found.add(at);
    group = [];
  };
  for (let at = tokens.from; at < tokens.to; at++) {
    const token = tokens.at(at);
    if (at > tokens.from && token.gap !== gaps.line) continue;
    line++;
    const number = token.kind === "mark" && !isJoined(tokens.at(at + 1)) && isOnLine(tokens.at(at + 1)) ? at + 1 : at;
    const hour = hourAt(tokens, number, line);
    const last = group.at(-1);
    if (!hour || (last && (hour.line !== last.line + 1 || hour.from < last.from))) close();
    if (hour) group.push(hour);
  }
  close();
  return found;
}

function hourAt(tokens: Tokens, at: number, line: number): HourLine | null {
  const first = clockAt(tokens, at);
  if (!first) return null;
  const dashed = isDash(tokens.at(first.next)) && isOnLine(tokens.at(first.next));
  const last = dashed ? clockAt(tokens, first.next + 1) : null;
  if (dashed && !last && tokens.at(first.next + 1).kind === "number") return null;
  const end = last ?? first;
  const after = tokens.at(end.next);
  // a bare number, an ordinal and a date with its full stop are something else
  if (!last && first.minutes === null) return null;
  if (!isOnLine(after) || (isJoined(after) && after.kind !== "mark") || isMark(after, ".") || isUnit(after))
    return null;
  if (last && last.value <= first.value) return null;
  const until = last && first.minutes === null && last.minutes === null ? last.value : null;
  return { at, line, from: first.value, until, sure: first.sure || (last?.sure ?? false) };
}

function clockAt(tokens: Tokens, at: number) {
  const hours = tokens.at(at);
  if (hours.kind !== "number" || hours.text.length > 2 || hours.value > 24) return null;
  const [mark, minutes] = [tokens.at(at + 1), tokens.at(at + 2)];
  const hasMinutes =
    (isMark(mark, ".") || isMark(mark, ":")) &&
    isJoined(mark) &&
    isJoined(minutes) &&
    minutes.text.length === 2 &&
    minutes.value < 60;
  if (!hasMinutes) return { value: hours.value * 60, minutes: null, sure: false, next: at + 1 };
  const sure = mark.text === ":" || minutes.value > 12 || minutes.value === 0;
  return { value: hours.value * 60 + minutes.value, minutes: minutes.value, sure, next: at + 3 };
}

const units = new Set(
  "v år kg km m cm mm g l dl cl h min kpl st e eur euroa euro senttiä cent vuotta vuotiaat tuntia timmar metriä meter".split(
    " ",
  ),
);
const isUnit = (token: Token) => (token.kind === "mark" && /[€%/&]/.test(token.text)) || units.has(token.text);

/** Indices of the numbers of lists: from 1 on, each with a mark behind it and a sentence that begins with a capital letter. */
export function findListNumbers(tokens: Tokens): ReadonlySet<number> {
  const found = new Set<number>();
  let list: number[] = [];
  const close = () => {
    if (list.length > 1) for (const at of list) found.add(at);
    list = [];
  };
  for (let at = tokens.from; at < tokens.to; at++) {
    const token = tokens.at(at);
    if (token.kind !== "number" || (at > tokens.from && token.gap !== gaps.line)) continue;
    const [mark, word] = [tokens.at(at + 1), tokens.at(at + 2)];
    const isItem =
      (isMark(mark, ".") || isMark(mark, ")")) && isJoined(mark) && word.capital && isOnLine(word) && !isJoined(word);
    if (!isItem || token.value !== list.length + 1) close();
    if (isItem && token.value === list.length + 1) list.push(at);
  }
  close();
  return found;
}
