import { expect, it, vi } from "vitest";
import { loadTabs } from "./side-panel";

vi.mock("../guideline/guideline-view", () => {
  throw new Error("the panel was closed");
});

it("a panel that is closed while its tabs are loaded ahead reports no error", async () => {
  await expect(loadTabs()).resolves.toBeUndefined();
});
