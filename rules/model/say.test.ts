import { expect, it, vi } from "vitest";

vi.mock("./said/fi", () => ({ said: ["nolla", "yksi"] }));
vi.mock("./said/sv", () => ({ said: ["noll", "ett"] }));
vi.mock("./said/en", () => ({ said: ["zero", "one"] }));
vi.resetModules();
const { loadAllSaid, loadSaid, say } = await import("./say");

it("says its text in a language as soon as its list is there, and is never silently empty", async () => {
  const text = say(1);
  expect(() => text.sv).toThrow('The texts of the checks in "sv" are not loaded.');
  await loadSaid("sv");
  expect(text.sv).toBe("ett");
  expect(() => text.fi).toThrow('The texts of the checks in "fi" are not loaded.');
  expect(() => say(2).sv).toThrow("not loaded");
});

it("is like a text that is written out, whichever way it is read", async () => {
  await loadAllSaid();
  const [listed, written] = [say(1), say("yksi", "ett", "one")];
  expect(Object.keys(listed)).toEqual(Object.keys(written));
  expect(Object.values(listed)).toEqual(Object.values(written));
  expect(Object.entries({ ...listed })).toEqual(Object.entries(written));
  expect(JSON.stringify(listed)).toBe(JSON.stringify(written));
});

it("says what stands beside it where the sources are used as they are", () => {
  expect(say("yksi", "ett", "one")).toEqual({ fi: "yksi", sv: "ett", en: "one" });
});
