import { afterEach, beforeEach, expect, it, vi } from "vitest";

const answers: Record<string, () => Promise<Response>> = {};
const fetchFile = vi.fn(
  (address: string) => answers[address]?.() ?? Promise.resolve(new Response("", { status: 404 })),
);

let emojiNames: typeof import("./emoji-names").emojiNames;
beforeEach(async () => {
  vi.stubGlobal("fetch", fetchFile);
  fetchFile.mockClear();
  vi.resetModules(); // the names are kept for as long as the module lives
  ({ emojiNames } = await import("./emoji-names"));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const names = { "😀": "virnistävä naama" };

it("come from the language's file, which is fetched once however often they are asked for", async () => {
  answers["/emoji/fi.json"] = async () => Response.json(names);
  const [first, second] = await Promise.all([emojiNames("fi"), emojiNames("fi")]);
  expect([first, second, await emojiNames("fi")]).toEqual([names, names, names]);
  expect(fetchFile.mock.calls).toEqual([["/emoji/fi.json"]]);
});

it("are other ones in another language", async () => {
  answers["/emoji/fi.json"] = async () => Response.json(names);
  answers["/emoji/sv.json"] = async () => Response.json({ "😀": "flinande ansikte" });
  expect(await emojiNames("fi")).toEqual(names);
  expect(await emojiNames("sv")).toEqual({ "😀": "flinande ansikte" });
});

it.each<[string, () => Promise<Response>]>([
  ["is missing", async () => new Response("", { status: 404 })],
  ["cannot be fetched", () => Promise.reject(new TypeError("Failed to fetch"))],
  ["is broken", async () => new Response("{")],
])("are none where the file %s", async (_what, answer) => {
  answers["/emoji/en.json"] = answer;
  expect(await emojiNames("en")).toEqual({});
});
