import { describe, expect, it } from "vitest";
import { brokenPromises } from "../tests/support/repairs";
import { mainAccount } from "../tests/support/try-check";
import { defaultGuideline } from "./model/default-guideline";
import type { Draft } from "./model/draft";
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
});
