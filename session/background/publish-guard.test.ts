import { describe, expect, it } from "vitest";
import type { Finding } from "../../rules/model/finding";
import { observedOf } from "../../tests/support/observed";
import { guardFor } from "./publish-guard";

const observed = observedOf("Hakemus 131052-308T [Nimi]");
const finding = (check: string, level: Finding["level"], start = 8, end = 19): Finding => ({
  ...{ check, kind: "identity-code", level, values: {}, statements: [], fixes: [] },
  ranges: [{ part: 0, start, end }],
});
const personal = finding("identity-number", "error");
const place = finding("outline-left", "error", 20, 26);
const nothing = { composer: observed.composer, asked: [], dismissed: [] };

describe("what a page is told before it publishes", () => {
  it("is the passages of personal data that are open", () => {
    expect(guardFor(observed, [finding("both-languages", "error"), personal, personal], [])).toEqual({
      ...nothing,
      asked: ["131052-308T"],
    });
  });

  it("is what was dismissed, each as often as it was, and places to fill in in lower case", () => {
    const dismissed = [personal, personal, place, finding("all-caps", "warning")];
    expect(guardFor(observed, [], dismissed)).toEqual({
      ...nothing,
      dismissed: ["131052-308T", "131052-308T", "[nimi]"],
    });
  });

  it("is what the writer left to be filled in, once and in lower case", () => {
    const unfinished = { ...place, kind: "unfinished" };
    expect(guardFor(observed, [unfinished, unfinished], [])).toEqual({ ...nothing, unfinished: ["[nimi]"] });
  });

  it("is nothing where other errors are open, or where it is no error", () => {
    expect(guardFor(observed, [finding("both-languages", "error"), place], [])).toEqual(nothing);
    expect(guardFor(observed, [finding("identity-number", "warning")], [])).toEqual(nothing);
  });

  it("is the missing version with the text that was judged, where that is asked about", () => {
    const missing = { ...finding("both-languages", "error"), kind: "swedish-missing" };
    expect(guardFor(observed, [missing], [], true)).toEqual({
      ...nothing,
      missing: { language: "sv", parts: observed.parts },
    });
    expect(guardFor(observed, [missing], [])).toEqual(nothing);
    expect(guardFor(observed, [], [missing], true)).toEqual(nothing);
  });

  it("is the version that is written in the panel and misses in the draft, put off or not", () => {
    const missing = { ...finding("both-languages", "error"), kind: "swedish-missing" };
    const inPanel = { ...nothing, missing: { language: "sv", parts: observed.parts, isInPanel: true } };
    expect(guardFor(observed, [missing], [], false, "sv")).toEqual(inPanel);
    expect(guardFor(observed, [missing], [], true, "sv")).toEqual(inPanel);
    expect(guardFor(observed, [], [missing], false, "sv")).toEqual(inPanel);
  });

  it("is not what is written in the panel where the draft has that version, or something was decided about it", () => {
    const missing = { ...finding("both-languages", "error"), kind: "swedish-missing" };
    expect(guardFor(observed, [missing], [], false, "fi")).toEqual(nothing);
    expect(guardFor(observed, [], [], false, "sv")).toEqual(nothing);
  });
});
