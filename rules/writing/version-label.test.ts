import { expect, it } from "vitest";
import { isVersionLabel, isVersionRemark, withoutLabel } from "./version-label";

it.each([
  ["the language", "Svenska:"],
  ["the language as the sign for it", "SV:"],
  ["the language in Finnish", "Ruotsiksi:"],
  ["the language and the text", "Texten på svenska:"],
  ["the text in Finnish", "Ruotsinkielinen teksti:"],
  ["the translation", "Här kommer översättningen:"],
  ["the translation in Finnish", "Tässä käännös:"],
  ["a courtesy", "Varsågod:"],
  ["a courtesy of three words", "Var så god:"],
  ["a courtesy in Finnish", "Ole hyvä:"],
  ["a greeting with it", "Hej Maija! Här är den svenska texten:"],
  ["bold letters", "**På svenska:**"],
])("a line with nothing but %s is a label", (_, line) => {
  expect(isVersionLabel(line, "sv")).toBe(true);
});

it.each([
  "Program:",
  "Program på svenska:",
  "Svenska dagen:",
  "Svenska veckan 2026:",
  "Här är vårt program:",
  "Finska:",
  "Finska nedan:",
  "Hej Maija:",
  "Varsågoda och kom in:",
  "Varsågod",
  "Svenska",
  ":",
  "",
])("%j is none", (line) => {
  expect(isVersionLabel(line, "sv")).toBe(false);
});

it("is a label of its own language only", () => {
  expect(isVersionLabel("Suomeksi:", "fi")).toBe(true);
  expect(isVersionLabel("Ruotsiksi:", "fi")).toBe(false);
});

it("a remark may end in another way", () => {
  expect(isVersionRemark("Varsågod!", "sv")).toBe(true);
  expect(isVersionRemark("Välkommen!", "sv")).toBe(false);
});

it("leaves a label alone under which nothing is", () => {
  expect(withoutLabel("Svenska:\n", "sv", [])).toBe("Svenska:\n");
});

it("takes a label of the same line where a sentence begins after it", () => {
  expect(withoutLabel("Svenska: Vi har öppet.", "sv", [])).toBe("Vi har öppet.");
  expect(withoutLabel("Svenska: lektion 1", "sv", [])).toBe("Svenska: lektion 1");
  expect(withoutLabel("Program: Vi har öppet.", "sv", [])).toBe("Program: Vi har öppet.");
});

it("reads a hostile line in a moment", () => {
  const line = `${"på ".repeat(40_000)}:`;
  expect(withoutLabel(`${line}\n${line}`, "sv", [])).toBe(`${line}\n${line}`);
});
