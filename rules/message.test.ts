import { describe, expect, it } from "vitest";
import { checks } from "./checks/registry";
import { fill, findingHeadline, findingText, findingTitle, itemText, labelText, shortLabelText } from "./message";
import { defaultGuideline } from "./model/default-guideline";
import type { Finding, Fix, Localised } from "./model/finding";

const texts = checks.flatMap(({ id, title, kinds, labels }): [string, Localised][] => [
  [`${id} title`, title],
  ...Object.entries(kinds).map(([kind, { message }]): [string, Localised] => [`${id} ${kind}`, message]),
  ...Object.entries(kinds).map(([kind, { headline }]): [string, Localised] => [`${id} headline ${kind}`, headline]),
  ...Object.entries(labels).map(([label, text]): [string, Localised] => [`${id} label ${label}`, text]),
]);
/** A value that reads otherwise in each language has one name a language: `{rightFi}`, `{rightSv}`, `{rightEn}`. */
const placeholders = (text: string) =>
  (text.match(/\{[^}]*\}/g) ?? []).map((name) => name.replace(/(?:Fi|Sv|En)\}$/, "}")).sort();

describe("the words of every check", () => {
  it.each(texts)("%s stands in three languages, with the same values", (_, text) => {
    expect(Object.keys(text).sort()).toEqual(["en", "fi", "sv"]);
    for (const words of Object.values(text)) {
      expect(words.trim()).not.toBe("");
      expect(placeholders(words)).toEqual(placeholders(text.fi));
    }
  });

  it("there is one check of each id, all of them in the built-in pack", () => {
    const ids = checks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(defaultGuideline.checks).sort()).toEqual(ids.toSorted());
  });
});

describe("fill", () => {
  it.each<[string, Record<string, string | number>, string]>([
    ["{over} liikaa", { over: 5 }, "5 liikaa"],
    ["{a} ja {a}", { a: "x" }, "x ja x"],
    ["{missing} jää", {}, "{missing} jää"],
    ["{toString}", {}, "{toString}"],
    ["{a}", { a: "{b} $& $1", b: "no" }, "{b} $& $1"],
  ])("%s", (text, values, wanted) => {
    expect(fill(text, values)).toBe(wanted);
  });
});

describe("texts of a finding", () => {
  const finding: Finding = {
    check: "length-limit",
    kind: "title-too-long",
    level: "warning",
    values: { over: 3 },
    ranges: [],
    statements: [],
    fixes: [],
  };

  it("come from the check", () => {
    expect(findingTitle(finding, "sv")).toBe("Längd");
    expect(findingText(finding, defaultGuideline, "fi")).toBe("Otsikko on 3 merkkiä liian pitkä. Lyhennä sitä.");
    expect(labelText(finding, { kind: "split", label: "split", values: {}, parts: [] }, "fi")).toBe("Ketjuta kielet");
    expect(itemText({ ...finding, check: "picture-or-video" }, "sharp", "en")).toBe("Sharp and bright");
  });

  it("name the thing, one of it in the singular", () => {
    expect(findingHeadline(finding, "fi")).toBe("Otsikossa 3 merkkiä liikaa");
    expect(findingHeadline({ ...finding, values: { over: 1 } }, "fi")).toBe("Otsikossa 1 merkki liikaa");
  });

  it("are short on a small button, where the label has a short form", () => {
    const append: Fix = { kind: "edit", label: "append", values: { tags: "#kirkkonummi" }, edits: [], safe: true };
    expect(shortLabelText({ ...finding, check: "general-hashtags" }, append, "sv")).toBe("Lägg till");
    const one: Fix = { kind: "edit", label: "keep-first", values: {}, edits: [], safe: false };
    expect(shortLabelText({ ...finding, check: "emoji-use" }, one, "sv")).toBe("Behåll en");
  });

  it("come from the pack where it has its own", () => {
    const settings = defaultGuideline.checks["length-limit"];
    if (!settings) throw new Error("no length-limit in the pack");
    const messages = { "title-too-long": { fi: "Oma {over}", sv: "Egen {over}", en: "Own {over}" } };
    const pack = { ...defaultGuideline, checks: { "length-limit": { ...settings, messages } } };
    expect(findingText(finding, pack, "en")).toBe("Own 3");
  });

  it("are empty where check or text is unknown", () => {
    expect(findingText({ ...finding, check: "none" }, defaultGuideline, "fi")).toBe("");
    expect(findingTitle({ ...finding, check: "none" }, "fi")).toBe("");
  });
});
