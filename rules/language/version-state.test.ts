import { describe, expect, it } from "vitest";
import type { VersionState } from "../model/span";
import { withoutPlaceholders } from "../text/placeholders";
import { detectSpans } from "./detect-spans";
import { versionStates } from "./version-state";

function statesOf(...parts: string[]): { fi: VersionState; sv: VersionState } {
  return versionStates(
    parts,
    parts.map((part) => detectSpans(part)),
  );
}

const finnish =
  "Kirjaston kesä alkaa maanantaina. Lainaa mökille pelejä, kirjoja ja lautapelejä. Palvelemme myös iltaisin, ja palautusluukku on aina auki.";
const swedish =
  "Bibliotekets sommar börjar på måndag. Låna spel, böcker och brädspel till stugan. Vi har öppet också på kvällarna, och returluckan är alltid öppen.";

describe("states of the versions", () => {
  it.each([
    ["nothing written", [""], "missing", "missing"],
    ["a single word that may go on", ["Kirjas"], "missing", "missing"],
    ["Finnish only", [finnish], "complete", "missing"],
    ["Swedish only", [swedish], "missing", "complete"],
    ["both", [`${finnish}\n\n${swedish}`], "complete", "complete"],
    ["one in each part of a thread", [finnish, swedish], "complete", "complete"],
    ["a thank-you in Swedish", [`${finnish}\nTack!`], "complete", "missing"],
    ["a Swedish heading", [`${finnish}\n\nSommaren på biblioteket`], "complete", "missing"],
    ["a sentence in Swedish", [`${finnish}\n\nDet är sommar på biblioteket.`], "complete", "started"],
    ["a notice in both", ["Vesikatko Veikkolassa", "Vattenavbrott i Veikkola"], "complete", "complete"],
    ["a notice in one", ["Vesikatko Veikkolassa"], "complete", "missing"],
    [
      "a summary in Swedish",
      [`${finnish}\n\nBibliotekets sommar börjar på måndag. Vi har öppet på kvällarna.`],
      "complete",
      "shorter",
    ],
    ["a slash pair", ["Kirjasto suljettu / Biblioteket stängt"], "complete", "complete"],
    ["a slash pair of words", ["Kirjasto / Biblioteket"], "complete", "complete"],
    ["English is neither", [`${finnish}\n\nThe library is open in the evenings, too.`], "complete", "missing"],
    [
      "links and hashtags do not count",
      [`${finnish}\nhttps://example.fi/sv/nyheter #biblioteket #sommar`],
      "complete",
      "missing",
    ],
  ] as const)("%s", (_, parts, fi, sv) => {
    const states = statesOf(...parts);
    expect([states.fi.state, states.sv.state]).toEqual([fi, sv]);
  });

  it("counts letters and words", () => {
    expect(statesOf("Hyvää päivää! God dag!")).toEqual({
      fi: { state: "complete", letters: 11, words: 2 },
      sv: { state: "complete", letters: 6, words: 2 },
    });
  });
});

describe("an outline", () => {
  const outline = "[skriv här på svenska] bibliotek, öppet, måndag 7.12 kl. 10–18, Masaby";
  it.each<[string, string, string]>([
    ["is no version", outline, "missing"],
    ["with its link is none", `${outline}\nLäs mer på kommunens webbplats: https://kyrkslatt.fi/sommar`, "missing"],
    ["in several lines is none", `${outline}\n[skriv här på svenska] stängt, 5 €, tfn 09 29671`, "missing"],
    ["is started with words of one's own", `${outline}. Vi har öppet också på kvällarna.`, "started"],
  ])("%s", (_, text, state) => {
    // the placeholder itself is given to no language
    const whole = `${finnish}\n\n***\n\n${text}`;
    const spans = detectSpans(withoutPlaceholders(whole));
    expect(versionStates([whole], [spans]).sv.state).toBe(state);
  });
});

describe("while typing", () => {
  const rank = { missing: 0, started: 1, shorter: 2, complete: 3 };

  it("a growing Swedish version never falls back", () => {
    const ranks = Array.from(swedish, (_, k) => rank[statesOf(`${finnish}\n\n${swedish.slice(0, k + 1)}`).sv.state]);
    expect(ranks).toEqual([...ranks].sort());
    expect(ranks.at(-1)).toBe(3);
  });

  it("a word that looks Finnish until it is complete takes nothing from the Swedish version", () => {
    const fi = "Kirjasto on suljettu perjantaina. Palautusluukku on auki.";
    const sv = "Biblioteket är stängt på fredag. Returluckan är öppen.";
    const ranks = Array.from(sv, (_, k) => rank[statesOf(`${fi}\n\n${sv.slice(0, k + 1)}`).sv.state]);
    expect(ranks).toEqual([...ranks].sort());
  });

  it("a Finnish version that is there stays", () => {
    const states = Array.from(swedish, (_, k) => statesOf(`${finnish}\n\n${swedish.slice(0, k + 1)}`).fi.state);
    expect(new Set(states)).toEqual(new Set(["complete"]));
  });

  it("a growing Finnish version never falls back beside Swedish", () => {
    const ranks = Array.from(finnish, (_, k) => rank[statesOf(`${swedish}\n\n${finnish.slice(0, k + 1)}`).fi.state]);
    expect(ranks).toEqual([...ranks].sort());
  });
});
