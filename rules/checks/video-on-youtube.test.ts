import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import type { Channel } from "../model/draft";
import { videoOnYoutube } from "./video-on-youtube";

const media = { images: 0, videos: 1, altTexts: null };

describe("video-on-youtube", () => {
  it.each<[Channel, string, string[]]>([
    ["facebook", "Katso video!", ["elsewhere:reminder"]],
    ["instagram", "Katso video!", ["elsewhere:reminder"]],
    ["facebook", "Katso video: https://youtu.be/abc123", []],
    ["linkedin", "https://www.youtube.com/watch?v=abc", []],
    ["youtube", "Katso video!", []],
  ])("%s: %s", (channel, text, kinds) => {
    expect(tryCheck(videoOnYoutube, { parts: [text], channel, media }).kinds).toEqual(kinds);
  });

  it("is about videos of the organisation", () => {
    expect(tryCheck(videoOnYoutube, "Katso!").kinds).toEqual([]);
    expect(
      tryCheck(videoOnYoutube, { parts: ["Katso!"], media, postingAs: { name: "Maija", role: "expert" } }).kinds,
    ).toEqual([]);
  });
});
