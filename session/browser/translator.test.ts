import { expect, it, vi } from "vitest";
import { builtInTranslator } from "./translator";

const scopeWith = (availability: string, translate = async (text: string) => `sv:${text}`) => {
  const destroy = vi.fn();
  const Translator = { availability: async () => availability, create: async () => ({ translate, destroy }) };
  return { scope: { Translator }, destroy };
};

it("is not there where the browser has none", () => {
  expect(builtInTranslator({})).toBeNull();
});

it.each([
  ["unavailable", false],
  ["downloadable", true],
  ["available", true],
])("a pair that is %s: %s", async (availability, possible) => {
  expect(await builtInTranslator(scopeWith(availability).scope)?.canTranslate("fi", "sv")).toBe(possible);
});

it("cannot translate where the browser refuses to say", async () => {
  const scope = { Translator: { availability: () => Promise.reject(new Error("blocked")) } };
  expect(await builtInTranslator(scope)?.canTranslate("fi", "sv")).toBe(false);
});

it("gives the texts in their order, and frees the translator even when it fails", async () => {
  const good = scopeWith("available");
  expect(await builtInTranslator(good.scope)?.translate(["a", "b"], "fi", "sv")).toEqual(["sv:a", "sv:b"]);
  expect(good.destroy).toHaveBeenCalledOnce();
  const bad = scopeWith("available", () => Promise.reject(new Error("no memory")));
  await expect(builtInTranslator(bad.scope)?.translate(["a"], "fi", "sv")).rejects.toThrow("no memory");
  expect(bad.destroy).toHaveBeenCalledOnce();
});
