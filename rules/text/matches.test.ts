import { expect, it } from "vitest";
import { matchesOf } from "./matches";

it.each<[string, RegExp, string]>([
  ["several matches", /\p{L}+/gu, "talvi, sol och hav"],
  ["no match", /\d/gu, "talvi"],
  ["an empty text", /^/gu, ""],
  ["empty matches", /x*/gu, "axxb"],
  ["empty matches between pairs of units", /(?:)/gu, "a😀b"],
  ["a match at the end", /.$/gu, "talvi"],
])("finds what matchAll finds: %s", (_, pattern, text) => {
  const plain = (matches: Iterable<RegExpExecArray>) => Array.from(matches, ({ index, 0: found }) => [index, found]);
  expect(plain(matchesOf(text, pattern))).toEqual(plain(text.matchAll(pattern)));
  // from the beginning again
  expect(plain(matchesOf(text, pattern))).toEqual(plain(text.matchAll(pattern)));
});
