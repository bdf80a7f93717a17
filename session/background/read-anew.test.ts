import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { defaultGuideline } from "../../rules/model/default-guideline";
import type { Reading } from "../line/guideline-reading";
import { readSources } from "../stored/guideline-sources";
import {
  type ChosenGuideline,
  guidelineForBackground,
  readStored,
  takePolicyGuideline,
} from "../stored/guideline-storage";
import { readGuidelineAnew } from "./read-anew";

vi.mock("../stored/built-in-guideline", () => ({ builtInGuideline: async () => defaultGuideline }));

// stands for the page; what goes to it and back is copied
vi.mock("../line/guideline-reading", () => ({
  requestReading: (chosen: ChosenGuideline): Promise<Reading> =>
    readSources(structuredClone(chosen)).then(
      (guideline) => ({ guideline: structuredClone(guideline) }),
      (problem: Error) => ({ problem: problem.message }),
    ),
}));

const say = (text: string) => ({ fi: text, sv: text, en: text });
const layer = {
  ...{ schema: 2, id: "library", version: "1.0.0", title: say("Kirjasto"), kind: "unit", over: defaultGuideline.id },
  hashtags: { general: ["#Kirjasto"], topics: [] },
};
const createDocument = vi.fn(async (_document: object) => {});
const closeDocument = vi.fn(async () => {});

beforeEach(() => {
  vi.stubGlobal("chrome", { offscreen: { createDocument, closeDocument } });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.clearAllMocks();
});

it("has a page read what a policy has set, once, and closes it", async () => {
  await takePolicyGuideline({ pack: null, layers: [JSON.stringify(layer)] });
  expect(await guidelineForBackground()).toBe(defaultGuideline);
  await Promise.all([readGuidelineAnew(), readGuidelineAnew()]);
  expect((await guidelineForBackground()).hashtags.general).toContain("#Kirjasto");
  expect(createDocument).toHaveBeenCalledOnce();
  expect(createDocument).toHaveBeenCalledWith(
    expect.objectContaining({ url: expect.stringContaining("/guideline-reader.html") }),
  );
  expect(closeDocument).toHaveBeenCalledTimes(2); // one that may have been left, and this one
  expect((await readStored())?.layers).toEqual([JSON.stringify(layer)]); // as it was set
});

it("reads what cannot be used but once, too", async () => {
  await takePolicyGuideline({ pack: null, layers: ["{"] });
  await readGuidelineAnew();
  await readGuidelineAnew();
  expect(createDocument).toHaveBeenCalledOnce();
  expect(closeDocument).toHaveBeenCalledTimes(2);
  expect(await guidelineForBackground()).toBe(defaultGuideline);
  await takePolicyGuideline({ pack: null, layers: [layer] });
  await readGuidelineAnew();
  expect((await guidelineForBackground()).hashtags.general).toContain("#Kirjasto");
});

it("opens nothing where nothing was chosen, or where the browser has no such pages", async () => {
  await readGuidelineAnew();
  expect(createDocument).not.toHaveBeenCalled();
  await takePolicyGuideline({ pack: null, layers: [layer] });
  vi.stubGlobal("chrome", {});
  await readGuidelineAnew();
  expect(await guidelineForBackground()).toBe(defaultGuideline);
});

it("logs where the page cannot be opened, and goes on with the built-in one", async () => {
  const log = vi.spyOn(console, "error").mockReturnValue();
  await takePolicyGuideline({ pack: null, layers: [layer] });
  createDocument.mockRejectedValueOnce(new Error("Only a single offscreen document may be created."));
  await readGuidelineAnew();
  expect(log).toHaveBeenCalledOnce();
  expect(await guidelineForBackground()).toBe(defaultGuideline);
});

it("goes on where there is no page to close", async () => {
  closeDocument.mockRejectedValueOnce(new Error("No current offscreen document."));
  await takePolicyGuideline({ pack: null, layers: [layer] });
  await readGuidelineAnew();
  expect((await guidelineForBackground()).hashtags.general).toContain("#Kirjasto");
});
