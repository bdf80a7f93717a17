import { expect, it } from "vitest";
import { windowDraftKey, windowOfKey } from "./draft-keys";
import * as keys from "./keys";

it.each([0, 1, 1234567, null])("the key of window %s names the window, with and without a page", (window) => {
  expect([windowOfKey(windowDraftKey(window)), windowOfKey(windowDraftKey(window, "a-b-1"))]).toEqual([window, window]);
});

it.each([keys.panelDraftKey, keys.keptDraftsKey, keys.tabDraftKey(5), keys.dismissalsKey(5), "window-draft-", ""])(
  "%s is the key of no window",
  (key) => {
    expect(windowOfKey(key)).toBeUndefined();
  },
);
