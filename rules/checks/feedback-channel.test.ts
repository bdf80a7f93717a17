import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import { feedbackChannel } from "./feedback-channel";

const reply = (text: string) =>
  tryCheck(feedbackChannel, { parts: [text], surface: "comment", parent: "Kuka tästä vastaa?" });

describe("feedback-channel", () => {
  it.each<[string, string[]]>([
    ["Tämä asia ei valitettavasti kuulu meille.", ["sent-away:info"]],
    ["En tiedä asiasta.", ["sent-away:info"]],
    ["Ota ystävällisesti yhteyttä hyvinvointialueeseen.", ["sent-away:info"]],
    ["Det vet vi tyvärr inte, kontakta välfärdsområdet.", ["sent-away:info"]],
    ["Ota yhteyttä: https://www.hsl.fi", []],
    ["Ota yhteyttä: kirjaamo@kirkkonummi.fi", []],
    ["Ota yhteyttä numeroon 09 29671.", []],
    ["Kirjasto avautuu kello kymmenen.", []],
  ])("%s", (text, kinds) => {
    expect(reply(text).kinds).toEqual(kinds);
  });

  it("adds the sentence with the link in the language of the reply", () => {
    expect(reply("En tiedä asiasta.").repaired()).toEqual([
      "En tiedä asiasta. Voit antaa palautetta myös täällä: https://kirkkonummi.fi/anna-palautetta-ja-vaikuta/",
    ]);
    expect(reply("Det vet vi tyvärr inte.").repaired()).toEqual([
      "Det vet vi tyvärr inte. Du kan också ge respons här: https://kyrkslatt.fi/ge-respons-och-paverka/",
    ]);
  });

  it("adds no link to an insult", () => {
    expect(reply("En tiedä, idiootti.").findings[0]?.fixes).toEqual([]);
  });
});
