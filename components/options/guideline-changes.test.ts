import { describe, expect, it } from "vitest";
import { changesTexts } from "../../locales/changes";
import { en } from "../../locales/en";
import { defaultGuideline } from "../../rules/model/default-guideline";
import type { Guideline } from "../../rules/model/guideline";
import { guidelineChanges } from "./guideline-changes";

const words = { texts: changesTexts.en, words: en.options, language: "en" } as const;
const say = (text: string) => ({ fi: text, sv: text, en: text });

/** Each changed thing as `what: from → to`, by group. */
function shown(edit: (pack: Guideline) => void): Record<string, string[]> {
  const pack = structuredClone(defaultGuideline);
  edit(pack);
  return Object.fromEntries(
    guidelineChanges(defaultGuideline, pack, words).map(({ group, changes }) => [
      group,
      changes.map(({ what, from = "", to = "", note, reason }) =>
        [`${what.join(" – ")}: ${note ?? `${from} → ${to}`}`, reason].filter(Boolean).join(" / "),
      ),
    ]),
  );
}

describe("a guideline's changes in words", () => {
  it("call checks by their titles, and say on and off, levels and limits", () => {
    const { checks } = shown(({ checks: settings }) => {
      delete settings["emoji-use"];
      Object.assign(settings["all-caps"] ?? {}, { enabled: false, reason: say("For children.") });
      Object.assign(settings["website-link"] ?? {}, { levels: { missing: "info" } });
      Object.assign(settings["both-languages"] ?? {}, { params: { minWords: 1e9 } });
    });
    expect(checks).toEqual([
      "Capital letters – in use: on → off / For children.",
      "Emoji: on → off",
      "Link to the website – level – missing: reminder → for information",
      "Both languages – setting – minWords: 4 → 1000000000",
      "Capital letters – reason:  → For children.",
    ]);
  });

  it("translate fields, and leave names out of the guideline alone", () => {
    const { names, languages, limits } = shown((pack) => {
      pack.languages.required = ["fi"];
      pack.platforms.x.post = 500;
      pack.glossary.unshift({ topic: "x", fi: "note", sv: "not", certainty: "A" });
      pack.placeNames.reverse();
    });
    expect(languages).toEqual(["languages – required: sv → "]);
    expect(limits).toEqual(["platforms – x – length of a post: 280 → 500"]);
    expect(names).toEqual([
      "glossary – note:  → topic: x, fi: note, sv: not, certainty: A",
      "place names: the order changes",
    ]);
  });

  it("name each key of a compose box in plain words", () => {
    const { composers } = shown((pack) => {
      pack.composerKeys = {
        x: {
          boxes: { post: { selectors: ["#new-box"], labels: [] } },
          publish: { comment: { selectors: [], labels: ["Svara nu"] } },
          checkedOn: "2026-10-01",
        },
      };
    });
    expect(composers).toEqual([
      "added to compose boxes – x – text boxes – post – elements:  → #new-box",
      "added to compose boxes – x – publish buttons – comment – labels:  → Svara nu",
      "added to compose boxes – x – looked at:  → 2026-10-01",
    ]);
  });

  it("are none between a guideline and itself, and said of a text that differs where it is cut", () => {
    expect(shown(() => undefined)).toEqual({});
    const { text } = shown(({ sections }) => {
      const [section] = sections;
      if (section) section.text = `${section.text} `;
    });
    expect(text).toEqual([expect.stringMatching(/^sections – .+ – text: changes$/)]);
  });
});
