import { describe, expect, it } from "vitest";
import type { ObservedDraft } from "../../rules/model/draft";
import type { Finding } from "../../rules/model/finding";
import { guardFor } from "./publish-guard";

const observed: ObservedDraft = {
  ...{
    composer: "c",
    page: "/",
    revision: 3,
    recognised: "known",
    publishing: false,
    channel: "facebook",
    surface: "post",
  },
  ...{ parts: ["Hakemus 131052-308T"], place: "own", parent: null, media: null, account: null },
};
const finding = (check: string, level: Finding["level"]): Finding => ({
  ...{ check, kind: "identity-code", level, values: {}, statements: [], fixes: [] },
  ranges: [{ part: 0, start: 8, end: 19 }],
});
const personal = finding("identity-number", "error");

describe("what a page is told to ask about", () => {
  it("is the personal data, in the interface's language", () => {
    expect(guardFor(observed, [finding("both-languages", "error"), personal], "sv")).toMatchObject({
      ...{ composer: "c", revision: 3, passages: personal.ranges },
      words: { lang: "sv", publish: "Publicera ändå" },
    });
  });

  it("is nothing where other errors are open, or where it is no error", () => {
    expect(guardFor(observed, [finding("both-languages", "error")], "fi")).toBeNull();
    expect(guardFor(observed, [finding("identity-number", "warning")], "fi")).toBeNull();
  });

  it("is nothing in a text box that no platform file knows", () => {
    expect(guardFor({ ...observed, recognised: "generic" }, [personal], "fi")).toBeNull();
  });
});
