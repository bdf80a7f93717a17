import { expect, it } from "vitest";
import { defaultGuideline } from "../model/default-guideline";
import { exampleToDraft } from "../packs/examples";
import { longestRequest, translationOf } from "./translation";

const planOf = (...parts: string[]) => translationOf(exampleToDraft({ parts }), defaultGuideline, "sv");
const echo = (text: string) => text.toUpperCase();

it("asks for what has words; lines, list marks, bare links and closing hashtags are not for a machine", () => {
  const plan = planOf(
    "Kirjasto on kiinni maanantaina.\n\n- Palauta kirjat luukkuun.\n- Lue lehtiä verkossa!\n\nhttps://www.kirkkonummi.fi/anna-palautetta-ja-vaikuta/\n\n#Kirkkonummi #kirjasto",
  );
  expect(plan.texts).toEqual(["Kirjasto on kiinni maanantaina.", "Palauta kirjat luukkuun.", "Lue lehtiä verkossa!"]);
  expect(
    plan.assemble(["Biblioteket är stängt på måndag.", "Lämna böckerna i luckan.", "Läs tidningar på webben!"]),
  ).toBe(
    "Biblioteket är stängt på måndag.\n\n- Lämna böckerna i luckan.\n- Läs tidningar på webben!\n\nhttps://kyrkslatt.fi/ge-respons-och-paverka/",
  );
});

it("cuts links, hashtags and accounts off at the edges of a sentence, and puts the paired page there", () => {
  const plan = planOf("Anna palautetta meille: https://www.kirkkonummi.fi/anna-palautetta-ja-vaikuta/ @kirkkonummi");
  expect(plan.texts).toEqual(["Anna palautetta meille:"]);
  expect(plan.assemble(["Ge oss respons:"])).toBe(
    "Ge oss respons: https://kyrkslatt.fi/ge-respons-och-paverka/ @kirkkonummi",
  );
});

it("leaves them inside a sentence, and puts behind it what the machine has lost", () => {
  const plan = planOf("Ilmoittaudu osoitteessa kirjasto@kirkkonummi.fi viimeistään perjantaina.");
  expect(plan.texts).toEqual(["Ilmoittaudu osoitteessa kirjasto@kirkkonummi.fi viimeistään perjantaina."]);
  expect(plan.assemble(["Anmäl dig till kirjasto@kirkkonummi.fi senast fredag."])).toBe(
    "Anmäl dig till kirjasto@kirkkonummi.fi senast fredag.",
  );
  expect(plan.assemble(["Senast fredag, till kirjasto@kirkkonummi.fi."])).toBe(
    "Senast fredag, till kirjasto@kirkkonummi.fi.",
  );
  expect(plan.assemble(["Anmäl dig senast fredag."])).toBe("Anmäl dig senast fredag. kirjasto@kirkkonummi.fi");
});

it("goes sentence by sentence through a long line, and knows abbreviations", () => {
  const sentences = [
    "Kirkkonummen kirjasto on kiinni esim. Masalan juhlan vuoksi koko maanantain ajan, ja palvelemme taas tiistaina.",
    "Palautusluukku toimii normaalisti klo 9.00–20.00, joten kirjat voi palauttaa sen kautta milloin tahansa.",
    "Lämpimästi tervetuloa lukemaan lehtiä, lainaamaan kirjoja ja tapaamaan naapureita heti tiistaina!",
  ];
  const plan = planOf(sentences.join(" "));
  expect(plan.texts).toEqual(sentences);
  expect(plan.assemble(sentences.map(echo))).toBe(sentences.map(echo).join(" "));
});

it("gives no machine more than it takes at once, and loses no word", () => {
  const text = `Tänään ${"lumi sataa ja sataa ".repeat(150)}taas.`;
  const plan = planOf(text);
  expect(plan.texts.length).toBeGreaterThan(2);
  expect(Math.max(...plan.texts.map(({ length }) => length))).toBeLessThanOrEqual(longestRequest);
  expect(plan.assemble(plan.texts.map(echo))).toBe(echo(text));
});

it("takes only what is not yet there in the other language, without separators and places to fill in", () => {
  const plan = planOf(
    "Kirjasto on kiinni maanantaina.\n\n***\n\n[skriv här på svenska]\nBiblioteket är stängt på måndag.\n\nhttps://kyrkslatt.fi/ge-respons-och-paverka/",
  );
  expect(plan.texts).toEqual(["Kirjasto on kiinni maanantaina."]);
});

it("leaves the version in a third language out", () => {
  const plan = planOf(
    "Kirjasto on kiinni maanantaina.\n\nThe library is closed on Monday, and opens again on Tuesday.",
  );
  expect(plan.texts).toEqual(["Kirjasto on kiinni maanantaina."]);
});

it("puts the pairs of several links where the machine has moved them", () => {
  const [own, other] = ["https://www.kirkkonummi.fi/anna-palautetta-ja-vaikuta/", "https://example.org/a"];
  const plan = planOf(`Palaute osoitteessa ${own} tai lomake osoitteessa ${other} auttavat meitä.`);
  expect(plan.assemble([`Blanketten ${other} eller respons ${own} hjälper oss.`])).toBe(
    `Blanketten ${other} eller respons https://kyrkslatt.fi/ge-respons-och-paverka/ hjälper oss.`,
  );
});

it("makes a text of the answers that came, as far as they reach", () => {
  const plan = planOf("Kirjasto on kiinni maanantaina.\n\nPalauta kirjat luukkuun.");
  expect(plan.assemble(["Biblioteket är stängt på måndag."])).toBe("Biblioteket är stängt på måndag.");
  expect(plan.assemble([])).toBe("");
});

it("translates of a video its description", () => {
  const draft = exampleToDraft({
    channel: "youtube",
    surface: "video",
    parts: ["Kirjaston avajaiset", "Tule mukaan!"],
  });
  expect(translationOf(draft, defaultGuideline, "sv").texts).toEqual(["Tule mukaan!"]);
});
