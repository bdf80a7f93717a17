import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import { defaultGuideline } from "../model/default-guideline";
import { identityNumber } from "./identity-number";

/** Artificial identity codes (900–999) and published test numbers only. */
describe("identity-number", () => {
  it.each<[string, string, string, string]>([
    ["an artificial code", "Hetu 131052-9993.", "artificial-code:warning", "Hetu [poistettu henkilötunnus]."],
    [
      "a wrong code beside a word for it",
      "Hetu: 131052-9994",
      "like-a-code:warning",
      "Hetu: [poistettu henkilötunnus]",
    ],
    [
      "a partial one beside a word for it",
      "Henkilötunnus 131052-999",
      "like-a-code:warning",
      "Henkilötunnus [poistettu henkilötunnus]",
    ],
    ["a wrong one with a letter in it", "131052A9994", "like-a-code:warning", "[poistettu henkilötunnus]"],
    [
      "in a Swedish text",
      "Min personbeteckning är 131052-9993 och jag väntar på svar.",
      "artificial-code:warning",
      "Min personbeteckning är [borttagen personbeteckning] och jag väntar på svar.",
    ],
    ["a payment card", "Kortti 4111 1111 1111 1111", "payment-card:error", "Kortti [poistettu kortin numero]"],
    ["a bank account", "Tili FI21 1234 5600 0007 85", "bank-account:warning", "Tili [poistettu tilinumero]"],
  ])("found: %s", (_, text, kind, repaired) => {
    const tried = tryCheck(identityNumber, text);
    expect(tried.kinds).toEqual([kind]);
    expect(tried.repaired()).toEqual([repaired]);
  });

  it.each([
    ["a span of time", "Avoinna 010126-0900 asti"],
    ["a shape alone", "Tuote 131052-9994"],
    ["a partial one alone", "Viite 131052-999"],
    ["a business id", "Y-tunnus 0203107-0"],
    ["a telephone number", "040 123 4567, 09 29671"],
    ["a wrong card number", "4111 1111 1111 1112"],
    ["nothing", ""],
  ])("not found: %s", (_, text) => {
    expect(tryCheck(identityNumber, text).kinds).toEqual([]);
  });

  it("takes the words beside a number as words, never as regular expressions", () => {
    const withCues = (cues: string[]) => {
      const settings = defaultGuideline.checks["identity-number"];
      if (!settings) throw new Error("no identity-number in the pack");
      const checks = { ...defaultGuideline.checks, "identity-number": { ...settings, params: { cues } } };
      return { ...defaultGuideline, checks };
    };
    const kinds = (cues: string[], text: string) => tryCheck(identityNumber, text, withCues(cues)).kinds;
    expect(kinds(["("], "Kortti 4111 1111 1111 1111 (131052-9994)")).toEqual(["payment-card:error"]);
    expect(kinds(["h.tu"], "hetu 131052-9994")).toEqual([]);
    expect(kinds(["Sosiaaliturva"], "SOSIAALITURVATUNNUS: 131052-9994")).toEqual(["like-a-code:warning"]);
    expect(kinds(["id nummer"], "id-nummer 131052-9994")).toEqual(["like-a-code:warning"]);
  });

  it("looks in comments, all parts and alternative texts, and never repeats the number", () => {
    const tried = tryCheck(identityNumber, {
      parts: ["yksi", "131052-9993"],
      surface: "comment",
      postingAs: null,
      place: "outside",
      media: { images: 2, videos: 0, altTexts: [null, "Lomake: 131052-9993"] },
    });
    expect(tried.findings.map(({ ranges }) => ranges)).toEqual([[{ part: 1, start: 0, end: 11 }], []]);
    expect(JSON.stringify(tried.findings.map(({ values }) => values))).not.toContain("9993");
  });

  it.each<[string, string]>([
    ["Hetu131052-9993 jäi papereihin", "artificial-code:warning"],
    ["Potilaan tunnus 13.10.52-9993", "artificial-code:warning"],
    ["Hetu 1310529993 näkyi listalla", "like-a-code:warning"],
    ["Henkilötunnukseni on 131052 999K.", "like-a-code:warning"],
    ["Sotu: 13101952 9993", "like-a-code:warning"],
    ["Henkilötunnukseni on 121212A123B", "like-a-code:warning"],
    ["Personnummer 811228-9874 på listan", "like-a-code:warning"],
    ["Född 19811228-9874", "like-a-code:warning"],
    ["Isikukood on 37605030299", "like-a-code:warning"],
    ["Tilini on SE35 5000 0000 0549 1000 0003.", "bank-account:warning"],
    ["Kortti 6759 6498 2643 8453", "payment-card:error"],
    ["Visa-kortilla 4111 1111 1111 1111 03/28 737", "payment-card:error"],
  ])("ways of writing: %s", (text, kind) => {
    expect(tryCheck(identityNumber, text).kinds).toEqual([kind]);
  });

  it.each([
    "Henkilötunnusta ei tarvita. Varausnumerosi on 131052-9994.",
    "Hetua ei kysytä, soita puh. 0407654329",
    "Tuotenumero 121212A123B ja varaosa 640037B1234",
    "Aikataulu 24.11.26 – 1000 ja 12 10 26 - 1000",
    "Muutettu 24.11.26 – 1000 kävijää",
    "Auki 23.11.2026-1530",
    "Tallenne 20261123-0907",
    "Nummer 37605030299 utan förklaring",
    "Numero 811228-9874",
    "Käyttöpaikka 6759649826438453",
    "Sarja 6759 6498 2643 8453",
    "https://tapahtumat.example/x?id=4111111111111111",
    "4111111111111111@posti.example",
    "Kortteli 4111 1111 1111 1112",
  ])("neither code, card nor account: %s", (text) => {
    expect(tryCheck(identityNumber, text).kinds).toEqual([]);
  });

  it("repairs for sure only what is certain", () => {
    const isSafe = (text: string) =>
      tryCheck(identityNumber, text).findings.flatMap(({ fixes }) =>
        fixes.map((fix) => fix.kind === "edit" && fix.safe),
      );
    expect(isSafe("Kortti 4111 1111 1111 1111")).toEqual([true]);
    expect(isSafe("Hetu 1310529993")).toEqual([false]);
  });

  it.each<[string, string[]]>([
    ["Lapseni 131052-9993 jäi ilman paikkaa", ["in-parent:warning"]],
    ["Maksoin kortilla 4111 1111 1111 1111", ["in-parent:warning"]],
    ["Soitin jo kaksi kertaa 23.11.2026", []],
  ])("in the message that is answered: %s", (parent, kinds) => {
    const answer = { parts: ["Hei! Palaamme asiaan."], surface: "comment" as const, parent };
    expect(tryCheck(identityNumber, answer).kinds).toEqual(kinds);
    expect(tryCheck(identityNumber, { ...answer, place: "outside" }).kinds).toEqual([]);
  });
});
