import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import type { ExampleDraft } from "../model/guideline";
import { crossPost } from "./cross-post";

const area = { name: "Kirkkonummen kirjasto", role: "area" as const };

describe("cross-post", () => {
  it.each<[string, ExampleDraft, string[]]>([
    [
      "a matter for all, from an area",
      { parts: ["Haku kesätöihin alkaa maanantaina."], postingAs: area },
      ["to-main:reminder"],
    ],
    ["in Swedish", { parts: ["Till alla invånare i kommunen"], postingAs: area }, ["to-main:reminder"]],
    ["a matter of the area", { parts: ["Satutunti on tiistaina."], postingAs: area }, []],
    ["a matter of an area, from the main account", { parts: ["Kirjaston satutunti on tiistaina."] }, ["to-area:info"]],
    ["from the main account, of no area", { parts: ["Hyvää joulua!"] }, []],
    ["a vote on something small", { parts: ["Äänestä lempikirjaasi! Rösta på din bok!"], postingAs: area }, []],
    ["a power cut where people hike", { parts: ["Sähköt ovat poikki Porkkalassa."] }, []],
    ["a school as the place", { parts: ["Vettä jaetaan Veikkolan koululla."] }, []],
    ["a comment", { parts: ["Haku alkaa maanantaina."], postingAs: area, surface: "comment" }, []],
    ["a group of others", { parts: ["Haku alkaa maanantaina."], postingAs: area, place: "outside" }, []],
  ])("%s", (_, example, kinds) => {
    expect(tryCheck(crossPost, example).kinds).toEqual(kinds);
  });

  it("opens the other account", () => {
    const links = (example: ExampleDraft) =>
      tryCheck(crossPost, example).findings.flatMap(({ fixes }) =>
        fixes.flatMap((fix) => (fix.kind === "link" ? [fix.url] : [])),
      );
    expect(links({ parts: ["Haku alkaa."], postingAs: area })).toEqual(["https://www.facebook.com/kirkkonummi"]);
    expect(links({ parts: ["Kirjaston satutunti"] })).toEqual(["https://www.facebook.com/KirkkonummiLib"]);
  });
});
