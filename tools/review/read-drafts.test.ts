import { describe, expect, it } from "vitest";
import { readDrafts } from "./read-drafts";

const draft = {
  channel: "facebook",
  surface: "post",
  parts: ["Terve!"],
  postingAs: null,
  place: "own",
  parent: null,
  media: null,
  today: "2026-11-23",
};
const line = (changes: object) => JSON.stringify({ id: "a", draft: { ...draft, ...changes } });

describe("readDrafts", () => {
  it("reads rows, bare drafts, and what an editor leaves around them", () => {
    const text = `\uFEFF${JSON.stringify({ id: "a", draft, why: "more" })}\r\n\n${JSON.stringify(draft)}\n`;
    expect(readDrafts(text)).toEqual([
      { line: 1, id: "a", draft },
      { line: 3, id: "3", draft },
    ]);
  });

  it.each([
    ["no JSON", "{", /^this is not JSON$/],
    ["a number", "5", /^this is not a draft$/],
    ["null", "null", /^this is not a draft$/],
    ["a list", "[]", /^this is not a draft$/],
    ["an empty row", "{}", /channel: is missing; surface: is missing/],
    ["an unknown channel", line({ channel: "myspace" }), /^draft: channel: expected one of .*"facebook"/],
    ["an unknown field", line({ text: "a" }), /"text"/],
    ["a part that is no text", line({ parts: ["a", 1] }), /^draft: parts\.1: expected string/],
    ["no part", line({ parts: [] }), /^draft: parts: /],
    ["another form of day", line({ today: "23.11.2026" }), /today: expected a day such as 2026-11-23/],
    ["less than nothing", line({ media: { images: -1, videos: 0, altTexts: null } }), /media\.images: /],
  ])("says what is wrong: %s", (_, text, reason) => {
    expect(readDrafts(`${line({})}\n${text}`)).toEqual([
      expect.objectContaining({ line: 1 }),
      { line: 2, reason: expect.stringMatching(reason) },
    ]);
  });
});
