import { expect, it } from "vitest";
import { countedNoun, limitBefore, nameBeforeNumber } from "./counted-nouns";

it.each([
  ["minuutin", 10, "fi", " minuter"],
  ["viikkoa", 2, "fi", " veckor"],
  ["viikon", 1, "fi", " vecka"],
  ["viikonloppu", 2, "fi", null],
  ["vuotta", 5, "fi", " år"],
  ["ihmistä", 12500, "fi", " personer"],
  ["vuotiaille", 7, "fi", "-åringar"],
  ["senttimetriä", 10, "fi", " cm"],
  ["säckar", 4, "sv", " säkkiä"],
  ["sekler", 4, "sv", null],
  ["dygn", 3, "sv", " vuorokautta"],
  ["dagis", 3, "sv", null],
] as const)("%s (%i) in the other language", (word, amount, source, expected) => {
  expect(countedNoun(word, amount, source, source === "fi" ? "sv" : "fi")).toBe(expected);
});

it("roads and lines stand in front of their number", () => {
  expect(nameBeforeNumber("kantatiellä", "fi", "sv")).toBe("stamväg ");
  expect(nameBeforeNumber("linjen", "sv", "fi")).toBe("linja ");
  expect(nameBeforeNumber("talossa", "fi", "sv")).toBeNull();
});

it("what a number is the limit of is said as well", () => {
  expect(limitBefore("yli", "fi", "sv")).toBe("över ");
  expect(limitBefore("högst", "sv", "fi")).toBe("enintään ");
  expect(limitBefore("noin", "fi", "sv")).toBe("");
});
