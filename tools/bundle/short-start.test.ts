import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { shortened } from "./short-start";

describe("the start of a content script", () => {
  it("keeps the script and its context, and nothing else", () => {
    const start = "node_modules/wxt/dist/virtual/content-script-isolated-world-entrypoint.mjs";
    expect(shortened(readFileSync(start, "utf8")).split("\n")).toEqual([
      'import definition from "virtual:user-content-script-isolated-world-entrypoint";',
      'import { ContentScriptContext } from "wxt/utils/content-script-context";',
      "export default definition.main(new ContentScriptContext());",
    ]);
  });

  it("stops the build where WXT has changed it", () => {
    expect(() => shortened("import definition from 'elsewhere';")).toThrow("in another way");
  });
});
