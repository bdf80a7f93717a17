// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createGuardLine } from "./guard-line";
import { offerPageGuard } from "./page-guard";
import { createPublishGuard } from "./publish-guard";

let end: AbortController;
let arrival: PromiseWithResolvers<void>;
let line: ReturnType<typeof createGuardLine>;
const bring = vi.fn<() => Promise<void>>();
const guard = { follow: vi.fn(), guard: vi.fn(), meetTree: vi.fn(), forgetGonePassages: vi.fn() };
const told = { composer: "composer-1", asked: [], dismissed: [] };

beforeEach(() => {
  vi.clearAllMocks();
  Reflect.deleteProperty(globalThis, "ohjenuoraGuard");
  arrival = Promise.withResolvers();
  bring.mockReset().mockImplementation(() => arrival.promise);
  end = new AbortController();
  line = createGuardLine(bring, () => guard, end.signal);
});
afterEach(() => end.abort());

async function arrive(): Promise<void> {
  offerPageGuard(createPublishGuard);
  arrival.resolve();
  await arrival.promise;
}

it("is brought at once, and once", async () => {
  expect(bring).toHaveBeenCalledTimes(1);
  line.follow(true);
  await arrive();
  line.follow(false);
  line.follow(true);
  expect(bring).toHaveBeenCalledTimes(1);
});

it("is told what it has missed when it comes", async () => {
  const tree = document.createElement("div").attachShadow({ mode: "open" });
  line.meetTree(tree);
  line.follow(true);
  line.guard(told);
  line.follow(false);
  await arrive();
  expect(guard.meetTree.mock.calls).toEqual([[tree]]);
  expect(guard.guard.mock.calls).toEqual([[told]]);
  expect(guard.follow.mock.calls).toEqual([[false]]);
});

it("is told everything from then on", async () => {
  line.follow(true);
  await arrive();
  vi.clearAllMocks();
  line.guard(told);
  line.forgetGonePassages();
  line.follow(false);
  expect([guard.guard, guard.forgetGonePassages, guard.follow].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1]);
});

it.each<[string, () => void]>([
  ["in a page whose watch has ended", () => end.abort()],
  ["where it has not come", () => Reflect.deleteProperty(globalThis, "ohjenuoraGuard")],
])("does not start %s", async (_where, change) => {
  line.follow(true);
  offerPageGuard(createPublishGuard);
  change();
  arrival.resolve();
  await arrival.promise;
  expect(guard.follow).not.toHaveBeenCalled();
});
