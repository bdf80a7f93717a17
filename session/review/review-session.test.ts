import { describe, expect, it, vi } from "vitest";
import { defaultGuideline } from "../../rules/model/default-guideline";
import type { Draft } from "../../rules/model/draft";
import type { Finding, Review } from "../../rules/model/finding";
import { observedOf } from "../../tests/support/fake-page";
import { draftOf } from "../../tests/support/fixtures";
import { type Dismissals, noDismissals } from "../stored/dismissals";
import { defaultSettings, type Settings } from "../stored/settings";
import { canBeMuted, createReviewSession, openFindings, withMuted } from "./review-session";

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

describe("a check that is switched off for an account", () => {
  const muted = (settings: Partial<Settings>, account: Draft["postingAs"] = draft.postingAs, check = "all-caps") =>
    withMuted({ ...defaultSettings, ...settings }, finding(check), { ...draft, postingAs: account });

  it("stands among those of this account, and leaves the other accounts alone", () => {
    expect(muted({ mutedChecks: { Kirjasto: ["emoji-use"], Kunta: ["all-caps"] } })).toEqual({
      mutedChecks: { Kirjasto: ["emoji-use", "all-caps"], Kunta: ["all-caps"] },
    });
  });
  it("holds for all accounts that could not be read", () => {
    expect(muted({}, null)).toEqual({ mutedChecks: { "": ["all-caps"] } });
    expect(withMuted(defaultSettings, finding("all-caps"), null)).toEqual({ mutedChecks: { "": ["all-caps"] } });
  });
  it("is never one for personal data", () => {
    expect(muted({}, draft.postingAs, "identity-number")).toBeNull();
  });
});

describe("a review session", () => {
  const finnish = "TERVETULOA KAIKKI KIRJASTOON! Kirjasto on auki sunnuntaina.";
  const sessionWith = (settings: Partial<Settings> = {}) =>
    createReviewSession(defaultGuideline, { ...defaultSettings, ...settings });
  const checksOf = ({ findings }: { findings: Finding[] }) => findings.map(({ check }) => check);

  it("reviews with the settings that it begins with, until it is given others", () => {
    const session = sessionWith({ personalLevels: { "all-caps": "off" } });
    expect(checksOf(session.review(draftOf(finnish)))).not.toContain("all-caps");
    expect(session.guideline.checks["all-caps"]?.enabled).toBe(false);
    session.takeSettings(defaultSettings);
    expect(checksOf(session.review(draftOf(finnish)))).toContain("all-caps");
    expect(session.guideline).toBe(defaultGuideline);
    expect(session.settings).toBe(defaultSettings);
  });

  it("gives the levels that the person has chosen", () => {
    const { findings } = sessionWith({ personalLevels: { "all-caps": "info" } }).review(draftOf(finnish));
    expect(findings.find(({ check }) => check === "all-caps")?.level).toBe("info");
  });

  it("leaves what was dismissed out of the open findings, and in the review", () => {
    const session = sessionWith();
    const before = session.review(draftOf(finnish));
    const kind = before.findings.find(({ check }) => check === "all-caps")?.kind;
    session.takeDismissals({ ...noDismissals("c"), findings: [`all-caps/${kind}`] });
    const after = session.review(draftOf(finnish));
    expect(checksOf(before)).toContain("all-caps");
    expect(checksOf(after)).not.toContain("all-caps");
    expect(after.review).toEqual(before.review);
    session.takeDismissals(noDismissals("c2"));
    expect(checksOf(session.review(draftOf(finnish)))).toContain("all-caps");
  });

  it("adds to what a page shows who is writing, where, and the local day", () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 23, 23, 30) });
    const session = sessionWith({ accountRoles: { Kirjasto: "area" } });
    const observed = observedOf("Hei", { account: { name: "Kirjasto", handle: null }, place: "unknown" });
    const here = { postingAs: { name: "Kirjasto", role: "area" }, today: "2026-11-23" };
    expect(session.reviewObserved(observed).draft).toMatchObject({ ...here, place: "own" });
    session.takeDismissals({ ...noDismissals("c"), place: "outside" });
    expect(session.reviewObserved(observed).draft).toMatchObject({ ...here, place: "outside" });
    vi.useRealTimers();
  });
});
