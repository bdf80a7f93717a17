import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import { repeatedText } from "./repeated-text";

const boat = "Vene lähtee laiturista aamulla. Mukaan mahtuu kaksikymmentä soutajaa.";
const oars = "Varaa mukaan airot, lämmin takki, eväät ja hyvä mieli koko päiväksi.";

describe("repeated-text", () => {
  it.each<[what: string, parts: string[], repaired: string[]]>([
    ["a paragraph twice", [`${boat}\n\n${boat}`], [boat]],
    ["with others between", [`${boat}\n\n${oars}\n\n${boat}\n\n#Vene`], [`${boat}\n\n${oars}\n\n#Vene`]],
    ["a sentence as a paragraph", [`${oars}\n${oars}`], [oars]],
    ["without a line break between", [`${oars} ${oars}`], [oars]],
    [
      "a sentence twice in one paragraph",
      [`${boat} Airot ja liivit saa lainaksi laiturilta. Airot ja liivit saa lainaksi laiturilta. Hei!`],
      [`${boat} Airot ja liivit saa lainaksi laiturilta. Hei!`],
    ],
    [
      "of very short sentences",
      [`Lähde! Soutamaan! Tuo eväät!\n\n${oars}\n\nLähde! Soutamaan! Tuo eväät!`],
      [`Lähde! Soutamaan! Tuo eväät!\n\n${oars}`],
    ],
    ["with other spaces", [`${boat}\n\n${boat.replaceAll(" ", "  ")}`], [boat]],
    ["in two posts of a thread", [boat, `${boat}\n\n${oars}`], [boat, oars]],
    ["all of it twice", [`${boat}\n\n${oars}\n\n${boat}\n\n${oars}`], [`${boat}\n\n${oars}`]],
  ])("%s", (_, parts, repaired) => {
    const tried = tryCheck(repeatedText, { parts });
    expect(tried.kinds).toEqual(["repeated:reminder"]);
    expect(tried.repaired()).toEqual(repaired);
    expect(tried.findings[0]?.fixes[0]).toMatchObject({ safe: false });
  });

  it("leaves no post of a thread empty", () => {
    const tried = tryCheck(repeatedText, { parts: [boat, boat] });
    expect(tried.kinds).toEqual(["repeated:reminder"]);
    expect(tried.repaired()).toBeNull();
  });

  it.each<[what: string, text: string]>([
    ["a greeting in two languages", `Tervetuloa soutamaan! Välkommen!\n\n${boat}\n\nTervetuloa soutamaan! Välkommen!`],
    ["a greeting", `Tervetuloa souturetkelle kaikki!\n\n${boat}\n\nTervetuloa souturetkelle kaikki!`],
    [
      "a heading of both versions",
      `Veneretki – Båtutfärd Meiko Kirkkonummi Kyrkslätt vesillä och på sjön\n\n${boat}\n\nVeneretki – Båtutfärd Meiko Kirkkonummi Kyrkslätt vesillä och på sjön\n\nBåten går.`,
    ],
    [
      "whom to ask",
      "Airot tuo Vaari Vanha.\nKysy: Vaari Vanha, 09 29671, vaari@kyrkslatt.fi, kyrkslatt.fi/vene.\n\nKom med.\nKysy: Vaari Vanha, 09 29671, vaari@kyrkslatt.fi, kyrkslatt.fi/vene.",
    ],
    [
      "what holds for each row",
      "Soutu alkaa kello 9. Mukaan ei tarvitse ilmoittautua.\nMelonta alkaa kello 11. Mukaan ei tarvitse ilmoittautua.",
    ],
    [
      "rows of a programme",
      "Lauantai\nklo 10 soutua ja melontaa koko perheelle isolla laiturilla Meikossa\nSunnuntai\nklo 10 soutua ja melontaa koko perheelle isolla laiturilla Meikossa",
    ],
    [
      "a refrain",
      "Souda, souda vene rantaan,\nkuu jo nousee yli veden, oi!\nAirot uivat hiljaa,\nsouda, souda vene rantaan,\nkuu jo nousee yli veden, oi!",
    ],
  ])("nothing in %s", (_, text) => {
    expect(tryCheck(repeatedText, text).kinds).toEqual([]);
  });
});
