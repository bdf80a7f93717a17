import { build } from "vite";
import { describe, expect, it } from "vitest";
import { bundledPackages, packageFolder, readPackage } from "./bundled-packages";

/** Builds a script of this code. */
const buildScript = (code: string, plugin: ReturnType<ReturnType<typeof bundledPackages>["plugin"]>) =>
  build({
    ...{ configFile: false, logLevel: "silent", publicDir: false },
    build: { write: false, rolldownOptions: { input: "virtual:script" } },
    plugins: [
      plugin,
      {
        name: "script",
        resolveId: (id) => (id === "virtual:script" ? "\0script" : null),
        load: (id) => (id === "\0script" ? code : null),
      },
    ],
  });

it("finds what is in the scripts of several builds, and not what only was imported", async () => {
  const packages = bundledPackages();
  await buildScript(
    'import { trigram } from "n-gram"; import { asTuples } from "trigram-utils"; alert(trigram("a"));',
    packages.plugin(),
  );
  await buildScript(
    'import { collapseWhiteSpace } from "collapse-white-space"; alert(collapseWhiteSpace("a"));',
    packages.plugin(),
  );
  const names = packages.take().map(({ name }) => name);
  expect(names.sort()).toEqual(["collapse-white-space", "n-gram"]);
  expect(packages.take()).toEqual([]);
});

describe("the package of a module", () => {
  it.each([
    ["/home/a/node_modules/preact/dist/preact.mjs", "/home/a/node_modules/preact"],
    ["C:\\a\\node_modules\\@wxt-dev\\browser\\src\\index.mjs", "C:/a/node_modules/@wxt-dev/browser"],
    ["/a/node_modules/one/node_modules/other/index.js?commonjs", "/a/node_modules/one/node_modules/other"],
    ["\0/a/node_modules/webextension-polyfill/dist/a.js?commonjs-es-import", "/a/node_modules/webextension-polyfill"],
    ["\0virtual:wxt-background-entrypoint?/a/entrypoints/background.ts", "node_modules/wxt"],
    ["\0vite/preload-helper.js", "node_modules/vite"],
    ["\0rolldown/runtime.js", "node_modules/rolldown"],
    ["/a/rules/index.ts", null],
  ])("%s", (id, folder) => {
    expect(packageFolder(id)).toBe(folder);
  });

  it.each(["preact", "trigram-utils", "franc-min", "@wxt-dev/browser", "vite"])("%s has a licence text", (name) => {
    const { text, licence } = readPackage(`node_modules/${name}`);
    expect(licence).toBe("MIT");
    expect(text).toContain("Copyright");
    expect(text?.length).toBeLessThan(2000);
  });
});
