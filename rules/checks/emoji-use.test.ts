import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import { emojiUse } from "./emoji-use";

describe("emoji-use", () => {
  it.each<[string, string, string[]]>([
    ["one", "Tervetuloa kirjastoon! 📚", []],
    ["three", "Tervetuloa kirjastoon! 📚🎈☕", []],
    ["four", "Tervetuloa kirjastoon! 📚🎈☕🎁", ["many:reminder"]],
    [
      "two in each version",
      "Tervetuloa kirjastoon lukemaan! 📚🎈\n\nVälkommen till biblioteket för att läsa! 📚🎈",
      [],
    ],
    ["the same three in a row", "Jäät ovat auki! ⛸️ ⛸️ ⛸️", ["repeated:reminder"]],
    ["the same with other skin", "Hyvä! 👍🏻👍🏽👍", ["repeated:reminder"]],
    ["joined emoji are one", "Perheille 👨‍👩‍👧‍👦 ja 🏳️‍🌈", []],
    ["digits and signs of text are none", "Lippu 10 € ™ © 1. # *", []],
    ["one that begins each line", "📅 ma 7.12.\n📍 kirjasto\n💶 5 €\n☕ kahvia\n🧤 hanskat", []],
    ["one that begins each line, and four besides", "📅 ma 7.12. 🎁🧁🎈🎠\n📍 kirjasto", ["many:reminder"]],
    ["one that parts each row", "Ma 🎣 kalastus\nTi 🧶 neulonta\nKe 🎹 piano\nTo 🥾 retki\nPe 🍿 elokuva", []],
    [
      "one a sentence is decoration",
      "Kalaan 🎣 jo nyt, neulotaan 🧶 yhdessä ja soitetaan 🎹 sekä retkeillään 🥾 pian",
      ["many:reminder"],
    ],
    ["signs that say how it is", "Talo A ✅ Talo B ❌ Talo C 🔜 Talo D ✅ Talo E ⛔", []],
    ["flags, arrows and numbers", "🇫🇮 ja 🇸🇪 ja 🇳🇴 ja 🇩🇰 1️⃣ 2️⃣ ➡️ ⚠️", []],
    ["laughing in a disruption", "Sähkökatko Masalassa 😂", ["smiling:warning"]],
    ["a party in a condolence", "Otamme osaa suruun. 🎉", ["smiling:warning"]],
    ["a candle in a condolence", "Otamme osaa suruun. 🕯️", []],
    ["a warning sign in a disruption", "Vattenavbrott i Masaby. ⚠️", []],
  ])("%s", (_, text, kinds) => {
    expect(tryCheck(emojiUse, text).kinds).toEqual(kinds);
  });

  it.each([
    ["Sähkökatko 😂 Masalassa.", "Sähkökatko Masalassa."],
    ["😂 Sähkökatko Masalassa.", "Sähkökatko Masalassa."],
    ["Kerho 📚 A ✅ ja 🎈 B ✅ ja ☕ C 🔜 ja 🎁 D", "Kerho 📚 A ✅ ja 🎈 B ✅ ja ☕ C 🔜 ja D"],
    ["Jäät ovat auki! ⛸️⛸️⛸️", "Jäät ovat auki! ⛸️"],
    ["Tervetuloa kirjastoon! 📚 🎈 ☕ 🎁", "Tervetuloa kirjastoon! 📚 🎈 ☕"],
  ])("repaired: %s", (text, repaired) => {
    expect(tryCheck(emojiUse, text).repaired()).toEqual([repaired]);
  });
});
