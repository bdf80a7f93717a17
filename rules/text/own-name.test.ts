import { expect, it } from "vitest";
import { wrongFinnishKind, wrongSwedishKind } from "./own-name";

const written = (wrong: ReturnType<typeof wrongFinnishKind>, text: string) =>
  wrong && text.replace(wrong.pattern, (passage) => wrong.write(passage));

it.each([
  ["Ahonkylän kaupunki kutsuu.", "Ahonkylän kunta kutsuu."],
  ["Ahonkylän kaupungin metsät", "Ahonkylän kunnan metsät"],
  ["Muuta Ahonkylän kaupunkiin!", "Muuta Ahonkylän kuntaan!"],
  ["Ahonkylän kaupunkia ei ole.", "Ahonkylän kuntaa ei ole."],
  ["Ahonkylän kaupungilta kysyttyä", "Ahonkylän kunnalta kysyttyä"],
  ["Ahonkylän kaupunkikuva, Espoon kaupunki", "Ahonkylän kaupunkikuva, Espoon kaupunki"],
])("a municipality that is no town: %s", (text, right) => {
  expect(written(wrongFinnishKind("Ahonkylän kunta"), text)).toBe(right);
});

it("a town, and Swedish", () => {
  expect(written(wrongFinnishKind("Ahonkylän kaupunki"), "Ahonkylän kunnassa")).toBe("Ahonkylän kaupungissa");
  expect(written(wrongSwedishKind("Aspby kommun"), "Aspby stads parker")).toBe("Aspby kommuns parker");
  expect(written(wrongSwedishKind("Aspby kommun"), "Aspby stadion")).toBe("Aspby stadion");
  expect(wrongFinnishKind("Ahonkylän seurakunta")).toBeNull();
});
