/** A passage as it is quoted in the panel: on one line, cut in the middle where it is long. Pure. */
import type { TextRange } from "../../rules/model/draft";

const longest = 90;

export function excerpt(text: string, most = longest): string {
  const line = text.replace(/\s+/gu, " ").trim();
  const letters = [...line]; // whole characters, so that no emoji is cut in two
  if (letters.length <= most) return line;
  const head = Math.ceil((most - 1) * 0.65);
  const tail = most - 1 - head;
  return `${letters.slice(0, head).join("").trimEnd()}…${letters.slice(-tail).join("").trimStart()}`;
}

export function textOf(range: TextRange, parts: string[]): string {
  return (parts[range.part] ?? "").slice(range.start, range.end);
}

/** The last words before `offset`, for showing where a channel cuts the text. */
export function wordsBefore(text: string, offset: number, most = 48): string {
  const before = text.slice(Math.max(0, offset - most * 2), offset).replace(/\s+/gu, " ");
  const letters = [...before].slice(-most).join("");
  const word = letters.indexOf(" ");
  const whole = letters.length < before.length && word >= 0 ? letters.slice(word) : letters;
  return whole.trim();
}
