import { describe, expect, it } from "vitest";
import { foldText } from "./folded-text";

const read = (text: string) => foldText(text).text;

describe("foldText", () => {
  it.each<[what: string, written: string, read: string]>([
    ["nothing", "", ""],
    [
      "an ordinary text",
      "Uimahalli on auki – klo 9–17, 5 €.\nTervetuloa!",
      "Uimahalli on auki – klo 9–17, 5 €.\nTervetuloa!",
    ],
    ["soft hyphens", "Ter\u00advetu\u00adloa", "Tervetuloa"],
    [
      "zero width characters and marks of direction",
      "\ufeffHe\u200bi \u200e09\u2060 2967\u202a1\u202c",
      "Hei 09 29671",
    ],
    ["spaces", "5\u00a0€ 2\u2009000\u202f€\tja\u3000pois", "5 € 2 000 € ja pois"],
    ["line breaks", "yksi\r\nkaksi\u2028kolme", "yksi\nkaksi\nkolme"],
    ["hyphens and dashes", "vapaa\u2011aika \u2212 9\u20149 \u2015 loppu", "vapaa-aika - 9–9 – loppu"],
    ["letters and their marks", "Ka\u0308yta\u0308va\u0308 A\u030aland \u212bland", "Käytävä Åland Åland"],
    ["styled letters and digits", "𝗛𝗲𝗶 𝟳.𝟭𝟮. ｋｌｏ　１７ ⓗⓔⓘ", "Hei 7.12. klo 17 hei"],
    ["a styled letter with its marks", "𝗸𝗲𝘀𝗮\u0308", "kesä"],
    ["struck letters", "k\u0336e\u0336s\u0336a\u0308\u0336", "kesä"],
    ["the soft hyphen of an identity code", "131052\u00ad9129", "131052-9129"],
    ["another one between digits", "040\u00ad1234567", "0401234567"],
    ["digits in boxes", "klo 1\ufe0f\u20e30\ufe0f\u20e3, soita 1\u20e31\u20e32\u20e3", "klo 10, soita 112"],
    [
      "boxes at the start of a line",
      "1\ufe0f\u20e3 Avaa\n 2\ufe0f\u20e3 Täytä\n③ Lähetä",
      "1) Avaa\n 2) Täytä\n3) Lähetä",
    ],
    [
      "boxes that count",
      "Näin: 1\ufe0f\u20e3 avaa 2\ufe0f\u20e3 täytä 3\ufe0f\u20e3 lähetä",
      "Näin: 1) avaa 2) täytä 3) lähetä",
    ],
    ["one box in a sentence", "Vain 3\ufe0f\u20e3 paikkaa", "Vain 3 paikkaa"],
    ["emoji stay", "👩‍👧 ❤️ 🏳️‍🌈 🏴󠁧󠁢󠁳󠁣󠁴󠁿 #️⃣ ©️ 🅿️ ℹ️ 🇫🇮", "👩‍👧 ❤️ 🏳️‍🌈 🏴󠁧󠁢󠁳󠁣󠁴󠁿 #️⃣ ©️ 🅿️ ℹ️ 🇫🇮"],
    ["a selector behind a letter goes", "131052-9129\ufe0f", "131052-9129"],
    ["other scripts stay", "می\u200cخواهم क्\u200dष й", "می\u200cخواهم क्\u200dष й"],
    ["halves of characters stay", "a\ud83d b\ude00", "a\ud83d b\ude00"],
  ])("%s", (_, written, wanted) => {
    expect(read(written)).toBe(wanted);
  });

  it("leads back to what was written", () => {
    const written = "\u200bstängt tis\u00addag\u200b 7.12, ka\u0308nt 𝟳.𝟭𝟮.\u200b";
    const folded = foldText(written);
    const back = (words: string) => {
      const at = folded.text.indexOf(words);
      const { start, end } = folded.written(at, at + words.length);
      return written.slice(start, end);
    };
    expect(folded.text).toBe("stängt tisdag 7.12, känt 7.12.");
    expect(back("tisdag")).toBe("tis\u00addag");
    expect(back("ä")).toBe("ä");
    expect(back("känt 7.12.")).toBe("ka\u0308nt 𝟳.𝟭𝟮.");
    expect(back("n")).toBe("n");
    expect(folded.written(0, 0)).toEqual({ start: 0, end: 0 });
    const { length } = folded.text;
    expect(folded.written(length, length)).toEqual({ start: written.length - 1, end: written.length - 1 });
    expect(folded.from(written.indexOf("7.12"))).toBe(folded.text.indexOf("7.12"));
    expect(folded.from(written.length)).toBe(length);
  });
});
