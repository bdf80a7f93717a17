import { existsSync, globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { areas, contentScriptRooms, notBelow, roomOf } from "./floors";
import { type Import, importsIn, productImports } from "./imports";
import { withFloorRules, withPictures } from "./pages";

const imports = productImports();

/** A path of this repository in backticks; patterns with `<` or `*` are left out. */
const pathInText =
  /`((?:rules|session|composers|components|locales|tools|tests|entrypoints|assets|docs|public)\/[\w./-]+)`/g;

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
    expect(new Set(scripts).size).toBe(6);
    const allowed = contentScriptRooms.map((room) => room.replace("*.content.ts", ""));
    const isAllowed = (file: string) => allowed.some((room) => file.startsWith(room));
    const loaded = new Set([...new Set(scripts)].flatMap((script) => [...loadedWith(script)]));
    expect(loaded.size).toBeGreaterThan(40);
    expect([...loaded].filter((file) => !isAllowed(file))).toEqual([]);
  });
});

/** The steps of the drawing "From a draft to a repair in the page": which module takes up the next one. */
const steps: [from: string, to: string][] = [
  ["entrypoints/in-page/start-in-page.ts", "composers/watch.ts"],
  ["entrypoints/in-page/start-in-page.ts", "session/line/page-end.ts"],
  ["session/panel/active-tab.ts", "session/panel/tab-line.ts"],
  ["session/panel/tab-line.ts", "session/line/panel-end.ts"],
  ["session/panel/panel-client.ts", "session/panel/active-tab.ts"],
  ["session/panel/panel-client.ts", "session/stored/dismissals-store.ts"],
  ["session/panel/panel-client.ts", "session/panel/reviewed-page.ts"],
  ["session/panel/reviewed-page.ts", "session/review/review-session.ts"],
  ["session/review/review-session.ts", "session/review/resolve-draft.ts"],
  ["session/review/review-session.ts", "rules/review.ts"],
  ["session/panel/panel-client.ts", "session/panel/composer-writing.ts"],
  ["session/panel/composer-writing.ts", "session/panel/page-edits.ts"],
  ["session/panel/page-edits.ts", "session/panel/rebase-edits.ts"],
  ["session/panel/page-edits.ts", "session/browser/clipboard.ts"],
  ["session/background/tab-watch.ts", "session/review/review-session.ts"],
  ["session/background/tab-watch.ts", "session/background/publish-guard.ts"],
  ["session/panel/panel-draft.ts", "session/panel/reviewed-writing.ts"],
  ["session/panel/reviewed-writing.ts", "session/review/review-session.ts"],
  ["session/panel/reviewed-writing.ts", "session/panel/rebase-edits.ts"],
];

describe("a draft's way", () => {
  it.each(steps)("%s takes up %s", (from, to) => {
    expect(imports.some((one) => one.from === from && one.to === to && !one.typeOnly)).toBe(true);
  });

  it("reviews in one place: nothing else in session/ or components/ calls the review of rules/", () => {
    const callers = imports.filter(({ to, typeOnly }) => to === "rules/review.ts" && !typeOnly).map(({ from }) => from);
    expect(callers.filter((file) => !file.startsWith("rules/"))).toEqual(["session/review/review-session.ts"]);
  });

  it("is plain data for components and reviews: neither loads the browser's interface", () => {
    const files = new Set(
      imports.map(({ from }) => from).filter((file) => /^(?:components|session\/review)\//.test(file)),
    );
    const loading = [...files].filter((file) => loadedWith(file).has("session/browser/browser.ts"));
    expect(loading).toEqual([]);
  });

  it("reaches the browser's storage through stored items, and lists its tabs", () => {
    const readsStorage = (file: string) =>
      /browser\.storage\.(?:local|session|managed|onChanged)/.test(readFileSync(file, "utf8"));
    const files = new Set(
      imports.map(({ from }) => from).filter((file) => /^(?:session|entrypoints|components)\//.test(file)),
    );
    expect([...files].filter(readsStorage).sort()).toEqual([
      "entrypoints/options/main.tsx", // deletes everything
      "session/background/follow-policy.ts", // reads what the administrator has set
      "session/stored/old-window-drafts.ts", // lists the drafts
      "session/stored/private-items.ts", // lists what private windows have
      "session/stored/stored-item.ts",
      "session/stored/tab-drafts.ts", // lists the tabs
      "session/stored/watch-tab-items.ts", // hears of every tab
      "session/stored/window-drafts.ts", // lists the windows
    ]);
  });
});

describe("private windows", () => {
  it("are told apart by the background for each tab: it is in no window, and loads nothing that asks for its own", () => {
    const loaded = loadedWith("entrypoints/background.ts");
    expect(loaded).toContain("session/stored/window-settings.ts");
    expect(loaded).not.toContain("session/browser/private-window.ts");
    expect(loadedWith("entrypoints/sidepanel/main.tsx")).toContain("session/browser/private-window.ts");
  });
});

describe("what is made of the floors", () => {
  it("stands in docs/architecture.md as a picture", () => {
    const page = readFileSync("docs/architecture.md", "utf8");
    expect(page).toBe(withPictures(page));
  });

  it("is named in the documents by paths that exist", () => {
    const pages = globSync(["*.md", "docs/**/*.md", "tests/**/*.md", ".github/**/*.md"]);
    expect(pages.length).toBeGreaterThan(10);
    const named = pages.flatMap((page) =>
      Array.from(readFileSync(page, "utf8").matchAll(pathInText), ([, file = ""]) => `${page}: ${file}`),
    );
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((one) => !existsSync(one.split(": ")[1] ?? ""))).toEqual([]);
  });

  it("stands in biome.json as lint rules", () => {
    const configuration = JSON.parse(readFileSync("biome.json", "utf8"));
    expect(configuration).toEqual(withFloorRules(configuration));
  });
});
