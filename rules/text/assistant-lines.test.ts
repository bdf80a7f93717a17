import { expect, it } from "vitest";
import { assistantLines } from "./assistant-lines";

const linesIn = (text: string, isAnswer = false) =>
  assistantLines(text, isAnswer).map(({ start, end }) => text.slice(start, end));

it("lines before, between and behind the versions", () => {
  const text =
    "Tässä tekstisi kahdella kielellä:\n\nTalkoot alkavat.\n\nÖversättning till svenska:\n\nTalkot börjar.\n\nHaluatko rennomman version?\n#talkoot";
  expect(linesIn(text)).toEqual([
    "Tässä tekstisi kahdella kielellä:",
    "Översättning till svenska:",
    "Haluatko rennomman version?",
  ]);
});

it.each([
  "Haluatko, että minä vielä lyhennän sitä?",
  "Jos haluat, voin tehdä tästä version myös Instagramiin.",
  "Kerro, jos haluat lyhyemmän.",
  "Kerro, jos haluat toisen version.",
  "Toivottavasti tästä on apua!",
  "Vill du att jag gör den kortare?",
  "Jag kan korta ner den.",
  "Säg till om du vill ha en kortare version.",
  "Hoppas det hjälper!",
  "Would you like me to shorten it?",
  "Let me know if you want any changes.",
  "Hope this helps!",
  "Haluaisitko vielä lyhyemmän version?",
  "Ska jag korta texten?",
  "Ilmoita, jos haluat muuttaa sävyä.",
  "Säg gärna till om du vill justera tonen.",
  "Just let me know if you need a different tone.",
  "Muista täydentää hakasulkeissa olevat kohdat.",
  "Tarkista päivämäärät ennen julkaisua.",
  "Voit vapaasti muokata tekstiä tarpeen mukaan.",
  "Muokkaa tekstiä vapaasti.",
  "Justera gärna texten.",
  "Feel free to adjust it.",
  "I can also shorten the text.",
  "Voin myös kirjoittaa lyhyen version.",
  "Jag kan också skriva en svensk version.",
  "Tottakai! Lyhensin tekstiä.",
  "Selvä homma. Käänsin julkaisun.",
  "Jag har förkortat texten.",
  "I've shortened the post.",
  "Jag har gjort en kortare version.",
  "Lisäsin emojit.",
  "Merkkimäärä: noin 280",
])("the last line is an assistant's: %s", (line) => {
  expect(linesIn(`Talkoot alkavat lauantaina.\n${line}`)).toEqual([line]);
});

it.each([
  "Tottakai! Tässä teksti suomenruotsiksi:",
  "Tässä lyhyempi versio:",
  "Här är ett förslag till inlägg:",
  "Självklart! Här kommer en kortare version:",
  "Here's a draft for the post:",
  "**Lyhyempi versio:**",
  "Vaihtoehto 2 (rento):",
  "Ruotsinnos:",
  "Översättning till svenska:",
  "Instagram-versio:",
])("the first line is an assistant's: %s", (line) => {
  expect(linesIn(`${line}\nTalkoot alkavat lauantaina.`)).toEqual([line]);
});

it("in an answer people tell what they did", () => {
  expect(linesIn("Hei! Korjasin tekstin.\nLisäsin tunnisteet.", true)).toEqual([]);
});

it.each(["tein ", "jag har ", "Muista lisätä ", "haluatko ", "i've ", "a\n", "här är en ", "voin ", "(", "tässä "])(
  "a long text of %j takes time in proportion",
  (piece) => {
    const text = piece.repeat(Math.ceil(60_000 / piece.length));
    const start = performance.now();
    assistantLines(text, false);
    assistantLines(text.replace(/(.{200})/gu, "$1\n"), false);
    expect(performance.now() - start).toBeLessThan(200);
  },
);
