import { describe, expect, it } from "vitest";
import type { WrittenVersion } from "../stored/panel-version-store";
import { isLeft } from "../stored/panel-version-store";
import { formerVersions, sourceOf, takenOver, versionFor } from "./former-version";

const written = (change: Partial<WrittenVersion> = {}): WrittenVersion => ({
  ...{ composer: "old", source: "Kirjasto on kiinni.", language: "sv", text: "Biblioteket är stängt." },
  ...{ isMachine: false, inserted: null, handedOn: null },
  ...change,
});

describe("a version", () => {
  it.each<[string, Partial<WrittenVersion>, boolean]>([
    ["was put in nowhere", {}, true],
    ["was changed since it was put in", { inserted: "Biblioteket" }, true],
    ["was put in", { inserted: "Biblioteket är stängt.\n" }, false],
    ["was put in below a mark", { inserted: "[mark]\nBiblioteket är stängt." }, false],
    ["went on to a task", { handedOn: "Biblioteket är stängt." }, false],
    ["is blank", { text: " \n" }, false],
  ])("that %s: is it left? %s", (_what, change, isIt) => {
    expect(isLeft(written(change))).toBe(isIt);
    expect(formerVersions([written(change)], "new")).toHaveLength(isIt ? 1 : 0);
    expect(formerVersions([written(change)], "old")).toEqual([]);
  });
});

describe("the text that a version belongs to", () => {
  it.each<[string, string, string, "same" | "waiting" | null]>([
    ["the same text", "Kirjasto on kiinni.", "Kirjasto on kiinni.", "same"],
    ["a longer one", "Kirjasto on kiinni.", "Kirjasto on kiinni. Hei!", "same"],
    ["one that is being written again", "Kirjasto on kiinni.", "Kirjasto", "waiting"],
    ["nothing yet", "Kirjasto on kiinni.", "", "waiting"],
    ["another one", "Kirjasto on kiinni.", "Uimahalli", null],
    ["nothing, as before", "", "", "same"],
    ["something, where there was nothing", "", "Uimahalli", null],
  ])("is %s", (_what, source, now, outcome) => {
    const version = written({ source });
    expect(versionFor(now, [version])).toBe(outcome === "same" ? version : outcome);
  });

  it("is known by how it begins, whatever its white space", () => {
    expect(sourceOf([" Kirjasto\n on ", "kiinni."])).toBe("Kirjasto on kiinni.");
    expect(sourceOf(["ä".repeat(500)])).toHaveLength(200);
  });
});

describe("a former version that is taken", () => {
  const former = written();
  it("stands in the empty field", () => {
    expect(takenOver([former], former, "new", "Uusi")).toEqual([{ ...former, composer: "new", source: "Uusi" }]);
  });
  it("stands below what is in the field", () => {
    const own = written({ composer: "new", text: "Hej!\n" });
    const [taken, ...others] = takenOver([own, former], former, "new", "Uusi");
    expect([taken?.text, others]).toEqual(["Hej!\n\nBiblioteket är stängt.", []]);
  });
  it("changes places with a text of the other language", () => {
    const own = written({ composer: "new", language: "fi", text: "Hei!" });
    expect(takenOver([own, former], former, "new", "Uusi").map(({ composer, text }) => [composer, text])).toEqual([
      ["new", former.text],
      ["old", "Hei!"],
    ]);
  });
});
