import { expect, it } from "vitest";
import { Graphemes } from "./graphemes";

it.each<[text: string, start: number, end: number, wanted: string]>([
  ["hei vaan", 0, 3, "hei"],
  ["hyva\u0308 pa\u0308iva\u0308", 3, 4, "a\u0308"],
  ["hyva\u0308 pa\u0308iva\u0308", 4, 8, "a\u0308 pa\u0308"],
  ["kukka 🌼 ja 👩‍👧!", 7, 7, "🌼"],
  ["kukka 🌼 ja 👩‍👧!", 12, 14, "👩‍👧"],
  ["klo 1️⃣0️⃣", 4, 5, "1️⃣"],
  ["🇫🇮🇸🇪", 2, 4, "🇫🇮"],
  ["a😀b\u0308c", 3, 4, "b\u0308"],
  ["\u06005a", 0, 1, "\u06005"],
  ["rivi\r\ntoinen", 5, 6, "\n"],
])("%j %i–%i", (text, start, end, wanted) => {
  const range = new Graphemes(text).around(start, end);
  expect(text.slice(range.start, range.end)).toBe(wanted);
});
