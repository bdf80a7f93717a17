import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { refuseUnsafe, replacements, withoutUnsafe } from "./no-unsafe-code";

const { zod, preact } = replacements;
const read = (file: string) => readFileSync(file, "utf8");

describe("what the stores' lint warns of", () => {
  it("goes out of zod: its probe finds that no code can be made from text", () => {
    const code = withoutUnsafe(read("node_modules/zod/v4/core/util.js"), zod);
    expect(code).toMatch(/try \{\s+return false;\s+\}/);
    expect(code).not.toContain("new F(");
  });

  it("goes out of preact, and nothing else of it", () => {
    const before = read("node_modules/preact/dist/preact.mjs");
    const after = withoutUnsafe(before, preact);
    expect(() => refuseUnsafe("preact", before)).toThrow("innerHTML=");
    expect(() => refuseUnsafe("preact", after)).not.toThrow();
    expect(after.replace(preact.safe, "")).toBe(before.replace(preact.unsafe, ""));
  });

  it("stops the build where a library has changed it", () => {
    expect(() => withoutUnsafe("export {};", zod)).toThrow("no longer as it was");
    const twice = "(a.innerHTML=b.__html)";
    expect(() => withoutUnsafe(twice + twice, preact)).toThrow("no longer as it was");
  });

  it.each(["a.innerHTML=b", "a.outerHTML = b", "a.innerHTML+=b", "return Function(``)", 'new Function("")', "eval(a)"])(
    "stops the build where a script has it: %s",
    (code) => expect(() => refuseUnsafe("chunk.js", code)).toThrow("chunk.js"),
  );

  it.each(["a.innerHTML==b", "isFunction(a)", "medieval(a)", "a.Function(b)", "typeof a==`function`"])(
    "lets through what only looks like it: %s",
    (code) => expect(() => refuseUnsafe("chunk.js", code)).not.toThrow(),
  );
});
