import { describe, expect, it } from "vitest";
import { defaultGuideline } from "../model/default-guideline";
import type { Guideline } from "../model/guideline";
import { findLinks } from "./links";
import { isOwnSite, languageOfLink, pairedUrl } from "./site-language";

const link = (text: string) => {
  const [found] = findLinks(text, 0);
  if (!found) throw new Error(`no address in ${text}`);
  return found;
};

const onePrefixedSite: Guideline = {
  ...defaultGuideline,
  sites: {
    ...defaultGuideline.sites,
    model: "path-prefix",
    fi: ["esimerkki.fi"],
    sv: ["esimerkki.fi"],
    neutral: [],
    prefixes: { fi: "/", sv: "/sv/" },
  },
};

describe("language of a link", () => {
  it.each<[string, "fi" | "sv" | null, boolean]>([
    ["https://www.kirkkonummi.fi/a", "fi", true],
    ["kyrkslatt.fi", "sv", true],
    ["https://tapahtumat.kirkkonummi.fi/", null, true],
    ["https://tapahtumat.kirkkonummi.fi/sv-FI", "sv", true],
    ["tapahtumat.kirkkonummi.fi/fi/haku", "fi", true],
    ["tapahtumat.kirkkonummi.fi/en", null, true],
    ["https://example.com/kirkkonummi.fi", null, false],
    ["https://kirkkonummi.fi.example.com", null, false],
  ])("%s with a site each: %s", (text, language, own) => {
    expect(languageOfLink(link(text), defaultGuideline)).toBe(language);
    expect(isOwnSite(link(text), defaultGuideline)).toBe(own);
  });

  it.each<[string, "fi" | "sv" | null]>([
    ["esimerkki.fi/uutiset", "fi"],
    ["esimerkki.fi/sv", "sv"],
    ["esimerkki.fi/sv/nyheter", "sv"],
    ["esimerkki.fi/svenska", "fi"],
    ["example.com/sv/", null],
  ])("%s with the language in the path: %s", (text, language) => {
    expect(languageOfLink(link(text), onePrefixedSite)).toBe(language);
  });

  it.each<[string, "fi" | "sv", string | null]>([
    ["kirkkonummi.fi", "sv", "https://kyrkslatt.fi/"],
    ["https://www.kyrkslatt.fi/", "fi", "https://kirkkonummi.fi/"],
    ["https://kirkkonummi.fi/anna-palautetta-ja-vaikuta?a=b", "sv", "https://kyrkslatt.fi/ge-respons-och-paverka/"],
    ["kirkkonummi.fi/tuntematon", "sv", null],
  ])("counterpart of %s in %s", (text, wanted, url) => {
    expect(pairedUrl(link(text), wanted, defaultGuideline)).toBe(url);
  });
});
