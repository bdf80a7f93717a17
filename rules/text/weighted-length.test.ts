import { describe, expect, it } from "vitest";
import { weightedLength } from "./weighted-length";

describe("weightedLength counts as twitter-text 3 does", () => {
  it.each<[string, string, number]>([
    ["nothing", "", 0],
    ["plain letters", "Kirkkonummi", 11],
    ["Finnish and Swedish letters", "ÅÄÖ åäö", 7],
    ["a composed letter, written in two", "e\u0301", 1],
    ["the last light code point below 4352", "\u10ff", 1],
    ["the first heavy one", "\u1100", 2],
    ["the light ranges of punctuation", "\u2000\u200d\u2010\u201f\u2032\u2037", 6],
    ["around them", "\u200e\u200f\u2020\u2031\u2038", 10],
    ["the ellipsis", "…", 2],
    ["Chinese", "漢字", 4],
    ["a lone surrogate", "\ud800", 2],
    ["line breaks", "a\nb", 3],
  ])("%s", (_, text, weight) => {
    expect(weightedLength(text)).toBe(weight);
  });

  it.each<[string, string, number]>([
    ["an emoji", "👍", 2],
    ["with a skin tone", "👍🏽", 2],
    ["a family", "👨‍👩‍👧‍👦", 2],
    ["a flag", "🇫🇮", 2],
    ["two flags", "🇫🇮🇸🇪", 4],
    ["a flag of tags", "🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}", 2],
    ["a keycap", "1️⃣", 2],
    ["a sign made emoji", "☺️", 2],
    ["one that is emoji either way", "⭐️", 2],
    ["one with a selector that it does not need", "✅\ufe0f", 4],
    ["a heart on fire", "❤️‍🔥", 2],
    ["digits and signs without keycap", "1#*", 3],
    ["a copyright sign", "©", 1],
    ["a copyright sign made emoji", "©️", 2],
  ])("emoji: %s", (_, text, weight) => {
    expect(weightedLength(text)).toBe(weight);
  });

  it.each<[string, string, number]>([
    ["with scheme", "https://kirkkonummi.fi/", 23],
    ["long", `https://kirkkonummi.fi/${"a".repeat(200)}`, 23],
    ["bare", "kirkkonummi.fi", 23],
    ["bare, with path and query", "kirkkonummi.fi/uimahalli?kieli=sv", 23],
    ["Swedish letters in the name", "Läs kyrkslätt.fi", 27],
    ["a full stop behind it", "Katso kirkkonummi.fi.", 30],
    ["in brackets", "(kirkkonummi.fi)", 25],
    ["a path with brackets", "kirkkonummi.fi/a_(b)", 23],
    ["an ending that few know", "x.museum", 23],
    ["an unknown ending", "teksti.jatkuu", 13],
    ["a case ending without colon", "kirkkonummi.fissa", 17],
    ["a mail address", "viestinta@kirkkonummi.fi", 24],
    ["a handle", "@kirkkonummi.fi", 15],
    ["a time", "klo 10.30", 9],
    ["after a hyphen", "-kirkkonummi.fi", 15],
    ["two in a row", "kirkkonummi.fi kyrkslatt.fi", 47],
    ["a shortened one ends behind its key", "https://t.co/abc-def", 27],
    ["a query without path ends a bare one", "kirkkonummi.fi?a=b", 27],
    ["a name that goes on in another script", "kirkkonummi.fi日本", 27],
    ["an underscore before the ending", "kunta_nummi.fi", 14],
    ["with port", "http://localhost.fi:3000/a", 23],
  ])("address: %s", (_, text, weight) => {
    expect(weightedLength(text)).toBe(weight);
  });
});
