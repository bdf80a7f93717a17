import { describe, expect, it } from "vitest";
import { findSentences } from "./sentences";

describe("findSentences", () => {
  it.each<[string, string[]]>([
    ["Yksi. Kaksi! Kolme?", ["Yksi.", "Kaksi!", "Kolme?"]],
    ["Avoinna 3.12. klo 18. Tervetuloa", ["Avoinna 3.12. klo 18.", "Tervetuloa"]],
    ["Öppet t.ex. i dag kl. 18. Välkommen", ["Öppet t.ex. i dag kl. 18.", "Välkommen"]],
    ["Kysy esim. Masalassa, puh. 09 29671.", ["Kysy esim. Masalassa, puh. 09 29671."]],
    ["Rivi\n\nToinen rivi", ["Rivi", "Toinen rivi"]],
    ["Hän sanoi: ”Hei!” Me lähdimme.", ["Hän sanoi: ”Hei!”", "Me lähdimme."]],
    ["Hei!! Mitä?! Niin…", ["Hei!!", "Mitä?!", "Niin…"]],
    ["kirkkonummi.fi on osoite", ["kirkkonummi.fi on osoite"]],
    ["  \n ", []],
  ])("%j", (text, sentences) => {
    expect(findSentences(text, 0).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });
});
