import { describe, expect, it } from "vitest";
import { findLinks, isHostOf } from "./links";

describe("findLinks", () => {
  it.each<[string, string[]]>([
    ["Lue lisää: https://www.kirkkonummi.fi/uimahalli.", ["https://www.kirkkonummi.fi/uimahalli"]],
    ["(kirkkonummi.fi/uimahalli)", ["kirkkonummi.fi/uimahalli"]],
    ["https://fi.wikipedia.org/wiki/Masala_(Kirkkonummi)", ["https://fi.wikipedia.org/wiki/Masala_(Kirkkonummi)"]],
    ["”www.kyrkslatt.fi”", ["www.kyrkslatt.fi"]],
    ["kirkkonummi.fi ja kyrkslatt.fi!", ["kirkkonummi.fi", "kyrkslatt.fi"]],
    ["HTTPS://KIRKKONUMMI.FI", ["HTTPS://KIRKKONUMMI.FI"]],
    ["viestinta@kirkkonummi.fi", []],
    ["klo 10.30 ja 1.5.", []],
    ["Loppui.Alkoi", []],
    ["https://", []],
    ["Kartta maps.app.goo.gl/Ab3dE ja lomake forms.gle/Xy9", ["maps.app.goo.gl/Ab3dE", "forms.gle/Xy9"]],
    ["Anmäl dig på lnkd.in/k-77.", ["lnkd.in/k-77"]],
    ["Halli on auki.No/ei, 10.no/x, goo.gl", []],
    ["Kahvila on kiinni.Me odotamme 9.12.Se aukeaa. Fika.Info finns", []],
    ["Katso kyrkslatt.fi.Se kertoo", ["kyrkslatt.fi"]],
    ["KYRKSLATT.SE, Museo.se ja www.Museo.Se", ["KYRKSLATT.SE", "Museo.se", "www.Museo.Se"]],
    ["<b>kirkkonummi.fi</b>", ["kirkkonummi.fi"]],
  ])("%s", (text, wanted) => {
    const links = findLinks(text, 0);
    expect(links.map((link) => link.text)).toEqual(wanted);
    expect(links.map(({ start, end }) => text.slice(start, end))).toEqual(wanted);
  });

  it("gives host, path and an address to open", () => {
    expect(findLinks("www.Kirkkonummi.fi/uutiset?x=1#a", 2)).toEqual([
      {
        part: 2,
        start: 0,
        end: 32,
        text: "www.Kirkkonummi.fi/uutiset?x=1#a",
        url: "https://www.Kirkkonummi.fi/uutiset?x=1#a",
        host: "kirkkonummi.fi",
        path: "/uutiset",
      },
    ]);
  });

  it.each([
    ["kirkkonummi.fi", true],
    ["kirjasto.kirkkonummi.fi", true],
    ["eikirkkonummi.fi", false],
    ["kirkkonummi.fi.example.com", false],
  ])("%s belongs to kirkkonummi.fi: %s", (host, belongs) => {
    expect(isHostOf(host, ["kirkkonummi.fi"])).toBe(belongs);
  });
});
