// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ObservedDraft } from "../rules/model/draft";
import { type ComposerOnPage, createComposer } from "../tests/support/page-composer";
import { createDraftAnnouncer, type DraftAnnouncer, readParts } from "./draft-announcer";

let composer: ComposerOnPage;
let announced: (ObservedDraft | null)[];
let announcer: DraftAnnouncer;
const write = (text: string, part = 0) => {
  const field = composer.roots[part];
  if (field) field.value = text;
};

beforeEach(() => {
  composer = createComposer();
  announced = [];
  announcer = createDraftAnnouncer((observed) => announced.push(observed));
});
afterEach(() => {
  document.body.replaceChildren();
});

describe("a draft", () => {
  it("is announced with its texts, and without the elements of the page", () => {
    announcer.update(composer);
    const { id, roots, scope, ...context } = composer;
    expect(announced).toEqual([
      { ...context, composer: id, page: location.pathname, parts: ["Hei"], revision: 1, publishing: false },
    ]);
    expect(announcer.latest()).toBe(announced[0]);
  });

  it.each(["update", "updateTexts"] as const)(
    "is announced again where a text has changed, and only there (%s)",
    (update) => {
      announcer.update(composer);
      announcer[update](composer);
      expect(announced).toHaveLength(1);
      write("Hei taas");
      announcer[update](composer);
      expect(announced.map((draft) => [draft?.revision, draft?.parts])).toEqual([
        [1, ["Hei"]],
        [2, ["Hei taas"]],
      ]);
    },
  );

  it("is announced again where its surroundings have changed: a picture, the account", () => {
    announcer.update(composer);
    announcer.update({ ...composer, media: { images: 1, videos: 0, altTexts: null } });
    announcer.update({ ...composer, account: { name: "Kirjasto", handle: null } });
    expect(announced.map((draft) => [draft?.revision, draft?.media?.images, draft?.account?.name])).toEqual([
      [1, undefined, undefined],
      [2, 1, undefined],
      [3, undefined, "Kirjasto"],
    ]);
  });

  it("of another composer is announced, though its text is the same", () => {
    announcer.update(composer);
    announcer.update(createComposer(["Hei"], { id: "composer-2" }));
    expect(announced.map((draft) => draft?.composer)).toEqual(["composer-1", "composer-2"]);
  });

  it("that has gone is announced once, and only where there was one", () => {
    announcer.update(null);
    expect(announced).toEqual([]);
    announcer.update(composer);
    announcer.update(null);
    announcer.update(null);
    expect(announced.map((draft) => draft?.revision ?? null)).toEqual([1, null]);
    expect(announcer.latest()).toBeNull();
  });

  it("that is there again has a revision that was never announced before", () => {
    announcer.update(composer);
    announcer.update(null);
    announcer.update(composer);
    expect(announced.map((draft) => draft?.revision ?? null)).toEqual([1, null, 2]);
  });
});

describe("a revision", () => {
  it("is current until another one is announced", () => {
    announcer.update(composer);
    expect(announcer.isCurrent(composer, 1)).toBe(true);
    expect(announcer.isCurrent(composer, 2)).toBe(false);
    write("Hei taas");
    announcer.updateTexts(composer);
    expect(announcer.isCurrent(composer, 1)).toBe(false);
    expect(announcer.isCurrent(composer, 2)).toBe(true);
  });

  it("is not current where the composer holds another text, announced or not", () => {
    announcer.update(composer);
    write("Hei taas");
    expect(announcer.isCurrent(composer, 1)).toBe(false);
  });

  it("is not current before anything is announced", () => {
    expect(announcer.isCurrent(composer, 0)).toBe(false);
  });
});

describe("someone at the button that publishes", () => {
  it("is announced when they come and when they go, as revisions of the draft", () => {
    announcer.update(composer);
    for (const publishing of [false, true, true, false]) announcer.updatePublishing(publishing);
    expect(announced.map((draft) => [draft?.revision, draft?.publishing, draft?.parts])).toEqual([
      [1, false, ["Hei"]],
      [2, true, ["Hei"]],
      [3, false, ["Hei"]],
    ]);
  });

  it("is announced to nobody where there is no draft", () => {
    announcer.updatePublishing(true);
    expect(announced).toEqual([]);
  });

  it("who writes on is not at the button any more", () => {
    announcer.update(composer);
    announcer.updatePublishing(true);
    write("Hei taas");
    announcer.updateTexts(composer);
    expect(announced.at(-1)?.publishing).toBe(false);
  });
});

it("a text longer than any platform takes is cut", () => {
  expect(readParts(createComposer(["x".repeat(200_001), "Hei"])).map((text) => text.length)).toEqual([200_000, 3]);
});
