import { describe, expect, it } from "vitest";
import { tryCheck } from "../../../tests/support/try-check";
import { findingHeadline } from "../../message";
import type { InterfaceLanguage } from "../../model/finding";
import { matchingFacts } from "./matching-facts";

const pairs = (fi: string, sv: string) => `${fi}\n\n${sv}`;
const headlines = (text: string) =>
  tryCheck(matchingFacts, text).findings.map((finding) =>
    (["fi", "sv", "en"] as const satisfies InterfaceLanguage[]).map((language) => findingHeadline(finding, language)),
  );

describe("headlines of the facts", () => {
  it.each([
    [
      "a time that differs",
      pairs("Kirjasto avataan perjantaina klo 9.30.", "Biblioteket öppnar på fredag kl. 9."),
      ["Kellonaika on eri kielillä eri", "Olika klockslag i versionerna", "Times differ by language"],
    ],
    [
      "a price that is missing",
      pairs(
        "Konsertti on kirjastossa perjantaina klo 18. Lippu maksaa 12 euroa.",
        "Konserten hålls i biblioteket på fredag kl. 18. Biljetter köps vid dörren.",
      ),
      ["Ruotsiksi puuttuu hinta", "På svenska saknas pris", "Missing in Swedish: price"],
    ],
    [
      "several that are missing",
      pairs(
        "Konsertti on kirjastossa perjantaina. Tule katsomaan esitystä ja tuo ystäväsi.",
        "Konserten hålls i biblioteket på fredag kl. 18. Biljetten kostar 12 euro. Välkommen.",
      ),
      ["Suomeksi puuttuu 2 tietoa", "På finska saknas 2 uppgifter", "Missing in Finnish: 2 facts"],
    ],
    [
      "what is cancelled in one version",
      pairs(
        "Perjantain konsertti kirjastossa on peruttu. Tervetuloa toisen kerran.",
        "Fredagens konsert hålls i biblioteket. Välkommen dit en annan gång.",
      ),
      ["Peruttu vain suomeksi", "Inställt bara på finska", "Cancelled in Finnish only"],
    ],
  ])("%s", (_, text, expected) => {
    expect(headlines(text)).toContainEqual(expected);
  });
});
