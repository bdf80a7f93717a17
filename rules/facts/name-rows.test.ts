import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import { matchingFacts } from "../checks/matching-facts/matching-facts";

const kinds = (text: string) => tryCheck(matchingFacts, text).kinds;

describe("rows of place names and figures belong to the version in which they stand", () => {
  it.each<[string, string]>([
    [
      "below a sentence",
      "Tyhjennämme roskikset kylissä:\nVeikkola: 8.–9.12.\nMasala: 10.–11.12.\n\nVi tömmer sopkärlen i byarna:\nVeikkola: 8–9.12\nMasaby: 10–11.12",
    ],
    [
      "in a block of their own, with a row of other words",
      "Tyhjennämme roskikset alueittain.\n\nMasala: 8.–9.12.\nkeskusta: 10.–11.12.\n\nVi tömmer sopkärlen område för område.\n\nMasaby: 8–9.12\ncentrum: 10–11.12",
    ],
    [
      "for both, below the last version",
      "Tyhjennämme roskikset näinä päivinä.\n\nVi tömmer sopkärlen dessa dagar.\n\nMasala: 8.12.\nKantvik: 9.12.",
    ],
  ])("%s", (_, text) => expect(kinds(text)).toEqual([]));

  it("finds another day in a row", () => {
    const text =
      "Tyhjennämme roskikset kylissä:\nVeikkola: 8.–9.12.\nMasala: 10.–11.12.\n\nVi tömmer sopkärlen i byarna:\nVeikkola: 8–9.12\nMasaby: 10–14.12";
    expect(kinds(text)).toEqual(["may-differ:warning"]);
  });
});
