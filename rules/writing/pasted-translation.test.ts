import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { draftOf } from "../../tests/support/fixtures";
import { defaultGuideline as guideline } from "../model/default-guideline";
import type { Language } from "../model/span";
import { pastedTranslation } from "./pasted-translation";
import { answerLines, wishForTranslation } from "./request-lines";

const finnish =
  "Kirjasto on suljettu torstaina 3.12. remontin takia.\n\nPalauta kirjat ulkona olevaan luukkuun. Tervetuloa taas perjantaina!\nhttps://www.kirkkonummi.fi/kirjasto";
const swedish =
  "Biblioteket är stängt torsdagen den 3.12 på grund av renovering.\n\nLämna böckerna i luckan utomhus. Välkommen igen på fredag!\nhttps://www.kyrkslatt.fi/biblioteket";
const quoted = (text: string) => text.replace(/^/gm, "> ");

const taken = (pasted: string, target: Language = "sv", source = target === "sv" ? finnish : swedish) =>
  pastedTranslation(pasted, { draft: draftOf(source), guideline, target });

const { above, below } = answerLines.sv;
const request = `${wishForTranslation("fi", "sv", "pe 4.12. klo 12 mennessä")}\n\n${wishForTranslation("sv", "sv", "")}\n\nTiedot ruotsiksi\n- torsdag 3.12\n\n${finnish}\n\n${above}\n\n\n\n${below}`;
const outlook = `Från: Maija Malli <maija@kunta.example>\nSkickat: den 30 november 2026 14:02\nTill: Anna Ek\nÄmne: Käännettäväksi\n\n${request}\n\nTerveisin\nMaija Malli`;

describe("an answer as it comes back", () => {
  it.each([
    [
      "with a greeting, covering words and a signature",
      `Hej Maija!\n\nHär kommer översättningen:\n\n${swedish}\n\nMvh\nAnna Ek\nÖversättare\nKyrkslätts kommun`,
    ],
    ["above Outlook's copy of the request", `${swedish}\n\n${outlook}`],
    [
      "with greeting and signature above Outlook's copy",
      `Hej,\n\n${swedish}\n\nMed vänlig hälsning\nAnna Ek\n\n${outlook}`,
    ],
    [
      "with its own header, as a whole mail is copied",
      `Från: Anna Ek\nSkickat: den 30 november 2026\nTill: Maija Malli\nÄmne: SV: Käännettäväksi\n\nHej!\n${swedish}\n\nHälsningar\nAnna`,
    ],
    [
      "above a quote with signs before its lines",
      `${swedish}\n\nDen 30.11.2026 kl. 14.02 skrev Maija Malli <maija@kunta.example>:\n${quoted(request)}`,
    ],
    ["between the two lines, with the request around it", request.replace(`${above}\n`, () => `${above}\n${swedish}`)],
    [
      "between the two lines inside the quote",
      `Se nedan.\n\n${quoted(request.replace(`${above}\n`, () => `${above}\n${swedish}`))}`,
    ],
    ["below the text that was translated", `${finnish}\n\n***\n\n${swedish}`],
    ["above the text that was translated", `${swedish}\n\n---\n\n${finnish}`],
    ["below a line of an older mail program", `${swedish}\n\n-----Ursprungligt meddelande-----\n${finnish}`],
    ["copied out of Teams", `[30.11. 14.02] Anna Ek\nHej! Här är översättningen.\n${swedish}`],
    ["sent from a telephone", `${swedish}\n\nSkickat från min iPhone`],
    ["with line ends of Windows", `Hej!\r\nHär kommer översättningen:\r\n\r\n${swedish.replaceAll("\n", "\r\n")}`],
    [
      "above a quote of an English mail program",
      `${swedish}\n\nOn Mon, 30 Nov 2026 at 14:02, Maija Malli <maija@kunta.example> wrote:\n${quoted(finnish)}`,
    ],
    ["with a greeting that covers it", `Hej Maija, här är den svenska texten!\n\n${swedish}\n\nHälsningar, Anna`],
    ["below the name of its language", `Svenska:\n${swedish}`],
    ["below the name of its language in Finnish", `Ruotsiksi:\n\n${swedish}`],
    ["below a few words about it", `Här på svenska, varsågod:\n\n${swedish}`],
    ["below a courtesy", `Varsågod:\n${swedish}`],
    ["below a courtesy in Finnish, and the language", `Ole hyvä:\n\n**På svenska:**\n${swedish}`],
    ["below a greeting and the language", `Hej Maija!\nSvenska:\n${swedish}`],
    ["below a greeting in the same line", `Moi Maija, tässä ruotsiksi:\n\n${swedish}`],
    ["below a remark in a letter", `Hej Maija!\n\nVarsågod!\n\n${swedish}\n\nMvh\nAnna`],
    ["below covering words", `Tässä käännös:\n${swedish}`],
    ["below covering words about the text", `Här kommer texten:\n${swedish}`],
    ["after the name of its language in the same line", `På svenska: ${swedish}`],
    ["after a courtesy in the same line", `Varsågod: ${swedish}`],
    ["with both languages under their names", `Suomeksi:\n${finnish}\n\nSvenska:\n${swedish}`],
    ["with both languages the other way round", `Svenska:\n${swedish}\n\nSuomeksi:\n${finnish}`],
    [
      "with bold names in the header",
      `${swedish}\n\n**From:** Maija Malli\n**Sent:** Monday\n**To:** Anna\n\n${finnish}`,
    ],
  ])("%s", (_, pasted) => {
    expect(taken(pasted)).toEqual({ text: swedish, kind: "taken" });
  });

  it("in Finnish for a Swedish post", () => {
    const answer = `Hei Anna,\n\ntässä käännös:\n\n${finnish}\n\nYstävällisin terveisin\nMaija Malli\n\nLähettäjä: Anna Ek\nLähetetty: maanantai 30. marraskuuta 2026 14.02\nVastaanottaja: Maija Malli\nAihe: Översättning\n\n${swedish}`;
    expect(taken(answer, "fi")).toEqual({ text: finnish, kind: "taken" });
  });

  it("with both languages in one line", () => {
    const line = "Kirjasto on suljettu torstaina remontin takia. / Biblioteket är stängt på torsdag för renovering.";
    expect(taken(line)).toEqual({ text: "Biblioteket är stängt på torsdag för renovering.", kind: "taken" });
  });
});

