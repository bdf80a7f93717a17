import { describe, expect, it } from "vitest";
import { packageFolder, readPackage } from "./bundled-packages";
import { noticeText } from "./notice";

const preact = { name: "preact", version: "11.2.0", licence: "MIT", text: "Copyright Preact\r\n" };
const zod = { name: "zod", version: "4.6.7", licence: "MIT", text: "Copyright Zod" };

describe("the notice of a build", () => {
  it("has the head, then each package once with its licence, the same in any order", () => {
    const notice = noticeText("Ohjenuora\n", [zod, preact, preact]);
    expect(notice).toBe(noticeText("Ohjenuora", [preact, zod]));
    expect(notice).toMatch(/^Ohjenuora\n\n.+\n- preact 11\.2\.0 \(MIT\)\n- zod 4\.6\.7 \(MIT\)\n/);
    expect(notice.split("Copyright Preact\n")).toHaveLength(2);
    expect(notice).not.toContain("\r");
  });

  it("is refused with the name of every package that may not be in it", () => {
    const packages = [preact, { ...zod, text: null }, { ...zod, name: "other", licence: "SSPL-1.0" }];
    expect(() => noticeText("", packages)).toThrow(
      /other 4\.6\.7 is under SSPL-1\.0.*\n.*zod 4\.6\.7 has no licence text/,
    );
  });
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
