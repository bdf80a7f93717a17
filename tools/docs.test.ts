/** The administrator's guide says the same in three languages, its examples can be used as they stand, and the store texts keep to the stores' limits. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface Block {
  language: string;
  text: string;
}

const guides = ["docs/admin.md", "docs/admin.fi.md", "docs/admin.sv.md"];
const storeTexts = ["docs/store/en.md", "docs/store/fi.md", "docs/store/sv.md"];
const commentSigns: Record<string, string> = { sh: "#", powershell: "#", reg: ";" };

const read = (file: string) => readFileSync(file, "utf8");

function codeBlocks(file: string): Block[] {
  return [...read(file).matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = "", text = ""]) => ({
    language,
    text,
  }));
}

function withoutComments({ language, text }: Block): Block {
  const sign = commentSigns[language];
  const lines = text.split("\n").filter((line) => !sign || !line.trimStart().startsWith(sign));
  return { language, text: lines.join("\n") };
}

const levels = (file: string) => (read(file).match(/^#+(?= )/gm) ?? []).map((heading) => heading.length);

/** What a `.reg` file sets in its last key: numbers, texts, and JSON text as what it means. */
function registryValues(text: string): Record<string, unknown> {
  const lines = text.slice(text.lastIndexOf("]\n") + 2).split("\n");
  return Object.fromEntries(
    lines.flatMap((line) => {
      const [, name, number, quoted] = line.match(/^"([^"]+)"=(?:dword:([0-9a-f]{8})|"(.*)")$/) ?? [];
      if (!name) return [];
      if (number) return [[name, Number.parseInt(number, 16)]];
      const value = (quoted ?? "").replace(/\\(["\\])/g, "$1");
      return [[name, /^[[{]/.test(value) ? JSON.parse(value) : value]];
    }),
  );
}

describe("the administrator's guide", () => {
  it.each(guides)("%s has the code blocks and the headings of the English one", (file) => {
    const english = codeBlocks("docs/admin.md").map(withoutComments);
    expect(english.length).toBeGreaterThan(10);
    expect(codeBlocks(file).map(withoutComments)).toEqual(english);
    expect(levels(file)).toEqual(levels("docs/admin.md"));
  });

  it.each(guides)("%s links to the other two", (file) => {
    for (const other of guides.filter((name) => name !== file))
      expect(read(file)).toContain(`](${other.replace("docs/", "")})`);
  });

  it.each(guides)("the links within %s lead to a heading", (file) => {
    const anchors = (read(file).match(/^#+ .*$/gm) ?? []).map((heading) =>
      heading
        .replace(/^#+ /, "")
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, "")
        .replaceAll(" ", "-"),
    );
    const links = [...read(file).matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
    expect(links.length).toBeGreaterThan(0);
    expect(anchors).toEqual(expect.arrayContaining(links));
  });

  it.each(guides)("the JSON of %s can be read", (file) => {
    const blocks = codeBlocks(file).filter(({ language }) => language === "json");
    expect(blocks.length).toBeGreaterThan(0);
    for (const { text } of blocks) expect(() => JSON.parse(text), text).not.toThrow();
  });

  it.each(guides)("the registry files of %s have their header, and their values can be read", (file) => {
    const blocks = codeBlocks(file).filter(({ language }) => language === "reg");
    expect(blocks.length).toBeGreaterThan(0);
    for (const { text } of blocks) {
      expect(text.split("\n")[0]).toBe("Windows Registry Editor Version 5.00");
      expect(Object.keys(registryValues(text)), text).not.toEqual([]);
    }
  });

  it("sets the same by registry, by Chrome's JSON and by policies.json", () => {
    const blocks = codeBlocks("docs/admin.md");
    const json = blocks.filter(({ language }) => language === "json").map(({ text }) => JSON.parse(text));
    const chrome = json.find((value) => value["3rdparty"])["3rdparty"].extensions.EXTENSION_ID;
    const firefox = json.find((value) => value.policies?.["3rdparty"]).policies["3rdparty"].Extensions;
    expect(Object.values(firefox)).toEqual([chrome]);
    const inRegistry = Object.fromEntries(
      Object.entries(chrome).map(([name, value]) => [name, typeof value === "boolean" ? Number(value) : value]),
    );
    const settings = blocks.filter(({ text }) => text.includes("EXTENSION_ID\\policy]"));
    expect(settings.map(({ text }) => registryValues(text))).toEqual([inRegistry, inRegistry]);
  });
});

describe("the store texts", () => {
  it.each(storeTexts)("the summary of %s is within 132 signs", (file) => {
    const summary = read(file).match(/^\*\*[^*]+\*\* \([^)]*132[^)]*\): (.+)$/m)?.[1] ?? "";
    expect(summary.length).toBeGreaterThan(0);
    expect(summary.length).toBeLessThanOrEqual(132);
  });

  it.each(storeTexts)("%s has as many headings as the English one", (file) => {
    expect(levels("docs/store/en.md").length).toBeGreaterThan(1);
    expect(levels(file)).toEqual(levels("docs/store/en.md"));
  });
});
