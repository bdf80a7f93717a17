import { describe, expect, it } from "vitest";
import { defaultGuideline } from "../model/default-guideline";
import type { Draft } from "../model/draft";
import { exampleToDraft } from "../packs/examples";
import { channelLength, limitOf, measureLengths, mostHashtags, tightestChannel } from "./length";

const draft = (settings: Partial<Draft>) => ({ ...exampleToDraft({ parts: ["teksti"] }), ...settings });

describe("lengths", () => {
  it("counts weighted on X and in UTF-16 units elsewhere", () => {
    expect(channelLength({ channel: "x" }, "漢字 kirkkonummi.fi")).toBe(28);
    expect(channelLength({ channel: "facebook" }, "漢字 👍")).toBe(5);
  });

  it.each<[string, Partial<Draft>, number, number | null]>([
    ["a post on X", { channel: "x" }, 0, 280],
    ["a comment on Facebook", { surface: "comment" }, 0, 8000],
    ["the title of a video", { channel: "youtube", surface: "video" }, 0, 100],
    ["the description of a video", { channel: "youtube", surface: "video" }, 1, 5000],
    ["a post where the channel has none", { channel: "youtube" }, 0, null],
    ["an article, headline and text", { channel: "x", surface: "article" }, 1, null],
    ["a post that goes to two channels: the smaller one", { channel: "facebook", alsoOn: ["instagram"] }, 0, 2200],
    ["a video where nothing is known", { channel: "facebook", surface: "video" }, 0, null],
  ])("limit of %s", (_, settings, part, limit) => {
    expect(limitOf(draft(settings), defaultGuideline, part)).toBe(limit);
  });

  it("measures every part, and the fold where the text reaches it", () => {
    expect(measureLengths(draft({ channel: "instagram", parts: ["a".repeat(126)] }), defaultGuideline)).toEqual([
      { part: 0, used: 126, limit: 2200, fold: 125 },
    ]);
    expect(measureLengths(draft({ channel: "x", parts: ["a", "bb"] }), defaultGuideline)).toEqual([
      { part: 0, used: 1, limit: 280, fold: null },
      { part: 1, used: 2, limit: 280, fold: null },
    ]);
    expect(measureLengths(draft({ channel: "youtube" }), defaultGuideline)).toEqual([]);
  });

  it("knows which of two channels has less room, and takes fewer hashtags", () => {
    const both = draft({ channel: "facebook", alsoOn: ["instagram"] });
    expect(tightestChannel(both, defaultGuideline, 0)).toBe("instagram");
    expect(mostHashtags(both, defaultGuideline)).toBe(defaultGuideline.platforms.instagram.hashtags);
    expect(tightestChannel(draft({ channel: "youtube" }), defaultGuideline, 0)).toBe("youtube");
  });
});
