import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { areas, contentScriptRooms, notBelow, roomOf } from "./floors";
import { type Import, importsIn, productImports } from "./imports";
import { withFloorRules, withPictures } from "./pages";

const imports = productImports();

/** Imports from one room of the area to another that is not below it. */
function upwards(area: (typeof areas)[number], all: readonly Import[]): string[] {
  return all.flatMap(({ from, to }) => {
    const [room, target] = [roomOf(area, from), roomOf(area, to)];
    const isUp = room !== null && target !== null && room !== target && notBelow(area, room).includes(target);
    return isUp ? [`${from} → ${to}`] : [];
  });
}

/** Every file that is loaded with this one: imports of types load nothing. */
function loadedWith(file: string): Set<string> {
  const loaded = new Set<string>();
  const load = (from: string): void => {
    if (loaded.has(from)) return;
    loaded.add(from);
    for (const next of imports) if (next.from === from && !next.typeOnly) load(next.to);
  };
  load(file);
  return loaded;
}

describe("the floors", () => {
  it("are read from the real imports", () => {
    expect(imports.length).toBeGreaterThan(1000);
    const code =
      'import type { A } from "./floors";\nimport { type B } from "./floors";\nexport { c } from "./pages";\n';
    const lazy = 'const d = await import("./write");\nimport "./pages";\nimport { type E, f } from "./imports";\n';
    expect(importsIn("tools/architecture/x.ts", code + lazy).map(({ to, typeOnly }) => [to, typeOnly])).toEqual([
      ["tools/architecture/floors.ts", true],
      ["tools/architecture/floors.ts", true],
      ["tools/architecture/pages.ts", false],
      ["tools/architecture/write.ts", false],
      ["tools/architecture/pages.ts", false],
      ["tools/architecture/imports.ts", false],
    ]);
  });

  it.each(areas)("of $title: no import goes up or to the side", (area) => {
    expect(upwards(area, imports)).toEqual([]);
  });

  it("an import that goes up is noticed", () => {
    const [house, rules] = areas;
    const up = [{ from: "rules/text/links.ts", to: "rules/checks/registry.ts", typeOnly: true }];
    const out = [{ from: "session/line/hosts.ts", to: "components/panel/side-panel.tsx", typeOnly: false }];
    expect([house && upwards(house, out), rules && upwards(rules, up)].flat()).toHaveLength(2);
  });

  it.each(areas.filter(({ folder }) => folder))("every file of $folder/ has its room", (area) => {
    const files = new Set(imports.flatMap(({ from, to }) => [from, to]));
    const inArea = [...files].filter((file) => file.startsWith(`${area.folder}/`) && /\.tsx?$/.test(file));
    expect(inArea.length).toBeGreaterThan(20);
    expect(inArea.filter((file) => roomOf(area, file) === null)).toEqual([]);
  });

  it("content scripts load no rule, no text of the interface and no polyfill", () => {
    const scripts = imports.map(({ from }) => from).filter((file) => file.endsWith(".content.ts"));
    expect(new Set(scripts).size).toBe(5);
    const allowed = contentScriptRooms.map((room) => room.replace("*.content.ts", ""));
    // plain lists and names of the model are all that a page needs of the rules
    const isAllowed = (file: string) =>
      file === "rules/model/draft.ts" || allowed.some((room) => file.startsWith(room));
    const loaded = new Set([...new Set(scripts)].flatMap((script) => [...loadedWith(script)]));
    expect(loaded.size).toBeGreaterThan(40);
    expect([...loaded].filter((file) => !isAllowed(file))).toEqual([]);
  });
});

describe("what is made of the floors", () => {
  it("stands in docs/architecture.md as a picture", () => {
    const page = readFileSync("docs/architecture.md", "utf8");
    expect(page).toBe(withPictures(page));
  });

  it("stands in biome.json as lint rules", () => {
    const configuration = JSON.parse(readFileSync("biome.json", "utf8"));
    expect(configuration).toEqual(withFloorRules(configuration));
  });
});
