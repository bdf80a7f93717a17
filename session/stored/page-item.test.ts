import { afterEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { isPrivateWindow } from "../browser/private-window";
import { pageItem } from "./page-item";
import { windowItem } from "./stored-item";

vi.mock("../browser/private-window");
const { local, session } = fakeBrowser.storage;

const counts = windowItem({ key: "count", parse: (value) => (typeof value === "number" ? value : 0) });
const count = pageItem(counts);
const inWindow = (isPrivate: boolean) => vi.mocked(isPrivateWindow).mockResolvedValue(isPrivate);

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each([
  ["private", true],
  ["other", false],
])("a page in one of the %s windows", (_kind, isPrivate) => {
  it("reads, changes and writes what holds there", async () => {
    inWindow(isPrivate);
    await local.set({ count: 7 });
    expect(await count.read()).toBe(7);
    expect(await count.change((value) => value + 1)).toBe(8);
    expect(await counts(isPrivate).read()).toBe(8);
    await count.write(9);
    expect([await local.get(null), await session.get(null)]).toEqual(
      isPrivate ? [{ count: 7 }, { "private/count": 9 }] : [{ count: 9 }, {}],
    );
  });

  it("hears of every change that comes after it has begun to listen", async () => {
    inWindow(isPrivate);
    const heard = vi.fn();
    const end = new AbortController();
    count.watch(heard, end.signal);
    await count.write(1);
    await vi.waitFor(() => expect(heard.mock.calls).toEqual([[1]]));
    end.abort();
  });
});

it("nothing is heard where the signal has ended before the window is known", async () => {
  inWindow(false);
  const heard = vi.fn();
  const end = new AbortController();
  count.watch(heard, end.signal);
  end.abort();
  await count.write(1);
  expect(heard).not.toHaveBeenCalled();
});
