import { describe, expect, it } from "vitest";
import { defaultGuideline } from "../model/default-guideline";
import { findBeside } from "./beside";
import { lookUp } from "./search";

const guardian = "Lapsen huoltaja on antanut luvan";
const itemsFor = (query: string) =>
  findBeside(query, defaultGuideline, undefined, lookUp(query, defaultGuideline).nearest?.items).items.map(
    ({ text }) => text.fi,
  );

describe("the guideline does not speak of pictures of children", () => {
  it.each([
    "lapsi",
    "lapset",
    "lapsen",
    "lasten kuvat",
    "saako lapsista julkaista kuvia",
    "valokuva lapsista päiväkodissa",
    "oppilaan kuva",
    "barn",
    "bilder på barn",
    "får man publicera bilder på barn",
    "children",
  ])("“%s” leads to the nearest section and to the item about the guardian", (query) => {
    const { hits, answered } = lookUp(query, defaultGuideline);
    expect({ answered, section: hits[0]?.section, items: itemsFor(query) }).toEqual({
      answered: false,
      section: "7",
      items: [guardian],
    });
  });

  it.each(["kuvauslupa", "lastenkirjasto", "lasten kirjaston instagram", "barnbiblioteket", "salasana", ""])(
    "“%s” asks for something else",
    (query) => {
      expect(lookUp(query, defaultGuideline).nearest).toBeNull();
      expect(itemsFor(query)).not.toContain(guardian);
    },
  );
});
