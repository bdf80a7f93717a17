import { describe, expect, it } from "vitest";
import { defaultGuideline } from "../../rules/model/default-guideline";
import type { Draft } from "../../rules/model/draft";
import { review } from "../../rules/review";
import { draftOf, findingOf } from "../../tests/support/fixtures";
import { judgementNow, judgementOf } from "./judgement";

const bilingual =
  "Kirjasto on kiinni sunnuntaina.\n\nBiblioteket är stängt på söndag på grund av självständighetsdagen.";
const judge = (draft: Draft, dismissed = [] as Parameters<typeof judgementOf>[2]) =>
  judgementOf(draft, review(draft, defaultGuideline), dismissed, defaultGuideline);

describe("a draft may be called ready", () => {
  it.each<[string, Draft]>([
    ["with both versions", draftOf(bilingual)],
    ["as an answer in one word", draftOf("Kiitos!", { surface: "comment" })],
    ["as an answer without words", draftOf("👍", { surface: "comment" })],
    ["in Arabic", draftOf("المكتبة مغلقة يوم الجمعة بسبب الإصلاحات.")],
    ["in Chinese", draftOf("图书馆因装修周五关闭，欢迎下周再来参观我们的图书馆和活动。")],
    ["as a person's post of a few words", draftOf("Hyvä!", { place: "outside", postingAs: null })],
  ])("%s", (_what, draft) => {
    expect(judge(draft)).toBe("judged");
  });

  it.each<[string, Draft]>([
    ["nothing", draftOf(" ", { surface: "comment" })],
    ["its first letter", draftOf("H", { surface: "comment" })],
    ["the beginning of its first word", draftOf("Ti", { place: "outside", postingAs: null })],
    ["the first word of a post", draftOf("Tiedote")],
    ["too few words to show its languages", draftOf("Hyvää joulua!")],
    ["hashtags only", draftOf("#Kirkkonummi #Kyrkslätt")],
    ["hashtags in Cyrillic only", draftOf("#библиотека #ремонт #пятница #закрыто")],
    ["a link only", draftOf("https://www.kirkkonummi.fi/kirjasto/aukioloajat")],
    ["the beginning of a text in Chinese", draftOf("图书馆")],
  ])("not as %s: it is still being written", (_what, draft) => {
    expect(judge(draft)).toBe("writing");
  });

  it.each([
    `${bilingual}\n\n– [nimi], [tehtävä]`,
    `${bilingual}\n\nLue lisää: [lisää linkki]`,
    "Kirjasto on kiinni sunnuntaina.\n\n***\n\n[skriv här på svenska]",
  ])("not with a place to fill in, whatever was put off: %j", (text) => {
    const draft = draftOf(text);
    expect(judge(draft, review(draft, defaultGuideline).findings)).toBe("unfinished");
  });

  it("not with a version missing that was only put off", () => {
    const missing = findingOf({ check: "both-languages", kind: "swedish-missing" });
    expect(judge(draftOf("Kirjasto on kiinni sunnuntaina itsenäisyyspäivän vuoksi."), [missing])).toBe("unfinished");
  });

  it("not as a comment while nobody has said whose page it goes to", () => {
    const answer = { surface: "comment", postingAs: { name: "Kaisa", role: "unknown" } } as const;
    expect(judge(draftOf("Kiitos!", { ...answer, place: "unknown" }))).toBe("unfinished");
    expect(judge(draftOf("K", { ...answer, place: "unknown" }))).toBe("writing");
    expect(judge(draftOf("Kiitos!", { ...answer, place: "outside" }))).toBe("judged");
    expect(judge(draftOf("Kiitos!", { ...answer, place: "own" }))).toBe("judged");
  });

  it("not where a check could not run", () => {
    const draft = draftOf(bilingual);
    const broken = { ...review(draft, defaultGuideline), failures: ["all-caps: broken"] };
    expect(judgementOf(draft, broken, [], defaultGuideline)).toBe("broken");
  });

  it("not before its text is settled", () => {
    expect(judgementNow("judged", false)).toBe("writing");
    expect(judgementNow("judged", true)).toBe("judged");
    expect(judgementNow("broken", false)).toBe("broken");
  });
});
