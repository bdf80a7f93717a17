import { afterEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { noPhrases, withSnippet } from "./snippets";
import { changePhrases, createPhraseStore, readPhrases } from "./snippets-store";

const { local } = fakeBrowser.storage;
const snippet = { id: "1", name: "Sulku", fi: "Suljettu [päivä].", sv: "Stängt [datum]." };
const phrases = { snippets: [snippet], tags: ["#Masala"] };
const added = { ...snippet, id: "2" };

afterEach(() => {
  vi.restoreAllMocks();
});

it("reads what an older version stored without a version, and stores it with one", async () => {
  await local.set({ snippets: phrases });
  expect(await readPhrases()).toEqual(phrases);
  await changePhrases((present) => withSnippet(present, added));
  expect(await local.get("snippets")).toEqual({ snippets: { ...withSnippet(phrases, added), version: 1 } });
});

it("leaves what a newer version stored as it is, and says that nothing was stored", async () => {
  const newer = { ...phrases, version: 2, folders: ["newer"] };
  await local.set({ snippets: newer });
  const closed = new AbortController();
  const onFailure = vi.fn();
  const store = createPhraseStore(closed.signal, onFailure);
  await vi.waitFor(() => expect(store.phrases).toEqual(phrases));
  store.change((present) => withSnippet(present, added));
  await vi.waitFor(() => expect(onFailure).toHaveBeenCalledOnce());
  expect([store.phrases, await local.get("snippets")]).toEqual([phrases, { snippets: newer }]);
  closed.abort();
});

it("are none where the storage cannot be read, which is logged", async () => {
  const log = vi.spyOn(console, "error").mockReturnValue();
  vi.spyOn(local, "get").mockRejectedValue(new Error("corrupt"));
  expect(await readPhrases()).toEqual(noPhrases);
  expect(log).toHaveBeenCalledOnce();
});
