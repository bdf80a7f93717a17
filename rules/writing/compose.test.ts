import { describe, expect, it } from "vitest";
import { defaultGuideline as guideline } from "../model/default-guideline";
import { review } from "../review";
import { applyEdits } from "../text/apply-edits";
import {
  composeParts,
  draftOfWriting,
  fieldOf,
  formOf,
  nothingWritten,
  parseWriting,
  type Writing,
  withParts,
} from "./compose";

const written = (change: Partial<Writing>): Writing => ({ ...nothingWritten(guideline), ...change });
const both = {
  fi: "Uimahalli on kiinni perjantaina 4.12.",
  sv: "Simhallen är stängd fredag 4.12.",
  tags: "#Kirkkonummi #Kyrkslätt",
};

describe("the form of a channel", () => {
  it("is one post with a separator on Facebook", () => {
    expect(composeParts(written(both), guideline)).toEqual([`${both.fi}\n\n***\n\n${both.sv}\n\n${both.tags}`]);
  });
  it("has the Swedish version first where it was put first", () => {
    expect(composeParts(written({ ...both, first: "sv", tags: "" }), guideline)).toEqual([
      `${both.sv}\n\n***\n\n${both.fi}`,
    ]);
  });
  it("is a thread on X where both do not fit one post, with the hashtags at its end", () => {
    const long = written({ ...both, channel: "x", fi: `${both.fi} ${"Tervetuloa taas. ".repeat(13)}`.trim() });
    expect(formOf(long, guideline)).toBe("thread");
    expect(composeParts(long, guideline)).toEqual([long.fi, `${both.sv}\n\n${both.tags}`]);
    expect(formOf(written({ ...both, channel: "x" }), guideline)).toBe("one");
  });
  it("has the hashtags in each of two posts", () => {
    expect(composeParts(written({ ...both, channel: "x", form: "posts" }), guideline)).toEqual([
      `${both.fi}\n\n${both.tags}`,
      `${both.sv}\n\n${both.tags}`,
    ]);
  });
  it("is title and description on YouTube", () => {
    expect(
      composeParts(written({ ...both, channel: "youtube", title: " Valtuusto – Fullmäktige ", tags: "" }), guideline),
    ).toEqual(["Valtuusto – Fullmäktige", `${both.fi}\n\n***\n\n${both.sv}`]);
  });
  it("is one empty text where nothing is written", () => {
    expect(composeParts(written({}), guideline)).toEqual([""]);
  });
});

describe("there and back", () => {
  it.each<[string, Partial<Writing>]>([
    ["both versions", both],
    ["one version", { fi: both.fi }],
    ["the other version only", { sv: both.sv, tags: both.tags }],
    ["hashtags only", { tags: both.tags }],
    ["nothing", {}],
    ["a thread", { ...both, channel: "x", form: "thread" }],
    ["two posts", { ...both, channel: "x", form: "posts" }],
    ["a video", { ...both, channel: "youtube", title: "Valtuusto" }],
    ["a separator within a version", { ...both, fi: "Yksi\n\n***\n\nKaksi" }],
    ["hashtags within the text", { fi: "Tule #kirjasto'on\ntänään", sv: both.sv }],
    ["the Swedish version first", { ...both, first: "sv" }],
  ])("%s", (_what, change) => {
    const writing = written(change);
    expect(withParts(writing, composeParts(writing, guideline), guideline)).toEqual(writing);
  });
  it("an outline of the missing version reaches that version, and hashtags the line for them", () => {
    const writing = written({ fi: `${both.fi} Lue lisää: https://www.kirkkonummi.fi/uimahalli`, tags: "#Kirkkonummi" });
    const parts = composeParts(writing, guideline);
    const found = review(draftOfWriting(writing, guideline, "2026-11-23"), guideline).findings;
    const fix = found.find(({ check }) => check === "both-languages")?.fixes.find(({ kind }) => kind === "edit");
    const repaired = fix?.kind === "edit" ? applyEdits(parts, fix.edits) : null;
    const after = withParts(writing, repaired ?? [], guideline);
    expect(after.fi).toBe(writing.fi);
    expect(after.sv).toContain("fredag 4.12");
    expect(after.tags).toContain("#Kirkkonummi");
  });

  it.each<[string, string, string, string]>([
    ["on the last line", "Tervetuloa!\n\n#Masala #Kirkkonummi\n", "Tervetuloa!", "#Masala #Kirkkonummi"],
    [
      "on the last lines",
      "Tervetuloa!\n #Masala\t#Sjundby\n#Kirkkonummi",
      "Tervetuloa!",
      "#Masala #Sjundby #Kirkkonummi",
    ],
    ["above a blank line stay", "Tervetuloa!\n#Masala\n\n#Kirkkonummi", "Tervetuloa!\n#Masala", "#Kirkkonummi"],
    ["in a sentence stay", "Tervetuloa!\nTule #Masala", "Tervetuloa!\nTule #Masala", ""],
    ["and nothing else", "#Masala\n#Kirkkonummi", "", "#Masala #Kirkkonummi"],
    ["without a space", "Tervetuloa!\n#Masala#Kirkkonummi", "Tervetuloa!", "#Masala#Kirkkonummi"],
    ["none", "", "", ""],
  ])("hashtags %s", (_, text, fi, tags) => {
    expect(withParts(written({ fi: "Tervetuloa!" }), [text], guideline)).toMatchObject({ fi, tags });
  });

  it("takes time in proportion to the length: 30,000 lines with hashtags are divided at once", () => {
    const text = `${"#Masala\n".repeat(30_000)}Tervetuloa!`;
    expect(withParts(written({ fi: text }), [text], guideline)).toMatchObject({ fi: text, tags: "" });
  });
});

it("what is stored is read back, and anything else is not", () => {
  const writing = written(both);
  expect(parseWriting(JSON.parse(JSON.stringify(writing)))).toEqual(writing);
  for (const broken of [null, 3, {}, { ...writing, channel: "myspace" }, { ...writing, fi: 3 }])
    expect(parseWriting(broken)).toBeNull();
  const long = written({ ...both, sv: "x".repeat(1_000_000) });
  expect(parseWriting(long)).toEqual(long);
});

describe("where a passage was written", () => {
  const writing: Writing = {
    ...nothingWritten(guideline),
    fi: " Kirjasto on kiinni.",
    sv: "Biblioteket är stängt.",
    tags: "#a",
  };
  const find = (words: string, change: Partial<Writing> = {}) => {
    const [text = ""] = composeParts({ ...writing, ...change }, guideline);
    const start = text.indexOf(words);
    return fieldOf({ ...writing, ...change }, { part: 0, start, end: start + words.length }, guideline);
  };

  it.each([
    ["on kiinni", { field: "fi", start: 10, end: 19 }],
    ["är", { field: "sv", start: 12, end: 14 }],
    ["#a", { field: "tags", start: 0, end: 2 }],
    ["***", null],
    ["kiinni.\n\n***", null],
  ])("%s", (words, place) => {
    expect(find(words)).toEqual(place);
  });
});
