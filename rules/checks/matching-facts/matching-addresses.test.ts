import { describe, expect, it } from "vitest";
import { tryCheck } from "../../../tests/support/try-check";
import { matchingFacts } from "./matching-facts";

const pair = (fi: string, sv: string) =>
  tryCheck(
    matchingFacts,
    `Varaa paikkasi keväiselle melontaretkelle: ${fi}\n\nReservera din plats på vårens paddlingsutfärd: ${sv}`,
  );

describe("addresses of the two versions", () => {
  it.each<[string, string]>([
    ["https://www.lyyti.in/melonta27", "https://www.lyyti.in/paddling27"],
    ["https://link.webropolsurveys.com/S/MEL1", "https://www.webropol.com/s/pad2"],
    ["https://forms.office.com/e/aB3dE", "https://forms.office.com/e/xY9zQ"],
    ["https://www.suomi.fi/palvelut/retket", "https://www.suomi.fi/tjanster/utfarder"],
    ["www.vaalit.fi/ohjeet", "www.val.fi/anvisningar"],
    ["https://youtu.be/abc12345678", "https://www.youtube.com/watch?v=zyx98765432"],
    [
      "https://opistopalvelut.fi/retket/course.php?l=fi&t=11",
      "https://opistopalvelut.fi/retket/course.php?l=sv&t=12&la=se",
    ],
    ["leena.lind@loviisa.fi", "leena.lind@lovisa.fi"],
    ["leena.lind@kirkkonummi.fi", "leena.lind@kyrkslatt.fi"],
    ["kirjasto@kirkkonummi.fi", "biblioteket@kyrkslatt.fi"],
    ["www.poliisi.fi/luvat", "www.polisen.fi/tillstand"],
  ])("the same: %s = %s", (fi, sv) => {
    expect(pair(fi, sv).kinds).toEqual([]);
  });

  it.each<[string, string, string]>([
    ["https://retket.example.fi/melonta", "https://paddling.example.org/2027", "may-differ:reminder"],
    ["https://www.melontakeskus.fi/retki", "https://www.melontakesku.fi/retki", "may-differ:warning"],
    ["palaute@kirkkonummi.fi", "info@kyrkslatt.fi", "may-differ:reminder"],
    ["leena.lind@kirkkonummi.fi", "leena.lund@kyrkslatt.fi", "differs:error"],
    ["opisto@kirkkonummi.fi", "opisto@kirkkonumi.fi", "differs:error"],
    ["puh. 040 123 4561", "tfn 040 123 4516", "differs:error"],
  ])("%s ≠ %s: %s", (fi, sv, kind) => {
    const tried = pair(fi, sv);
    expect(tried.kinds).toEqual([kind]);
    // an address for one language is never written over that for the other
    if (kind === "may-differ:reminder") expect(tried.findings[0]?.fixes).toEqual([]);
  });

  it("lets each language have its own contact", () => {
    const own = pair(
      "www.lyyti.in/retki27\nLisätietoja suomeksi antaa Aino Joki, puh. 040 123 4561.",
      "www.lyyti.in/retki27\nMer information på svenska ger Ulla Berg, tfn 040 123 4569.",
    );
    expect(own.kinds).toEqual([]);
  });

  it("takes an address that is labelled for the other language for a pointer", () => {
    const text =
      "Kirjaston lukusali saa uudet valot ensi kuussa. På svenska: www.kyrkslatt.fi/lampor\n\nBibliotekets läsesal får nya lampor nästa månad.";
    expect(tryCheck(matchingFacts, text).kinds).toEqual([]);
  });

  it.each(["https://www.kyrkslatt,fi/roddtur", "https:/www.kyrkslatt.fi/roddtur", "www. kyrkslatt.fi/roddtur"])(
    "does not miss an address that is mistyped: %s",
    (address) => {
      expect(pair("Ohjelma: https://www.kirkkonummi.fi/soutu", `Program: ${address}`).kinds).toEqual([]);
    },
  );

  it("never calls an error what can be read in two ways in both versions", () => {
    const tried = pair("lähtö 10.11 laiturilta", "start 10.12 från bryggan");
    expect(tried.kinds).toEqual(["may-differ:warning"]);
    expect(tried.findings[0]?.fixes).toEqual([]);
  });
});
