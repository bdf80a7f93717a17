import { describe, expect, it } from "vitest";
import { tryCheck } from "../../../tests/support/try-check";
import { linkAddress } from "./link-address";

/** Each text: what is found, what a click makes of it, whether "repair all" does it too. */
const repaired = (text: string) => {
  const tried = tryCheck(linkAddress, text);
  const [fix] = tried.findings[0]?.fixes ?? [];
  return { kinds: tried.kinds, text: tried.repaired()?.[0], isSafe: fix?.kind === "edit" && fix.safe };
};

describe("a slip of the pen in an address", () => {
  it.each([
    ["one slash", "Reitti: https:/www.kirkkonummi.fi/melonta", "Reitti: https://www.kirkkonummi.fi/melonta"],
    ["no colon", "Reitti: https//www.kirkkonummi.fi/melonta", "Reitti: https://www.kirkkonummi.fi/melonta"],
    ["three slashes", "Reitti: https:///esim.fi/melonta", "Reitti: https://esim.fi/melonta"],
    ["backslashes", "Reitti: http:\\\\esim.fi/melonta", "Reitti: http://esim.fi/melonta"],
    ["a letter short", "Stigen: htps://kyrkslatt.fi/stig.", "Stigen: https://kyrkslatt.fi/stig."],
    ["letters swapped", "Stigen: htpps://kyrkslatt.fi/stig", "Stigen: https://kyrkslatt.fi/stig"],
    ["twice", "Stigen: https://https://kyrkslatt.fi/stig", "Stigen: https://kyrkslatt.fi/stig"],
    ["two kinds", "Stigen: http://https://kyrkslatt.fi/stig", "Stigen: https://kyrkslatt.fi/stig"],
    ["no slashes", "Stigen: https:www.kyrkslatt.fi/stig", "Stigen: https://www.kyrkslatt.fi/stig"],
    ["a comma", "Reitti: www.kirkkonummi,fi/melonta", "Reitti: www.kirkkonummi.fi/melonta"],
    ["a comma without www", "(kirkkonummi,fi)", "(kirkkonummi.fi)"],
    ["a comma behind www", "Reitti: www,kirkkonummi.fi", "Reitti: www.kirkkonummi.fi"],
    ["two dots", "Reitti: https://www.kirkkonummi..fi/melonta", "Reitti: https://www.kirkkonummi.fi/melonta"],
    ["a w short", "Reitti: ww.kirkkonummi.fi", "Reitti: www.kirkkonummi.fi"],
    ["a w more", "Reitti: wwww.kirkkonummi.fi", "Reitti: www.kirkkonummi.fi"],
    ["www twice", "Reitti: www.www.kirkkonummi.fi", "Reitti: www.kirkkonummi.fi"],
    [
      "a sentence that hangs on it",
      "Reitti: https://www.kirkkonummi.fi/melonta.Lähde mukaan!",
      "Reitti: https://www.kirkkonummi.fi/melonta. Lähde mukaan!",
    ],
    ["a sentence that hangs on the front page", "Sivu on kirkkonummi.fi.Katso!", "Sivu on kirkkonummi.fi. Katso!"],
  ])("%s: corrected by itself", (_, text, right) => {
    expect(repaired(text)).toEqual({ kinds: ["mistyped:warning"], text: right, isSafe: true });
  });

  it.each([
    ["Liput: www.esim,fi/liput", "Liput: www.esim.fi/liput"],
    ["Liput: ww.esim.fi/liput", "Liput: www.esim.fi/liput"],
    ["Liput: esim.fi/liput.Tervetuloa!", "Liput: esim.fi/liput. Tervetuloa!"],
  ])("of somebody else it is offered: %s", (text, right) => {
    expect(repaired(text)).toEqual({ kinds: ["mistyped:warning"], text: right, isSafe: false });
  });

  it.each([
    "Lue lisää: https://www.kirkkonummi.fi/melonta. Tervetuloa!",
    "Reitti (https://www.kirkkonummi.fi/melonta_(kartta)).",
    "kirkkonummi.fi,kyrkslatt.fi",
    "www.kirkkonummi.fi,www.kyrkslatt.fi",
    "www.kirkkonummi.fi/www.kyrkslatt.fi",
    "HTTPS://WWW.KIRKKONUMMI.FI/MELONTA",
    "https://www.esim.fi/Ohjelma.Pdf https://fi.wikipedia.org/wiki/J.Karjalainen",
    "https://web.archive.org/web/2020/https://www.kirkkonummi.fi/",
    "Talvi on täällä.Lähde hiihtämään!",
    "Hinta 12,50 €/hlö, klo 9.30–11.00, 1.2.2026, ma/ti, ja/och, A.Virtanen, esim.Kirkkonummella",
    "Kirjoita kirjaamo@kirkkonummi.fi, ww.ii",
    "Ulkona,fi suomeksi",
    "ftp://esim.fi/a sms:+358 tel:+358",
    "https://www2.esim.fi/liput https://w3.org",
  ])("none: %s", (text) => {
    expect(tryCheck(linkAddress, text).kinds).toEqual([]);
  });
});

