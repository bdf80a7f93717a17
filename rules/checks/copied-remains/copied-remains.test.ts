import { describe, expect, it } from "vitest";
import { tryCheck } from "../../../tests/support/try-check";
import { copiedRemains } from "./copied-remains";

const isSafe = (text: string) =>
  tryCheck(copiedRemains, text).findings.flatMap(({ fixes }) => fixes.map((fix) => fix.kind === "edit" && fix.safe));

describe("signs that certainly belong to no post are taken out or put right", () => {
  it.each([
    ["bold", "**Talkoot Masalassa** lauantaina", "markdown", "Talkoot Masalassa lauantaina"],
    ["underlined", "__Obs!__ Vägen är stängd", "markdown", "Obs! Vägen är stängd"],
    ["a heading", "## Syksyn kurssit\nIlmoittaudu", "markdown", "Syksyn kurssit\nIlmoittaudu"],
    ["code", "Kirjoita `talkoot` hakuun", "markdown", "Kirjoita talkoot hakuun"],
    ["tags of style", "Tie on <b>poikki</b> tänään", "html", "Tie on poikki tänään"],
    ["a list in a text of Markdown", "**Ohjelma**\n* kahvi\n* pulla", "markdown", "Ohjelma\n• kahvi\n• pulla"],
    ["entities", "Kahvi &amp; pulla &ndash; &auml;&#228;", "html", "Kahvi & pulla – ää"],
    ["marks of sources", "Talkoot alkavat. :contentReference[oaicite:2]{index=2}", "assistant", "Talkoot alkavat."],
    ["marks of sources in brackets", "Talkoot alkavat【4†source】.", "assistant", "Talkoot alkavat."],
  ])("%s", (_what, text, kind, repaired) => {
    const tried = tryCheck(copiedRemains, text);
    expect(tried.kinds).toEqual([`${kind}:warning`]);
    expect(tried.repaired()).toEqual([repaired]);
    expect(isSafe(text)).toEqual([true]);
  });
});

describe("what may be meant otherwise is only offered", () => {
  it.each([
    ["an image", "Talkoot. ![Kuva lavasta](lava.jpg) Tule!", "Talkoot. Kuva lavasta Tule!"],
    ["a link to a page without its site", "Lue [ohjelma](/talkoot)", "Lue ohjelma: /talkoot"],
    ["a link with an address only", "Lue [ohjelma](kirkkonummi.fi/a)", "Lue ohjelma: kirkkonummi.fi/a"],
    ["a link to write", "Kysy: [Kirjaamo](mailto:kirjaamo@esim.fi)", "Kysy: Kirjaamo: kirjaamo@esim.fi"],
    ["a link with words", "Lue [ohjelma](https://kirkkonummi.fi/a)", "Lue ohjelma: https://kirkkonummi.fi/a"],
    ["ends of lines", "Ohjelma<br>Kahvi", "Ohjelma\nKahvi"],
    ["an opening line", "Tässä luonnos Facebook-julkaisuksi:\n\nTalkoot alkavat.", "Talkoot alkavat."],
    ["one in Swedish", "Här är ett förslag till inlägg:\n\nTalkot börjar.", "Talkot börjar."],
    ["one in English", "Sure! Here's a draft for your post:\n\nTalkoot alkavat.", "Talkoot alkavat."],
    [
      "one between the versions",
      "Talkoot alkavat.\n\nTottakai! Tässä sama teksti suomenruotsiksi:\n\nTalkot börjar.",
      "Talkoot alkavat.\n\nTalkot börjar.",
    ],
    ["one of a length", "Här är en kortare version för Instagram:\n\nTalkot börjar.", "Talkot börjar."],
    ["one of a length in Finnish", "Tässä hieman lyhyempi teksti someen:\n\nTalkoot alkavat.", "Talkoot alkavat."],
    ["one of signs", "Tässä versio 280 merkkiin:\n\nTalkoot alkavat.", "Talkoot alkavat."],
    ["one that agrees", "Självklart! Här är texten:\n\nTalkot börjar.", "Talkot börjar."],
    ["one for Finland Swedish", "Här är texten på finlandssvenska:\n\nTalkot börjar.", "Talkot börjar."],
    ["a heading", "Lyhyempi versio (240 merkkiä):\n\nTalkoot alkavat.", "Talkoot alkavat."],
    ["a heading for a channel", "Instagram-teksti:\nTalkoot alkavat.", "Talkoot alkavat."],
    ["a report of its work", "Selvä! Tiivistin tekstiä hieman:\n\nTalkoot alkavat.", "Talkoot alkavat."],
    ["one at the end", "Talkot börjar.\n\nJag har lagt till emojier.", "Talkot börjar."],
    ["one in English", "I've shortened the text.\n\nTalkoot alkavat.", "Talkoot alkavat."],
    ["the writer's own text", "Tässä julkaisusi englanniksi:\n\nThe work begins.", "The work begins."],
    ["a translation", "Nedan följer den finska översättningen:\n\nTalkoot alkavat.", "Talkoot alkavat."],
    ["a heading of a tone", "Versio 2 (asiallinen):\nTalkoot alkavat.", "Talkoot alkavat."],
    ["the length", "Talkoot alkavat.\n\nMerkkejä: 212", "Talkoot alkavat."],
    ["a question about another version", "Talkot börjar.\n\nVill du ha en längre variant?", "Talkot börjar."],
    ["what is still to be filled in", "Talkoot alkavat.\n\nKorvaa hakasulkeissa olevat kohdat.", "Talkoot alkavat."],
    ["advice", "Talkoot alkavat.\n\nTarkista linkit ennen julkaisua!", "Talkoot alkavat."],
    [
      "an offer above the hashtags",
      "Talkot börjar.\n\nSka jag göra texten kortare?\n\n#talko",
      "Talkot börjar.\n\n#talko",
    ],
    ["a closing line", "Talkoot alkavat.\n\nHaluatko, että lyhennän tekstiä?", "Talkoot alkavat."],
    ["one in Swedish at the end", "Talkot börjar.\n\nVill du att jag översätter texten?", "Talkot börjar."],
  ])("%s", (_what, text, repaired) => {
    expect(tryCheck(copiedRemains, text).repaired()).toEqual([repaired]);
    expect(isSafe(text)).toEqual([false]);
  });

  it("nothing where an address would be lost, or a line has more in it", () => {
    expect(isSafe("![](lava.jpg)\nTalkoot ~~perjantaina~~ lauantaina")).toEqual([]);
    expect(isSafe('Katso <a href="https://kirkkonummi.fi">sivu</a>')).toEqual([]);
    expect(isSafe("As an AI language model, I cannot know. Talkoot alkavat.")).toEqual([]);
  });
});

