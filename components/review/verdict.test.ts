import { describe, expect, it } from "vitest";
import { textsIn } from "../../locales/texts";
import type { InterfaceLanguage, Level } from "../../rules/model/finding";
import type { Judgement } from "../../session/review/judgement";
import { spokenVerdict, type Tone, verdictOf, verdictWords } from "./verdict";

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
    const verdict = verdictOf(found(levels), [text], "judged");
    expect(verdict.tone).toBe(tone);
    expect(verdictWords(verdict, textsIn("fi").verdict).join(" · ")).toBe(words);
  });

  it.each<[InterfaceLanguage, string]>([
    ["fi", "1 korjattava · 2 muistutusta"],
    ["sv", "1 att åtgärda · 2 påminnelser"],
    ["en", "1 to repair · 2 reminders"],
  ])("is said in %s", (language, words) => {
    expect(verdictWords(verdictOf(found("err"), ["x"], "judged"), textsIn(language).verdict).join(" · ")).toBe(words);
  });

  it.each<[Judgement, string, string, Tone, string]>([
    ["writing", "", "Hei", "writing", "Kirjoitat"],
    ["writing", "r", "Hei", "writing", "Kirjoitat · 1 muistutus"],
    ["writing", "", "", "empty", "Ei vielä tekstiä"],
    ["unfinished", "", "[nimi]", "unfinished", "Vielä kesken"],
    ["broken", "", "Hei", "broken", "Kaikkea ei voitu tarkistaa"],
    ["broken", "", "", "broken", "Kaikkea ei voitu tarkistaa"],
    ["writing", "w", "Hei", "warning", "1 tarkistettava"],
    ["broken", "e", "Hei", "error", "1 korjattava"],
  ])("is never ready while it is %s, with %j in %j: %s, %s", (judgement, levels, text, tone, words) => {
    const verdict = verdictOf(found(levels), [text], judgement);
    expect(verdict.tone).toBe(tone);
    expect(verdictWords(verdict, textsIn("fi").verdict).join(" · ")).toBe(words);
  });

  it.each<[Judgement, string]>([
    ["writing", ""],
    ["judged", "Valmis julkaistavaksi"],
    ["unfinished", "Vielä kesken"],
  ])("is told to a screen reader while the text is %s: %j", (judgement, words) => {
    expect(spokenVerdict(verdictOf([], ["Hei"], judgement), judgement, textsIn("fi").verdict)).toBe(words);
  });
});
