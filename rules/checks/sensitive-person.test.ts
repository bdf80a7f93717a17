import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import { sensitivePerson } from "./sensitive-person";

describe("sensitive-person", () => {
  it.each<[string, string]>([
    ["Koulun oppilas Venla Rantanen voitti kilpailun.", "Venla Rantanen"],
    ["Onnittelut 6-vuotiaalle Onnille!", "Onnille"],
    ["Eleven Wilma Sandström vann.", "Wilma Sandström"],
    ["Päiväkodissamme Oskari Niemi esitteli robottinsa.", "Oskari Niemi"],
  ])("a named child, pupil or customer: %s", (text, passage) => {
    const tried = tryCheck(sensitivePerson, text);
    expect(tried.kinds).toEqual(["named:reminder"]);
    expect(tried.passages).toEqual([passage]);
  });

  it.each([
    "Veikkolan koulun oppilaat kävivät Kirkkonummen kirjastossa.",
    "Rehtori Venla Rantanen kiitti oppilaita.",
    "Oppilaita tapasi Venla Rantanen, kirjailija Espoosta.",
    "Kauppias Venla Rantanen avasi putiikin.",
    "Karuby skola tackar alla elever.",
  ])("nobody to protect: %s", (text) => {
    expect(tryCheck(sensitivePerson, text).kinds).toEqual([]);
  });

  it.each<[string, string[]]>([
    ["Käsittelimme hakemuksesi eilen.", ["customer:reminder"]],
    ["Vi har fått din ansökan.", ["customer:reminder"]],
    ["Hakemukset käsitellään tammikuussa.", []],
  ])("a reply that gives a customer away: %s", (text, kinds) => {
    expect(tryCheck(sensitivePerson, { parts: [text], surface: "comment", parent: "Milloin?" }).kinds).toEqual(kinds);
  });
});
