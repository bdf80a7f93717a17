import { describe, expect, it } from "vitest";
import type { ObservedDraft } from "../../rules/model/draft";
import { parseDraftNotice, parsePageMessage, parsePageState } from "./messages";

const observed: ObservedDraft = {
  page: "/",
  composer: "c1",
  revision: 3,
  recognised: "known",
  publishing: false,
  channel: "facebook",
  surface: "post",
  parts: ["Kirjasto on auki."],
  place: "unknown",
  parent: null,
  media: { images: 1, videos: 0, altTexts: [null] },
  account: { name: "Kirjasto", handle: null },
};
const with_ = (change: Record<string, unknown>) => ({ kind: "draft", observed: { ...observed, ...change } });

describe("what crosses the border between page and extension", () => {
  it("lets a draft through as it is", () => {
    expect(parsePageState({ kind: "draft", observed })).toEqual({ kind: "draft", observed });
    expect(parsePageState({ kind: "no-composer", more: 1 })).toEqual({ kind: "no-composer" });
  });

  it.each([
    ["nothing", null],
    ["a string", "draft"],
    ["an unknown kind", { kind: "eval", observed }],
    ["no parts", with_({ parts: [] })],
    ["a part that is no text", with_({ parts: [{ toString: "x" }] })],
    ["a channel that is not watched", with_({ channel: "tiktok" })],
    ["a name of the object prototype as channel", with_({ channel: "constructor" })],
    ["a negative revision", with_({ revision: -1 })],
    ["a revision that is no number", with_({ revision: "3" })],
    ["media without counts", with_({ media: { images: "1", videos: 0, altTexts: null } })],
    ["alternative texts that are no texts", with_({ media: { images: 1, videos: 0, altTexts: [1] } })],
    ["an account without a name", with_({ account: { handle: "@a" } })],
  ])("drops %s", (_what, value) => {
    expect(parsePageState(value)).toBeNull();
  });

  it("parses answers to edits", () => {
    const answer = (outcome: unknown) => parsePageMessage({ type: "edit-outcome", request: 1, outcome });
    expect(answer({ status: "done" })).toEqual({ type: "edit-outcome", request: 1, outcome: { status: "done" } });
    expect(answer({ status: "unverified", text: "a" })).toMatchObject({ outcome: { status: "unverified", text: "a" } });
    expect(answer({ status: "unverified" })).toBeNull();
    expect(answer({ status: "paste" })).toBeNull();
    expect(parsePageMessage({ type: "edit-outcome", request: "1", outcome: { status: "done" } })).toBeNull();
  });

  it("takes notices of the content script only in their own form", () => {
    expect(parseDraftNotice({ type: "page-state", state: { kind: "no-composer" } })).not.toBeNull();
    expect(parseDraftNotice({ type: "state", state: { kind: "no-composer" } })).toBeNull();
    expect(parseDraftNotice({ type: "page-state", state: { kind: "draft" } })).toBeNull();
  });
});