it("two addresses without a space between are parted", () => {
  expect(repaired("https://kirkkonummi.fi/melontahttps://kyrkslatt.fi/paddling")).toEqual({
    kinds: ["mistyped:warning"],
    text: "https://kirkkonummi.fi/melonta https://kyrkslatt.fi/paddling",
    isSafe: false,
  });
});

describe("an address that is cut short", () => {
  it.each(["kirkkonummi.fi/melontaret…", "https://esim.fi/retket/melonta-ja…", "www.esim.fi/.../melonta"])(
    "%s",
    (address) => {
      const tried = tryCheck(linkAddress, `Reitti: ${address}`);
      expect(tried.kinds).toEqual(["cut:reminder"]);
    },
  );

  it.each(["Katso kirkkonummi.fi…", "Odota… kirkkonummi.fi/melonta …", "ja/tai…", "Reitti: https://esim.fi/a."])(
    "not: %s",
    (text) => {
      expect(tryCheck(linkAddress, text).kinds).toEqual([]);
    },
  );
});

describe("a space in an address", () => {
  it.each([
    [
      "behind https://",
      "Reitti: https:// www.kirkkonummi.fi/melonta.",
      "Reitti: https://www.kirkkonummi.fi/melonta.",
      true,
    ],
    ["behind www.", "Reitti: www. kirkkonummi.fi/melonta", "Reitti: www.kirkkonummi.fi/melonta", true],
    ["before the ending", "Reitti: kirkkonummi. fi/melonta", "Reitti: kirkkonummi.fi/melonta", true],
    ["before the page", "Reitti: kirkkonummi.fi /melonta ja kartta", "Reitti: kirkkonummi.fi/melonta ja kartta", false],
    [
      "behind the slash",
      "Stigen: https://kyrkslatt.fi/ naturstig\n#Kyrkslätt",
      "Stigen: https://kyrkslatt.fi/naturstig\n#Kyrkslätt",
      false,
    ],
  ])("%s", (_, text, right, isSafe) => {
    expect(repaired(text)).toEqual({ kinds: ["spaced:reminder"], text: right, isSafe });
  });

  it.each([
    "kirkkonummi.fi / kyrkslatt.fi",
    "Ilmoittaudu osoitteessa https://www.kirkkonummi.fi/melonta/ perjantaina.",
    "Reitit: kirkkonummi.fi/melonta/ ja/tai esim.fi/reitit/ ja/och",
    "kirkkonummi.fi /kyrkslatt.fi",
    "Lue kirkkonummi.fi/ tai kysy kirjastosta.",
    "https://kirkkonummi.fi/ #Kirkkonummi",
    "Muutimme Kirkkonummelle. Fillari mukaan!",
    "kirkkonummi.fi. Filmi alkaa.",
    "Osoite alkaa www. ja loppuu .fi",
    "https://kirkkonummi.fi/melonta /kunta",
  ])("none: %s", (text) => {
    expect(tryCheck(linkAddress, text).kinds).toEqual([]);
  });
});

