/** The title of a video is there once, for both versions of its description. */
import { describe, expect, it } from "vitest";
import { tryCheck } from "../../../tests/support/try-check";
import { matchingFacts } from "./matching-facts";

const kinds = (title: string, description: string) =>
  tryCheck(matchingFacts, { parts: [title, description], channel: "youtube", surface: "video" }).findings.map(
    ({ kind }) => kind,
  );

describe("nothing is missing", () => {
  it.each([
    [
      "a year that stands in the dates of both versions",
      "Kirkkonummen joulunavaus 2026",
      "Joulu avattiin Kirkkonummella 28.11.2026. Katso tunnelmat torilta.\n\nJulen öppnades i Kyrkslätt 28.11.2026. Se stämningen på torget.",
    ],
    [
      "a number that is in the title only",
      "7 syytä käydä kirjastossa",
      "Kirjastonhoitajamme kertovat, miksi kirjastoon kannattaa tulla.\n\nVåra bibliotekarier berättar varför det lönar sig att komma till biblioteket.",
    ],
  ])("%s", (_, title, description) => {
    expect(kinds(title, description)).toEqual([]);
  });
});

describe("something is missing", () => {
  it.each([
    [
      "a price in one version of the description",
      "Kirkkonummen joulunavaus 2026",
      "Joulu avattiin Kirkkonummella 28.11.2026. Glögi maksaa 3 euroa.\n\nJulen öppnades i Kyrkslätt 28.11.2026. Man kan också köpa glögg.",
    ],
    [
      "a number of the title that one version says too",
      "7 syytä käydä kirjastossa",
      "Kirjastonhoitajamme kertovat 7 syytä tulla kirjastoon.\n\nVåra bibliotekarier berättar varför det lönar sig att komma till biblioteket.",
    ],
  ])("%s", (_, title, description) => {
    expect(kinds(title, description)).toEqual(["missing-in-swedish"]);
  });
});
