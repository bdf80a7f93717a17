import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import { threat } from "./threat";

const answering = (parent: string) => tryCheck(threat, { parts: ["Kiitos viestistä."], surface: "comment", parent });

describe("threat", () => {
  it.each([
    "Tiedän, missä te asutte.",
    "Tapan sinut, jos koulu suljetaan!",
    "Tästä hyvästä maksat tästä vielä.",
    "Jag vet var du bor.",
    "Ni borde skjutas allihop.",
    "Vi slår ihjäl er.",
  ])("in the message answered: %s", (parent) => {
    const tried = answering(parent);
    expect(tried.kinds).toEqual(["in-parent:warning"]);
    expect(tried.findings[0]?.fixes.map(({ kind }) => kind)).toEqual(["checklist"]);
  });

  it.each([
    "Tapasin sinut kirjastossa.",
    "Missä te olette?",
    "Vet du var biblioteket finns?",
    "Paljonko lippu maksaa?",
  ])("no threat: %s", (parent) => {
    expect(answering(parent).kinds).toEqual([]);
  });

  it("reads the organisation's text more narrowly: a fee is no threat", () => {
    expect(tryCheck(threat, "Maksat tästä palvelusta viisi euroa.").kinds).toEqual([]);
    expect(tryCheck(threat, "Tulette katumaan tätä.").kinds).toEqual(["in-draft:warning"]);
  });
});
