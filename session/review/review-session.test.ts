import { describe, expect, it } from "vitest";
import type { Draft } from "../../rules/model/draft";
import type { Finding, Review } from "../../rules/model/finding";
import { type Dismissals, noDismissals } from "../stored/dismissals";
import { defaultSettings, type Settings } from "../stored/settings";
import { canBeMuted, openFindings } from "./review-session";

const finding = (check: string, kind = "missing"): Finding => ({
  check,
  kind,
  level: "error",
  values: {},
  ranges: [],
  statements: [],
  fixes: [],
});
const version = { state: "complete", letters: 1, words: 1 } as const;
const review: Review = {
  findings: ["both-languages", "all-caps", "identity-number"].map((check) => finding(check)),
  versions: { fi: version, sv: version },
  spans: [],
  facts: [],
  lengths: [],
  hashtags: [],
  failures: [],
};
const draft: Draft = {
  channel: "x",
  surface: "post",
  parts: ["Hei"],
  postingAs: { name: "Kirjasto", role: "area" },
  place: "own",
  parent: null,
  media: null,
  today: "2026-11-23",
};
const open = (dismissals: Partial<Dismissals>, settings: Partial<Settings> = {}) =>
  openFindings(review, draft, { ...noDismissals("c"), ...dismissals }, { ...defaultSettings, ...settings }).map(
    ({ check }) => check,
  );

describe("findings that are still open", () => {
  it("are all, where nothing was put aside", () => {
    expect(open({})).toEqual(["both-languages", "all-caps", "identity-number"]);
  });
  it("are without what was put aside for this draft, by check and kind", () => {
    expect(open({ findings: ["all-caps/missing", "both-languages/other"] })).toEqual([
      "both-languages",
      "identity-number",
    ]);
  });
  it("are without a missing language, once it is decided how it is published", () => {
    expect(open({ decision: { kind: "own-post", reason: "" } })).toEqual(["all-caps", "identity-number"]);
  });
  it("are without what was switched off for the account, for that account only", () => {
    expect(open({}, { mutedChecks: { Kirjasto: ["all-caps"] } })).toEqual(["both-languages", "identity-number"]);
    expect(open({}, { mutedChecks: { Kunta: ["all-caps"] } })).toHaveLength(3);
  });
  it("always keep personal data, whatever was switched off", () => {
    expect(canBeMuted(finding("identity-number"))).toBe(false);
    expect(open({}, { mutedChecks: { Kirjasto: ["identity-number"] } })).toContain("identity-number");
  });
});
