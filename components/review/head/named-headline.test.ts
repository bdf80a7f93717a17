import { expect, it } from "vitest";
import { textsIn } from "../../../locales/texts";
import type { Draft, Place } from "../../../rules/model/draft";
import type { Finding, InterfaceLanguage } from "../../../rules/model/finding";
import { findingOf } from "../../../tests/support/fixtures";
import { verdictOf } from "./headline";
import { namedHeadline } from "./named-headline";

/** `putOff`: findings of the review that are not open any more. */
function said(
  place: Place,
  putOff: Finding[] = [],
  language: InterfaceLanguage = "fi",
  surface: Draft["surface"] = "comment",
) {
  const verdict = verdictOf([], ["Kiitos!"], "unfinished");
  return namedHeadline(verdict, { findings: putOff }, language, textsIn(language), { surface, place }).words;
}

it.each<[InterfaceLanguage, string]>([
  ["fi", "Vielä kesken: kirjoitatko kunnan sivulle?"],
  ["sv", "Inte klart ännu: är det kommunens sida?"],
  ["en", "Not finished yet: is this the municipality’s page?"],
])("asks whose page it is where only that keeps a comment unfinished, in %s", (language, words) => {
  expect(said("unknown", [], language)).toBe(words);
});

it("names what was put off first", () => {
  expect(said("unknown", [findingOf({ check: "both-languages", kind: "swedish-missing" })])).toBe(
    "Vielä kesken: ruotsinkielinen teksti puuttuu",
  );
});

it("asks nothing where the place is known, or is never asked about", () => {
  expect(said("own")).toBe("Vielä kesken");
  expect(said("unknown", [], "fi", "post")).toBe("Vielä kesken");
});

it("asks nothing in place of what is wrong", () => {
  const wrong = findingOf({ check: "both-languages", kind: "swedish-missing", level: "error" });
  const verdict = verdictOf([wrong], ["Kiitos!"], "unfinished");
  const place = { surface: "comment", place: "unknown" } as const;
  expect(namedHeadline(verdict, { findings: [wrong] }, "fi", textsIn("fi"), place).words).toBe(
    "Ruotsinkielinen teksti puuttuu",
  );
});
