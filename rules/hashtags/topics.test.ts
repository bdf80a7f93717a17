import { expect, it } from "vitest";
import { derive } from "../context/derived";
import { defaultGuideline } from "../model/default-guideline";
import { exampleToDraft } from "../packs/examples";
import { topicsOf } from "./topics";

const topics = (text: string) =>
  topicsOf({ guideline: defaultGuideline, derived: derive(exampleToDraft({ parts: [text] }), defaultGuideline) }).map(
    ({ id }) => id,
  );

it.each<[string, string[]]>([
  ["Kirjaston satutunti alkaa.", ["kirjasto"]],
  ["Simhallen öppnar, kom och simma!", ["uimahalli"]],
  ["Kaupunginkirjaston kesäkortti on valmis.", ["kirjasto"]],
  ["Veistosnäyttely aukeaa perjantaina.", ["kulttuuri"]],
  ["Putkirikko Kantvikissa, vesi on poikki.", ["vesikatko", "vesi"]],
  ["Vi gör avbrott i dagens vattendistribution.", ["vesikatko", "vesi"]],
  ["Veden jakelu katkeaa Jorvaksessa torstaina.", ["vesikatko"]],
  ["Katkaisemme veden tunniksi.", ["vesikatko"]],
  ["Vi stänger av vattnet på Prästgårdsvägen.", ["vesikatko"]],
  ["Lumityöt ovat käynnissä.", ["kunnossapito"]],
  ["Kolmasluokkalaiset retkelle.", ["koulutus"]],
  ["Haussa kaksi lastenhoitajaa.", ["rekrytointi"]],
  ["Företagarlunch på torsdag.", ["yritykset"]],
  ["Hei vaan!", []],
])("%s", (text, ids) => {
  expect(topics(text)).toEqual(ids);
});

it.each([
  ["a word that begins alike", "Esitys on vielä luonnos."],
  ["a street", "Tapaamme Koulutie 5:ssä."],
  ["a verb", "Joet yhdistyvät sillan kohdalla."],
  ["another meaning", "Rösta på din favorit bland pajerna!"],
  ["another compound", "Tarjoamme liikuntaedun ja hyvän kahvin."],
  ["a venue in a local case", "Verenluovutus on koulukeskuksessa ja uimahallissa."],
  ["a venue before the room", "Verenluovutus on lukion salissa."],
  ["a venue behind its label", "Verenluovutus\nPaikka: Gesterbyn koulu"],
  ["a Swedish venue", "Blodgivning på det nya biblioteket."],
  ["water that is not cut off", "Vesi nousi jokivarressa."],
  ["a day that begins alike", "Uimavesi tutkitaan keskiviikkona."],
  ["another thing cut off", "Sähkön jakelu keskeytyy huomenna."],
  ["another market", "Työmarkkinat muuttuvat."],
  ["a place of another matter", "Sähköt ovat poikki Porkkalassa."],
])("%s is no topic", (_, text) => {
  expect(topics(text)).toEqual([]);
});

it("leaves out what is only mentioned far behind", () => {
  const filler = "Tänään oli hieno päivä ja paljon väkeä. ".repeat(5);
  expect(topics(`Kirjaston lukupiiri kokoontuu. ${filler} Mukana oli myös lukio.`)).toEqual(["kirjasto"]);
});
