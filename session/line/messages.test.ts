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
    const media = { images: 0, videos: 0, altTexts: null, pollOptions: ["Kyllä", "Ei"] };
    expect(parsePageState(with_({ media, alsoOn: ["instagram"] }))).toEqual(with_({ media, alsoOn: ["instagram"] }));
  });

  it("tells what has the focus where nothing is written, as far as it is known", () => {
    expect(parsePageState({ kind: "no-composer", box: "private" })).toEqual({ kind: "no-composer", box: "private" });
    expect(parsePageState({ kind: "no-composer", box: "anything" })).toEqual({ kind: "no-composer" });
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

  const long = (length: number) => "a".repeat(length + 1);
  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ["the message that a comment answers, of 2 MB", { parent: long(2_000_000) }, { parent: long(19_999) }],
    ["a part", { parts: ["a", long(200_000)] }, { parts: ["a", long(199_999)] }],
    ["a thread", { parts: Array(101).fill("a") }, { parts: Array(100).fill("a") }],
    ["the page's address", { page: long(2000) }, { page: long(1999) }],
    ["the name of a composer", { composer: long(100) }, { composer: long(99) }],
    [
      "an account",
      { account: { name: long(200), handle: long(200) } },
      { account: { name: long(199), handle: long(199) } },
    ],
    [
      "what is known of pictures",
      { media: { images: 60, videos: 0, altTexts: [null, long(5000), ...Array(60).fill("a")], link: long(2000) } },
      { media: { images: 60, videos: 0, altTexts: [null, long(4999), ...Array(48).fill("a")], link: long(1999) } },
    ],
  ])("cuts %s, and keeps the rest", (_what, change, cut) => {
    expect(parsePageState(with_(change))).toEqual(with_(cut));
  });

  it("lets nothing through that a draft does not have", () => {
    const media = { images: 0, videos: 0, altTexts: null };
    const more = {
      ...with_({ more: long(9), media: { ...media, more: 1 }, account: { name: "a", handle: null, more: 1 } }),
    };
    expect(parsePageState(more)).toEqual(with_({ media, account: { name: "a", handle: null } }));
  });

  it("takes the structure of a page, cut where it is long", () => {
    const message = { type: "page-structure", request: 1, text: long(20_000) };
    expect(parsePageMessage(message)).toEqual({ ...message, text: long(19_999) });
    expect(parsePageMessage({ ...message, text: 1 })).toBeNull();
  });

  it("cuts a text that did not arrive", () => {
    const outcome = { status: "unverified", text: long(200_000) };
    expect(parsePageMessage({ type: "edit-outcome", request: 1, outcome })).toMatchObject({
      outcome: { text: long(199_999) },
    });
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