describe("an address that opens for the staff only", () => {
  it.each([
    "https://intra.kirkkonummi.fi/ohje",
    "https://kunta.intranet.esim.fi/ohje",
    "intranet.kirkkonummi.fi",
    "https://esim.sharepoint.com/sites/retket/Asiakirjat/reitti.docx",
    "https://esim-my.sharepoint.com/:w:/r/personal/a/reitti.docx",
    "https://teams.microsoft.com/l/channel/19%3aabc/Yleinen",
    "https://docs.google.com/document/d/1AbC/edit",
    "https://docs.google.com/forms/d/1AbC/edit#responses",
    "https://forms.office.com/Pages/DesignPageV2.aspx?id=1",
    "https://outlook.office.com/mail/inbox/id/1",
    "https://www.kirkkonummi.fi/?page_id=12&preview=true",
    "https://www.kirkkonummi.fi/wp-admin/post.php?post=12&action=edit",
    "https://testi.kirkkonummi.fi/melonta",
    "http://localhost:8080/melonta",
    "http://192.168.1.14/kamera",
    "http://palvelin/melonta",
    "http://tiedostot.kunta.local/melonta",
    "file:///C:/retki/reitti.pdf",
    "\\\\palvelin\\yhteiset\\reitti.pdf",
    "K:\\Retket\\reitti.pdf",
  ])("%s", (address) => {
    const tried = tryCheck(linkAddress, `Melontaretken reitti: ${address}`);
    expect(tried.kinds).toEqual(["closed:warning"]);
    expect(tried.passages).toEqual([address]);
    expect(tried.repaired()).toBeNull();
  });

  it("a shared document in its editor is a reminder", () => {
    expect(tryCheck(linkAddress, "https://docs.google.com/document/d/1AbC/edit?usp=sharing").kinds).toEqual([
      "perhaps-closed:reminder",
    ]);
  });

  it.each([
    "https://docs.google.com/forms/d/e/1FA/viewform",
    "https://docs.google.com/document/d/1AbC/view",
    "https://forms.office.com/e/abc123",
    "https://esim.sharepoint.com/:b:/g/Ab12",
    "https://teams.microsoft.com/l/meetup-join/19%3ameeting",
    "https://outlook.office365.com/book/Neuvonta@esim.fi/",
    "https://www.kirkkonummi.fi/intranet-ja-internet",
    "https://www.esim.fi/testi/localhost",
    "https://www.intra.fi/ https://testi.esim.fi",
    "intra.kunnan tai C:/D: ja 10.0.0.1",
    "palautteet@intra.kirkkonummi.fi",
  ])("open: %s", (address) => {
    expect(tryCheck(linkAddress, `Melontaretken reitti: ${address}`).kinds).toEqual([]);
  });
});

