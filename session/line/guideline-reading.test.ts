import { beforeEach, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { Guideline } from "../../rules/model/guideline";
import { answerReadingRequests } from "./guideline-reading";

const guideline = { id: "town" } as Guideline; // nothing else of it is looked at
const { id } = fakeBrowser.runtime;
const request = { type: "read-guideline", sources: { pack: null } };

beforeEach(() => {
  answerReadingRequests(async ({ pack }: { pack: unknown }) => {
    if (pack !== null) throw new Error("guideline: is no JSON");
    return guideline;
  });
});

/** The answer of the page, undefined where it does not feel spoken to. */
async function ask(message: unknown, sender: object): Promise<unknown> {
  const answers: unknown[] = await fakeBrowser.runtime.onMessage.trigger(message, sender as never, () => {});
  return answers[0];
}

it("the background is answered with the guideline, or with what is wrong", async () => {
  expect(await ask(request, { id })).toEqual({ guideline });
  expect(await ask({ ...request, sources: { pack: "{" } }, { id })).toEqual({ problem: "guideline: is no JSON" });
});

it.each([
  ["a content script", request, { id, tab: { id: 1 } }],
  ["another extension", request, { id: "another" }],
  ["whoever asks for something else", { type: "page-settings" }, { id }],
  ["whoever says nothing", null, { id }],
])("%s is not answered", async (_who, message, sender) => {
  expect(await ask(message, sender)).toBeUndefined();
});
