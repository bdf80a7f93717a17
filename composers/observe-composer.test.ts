// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type ComposerOnPage, createComposer, giveSize } from "../tests/support/page-composer";
import { createComposerObserver } from "./observe-composer";

let end: AbortController;
let composer: ComposerOnPage;
const reading = { soon: vi.fn(), now: vi.fn() };
const looking = { soon: vi.fn(), now: vi.fn() };
/** As the browser does when a size has changed: happy-dom lays nothing out. */
let resize: () => void;

beforeEach(() => {
  giveSize();
  vi.clearAllMocks();
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(call: () => void) {
        resize = call;
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
  end = new AbortController();
  composer = createComposer();
});
afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** A later step of its dialog is open, without its box. */
function openLaterStep(): void {
  const [box] = composer.roots;
  box?.remove();
  if (box) giveSize(box, 0, 0);
  observe({ keptTexts: ["Hei"] });
}
const observe = (change: object = {}) =>
  createComposerObserver(reading, looking, end.signal).observe({ ...composer, ...change });
/** A node comes into the composer, beside its box. */
async function addBeside(): Promise<void> {
  composer.scope.append(document.createElement("div"));
  await new Promise((resolve) => setTimeout(resolve));
}

it("has the composer looked at at once where its box is taken away", async () => {
  observe();
  composer.roots[0]?.remove();
  await addBeside();
  expect(looking.now).toHaveBeenCalled();
});

it("has it looked at soon where something else in it changes", async () => {
  observe();
  await addBeside();
  expect([looking.now.mock.calls.length, looking.soon.mock.calls.length]).toEqual([0, 1]);
});

it("does not have the page looked over at every change of a later step, whose boxes are gone anyway", async () => {
  openLaterStep();
  await addBeside();
  resize();
  expect(looking.now).not.toHaveBeenCalled();
  expect(looking.soon).toHaveBeenCalled();
});

it("has a later step looked at at once where it goes", () => {
  openLaterStep();
  giveSize(composer.scope, 0, 0);
  resize();
  expect(looking.now).toHaveBeenCalled();
});
