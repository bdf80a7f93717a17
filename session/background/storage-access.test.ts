import { expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { keepStorageFromPages } from "./storage-access";

it("what is stored is open to the extension's own pages only, where the browser has a switch for that", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const [local, session] = [vi.fn().mockResolvedValue(undefined), vi.fn().mockRejectedValue(new Error("no"))];
  Object.assign(fakeBrowser.storage.local, { setAccessLevel: local });
  Object.assign(fakeBrowser.storage.session, { setAccessLevel: session });
  keepStorageFromPages();
  for (const call of [local, session]) expect(call.mock.calls).toEqual([[{ accessLevel: "TRUSTED_CONTEXTS" }]]);
  await vi.waitFor(() => expect(log).toHaveBeenCalledTimes(1));
  Object.assign(fakeBrowser.storage.local, { setAccessLevel: undefined });
  Object.assign(fakeBrowser.storage.session, { setAccessLevel: undefined });
  expect(keepStorageFromPages).not.toThrow(); // Firefox has none
  log.mockRestore();
});