describe("an address that is almost the municipality's", () => {
  it.each([
    ["www.kirkonummi.fi/melonta", "www.kirkkonummi.fi/melonta"],
    ["https://www.kirkkonumi.fi/", "https://www.kirkkonummi.fi/"],
    ["https://kyrkslat.fi/stig", "https://kyrkslatt.fi/stig"],
    ["kyrkslatt.se/stig", "kyrkslatt.fi/stig"],
    ["www.kirkkonummi.com", "www.kirkkonummi.fi"],
    ["www.kirkkonummi.fi,melonta", "www.kirkkonummi.fi/melonta"],
    ["wwwkirkkonummi.fi/melonta", "kirkkonummi.fi/melonta"],
    ["https://kirkkonummi/melonta", "https://kirkkonummi.fi/melonta"],
    ["www.kirkkonummifi", "www.kirkkonummi.fi"],
    ["kirjaamo@kirkonummi.fi", "kirjaamo@kirkkonummi.fi"],
    ["https://tapahtumat.kirkonummi.fi/1", "https://tapahtumat.kirkkonummi.fi/1"],
  ])("by a slip: %s", (address, right) => {
    expect(repaired(`Katso ${address}!`)).toEqual({
      kinds: ["misspelt:warning"],
      text: `Katso ${right}!`,
      isSafe: false,
    });
  });

  it("with the dots of its name, as machines write them", () => {
    expect(repaired("Se https://www.xn--kyrksltt-5za.fi/stig")).toEqual({
      kinds: ["dotted:reminder"],
      text: "Se https://www.kyrkslatt.fi/stig",
      isSafe: false,
    });
  });

  it("with the dots of its name", () => {
    expect(repaired("Se www.kyrkslätt.fi")).toEqual({
      kinds: ["dotted:reminder"],
      text: "Se www.kyrkslatt.fi",
      isSafe: false,
    });
  });

  it.each([
    "https://www.k\u0456rkkonummi.fi/melonta",
    "kirkk\u043enummi.fi/melonta",
    "https://www.xn--krkkonummi-x2i.fi/melonta",
    "https://kirkkonummi.fi@esim.net/melonta",
    "https://www.kyrkslatt-fi.com/stig",
    "https://kirkkonummi.fi.esim.com/melonta",
    "https://kirkkonummi.fi-kirjautuminen.com",
    "kirkkonummifi.com",
  ])("to deceive: %s", (address) => {
    const tried = tryCheck(linkAddress, `Katso ${address}`);
    expect(tried.kinds).toEqual(["look-alike:warning"]);
    expect(tried.passages).toEqual([address]);
    expect(tried.repaired()).toBeNull();
  });

  it.each([
    "https://tapahtumat.kirkkonummi.fi/1",
    "https://kirkkonummi.cloudnc.fi/kokous",
    "https://www.kirkkonummenseurakunnat.fi",
    "https://www.visitkirkkonummi.fi",
    "https://www.facebook.com/kirkonummi",
    "maija@esim.fi etunimi.sukunimi@kirkkonummi.fi",
    "https://esim.fi/kirkkonummi.fi/a",
    "www.sipoo.fi www.siuntio.fi www.kauniainen.fi www.xn--bcher-kva.fi",
    "Kirkkonummi.Finland",
    "Terveisin Kirkkonummi.Se alkaa.",
    "@kirkonummi.fi @kirkkonummi.com",
    "https://kirkkonummi-fi.translate.goog/melonta",
  ])("not at all: %s", (address) => {
    expect(tryCheck(linkAddress, `Katso ${address}`).kinds).toEqual([]);
  });
});

describe("what hangs on an address", () => {
  it.each([
    [
      "marks of visitors",
      "Reitti: https://www.kirkkonummi.fi/melonta?utm_source=x&a=1#kartta. Hei!",
      "tracking:reminder",
      "Reitti: https://www.kirkkonummi.fi/melonta?a=1#kartta. Hei!",
    ],
    [
      "the wrapping of a mail program",
      "Reitti: https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fesim.fi%2Freitti&data=05%7Ca%40esim.fi",
      "private:warning",
      "Reitti: https://esim.fi/reitti",
    ],
    [
      "the wrapping of a search",
      "Reitti: https://www.google.com/url?q=https%3A%2F%2Fesim.fi%2Freitti&sa=D",
      "wrapped:reminder",
      "Reitti: https://esim.fi/reitti",
    ],
  ])("%s is taken off by itself", (_, text, kind, right) => {
    expect(repaired(text)).toEqual({ kinds: [kind], text: right, isSafe: true });
  });

  it("takes all marks out together", () => {
    expect(tryCheck(linkAddress, "esim.fi/a?fbclid=1 ja esim.fi/b?gclid=2").repaired()).toEqual([
      "esim.fi/a ja esim.fi/b",
    ]);
  });
});

it.each([
  ["dots", "a.".repeat(30_000)],
  ["slips", "https:/".repeat(8_000)],
  ["own names with spaces", "kirkkonummi . ".repeat(4_000)],
  ["addresses", "www.esim.fi/a?b=1 ".repeat(3_300)],
  ["commas", "www.a,".repeat(10_000)],
])("takes no long time over many %s", (_, text) => {
  const before = performance.now();
  tryCheck(linkAddress, text);
  expect(performance.now() - before).toBeLessThan(1_000);
});
