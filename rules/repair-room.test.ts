import { describe, expect, it } from "vitest";
import { brokenPromises } from "../tests/support/repairs";
import { mainAccount } from "../tests/support/try-check";
import { defaultGuideline } from "./model/default-guideline";
import type { Draft } from "./model/draft";
import type { Finding } from "./model/finding";
import { withinRoom } from "./repair-room";
import { review } from "./review";

const draftOf = (parts: string[], more: Partial<Draft> = {}): Draft => ({
  channel: "x",
  surface: "post",
  parts,
  postingAs: mainAccount,
  place: "own",
  parent: null,
  media: null,
  today: "2026-11-23",
  ...more,
});

/** `text`, and sentences behind it until it has `length` characters. */
function filledTo(length: number, text: string): string {
  let filled = text;
  for (const sentence = " Halli avataan taas. Hallen öppnar igen."; filled.length + sentence.length <= length; )
    filled += sentence;
  return filled + "!".repeat(length - filled.length);
}

const fi = "Halli on suljettu 27.11. kl 12-16";
const sv = "Hallen är stängd 27.11 klo 12-16";
const slips = `${fi}.\n${sv}.`;
const longLink = `https://www.kirkkonummi.fi/haku?id=${"a1".repeat(950)}&utm_source=posti`;

const isSafe = (draft: Draft) =>
  review(draft, defaultGuideline).findings.flatMap(({ fixes }) =>
    fixes.flatMap((fix) => (fix.kind === "edit" && fix.label.startsWith("correct") ? [fix.safe] : [])),
  );

describe("room for repairs", () => {
  it("a repair that makes a post too long for its channel is left to the writer", () => {
    const text = (length: number) => filledTo(length, `${fi}. Hallen är stängd.`);
    expect(isSafe(draftOf([text(279)]))).toEqual([true]);
    expect(isSafe(draftOf([text(280)]))).toEqual([false]);
  });

  it.each<[string, Draft]>([
    ...[270, 278, 279, 280, 281].map((length): [string, Draft] => [
      `${length} characters on X`,
      draftOf([filledTo(length, slips)]),
    ]),
    ["the last character of Instagram", draftOf([filledTo(2200, slips)], { channel: "instagram" })],
    ["thirty posts", draftOf(Array.from({ length: 30 }, (_, at) => `${at + 1}/30 ${at % 2 ? sv : fi}`))],
    [
      "thirty posts at the limit",
      draftOf(Array.from({ length: 30 }, (_, at) => filledTo(280, `${at + 1}/30 ${at % 2 ? sv : fi}.`))),
    ],
    ["empty parts between", draftOf(["", fi, "", sv, ""])],
    ["a link of 2,000 characters", draftOf([`Lue lisää: ${longLink}`, longLink], { channel: "x" })],
    ["such a link alone", draftOf([longLink], { channel: "facebook" })],
    ...["- ", "• ", "* ", "1) ", "✅ "].map((mark): [string, Draft] => [
      `a list of ${mark}`,
      draftOf(
        [
          [fi, "Kirjasto on auki klo 9:00-15:00", sv, "Biblioteket är öppet klo 9:00-15:00"]
            .map((row) => mark + row)
            .join("\n"),
        ],
        {
          channel: "facebook",
        },
      ),
    ]),
    ["hashtags alone", draftOf(["#kirkkonumi #kyrkslätt#jul"])],
    ["an answer at the limit", draftOf([filledTo(279, fi)], { surface: "comment", parent: "Surkeaa palvelua!" })],
  ])("repairs keep their promises: %s", (_, draft) => {
    expect(brokenPromises(draft)).toEqual([]);
  });

  /** A safe repair that puts `length` characters at the beginning of a part. */
  const adding = (length: number, part = 0): Finding => ({
    check: "signature",
    kind: "missing",
    level: "reminder",
    values: {},
    ranges: [],
    statements: [],
    fixes: [
      {
        kind: "edit",
        label: "append",
        values: {},
        edits: [{ part, start: 0, end: 0, expected: "", text: "a".repeat(length) }],
        safe: true,
      },
    ],
  });
  const safeOf = (findings: Finding[], draft: Draft) =>
    withinRoom(findings, draft, defaultGuideline).flatMap(({ fixes }) =>
      fixes.flatMap((fix) => (fix.kind === "edit" ? [fix.safe] : [])),
    );

  it.each<[string, Finding[], number[], boolean[]]>([
    ["all of them fit", [adding(10), adding(10)], [260], [true, true]],
    ["the first one has the room", [adding(15), adding(10)], [260], [true, false]],
    ["a smaller one behind it may have the rest", [adding(15), adding(10), adding(5)], [260], [true, false, true]],
    ["each part has room of its own", [adding(15, 0), adding(15, 1)], [270, 100], [false, true]],
    ["a part that is too long already is judged by none", [adding(15)], [300], [true]],
  ])("%s", (_, findings, lengths, safe) => {
    expect(safeOf(findings, draftOf(lengths.map((length) => "b".repeat(length))))).toEqual(safe);
  });

  it("what a repair takes away makes room for nothing that comes before it", () => {
    const shortening = adding(0);
    expect(safeOf([adding(5), shortening], draftOf(["b".repeat(280)]))).toEqual([false, true]);
  });

  it("a finding whose repairs have room stays the same object", () => {
    const finding = adding(5);
    expect(withinRoom([finding], draftOf(["b"]), defaultGuideline)[0]).toBe(finding);
  });
});
