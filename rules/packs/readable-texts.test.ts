/** What a pack or a layer shows or inserts can be seen, and reads as it is written; a reason has words. */
import { describe, expect, it } from "vitest";
import { refusal } from "../../tests/support/refusal";
import { defaultGuideline } from "../model/default-guideline";
import { withLayers } from "./layers";
import { parseGuideline } from "./parse";

const say = (text: string) => ({ fi: text, sv: text, en: text });
const { checks, names, templates, glossary, lexicons } = defaultGuideline;
const settings = (id: string, change: object) => ({ checks: { ...checks, [id]: { ...checks[id], ...change } } });

/** By the field that has the text: a pack in which it stands there. */
const places: Record<string, (text: string) => object> = {
  "title.fi": (text) => ({ title: say(text) }),
  "names.organisation.fi": (text) => ({ names: { ...names, organisation: { fi: text, sv: text } } }),
  "templates.readMore.fi": (text) => ({ templates: { ...templates, readMore: { fi: text, sv: text } } }),
  "templates.separator": (text) => ({ templates: { ...templates, separator: text } }),
  "glossary.0.sv": (text) => ({ glossary: [{ ...glossary[0], sv: text }] }),
  "checks.identity-number.messages.identity-code.fi": (text) =>
    settings("identity-number", { messages: { "identity-code": say(text) } }),
  "checks.media-rights.params.credit": (text) =>
    settings("media-rights", { params: { credit: text }, reason: say("Meillä näin.") }),
};
const fields = Object.keys(places);
const packWith = (field: string, text: string) => ({ ...defaultGuideline, ...places[field]?.(text) });

describe("a text of a pack is refused", () => {
  it.each(fields)("where nothing of it can be seen: %s", (field) => {
    for (const text of [" ", "\n", "\u00a0", "\u200b", "\u2060\ufe0f", "\u3164", "\u2800"])
      expect(refusal(() => parseGuideline(packWith(field, text))).field, JSON.stringify(text)).toBe(field);
  });

  it.each(fields)("where it does not read as it is written: %s", (field) => {
    for (const sign of ["\u0000", "\u0007", "\u001b", "\u202e", "\u2066", "\ud800", "\udc00"])
      expect(refusal(() => parseGuideline(packWith(field, `Kunta${sign}nsivu`))).field, JSON.stringify(sign)).toBe(
        field,
      );
  });

  it("where it is an entry of a word list, or an address", () => {
    const crisis = { ...lexicons.crisis, fi: ["tulva\u202e"] };
    const lists = { ...defaultGuideline, lexicons: { ...lexicons, crisis } };
    expect(refusal(() => parseGuideline(lists)).field).toBe("lexicons.crisis.fi.0");
    const landing = { fi: "https://a.example/\u202e", sv: "https://a.example/" };
    const linked = { ...defaultGuideline, sites: { ...defaultGuideline.sites, landing } };
    expect(refusal(() => parseGuideline(linked)).field).toBe("sites.landing.fi");
  });
});

it("a text may have pictures, line breaks and signs of any kind that can be seen", () => {
  for (const text of ["—", "* * *", "👨‍👩‍👧 ⚠️", "Kunta\n\tjatkuu\r\n", "e\u0301"])
    expect(parseGuideline(packWith("templates.separator", text)).templates.separator).toBe(text);
});

it("an organisation's name has more than one letter: accounts whose names begin with it speak for it", () => {
  for (const name of ["k", "@", "K.", "— k"])
    expect(refusal(() => parseGuideline(packWith("names.organisation.fi", name))).field).toBe("names.organisation.fi");
});

describe("a reason without words is none", () => {
  const off = (reason: string) => ({ enabled: false, reason: say(reason) });
  const layer = (change: object) => ({
    ...{ schema: 2, id: "library", version: "1.0.0", title: say("Kirjasto"), kind: "unit", over: defaultGuideline.id },
    checks: { "all-caps": change },
  });

  it.each([" ", ".", "a", "–––––", "12345", "\u200b", "o k"])("%j", (text) => {
    const pack = { ...defaultGuideline, ...settings("all-caps", off(text)) };
    expect(refusal(() => parseGuideline(pack)).field).toBe("checks.all-caps.reason.fi");
    expect(refusal(() => withLayers(defaultGuideline, [layer(off(text))])).field).toBe(
      "library: checks.all-caps.reason.fi",
    );
  });

  it("and one of a word is enough", () => {
    expect(withLayers(defaultGuideline, [layer(off("Syy"))]).checks["all-caps"]?.enabled).toBe(false);
  });
});
