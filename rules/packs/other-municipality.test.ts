/**
 * Everything that another municipality would change is in its pack. The municipality here is invented: mostly Swedish,
 * with one website for both languages.
 */
import { describe, expect, it } from "vitest";
import { defaultGuideline } from "../model/default-guideline";
import type { Draft } from "../model/draft";
import type { Guideline } from "../model/guideline";
import { review } from "../review";
import { applyEdits } from "../text/apply-edits";
import { parseGuideline } from "./parse";

const strandby: unknown = {
  ...defaultGuideline,
  id: "strandby",
  issuer: { fi: "Rantakylän kaupunki", sv: "Strandby stad" },
  languages: { required: ["fi", "sv"], primary: "sv" },
  names: {
    organisation: { fi: "Rantakylän kaupunki", sv: "Strandby stad" },
    place: { fi: "Rantakylä", sv: "Strandby" },
  },
  sites: {
    model: "path-prefix",
    fi: ["strandby.example"],
    sv: ["strandby.example"],
    neutral: [],
    prefixes: { fi: "/fi", sv: "/" },
    urlPairs: [{ fi: "https://strandby.example/fi/uimahalli", sv: "https://strandby.example/simhall" }],
    landing: { fi: "https://strandby.example/fi", sv: "https://strandby.example/" },
    feedback: { fi: "https://strandby.example/fi/palaute", sv: "https://strandby.example/respons" },
  },
  accounts: [
    {
      unit: "main",
      name: "Strandby stad",
      role: "main",
      channel: "instagram",
      handle: "@strandbystad",
      url: null,
      status: "ok",
    },
  ],
  hashtags: { general: ["#Strandby", "#Rantakylä"], topics: [] },
  placeNames: [{ fi: "Rantakylä", sv: "Strandby", certainty: "A" }],
  contacts: { communications: "info@strandby.example" },
  public: { domains: ["strandby.example"], phones: ["+35812345"], ibans: [], businessId: null },
  templates: {
    ...defaultGuideline.templates,
    separator: "– – –",
    signature: { fi: "{name}, {title}, Rantakylän kaupunki", sv: "{name}, {title}, Strandby stad" },
  },
  // the built-in examples name the built-in accounts, sites and hashtags
  checks: Object.fromEntries(
    Object.entries(defaultGuideline.checks).map(([id, settings]) => [
      id,
      { ...settings, examples: { found: [], notFound: [] } },
    ]),
  ),
};

const guideline: Guideline = parseGuideline(strandby);

const draftOf = (text: string, more: Partial<Draft> = {}): Draft => ({
  channel: "facebook",
  surface: "post",
  parts: [text],
  postingAs: { name: "Strandby stad", role: "main" },
  place: "own",
  parent: null,
  media: null,
  today: "2026-11-23",
  ...more,
});

function findingOf(check: string, draft: Draft) {
  const finding = review(draft, guideline).findings.find((each) => each.check === check);
  const fix = finding?.fixes.find(({ kind }) => kind === "edit");
  return { kind: finding?.kind, repaired: fix?.kind === "edit" ? applyEdits(draft.parts, fix.edits)?.[0] : undefined };
}

const swedish = "Simhallen öppnar igen på måndag efter reparationen: https://strandby.example/simhall";

describe("another municipality", () => {
  it("gets the outline of the Finnish version, with its own separator and the Finnish page", () => {
    const { kind, repaired } = findingOf("both-languages", draftOf(swedish));
    expect(kind).toBe("finnish-missing");
    expect(repaired).toContain("\n\n– – –\n\n[kirjoita tähän suomeksi]");
    expect(repaired).toContain("https://strandby.example/fi/uimahalli");
  });

  it("gets links checked by their path", () => {
    const wrong = "Läs mer om simhallens öppettider: https://strandby.example/fi/uimahalli";
    expect(findingOf("link-language", draftOf(wrong))).toEqual({
      kind: "finnish-in-swedish",
      repaired: "Läs mer om simhallens öppettider: https://strandby.example/simhall",
    });
    expect(findingOf("link-language", draftOf(swedish)).kind).toBeUndefined();
  });

  it("gets its own hashtags, accounts, addresses, numbers and signature", () => {
    expect(findingOf("general-hashtags", draftOf("Hej! Moi! #strandby")).repaired).toBe(
      "Hej! Moi! #strandby #Rantakylä",
    );
    expect(findingOf("account-handle", draftOf("@strandbysatd", { channel: "instagram" })).repaired).toBe(
      "@strandbystad",
    );
    expect(findingOf("personal-contact", draftOf("maija@strandby.example, tfn 012 345")).kind).toBeUndefined();
    expect(findingOf("personal-contact", draftOf("maija@kirkkonummi.fi")).kind).toBe("named-email");
    expect(findingOf("website-link", draftOf(swedish)).kind).toBeUndefined();
    const comment = draftOf("Vägen plogas i dag.", { surface: "comment", place: "outside", parent: "När?" });
    expect(findingOf("signature", comment).repaired).toBe("Vägen plogas i dag.\n\n[namn], [titel], Strandby stad");
  });
});
