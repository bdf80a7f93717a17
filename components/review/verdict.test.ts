import { describe, expect, it } from "vitest";
import { textsIn } from "../../locales/texts";
import type { InterfaceLanguage, Level } from "../../rules/model/finding";
import { type Tone, verdictOf, verdictWords } from "./verdict";

const found = (levels: string) => {
  const names: Record<string, Level> = { e: "error", w: "warning", r: "reminder", i: "info" };
  return [...levels].map((letter) => ({ level: names[letter] ?? "info" }));
};

describe("the verdict", () => {
  it.each<[string, string, Tone, string]>([
    ["", "Hei", "ready", "Valmis julkaistavaksi"],
    ["", " \n", "empty", "Ei vielä tekstiä"],
    ["e", "Hei", "error", "1 korjattava"],
    ["eerw", "Hei", "error", "2 korjattavaa · 1 tarkistettava · 1 muistutus"],
    ["wwrr", "Hei", "warning", "2 tarkistettavaa · 2 muistutusta"],
    ["rr", "Hei", "ready", "Valmis julkaistavaksi · 2 muistutusta"],
    ["i", "Hei", "ready", "Valmis julkaistavaksi"],
    ["e", "", "error", "1 korjattava"],
  ])("%j in %j is %s: %s", (levels, text, tone, words) => {
    const verdict = verdictOf(found(levels), [text]);
    expect(verdict.tone).toBe(tone);
    expect(verdictWords(verdict, textsIn("fi").verdict).join(" · ")).toBe(words);
  });

  it.each<[InterfaceLanguage, string]>([
    ["fi", "1 korjattava · 2 muistutusta"],
    ["sv", "1 att åtgärda · 2 påminnelser"],
    ["en", "1 to repair · 2 reminders"],
  ])("is said in %s", (language, words) => {
    expect(verdictWords(verdictOf(found("err"), ["x"]), textsIn(language).verdict).join(" · ")).toBe(words);
  });
});
