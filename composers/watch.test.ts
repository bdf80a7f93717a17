// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { ObservedDraft } from "../rules/model/draft";
import { giveSize } from "../tests/support/page-composer";
import type { UnreadBox } from "./composer";
import { instagram } from "./platforms/instagram";
import { type ComposerWatch, watchComposers } from "./watch";

let end: AbortController;
let watch: ComposerWatch;
const onChange = vi.fn<(observed: ObservedDraft | null, box: UnreadBox | null) => void>();

beforeEach(() => {
  giveSize();
  onChange.mockReset();
  end = new AbortController();
  watch = watchComposers({
    ...{ platform: instagram, addedKeys: () => undefined, isAddressRead: () => false, question: () => null, onChange },
    ...{ bringGuard: async () => undefined, readingDelay: () => 0, isAlive: () => true, signal: end.signal },
  });
});
afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

function focusBox(label: string): HTMLTextAreaElement {
  const box = document.body.appendChild(document.createElement("textarea"));
  box.setAttribute("aria-label", label);
  box.value = "Hei";
  box.focus();
  watch.lookAgain();
  return box;
}
const read = () => onChange.mock.lastCall?.[0]?.parts;

it("an unknown box is read once the person asks for it", () => {
  focusBox("Something new");
  expect(onChange).toHaveBeenLastCalledWith(null, "unknown");
  watch.readBox();
  expect(read()).toEqual(["Hei"]);
});

it("a private box that has the focus when the person asks is not read later either, when nothing shows any more that it is private", () => {
  const box = focusBox("Message");
  expect(onChange).toHaveBeenLastCalledWith(null, "private");
  watch.readBox();
  box.setAttribute("aria-label", "Something new");
  watch.lookAgain();
  expect(read()).toBeUndefined();
});
