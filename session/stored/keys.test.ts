import { expect, it } from "vitest";
import * as keys from "./keys";

const { dismissalsKey, isPrivateKey, privateKey, restKey, tabDraftKey, tabOfKey, versionKey } = keys;

it.each([0, 1, 1234567])("the key of tab %d names the tab", (tab) => {
  expect(tabOfKey(tabDraftKey(tab), tabDraftKey)).toBe(tab);
  expect(tabOfKey(dismissalsKey(tab), dismissalsKey)).toBe(tab);
});

it.each([
  ["of another kind", dismissalsKey(5)],
  ["without a tab", "tab-"],
  ["with words in the place of a tab", "tab-five"],
  ["with a tab written in another way", "tab-05"],
  ["with something before it", "my-tab-5"],
  ["with a broken number", "tab-1.5"],
  ["of the panel's draft", keys.panelDraftKey],
  ["that is empty", ""],
])("a key %s names none", (_which, key) => {
  expect(tabOfKey(key, tabDraftKey)).toBeNull();
});

it("no two kinds of values share a key", () => {
  const all = Object.values(keys).flatMap((key) => {
    if (typeof key === "string") return key;
    if (key === tabOfKey || key === isPrivateKey) return [];
    return [tabDraftKey(5), dismissalsKey(5), versionKey(5), restKey(5), privateKey("settings")];
  });
  const distinct = new Set(all);
  expect(distinct.size).toBe(14);
});

it("the private copy of a value has a key that tells so", () => {
  expect([keys.settingsKey, privateKey(keys.settingsKey), tabDraftKey(5)].map(isPrivateKey)).toEqual([
    false,
    true,
    false,
  ]);
});
