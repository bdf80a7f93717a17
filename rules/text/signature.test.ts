import { describe, expect, it } from "vitest";
import { defaultGuideline } from "../model/default-guideline";
import { endOfMessage, findSignature } from "./signature";

const read = (text: string) => {
  const found = findSignature(text, 0, defaultGuideline);
  return found && `${text.slice(found.start, found.end)} | ${found.hasTitle ? "title" : "name"}`;
};

describe("findSignature", () => {
  it.each<[string, string | null]>([
    [
      "Hei.\n\n– Outi Saarela, palvelupäällikkö, Kirkkonummen kunta",
      "Outi Saarela, palvelupäällikkö, Kirkkonummen kunta | title",
    ],
    ["Hei.\nTerveisin\nOuti Saarela\nkirjastonhoitaja", "Outi Saarela | title"],
    ["Hei. Ystävällisin terveisin Outi Saarela", "Outi Saarela | name"],
    ["Hej. Mvh, Anna Berg, planläggare", "Anna Berg, planläggare | title"],
    ["Hej! – Anna, biblioteket", "Anna, biblioteket | title"],
    ["Outi Saarela, palvelupäällikkö\n\n#Kirkkonummi", "Outi Saarela, palvelupäällikkö | title"],
    ["Palvelupäällikkö Outi Saarela", "Palvelupäällikkö Outi Saarela | title"],
    ["Terveisin Kirkkonummen kunta", null],
    ["Tervetuloa Kirkkonummen Kirjastoon", null],
    ["Outi Saarela kertoo lisää huomenna.", null],
    ["Hei Outi, katu aurataan huomenna.", null],
    ["– katu aurataan", null],
    ["", null],
  ])("%j", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe("endOfMessage", () => {
  it.each([
    "Aita korjataan.|\n\n– Outi Saarela, palvelupäällikkö",
    "Aita korjataan.|\nTerveisin\nOuti Saarela",
    "Aita korjataan.| Terv. Outi, puistot",
    "Aita korjataan!| Ystävällisin terveisin Outi Saarela",
    "Staketet lagas.| Med vänliga hälsningar Anna Berg",
    "Staketet lagas.| Hälsningar parkenheten",
    "Aita korjataan.| Puutarhuri Outi",
    "Aita korjataan. – Outi tietää lisää.|",
    "Aita korjataan, terveisiä kaikille!|",
    "Aita korjataan ensi viikolla|",
    "Hei!| Terv. Outi, puistot",
    "|",
  ])("%s", (marked) => {
    const text = marked.replace("|", "");
    expect(endOfMessage(text, defaultGuideline)).toBe(marked.indexOf("|"));
  });
});
