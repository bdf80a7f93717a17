import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import type { ExampleDraft } from "../model/guideline";
import { postingAs } from "./posting-as";

const area = { name: "Kirjasto", role: "area" as const };
const person = { name: "Maija", role: "personal" as const };

describe("posting-as", () => {
  it.each<[string, ExampleDraft, string[]]>([
    ["an area account on X", { parts: ["Satutunti"], channel: "x", postingAs: area }, ["area-on-x:reminder"]],
    ["the main account on X", { parts: ["Satutunti"], channel: "x" }, []],
    ["an area account elsewhere", { parts: ["Satutunti"], postingAs: area }, []],
    [
      "speaking for the municipality as oneself",
      { parts: ["Kunta tiedottaa: puisto on kiinni."], postingAs: person },
      ["organisation-matter:reminder"],
    ],
    ["in Swedish", { parts: ["Kommunen informerar om parken."], postingAs: person }, ["organisation-matter:reminder"]],
    ["speaking for oneself", { parts: ["Kävin puistossa."], postingAs: person }, []],
  ])("%s", (_, example, kinds) => {
    expect(tryCheck(postingAs, example).kinds).toEqual(kinds);
  });
});
