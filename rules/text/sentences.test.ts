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
    ["Soittaa A. Nyberg. Tule!", ["Soittaa A. Nyberg.", "Tule!"]],
    ["Puhujina prof. Lehto ja tri K. Salo. Kahvit.", ["Puhujina prof. Lehto ja tri K. Salo.", "Kahvit."]],
    [
      "Linjat ajetaan mm. Masalaan, Veikkolaan ym. Liput bussista.",
      ["Linjat ajetaan mm. Masalaan, Veikkolaan ym.", "Liput bussista."],
    ],
    ["Musik av bl.a. Taube m.fl. Kom!", ["Musik av bl.a. Taube m.fl.", "Kom!"]],
    ["Öppet t.o.m. Lucia. Kom!", ["Öppet t.o.m. Lucia.", "Kom!"]],
    ["Klass 5 B. Välkommen.", ["Klass 5 B.", "Välkommen."]],
    ["Mukana 3 km. Reitti on helppo.", ["Mukana 3 km.", "Reitti on helppo."]],
    ["Varapj. Anna Niemi avaa. Kuoro laulaa.", ["Varapj. Anna Niemi avaa.", "Kuoro laulaa."]],
    ["Kerhoja, retkiä jne. Tervetuloa", ["Kerhoja, retkiä jne.", "Tervetuloa"]],
    ["Oy Ab. Se on auki.Se sulkeutuu. Hei", ["Oy Ab.", "Se on auki.Se sulkeutuu.", "Hei"]],
  ])("%j", (text, sentences) => {
    expect(findSentences(text, 0).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });
});
