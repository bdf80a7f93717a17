import { describe, expect, it } from "vitest";
import { findThreadNumbers } from "./thread-numbers";

const written = (...parts: string[]) =>
  findThreadNumbers(parts).map((ranges, part) => ranges.map(({ start, end }) => parts[part]?.slice(start, end)));

describe("thread numbers", () => {
  it.each<[string, string[], string[][]]>([
    ["at the beginning", ["1/2 Silta avataan.", "2/2 Bron öppnas."], [["1/2"], ["2/2"]]],
    ["in brackets at the end", ["Silta avataan. (1/2)", "Bron öppnas. (2/2)"], [["(1/2)"], ["(2/2)"]]],
    ["before hashtags", ["Silta avataan 1/2 #silta", "Bron öppnas 2/2\n\n#bro @kommun"], [["1/2"], ["2/2"]]],
    ["before an address", ["Silta avataan. 1/2 kunta.fi/silta", "Bron öppnas. 2/2 kommun.fi/bro"], [["1/2"], ["2/2"]]],
    ["behind a sign", ["🧵 1/3 Silta", "🧵2/3 Bro", "🧵 3/3 Slut"], [["1/3"], ["2/3"], ["3/3"]]],
    ["at the end of a line", ["Silta avataan. 1/2\nBron öppnas.", "Loppu 2/2"], [["1/2"], ["2/2"]]],
    ["with a word, in one post", ["Tråd 1/4\nBron öppnas i maj."], [["1/4"]]],
    ["in one post", ["1/2 Silta avataan.\n\n2/2 Bron öppnas."], [["1/2", "2/2"]]],
    ["one of several parts", ["Silta avataan.", "Bron öppnas. 2/2"], [[], ["2/2"]]],
    ["a number of parts that is wrong", ["1/2 Silta avataan.", "2/3 Bron öppnas."], [["1/2"], ["2/3"]]],
    ["without the number of parts", ["1/ Silta avataan.", "2/ Bron öppnas."], [["1/"], ["2/"]]],
    ["days that are no places", ["2/3 öppnas bron.", "4/5 stängs den."], [[], []]],
    ["a day", ["Bron öppnas 5/6", "Silta avataan 5.6."], [[], []]],
    ["a day and month beyond", ["12/6 öppnas bron", "13/6 stängs den"], [[], []]],
    ["in the middle of a line", ["Otamme 1/2 ja 2/2 litraa.", "Vi tar dem."], [[], []]],
    ["a fraction in one post", ["1/2 dl sokeria"], [[]]],
    ["all day", ["Avoinna 24/7", "Öppet 24/7"], [[], []]],
    ["a list over the parts", ["Näin:", "1. Silta avataan.", "2. Bron öppnas."], [[], ["1."], ["2."]]],
    ["a list in brackets", ["1) Silta avataan.", "2) Bron öppnas."], [["1)"], ["2)"]]],
    ["days at the beginning", ["7. päivä avataan silta.", "12. päivä suljetaan."], [[], []]],
    ["a path", ["kirkkonummi.fi/1/2", "kyrkslatt.fi/2/2"], [[], []]],
  ])("%s", (_, parts, expected) => {
    expect(written(...parts)).toEqual(expected);
  });

  // these would never end if the row could be parted in several ways
  it.each(["#a_", "@ö½", "https://.", "www..", "-a.fi ", "a.fi/ "])("looks once through a row of %j", (unit) => {
    expect(written(`Silta 1/2 ${unit.repeat(Math.floor(180 / unit.length))} x`, "Bron")).toEqual([[], []]);
  });
});