describe("nothing is said of", () => {
  it.each([
    ["stars of footnotes and multiplication", "*Tähdellä merkityt (*) ovat täynnä. 2 * 3"],
    ["lines between versions", "Hei\n\n***\n\nHej\n---"],
    ["hashtags and lists", "#Talkoot #Kirkkonummi\n- kahvi\n* pulla"],
    ["hearts and ampersands", "Rock & soul, R&B, AT&T <3 a < b > c"],
    ["brackets behind brackets", "Retki [täynnä](peruutuspaikkoja voi kysyä), sali [2](b)"],
    ["addresses and accounts", "etu_nimi@kirkkonummi.fi @a__b__c kirkkonummi.fi/__a__"],
    ["suggestions of the post's own", "Tässä ehdotus viikonlopun ohjelmaksi:\nTalkoot ja sauna"],
    ["drafts of the post's own", "Tässä luonnos uudesta julkaisusta, lue se ja kommentoi!"],
    ["news of the post's own", "Här är en uppdatering om vägen:\nDen är öppen."],
    ["a version for readers", "Här är den lättlästa versionen av programmet:\nTalkot börjar."],
    ["the other language", "Talkoot alkavat.\n\nSama ruotsiksi:\nTalkot börjar.\n\nPå svenska:\nTalkot börjar."],
    ["channels", "Seuraa meitä:\nInstagram:\n@kirkkonummi\nFacebook:\nKirkkonummi"],
    ["agreement of the post's own", "Tottakai! Tässä talkoiden ohjelma:\n9.30 kahvi"],
    ["questions to readers", "Tule talkoisiin.\nHaluatko, että lapsesi oppii uimaan?"],
    [
      "offers to readers",
      "Tule.\nHaluatko esitteen ruotsiksi?\nIlmoita, jos haluat tekstiviestin.\nVill du ha en karta?",
    ],
    ["people of themselves", "Lyhensin hiukset, kertoo Kirsi.\nJag har lagt till mjölk, säger kocken."],
    [
      "texts for readers",
      "Teksti on enintään 4000 merkkiä pitkä, jos osallistut.\nHär är den svenska texten om parken:\nTräd",
    ],
    ["places to fill in", "Lue <linkki tähän>"],
  ])("%s", (_what, text) => {
    expect(tryCheck(copiedRemains, text).kinds).toEqual([]);
  });

  it("an answer that hopes to help", () => {
    const text = "Lomake on sivuillamme.\nToivottavasti tämä auttaa!";
    expect(tryCheck(copiedRemains, { parts: [text], surface: "comment" }).kinds).toEqual([]);
    expect(tryCheck(copiedRemains, text).kinds).toEqual(["assistant:warning"]);
  });
});
