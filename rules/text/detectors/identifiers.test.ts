import { describe, expect, it } from "vitest";
import { findIdentifiers } from "./identifiers";

const read = (text: string) => findIdentifiers(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe("findIdentifiers", () => {
  it.each<[string, [string, string][]]>([
    ["Kirjoita kirjasto(at)kirkkonummi.fi.", [["email", "kirjasto(at)kirkkonummi.fi"]]],
    ["kirkkonummi.fi/uimahalli", [["link", "kirkkonummi.fi/uimahalli"]]],
    ["Y-tunnus 0203107-0", [["business-id", "0203107-0"]]],
    ["Koodi 131052-9993", [["identity-code", "131052-9993"]]],
    ["FI21 1234 5600 0007 85", [["bank-account", "FI21 1234 5600 0007 85"]]],
    ["Kortti 4111 1111 1111 1111", [["payment-card", "4111 1111 1111 1111"]]],
    ["Viite 0123 4567 8901 0", [["reference", "0123 4567 8901 0"]]],
    [
      "Kysy @kirkkonummi #Kirkkonummi 09 29671",
      [
        ["mention", "@kirkkonummi"],
        ["hashtag", "#Kirkkonummi"],
        ["phone", "09 29671"],
      ],
    ],
    [
      "Puh. 041 234 5678 / 09 29671",
      [
        ["phone", "041 234 5678"],
        ["phone", "09 29671"],
      ],
    ],
    ["112 ja 12.5.2027, 02400 Kirkkonummi", []],
    ["", []],
  ])("%s", (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });

  it("gives passages in order that do not overlap, whatever the text", () => {
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    const alphabet = "0123456789 -+.@#/AFIYåö(at)\n€";
    for (let round = 0; round < 3000; round++) {
      const text = Array.from({ length: random(60) }, () => alphabet.charAt(random(alphabet.length))).join("");
      let last = 0;
      for (const { start, end } of findIdentifiers(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }
  });
});
