import { expect, it, vi } from "vitest";

vi.mock("./said/fi", () => ({ said: ["nolla", "yksi"] }));
vi.mock("./said/sv", () => ({ said: ["noll", "ett"] }));
vi.resetModules();
const { loadSaid, say } = await import("./say");

it("says its text in a language as soon as its list is there, and nothing before", async () => {
  const text = say(1);
  expect(text.sv).toBe("");
  await loadSaid("sv");
  expect([text.fi, text.sv]).toEqual(["", "ett"]);
});

it("says what stands beside it where the sources are used as they are", () => {
  expect(say("yksi", "ett", "one")).toEqual({ fi: "yksi", sv: "ett", en: "one" });
});
