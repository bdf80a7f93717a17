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
