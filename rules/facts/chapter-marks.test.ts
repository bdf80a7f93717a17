import { describe, expect, it } from "vitest";
import { findChapterMarks } from "./chapter-marks";

const marked = (text: string) => findChapterMarks(text).map(({ start, end }) => text.slice(start, end));

describe("chapter marks", () => {
  it.each<[string, string, string[]]>([
    ["a list", "Video\n0:00 Alku\n1:25 Talo\n10:02 Loppu", ["0:00", "1:25", "10:02"]],
    ["with dashes", "00:00 – Alku\n01:25 – Talo\n02:10 – Loppu", ["00:00", "01:25", "02:10"]],
    ["in brackets", "(0:00) Alku\n(1:25) Talo\n(2:10) Loppu", ["0:00", "1:25", "2:10"]],
    ["with hours", "0:00:00 Kokous alkaa\n0:48:10 § 12\n1:02:33 § 13", ["0:00:00", "0:48:10", "1:02:33"]],
    [
      "one list a language",
      "0:00 A\n1:00 B\n2:00 C\n\n0:00 A\n1:00 B\n2:00 C",
      ["0:00", "1:00", "2:00", "0:00", "1:00", "2:00"],
    ],
    ["a programme of a day", "9:00 Ovet\n10:30 Puhe\n12:00 Ruoka", []],
    ["a night", "22:00 Musiikkia\n00:00 Ilotulitus\n00:20 Loppu", []],
    ["two lines", "0:00 Alku\n1:25 Talo", []],
    ["a time in a sentence", "Vuosi vaihtuu 00:00 torilla.", []],
  ])("%s", (_, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});
