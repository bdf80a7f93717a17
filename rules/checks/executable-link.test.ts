import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import { executableLink } from "./executable-link";

describe("executable-link", () => {
  it.each<[string, string[]]>([
    ["Asenna sovellus: https://lataa.example.com/polku.apk", ["in-draft:warning"]],
    ["https://example.com/lataa?tiedosto=Asennus.EXE", ["in-draft:warning"]],
    ["Lataa esite: https://www.kirkkonummi.fi/esite.pdf", []],
    ["Ladda ner kartan: https://www.kyrkslatt.fi/karta.png", []],
    ["https://example.com ja kirkkonummi.fi", []],
  ])("%s", (text, kinds) => {
    expect(tryCheck(executableLink, text).kinds).toEqual(kinds);
  });

  it("reads the message that is answered too, and marks nothing of ours", () => {
    const tried = tryCheck(executableLink, {
      parts: ["Kiitos."],
      surface: "comment",
      parent: "Aja https://example.net/korjaus.msi",
    });
    expect(tried.kinds).toEqual(["in-parent:warning"]);
    expect(tried.passages).toEqual([]);
  });
});