describe("what belongs to the post stays", () => {
  it.each([
    ["a greeting and a signature of the post", `Hej Kyrkslättsbor!\n\n${swedish}`],
    ["a closing line", `${swedish}\n\nHälsningar\nBiblioteket`],
    ["blank lines and spaces at the ends", `\n${swedish}  \n\n`],
    ["a rule between two paragraphs", swedish.replace("\n\n", "\n\n-----\n\n")],
    ["a heading", `Program:\n${swedish}`],
    ["a heading that names the language", `Program på svenska:\n${swedish}`],
    ["a heading with the language in a name", `Svenska dagen:\n${swedish}`],
    ["a line that points to the other language", `Finska nedan:\n${swedish}`],
    ["a subject of that name", `Svenska: kurs för vuxna börjar på torsdag.\n\n${swedish}`],
    ["a courtesy of the post", `Varsågod!\n${swedish}`],
    ["an invitation", `Varsågoda och kom!\n\n${swedish}`],
    ["a label that is all there is below it", `${swedish}\n\nPå svenska:`],
    ["hashtags", `${swedish}\n\n#Kirkkonummi #Kyrkslätt #bibliotek`],
  ])("%s", (_, text) => {
    expect(taken(text)).toEqual({ text, kind: "unchanged" });
  });

  it("keeps the post's closing line where the source has one, and drops the translator's", () => {
    const answer = `Här kommer översättningen:\n${swedish}\n\nHälsningar\nBiblioteket\n\nMvh\nAnna`;
    expect(taken(answer, "sv", `${finnish}\n\nTerveisin\nKirjasto`).text).toBe(`${swedish}\n\nHälsningar\nBiblioteket`);
  });

  it("keeps a label where the text that was translated begins with one", () => {
    const text = `Texten på svenska:\n${swedish}`;
    expect(taken(text, "sv", `Teksti suomeksi:\n${finnish}`)).toEqual({ text, kind: "unchanged" });
    expect(taken(`Svenska:\nProgram:\n${swedish}`, "sv", `Ohjelma:\n${finnish}`).text).toBe(`Program:\n${swedish}`);
    const named = `Svenska: Nu börjar kursen för vuxna på torsdag.\n\n${swedish}`;
    expect(taken(named, "sv", `Ruotsi: Kurssi alkaa torstaina.\n\n${finnish}`).text).toBe(named);
  });

  const posts = readFileSync("tests/quality/languages.jsonl", "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; fi: string; sv: string; pieces: [string | null, string][] })
    .filter(({ fi, sv }) => (fi === "missing") !== (sv === "missing"))
    .filter(({ pieces }) => pieces.every(([lang]) => lang !== "en" && lang !== "other"));

  it("every post of one language in the judged set", () => {
    expect(posts.length).toBeGreaterThan(20);
    const changed = posts.filter(({ fi, pieces }) => {
      const text = pieces.map(([, piece]) => piece).join("");
      return taken(text, fi === "missing" ? "sv" : "fi").text !== text;
    });
    expect(changed.map(({ id }) => id)).toEqual([]);
  });
});

describe("nothing is lost", () => {
  it.each([
    ["the source alone", finnish],
    ["the empty request", request],
    ["nothing", ""],
    ["the source below its label", `Suomeksi:\n${finnish}`],
  ])("where %s comes back", (_, text) => {
    expect(taken(text)).toEqual({ text, kind: "other-language" });
  });

  it("where no language can be told", () => {
    expect(taken("3.12 · 5 €")).toEqual({ text: "3.12 · 5 €", kind: "unchanged" });
  });

  it("of very many lines, in a moment", () => {
    expect(taken(`${"\n".repeat(20_000)}${swedish}`).text).toContain(swedish);
  });

  it("of a hostile text", () => {
    const text = `${"> ".repeat(5000)}<img src=x onerror=alert(1)>\n${"a@".repeat(5000)}:\n${swedish}`;
    expect(taken(text).text).toContain(swedish);
  });
});
