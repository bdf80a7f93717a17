import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import type { ExampleDraft } from "../model/guideline";
import { channelFit } from "./channel-fit";

describe("channel-fit", () => {
  it.each<[string, ExampleDraft, string[]]>([
    ["a job outside LinkedIn", { parts: ["Haemme lastenhoitajaa päiväkotiin."] }, ["job-elsewhere:info"]],
    ["a job in Swedish", { parts: ["Vi söker en lärare."], channel: "instagram" }, ["job-elsewhere:info"]],
    ["a job on LinkedIn", { parts: ["Haemme lastenhoitajaa."], channel: "linkedin" }, []],
    ["an event on X", { parts: ["Joulukonsertti kirkossa perjantaina."], channel: "x" }, ["event-on-x:info"]],
    ["an event on Facebook", { parts: ["Joulukonsertti kirkossa perjantaina."] }, []],
    ["a decision on X", { parts: ["Valtuusto päätti veroista."], channel: "x" }, []],
    ["a disruption", { parts: ["Sähkökatko: konsertti siirtyy."], channel: "x" }, []],
    [
      "a disruption on LinkedIn",
      { parts: ["Sähkökatko Masalassa."], channel: "linkedin" },
      ["disruption-on-linkedin:reminder"],
    ],
  ])("%s", (_, example, kinds) => {
    expect(tryCheck(channelFit, example).kinds).toEqual(kinds);
  });
});
