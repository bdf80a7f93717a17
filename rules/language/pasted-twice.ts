/** A paragraph that was pasted twice says no more than once, and does not make the other version the shorter one. */
import type { LanguageSpan } from "../model/span";
import { firstIndex } from "../text/first-index";

/** UTF-16 units; shorter lines are greetings and headings, which each version may have. */
const shortest = 15;

/** The texts with blanks in place of lines that stand further up in the same language, so that all offsets stay. */
export function withoutPastedTwice(parts: readonly string[], spans: readonly LanguageSpan[][]): string[] {
  const seen = new Set<string>();
  return parts.map((text, part) =>
    text.replace(/[^\s](?:[^\n]*[^\s])?/gu, (line: string, at: number) => {
      // the last line may still be being typed
      const isTyped = at + line.length === text.length && !/[.!?…]$/u.test(line);
      if (line.length < shortest || isTyped) return line;
      const ofPart = spans[part] ?? [];
      const span = ofPart[firstIndex(ofPart, ({ end }) => end > at)];
      const key = `${span?.lang ?? ""} ${line}`;
      if (seen.has(key)) return " ".repeat(line.length);
      seen.add(key);
      return line;
    }),
  );
}
