import { describe, expect, it } from "vitest";
import { tryCheck } from "../../../tests/support/try-check";
import { matchingFacts } from "./matching-facts";

const found = (fi: string, sv: string) =>
  tryCheck(matchingFacts, `${fi}\n\n${sv}`).findings.filter(({ kind }) => /meaning|place/.test(kind));

describe("venues", () => {
  it.each<[string, string, string]>([
    ["another hall", "Perhepäivä vietetään jäähallissa sunnuntaina.", "Familjedagen firas i simhallen på söndag."],
    [
      "a town hall and a youth centre",
      "Infoilta on kunnantalolla keskiviikkona.",
      "Infokvällen är på ungdomsgården på onsdag.",
    ],
    [
      "a branch and the main library",
      "Neulekahvila kokoontuu Veikkolan kirjastossa.",
      "Stickcaféet samlas i huvudbiblioteket.",
    ],
    [
      "a field and a beach",
      "Kilpailut käydään urheilukentällä elokuussa.",
      "Tävlingarna hålls vid badstranden i augusti.",
    ],
    ["a village that the guideline does not know", "Talkoot Storsundissa perjantaina.", "Talko i Masaby på fredag."],
    ["another village", "Iltatori on Masalassa perjantaina.", "Kvällstorget är i Kantvik på fredag."],
  ])("found: %s", (_, fi, sv) => {
    expect(found(fi, sv).map(({ level }) => level)).toEqual(["warning"]);
    expect(found(sv, fi)).toHaveLength(1);
  });

  it.each<[string, string, string]>([
    [
      "the two names",
      "Päiväkodin juhla on koulukeskuksessa torstaina.",
      "Daghemmets fest är i skolcentret på torsdag.",
    ],
    ["a wider word", "Satutunti on pääkirjastossa lauantaina.", "Sagostunden är på biblioteket på lördag."],
    ["another word for it", "Avoimet ovet nuorisotilassa perjantaina.", "Öppet hus på ungdomsgården på fredag."],
    [
      "the library of the village",
      "Lukupiiri Masalan kirjastossa tiistaina.",
      "Läsecirkel på biblioteket i Masaby på tisdag.",
    ],
    ["one that only one version names", "Tavataan museon pihalla lauantaina.", "Vi ses på gården på lördag."],
    ["several", "Liikunta jäähallissa ja kirjastossa lauantaina.", "Idrott i simhallen och museet på lördag."],
  ])("not found: %s", (_, fi, sv) => {
    expect(found(fi, sv)).toEqual([]);
  });
});
