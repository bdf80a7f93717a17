import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import type { Place } from "../model/draft";
import { signature } from "./signature";

const answer = (text: string, place: Place = "outside") =>
  tryCheck(signature, { parts: [text], surface: "comment", parent: "Milloin?", place });

describe("signature", () => {
  it.each<[string, Place, string[]]>([
    ["Katu aurataan tänään.", "outside", ["missing:error"]],
    ["Katu aurataan tänään. Terveisin Kirkkonummen kunta", "outside", ["missing:error"]],
    ["Katu aurataan tänään.\n\n– Outi Saarela", "outside", ["title-missing:reminder"]],
    ["Katu aurataan tänään.\n\n– Outi Saarela, katumestari", "outside", []],
    ["Gatan plogas i dag. Hälsningar Anders Berg, Kyrkslätts kommun", "outside", []],
    ["Katu aurataan tänään.", "unknown", ["place-unknown:reminder"]],
    ["Katu aurataan tänään.\n– Outi Saarela", "unknown", []],
    ["Katu aurataan tänään.", "own", []],
    ["", "outside", []],
  ])("%j on a page that is %s", (text, place, kinds) => {
    expect(answer(text, place).kinds).toEqual(kinds);
  });

  it("holds for posts in groups of others, not for persons", () => {
    expect(tryCheck(signature, { parts: ["Katu aurataan."], place: "outside" }).kinds).toEqual(["missing:error"]);
    const postingAs = { name: "Maija", role: "personal" as const };
    expect(tryCheck(signature, { parts: ["Katu aurataan."], place: "outside", postingAs }).kinds).toEqual([]);
  });

  it("adds the signature in the language of the message, and the title behind the name", () => {
    expect(answer("Katu aurataan tänään.").repaired()).toEqual([
      "Katu aurataan tänään.\n\n– [nimi], [tehtävä], Kirkkonummen kunta",
    ]);
    expect(answer("Gatan plogas i dag.").repaired()).toEqual([
      "Gatan plogas i dag.\n\n– [namn], [titel], Kyrkslätts kommun",
    ]);
    expect(answer("Katu aurataan tänään.\n– Outi Saarela").repaired()).toEqual([
      "Katu aurataan tänään.\n– Outi Saarela, [tehtävä]",
    ]);
  });

  it("is still missing while the name is", () => {
    expect(answer("Katu aurataan tänään.\n\n– [nimi], [tehtävä], Kirkkonummen kunta").kinds).toEqual(["missing:error"]);
  });
});
