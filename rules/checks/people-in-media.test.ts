import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import { peopleInMedia } from "./people-in-media";

describe("people-in-media", () => {
  it.each([
    ["a picture", { images: 1, videos: 0, altTexts: null }, ["ask:reminder"]],
    ["a video", { images: 0, videos: 1, altTexts: null }, ["ask:reminder"]],
    ["neither", { images: 0, videos: 0, altTexts: null }, []],
    ["nothing known", null, []],
  ])("%s", (_, media, kinds) => {
    expect(tryCheck(peopleInMedia, { parts: ["Avajaiset!"], media }).kinds).toEqual(kinds);
  });
});
