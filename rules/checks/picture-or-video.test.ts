import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import type { ExampleDraft } from "../model/guideline";
import { pictureOrVideo } from "./picture-or-video";

const media = (images: number, videos: number) => ({ images, videos, altTexts: null });

describe("picture-or-video", () => {
  it("is found on Instagram without either, with a list of what makes a good picture", () => {
    const tried = tryCheck(pictureOrVideo, { parts: ["Terve!"], channel: "instagram", media: media(0, 0) });
    expect(tried.kinds).toEqual(["missing:error"]);
    expect(tried.findings[0]?.fixes).toMatchObject([{ kind: "checklist" }]);
  });

  it.each<[string, ExampleDraft]>([
    ["a picture", { parts: ["Terve!"], channel: "instagram", media: media(1, 0) }],
    ["a video", { parts: ["Terve!"], channel: "instagram", media: media(0, 1) }],
    ["nothing is known", { parts: ["Terve!"], channel: "instagram", media: null }],
    ["a comment", { parts: ["Terve!"], channel: "instagram", surface: "comment", media: media(0, 0) }],
    ["Facebook", { parts: ["Terve!"], media: media(0, 0) }],
  ])("not found: %s", (_, example) => {
    expect(tryCheck(pictureOrVideo, example).kinds).toEqual([]);
  });
});
