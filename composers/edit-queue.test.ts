// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Edit } from "../rules/model/finding";
import { type ComposerOnPage, createComposer } from "../tests/support/page-composer";
import * as apply from "./apply-edits";
import { createDraftAnnouncer } from "./draft-announcer";
import { createEditQueue } from "./edit-queue";
import type { EditResult } from "./edit-result";

// happy-dom has no editing commands: what is tested here is when edits are carried out
vi.mock("./apply-edits", () => ({ applyEdits: vi.fn() }));
const applyEdits = vi.mocked(apply.applyEdits);

const edits: Edit[] = [
  { part: 0, start: 0, end: 3, expected: "Hei", text: "Moi" },
  { part: 0, start: 3, end: 3, expected: "", text: "!" },
];
const done: EditResult = { status: "done" };

let composer: ComposerOnPage | null;
let end: AbortController;
let edit: ReturnType<typeof createEditQueue>;
let revision: number;
const looking = { soon: vi.fn(), now: vi.fn() };
const reading = { soon: vi.fn(), now: vi.fn() };

beforeEach(() => {
  applyEdits.mockReset().mockResolvedValue(done);
  for (const mock of [looking.now, reading.now]) mock.mockReset();
  end = new AbortController();
  composer = createComposer();
  const announcer = createDraftAnnouncer(() => undefined);
  announcer.update(composer);
  revision = announcer.latest()?.revision ?? 0;
  const follower = { composer: () => composer, lookAtComposer() {}, lookAtPage() {}, lookAtBox() {} };
  edit = createEditQueue(follower, announcer, looking, reading, end.signal);
});
afterEach(() => {
  document.body.replaceChildren();
});

describe("a request", () => {
  it("is carried out in the composer that it is for, whose texts are read again afterwards", async () => {
    expect(await edit("composer-1", revision, edits)).toEqual(done);
    expect(applyEdits.mock.calls).toEqual([[composer, edits]]);
    expect(reading.now).toHaveBeenCalledTimes(1);
  });

  it.each<[string, () => Promise<EditResult>, EditResult["status"]]>([
    ["of another composer", () => edit("composer-2", revision, edits), "gone"],
    [
      "of a composer that has gone",
      () => {
        composer = null;
        return edit("composer-1", revision, edits);
      },
      "gone",
    ],
    [
      "after the end of the watch",
      () => {
        end.abort();
        return edit("composer-1", revision, edits);
      },
      "gone",
    ],
    ["for another revision", () => edit("composer-1", revision + 1, edits), "stale"],
    [
      "for a text that was typed on",
      () => {
        if (composer?.roots[0]) composer.roots[0].value = "Hei!";
        return edit("composer-1", revision, edits);
      },
      "stale",
    ],
  ])("%s touches nothing", async (_what, request, status) => {
    expect(await request()).toEqual({ status });
    expect(applyEdits).not.toHaveBeenCalled();
  });

  it("that is stale has the texts read at once, so that the next one is for what stands there", async () => {
    await edit("composer-1", revision + 1, edits);
    expect(reading.now).toHaveBeenCalledTimes(1);
  });

  it("looks what has become of a composer whose text box was taken out of the page", async () => {
    looking.now.mockImplementation(() => {
      composer = null;
    });
    composer?.roots[0]?.remove();
    expect(await edit("composer-1", revision, edits)).toEqual({ status: "gone" });
    expect(looking.now).toHaveBeenCalledTimes(1);
  });

  it("during which the page takes its editor apart is unverified, with the texts of all its edits", async () => {
    applyEdits.mockRejectedValue(new Error("The node to be removed is not a child of this node."));
    expect(await edit("composer-1", revision, edits)).toEqual({ status: "unverified", text: "Moi\n!" });
    expect(reading.now).toHaveBeenCalledTimes(1);
  });
});

describe("requests that come at once", () => {
  it("are carried out one after the other, in their order", async () => {
    const first = Promise.withResolvers<EditResult>();
    applyEdits.mockReturnValueOnce(first.promise);
    const results = [edit("composer-1", revision, edits), edit("composer-1", revision, edits.slice(1))];
    await vi.waitFor(() => expect(applyEdits).toHaveBeenCalledTimes(1));
    first.resolve({ status: "unverified", text: "Moi" });
    expect(await Promise.all(results)).toEqual([{ status: "unverified", text: "Moi" }, done]);
    expect(applyEdits.mock.calls.map(([, asked]) => asked)).toEqual([edits, edits.slice(1)]);
  });

  it("go on where one of them fails altogether", async () => {
    reading.now.mockImplementationOnce(() => {
      throw new Error("The page has gone.");
    });
    const failing = edit("composer-1", revision, edits);
    const next = edit("composer-1", revision, edits);
    await expect(failing).rejects.toThrow("The page has gone.");
    expect(await next).toEqual(done);
  });
});
