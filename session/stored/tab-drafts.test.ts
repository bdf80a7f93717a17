import { describe, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { observedOf } from "../../tests/support/observed";
import type { PageState } from "../line/messages";
import {
  type FrameState,
  forgetTab,
  recallFrames,
  rememberedTabs,
  rememberFrames,
  speakerOf,
  withFrame,
} from "./tab-drafts";

const { local, session } = fakeBrowser.storage;
const draft: PageState = { kind: "draft", observed: observedOf("Hei") };
const off: PageState = { kind: "switched-off" };
const nothing: PageState = { kind: "no-composer" };
const inFrame = (frame: number, state: PageState = draft, since = 0): FrameState => ({ frame, state, since });

describe("what the frames of a tab show", () => {
  it.each<PageState>([draft, off])("is remembered: $kind", async (state) => {
    await rememberFrames(5, [inFrame(0, state)]);
    expect(await recallFrames(5)).toEqual([inFrame(0, state)]);
    expect(await recallFrames(6)).toEqual([]);
  });

  it("is remembered of all of them, in the order in which they were heard", async () => {
    await rememberFrames(5, [inFrame(7), inFrame(0), inFrame(3)]);
    expect(await recallFrames(5)).toEqual([inFrame(7), inFrame(0), inFrame(3)]);
  });

  it("is remembered as it was last", async () => {
    await Promise.all([rememberFrames(5, [inFrame(0, off)]), rememberFrames(5, [inFrame(0)])]);
    expect(await recallFrames(5)).toEqual([inFrame(0)]);
  });

  it("is forgotten where nothing is being written in any, and where the tab is closed", async () => {
    await rememberFrames(5, [inFrame(0)]);
    await rememberFrames(5, []);
    await rememberFrames(6, [inFrame(0)]);
    await forgetTab(6);
    expect(await session.get(null)).toEqual({});
  });

  it("leaves no text on the computer once the browser has gone", async () => {
    await rememberFrames(5, [inFrame(0)]);
    expect(await local.get(null)).toEqual({});
  });

  it("was stored by older versions of the page alone", async () => {
    await session.set({ "tab-5": draft });
    expect(await recallFrames(5)).toEqual([inFrame(0)]);
  });

  it("is forgotten of the frames of an earlier page, though nobody heard that they went", () => {
    const frames = [inFrame(7, draft, 100), inFrame(9, draft, 300)];
    expect(withFrame(frames, inFrame(0, nothing, 200))).toEqual([inFrame(9, draft, 300)]);
    expect(withFrame(frames, inFrame(0, draft, 200))).toEqual([inFrame(9, draft, 300), inFrame(0, draft, 200)]);
    expect(withFrame(frames, inFrame(4, nothing, 200))).toEqual(frames);
  });

  it("is kept in its place of a frame that the person has left: what it tells late does not make it speak", () => {
    const frames = [inFrame(3), inFrame(7)];
    expect(withFrame(frames, inFrame(3, off), false)).toEqual([inFrame(3, off), inFrame(7)]);
    expect(withFrame(frames, inFrame(3, off), true)).toEqual([inFrame(7), inFrame(3, off)]);
    expect(withFrame(frames, inFrame(9), false)).toEqual([...frames, inFrame(9)]);
  });

  const broken = { kind: "draft", observed: { ...observedOf("Hei"), parts: [] } };
  it.each([
    null,
    7,
    {},
    { kind: "draft" },
    broken,
    [broken],
    [{ frame: 0, state: broken }],
    [{ state: draft }],
    [null],
  ])("is nothing where storage holds %j", async (value) => {
    await session.set({ "tab-5": value });
    expect(await recallFrames(5)).toEqual([]);
  });

  it("is lost for a broken frame alone", async () => {
    await session.set({ "tab-5": [{ frame: -1, state: draft }, inFrame(4)] });
    expect(await recallFrames(5)).toEqual([inFrame(4)]);
  });
});

it("the tabs of which something is remembered are listed", async () => {
  expect(await rememberedTabs()).toEqual([]);
  await session.set({ writing: {}, "dismissals-7": {}, "tab-x": {} });
  await rememberFrames(5, [inFrame(0)]);
  await rememberFrames(12, [inFrame(0)]);
  expect(await rememberedTabs()).toEqual([5, 12]);
});

describe("a frame that is heard", () => {
  it("is remembered behind those that were heard before, once", () => {
    expect(withFrame([inFrame(0), inFrame(3)], inFrame(0, off))).toEqual([inFrame(3), inFrame(0, off)]);
  });

  it("takes away only what it showed itself when nothing is written in it any more", () => {
    expect(withFrame([inFrame(0), inFrame(3)], inFrame(3, nothing))).toEqual([inFrame(0)]);
    expect(withFrame([inFrame(0)], inFrame(3, nothing))).toEqual([inFrame(0)]);
  });

  it("takes the place of the oldest where a page has more than storage should hold", () => {
    let frames: FrameState[] = [];
    for (let frame = 0; frame < 100; frame++) frames = withFrame(frames, inFrame(frame));
    expect(frames.length).toBeLessThan(20);
    expect(frames.at(-1)).toEqual(inFrame(99));
  });
});

describe("for the tab speaks", () => {
  it.each<[string, FrameState[], FrameState | undefined]>([
    ["nobody where nothing is remembered", [], undefined],
    ["the page", [inFrame(0)], inFrame(0)],
    ["the frame with a draft", [inFrame(4), inFrame(0, off)], inFrame(4)],
    ["of several with a draft the one heard last", [inFrame(0), inFrame(4), inFrame(2)], inFrame(2)],
    ["the one heard last where none has a draft", [inFrame(0, off), inFrame(4, off)], inFrame(4, off)],
  ])("%s", (_who, frames, speaker) => {
    expect(speakerOf(frames)).toEqual(speaker);
  });
});
