import { describe, expect, it } from "vitest";
import { addressEndings } from "../text/address-endings";
import { findLinks } from "../text/links";
import { topLevelDomains } from "../text/top-level-domains";
import { detectSpans } from "./detect-spans";

describe("an address without scheme", () => {
  it.each(addressEndings)("is a link under .%s, in no language, and an address for X", (ending) => {
    const text = `kirjasto.${ending}/vuosi`;
    expect(findLinks(text, 0).map((link) => link.text)).toEqual([text]);
    expect(detectSpans(text)).toEqual([]);
    expect(topLevelDomains.has(ending)).toBe(true);
  });

  it("takes no words from the sentence around it", () => {
    const text = "Tutustu kirjaston vuoteen osoitteessa kirjasto.app/vuosi ennen joulua.";
    expect(detectSpans(text).map(({ lang, start, end }) => [lang, text.slice(start, end)])).toEqual([
      ["fi", "Tutustu kirjaston vuoteen osoitteessa"],
      ["fi", "ennen joulua"],
    ]);
  });

  it.each(["illalla.Se", "kirjasto.application/vuosi", "kirjasto.vuosi"])("is not %s", (text) => {
    expect(detectSpans(text)).not.toEqual([]);
  });
});
