import { describe, expect, it } from "vitest";
import type { TextRange } from "../../rules/model/draft";
import type { Finding } from "../../rules/model/finding";
import { findingOf } from "../../tests/support/fixtures";
import { dismissedAmong, dismissedFinding, withoutGonePassages } from "./dismissed-findings";

/** The `nth` place of a passage in a text. */
function rangeOf(text: string, passage: string, nth = 0): TextRange {
  let start = text.indexOf(passage);
  for (let count = 0; count < nth; count++) start = text.indexOf(passage, start + 1);
  return { part: 0, start, end: start + passage.length };
}
const about = (text: string, ...passages: [string, number?][]): Finding =>
  findingOf({ ranges: passages.map(([passage, nth]) => rangeOf(text, passage, nth)) });
const isDismissed = (finding: Finding, text: string, dismissed: Finding, then: string, others: Finding[] = []) =>
  dismissedAmong([...others, finding], [text], [dismissedFinding(dismissed, [then])]).has(finding);

describe("a dismissal", () => {
  const then = "Tule KIRJASTOON TÄNÄÄN.";
  const dismissed = about(then, ["KIRJASTOON TÄNÄÄN"]);

  it.each([
    ["the text around it changes", "Hei! Tule KIRJASTOON TÄNÄÄN, kaikki."],
    ["it moves to the end", "Tervetuloa. Ja siis: KIRJASTOON TÄNÄÄN"],
  ])("holds for its passage while %s", (_what, text) => {
    expect(isDismissed(about(text, ["KIRJASTOON TÄNÄÄN"]), text, dismissed, then)).toBe(true);
  });

  it("does not hold for another passage of the same kind", () => {
    const text = `${then} MUISTA MYÖS NÄMÄ.`;
    const findings = [about(text, ["KIRJASTOON TÄNÄÄN"]), about(text, ["MUISTA MYÖS NÄMÄ"])];
    expect(dismissedAmong(findings, [text], [dismissedFinding(dismissed, [then])])).toEqual(new Set([findings[0]]));
  });

  it("does not hold for the same passage in a finding of another kind or check", () => {
    const ranges = [rangeOf(then, "KIRJASTOON TÄNÄÄN")];
    expect(isDismissed(findingOf({ kind: "other", ranges }), then, dismissed, then)).toBe(false);
    expect(isDismissed(findingOf({ check: "emoji-use", ranges }), then, dismissed, then)).toBe(false);
  });

  it.each([
    ["behind it", "Koodi 131052-308T on esimerkki. Toinen: 131052-308T", 0],
    ["before it", "Oma: 131052-308T. Koodi 131052-308T on esimerkki.", 1],
  ])("stands for one place: the same words written again %s are open", (_where, text, nth) => {
    const code = "Koodi 131052-308T on esimerkki.";
    const both = [about(text, ["131052-308T", 0]), about(text, ["131052-308T", 1])];
    const hidden = dismissedAmong(both, [text], [dismissedFinding(about(code, ["131052-308T"]), [code])]);
    expect(hidden).toEqual(new Set([both[nth]]));
  });

  it("of a finding with several passages holds as long as no passage is new", () => {
    const text = "😀 yksi 😃 kaksi 😄";
    const three = dismissedFinding(about(text, ["😀"], ["😃"], ["😄"]), [text]);
    const fewer = "😀 yksi kaksi 😄";
    const more = `${text} 🎉`;
    const find = (finding: Finding, now: string) => dismissedAmong([finding], [now], [three]).has(finding);
    expect(find(about(fewer, ["😀"], ["😄"]), fewer)).toBe(true);
    expect(find(about(more, ["😀"], ["😃"], ["😄"], ["🎉"]), more)).toBe(false);
  });

  it.each([
    ["as they were", (text: string) => text],
    ["with other words around each of them", (text: string) => text.replaceAll("ja", "tai")],
  ])("of thousands of passages alike keeps no review waiting: %s", (_how, change) => {
    const then = "NYT ja ".repeat(5000);
    const everywhere = (text: string) =>
      findingOf({
        ranges: Array.from(text.matchAll(/NYT/g), ({ index }) => ({ part: 0, start: index, end: index + 3 })),
      });
    const dismissed = [dismissedFinding(everywhere(then), [then])];
    const text = change(then);
    const begin = performance.now();
    expect(dismissedAmong([everywhere(text)], [text], dismissed).size).toBe(1);
    expect(performance.now() - begin).toBeLessThan(1000); // ms; it was 18 s where each was compared with each
  });

  it("of a long sentence holds while someone types on in it", () => {
    const sentence = "Kirjaston henkilökunta toivottaa kaikki asiakkaat lämpimästi tervetulleiksi ja";
    const longer = `${sentence} muistuttaa aukioloajoista`;
    expect(isDismissed(about(longer, [longer]), longer, about(sentence, [sentence]), sentence)).toBe(true);
  });

  it("of a finding about the whole draft holds for its words, whatever its numbers are", () => {
    const tags = (missing: string, count: number) => findingOf({ values: { missing, count } });
    const dismissedTags = dismissedFinding(tags("#Kirkkonummi", 3), ["Hei"]);
    const find = (finding: Finding) => dismissedAmong([finding], ["Hei"], [dismissedTags]).has(finding);
    expect(find(tags("#Kirkkonummi", 5))).toBe(true);
    expect(find(tags("#Kyrkslätt", 3))).toBe(false);
  });
});

describe("dismissed personal data", () => {
  const code = "Koodi 131052-308T on esimerkki.";
  const entry = dismissedFinding(about(code, ["131052-308T"]), [code]);

  it("is forgotten once its passage has gone, so that it is found when it is written again", () => {
    expect(withoutGonePassages([entry], [code], ["Koodi on esimerkki."], () => true)).toEqual([]);
    expect(withoutGonePassages([entry], [code], ["Koodi on esimerkki."], () => false)).toEqual([entry]);
  });
  it("is the same list as long as it is there", () => {
    const list = [entry];
    expect(withoutGonePassages(list, [code], [`Hei! ${code}`], () => true)).toBe(list);
  });
});
