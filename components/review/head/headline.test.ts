import { describe, expect, it } from "vitest";
import { textsIn } from "../../../locales/texts";
import type { InterfaceLanguage, Level } from "../../../rules/model/finding";
import type { Judgement } from "../../../session/review/judgement";
import { findingOf } from "../../../tests/support/fixtures";
import { headlineOf, spokenHeadline, type Tone, verdictOf } from "./headline";

const found = (levels: string) => {
  const names: Record<string, Level> = { e: "error", w: "warning", r: "reminder", i: "info" };
  return [...levels].map((letter) => findingOf({ level: names[letter] ?? "info" }));
};
const name = "Ruotsinkielinen teksti puuttuu";

function said(levels: string, text: string, judgement: Judgement, language: InterfaceLanguage = "fi") {
  const verdict = verdictOf(found(levels), [text], judgement);
  const isNamed = verdict.gravest !== null || verdict.tone === "unfinished";
  const { words, more } = headlineOf(verdict, isNamed ? name : null, textsIn(language).verdict);
  return { tone: verdict.tone, words: [words, more].filter(Boolean).join(" ") };
}

describe("the headline", () => {
  it.each<[string, string, Tone, string]>([
    ["", "Hei", "ready", "Valmis julkaistavaksi"],
    ["", " \n", "empty", "Ei vielä tekstiä"],
    ["e", "Hei", "error", name],
    ["eerw", "Hei", "error", `${name} + 2 muuta`],
    ["wwrr", "Hei", "warning", `${name} + 1 muu`],
    ["rr", "Hei", "ready", "Valmis julkaistavaksi 2 muistutusta"],
    ["i", "Hei", "ready", "Valmis julkaistavaksi"],
    ["e", "", "error", name],
  ])("names the gravest of %j in %j: %s, %s", (levels, text, tone, words) => {
    expect(said(levels, text, "judged")).toEqual({ tone, words });
  });

  it.each<[InterfaceLanguage, string]>([
    ["fi", `${name} + 2 muuta`],
    ["sv", `${name} + 2 till`],
    ["en", `${name} + 2 more`],
  ])("counts the others in %s", (language, words) => {
    expect(said("erew", "x", "judged", language).words).toBe(words);
  });

  it.each<[Judgement, string, string, Tone, string]>([
    ["writing", "", "Hei", "writing", "Kirjoitat"],
    ["writing", "r", "Hei", "writing", "Kirjoitat 1 muistutus"],
    ["writing", "", "", "empty", "Ei vielä tekstiä"],
    ["unfinished", "", "[nimi]", "unfinished", "Vielä kesken: ruotsinkielinen teksti puuttuu"],
    ["broken", "", "Hei", "broken", "Kaikkea ei voitu tarkistaa"],
    ["broken", "", "", "broken", "Kaikkea ei voitu tarkistaa"],
    ["writing", "w", "Hei", "warning", name],
    ["broken", "e", "Hei", "error", name],
  ])("is never ready while it is %s, with %j in %j: %s, %s", (judgement, levels, text, tone, words) => {
    expect(said(levels, text, judgement)).toEqual({ tone, words });
  });

  it.each<[Judgement, string]>([
    ["writing", ""],
    ["judged", "Valmis julkaistavaksi"],
    ["unfinished", "Vielä kesken"],
  ])("is told to a screen reader while the text is %s: %j", (judgement, words) => {
    const headline = headlineOf(verdictOf([], ["Hei"], judgement), null, textsIn("fi").verdict);
    expect(spokenHeadline(headline, judgement)).toBe(words);
  });
});
