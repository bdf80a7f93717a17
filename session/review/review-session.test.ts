import { describe, expect, it, vi } from "vitest";
import { checks } from "../../rules/checks/registry";
import { defaultGuideline } from "../../rules/model/default-guideline";
import type { Draft } from "../../rules/model/draft";
import type { Finding, Review } from "../../rules/model/finding";
import { observedOf } from "../../tests/support/fake-page";
import { dismissedOf, draftOf } from "../../tests/support/fixtures";
import { type Dismissals, noDismissals } from "../stored/dismissals";
import { defaultSettings, type Settings } from "../stored/settings";
import type { DatedTask } from "../stored/task-list";
import { dismissedFinding } from "./dismissed-findings";
import {
  canBeMuted,
  createReviewSession,
  decisionFor,
  dismissalsForText,
  sortFindings,
  withMuted,
} from "./review-session";

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
  findings: [finding("both-languages", "swedish-missing"), finding("all-caps"), finding("identity-number")],
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
  sortFindings(review, draft, { ...noDismissals("c"), ...dismissals }, { ...defaultSettings, ...settings }).open.map(
    ({ check }) => check,
  );

describe("findings that are still open", () => {
  it("are all, where nothing was put aside", () => {
    expect(open({})).toEqual(["both-languages", "all-caps", "identity-number"]);
  });
  it("are without what was put aside for this draft, by check and kind", () => {
    expect(open({ findings: [dismissedOf("all-caps", "missing"), dismissedOf("both-languages", "other")] })).toEqual([
      "both-languages",
      "identity-number",
    ]);
  });
  it("are without a missing language, once it is decided how it is published", () => {
    expect(open({ decision: { kind: "own-post", reason: "" } })).toEqual(["all-caps", "identity-number"]);
  });
  it("are with the missing version of the other language, once the text is in that one", () => {
    expect(open({ decision: { kind: "own-post", reason: "", language: "sv" } })).not.toContain("both-languages");
    expect(open({ decision: { kind: "own-post", reason: "", language: "fi" } })).toContain("both-languages");
  });
  it("are never without anything else because of a decision", () => {
    const left = { ...review, findings: [finding("both-languages", "another-kind"), finding("outline-left", "left")] };
    const decided = { ...noDismissals("c"), decision: { kind: "own-post" as const, reason: "" } };
    expect(sortFindings(left, draft, decided, defaultSettings).open).toEqual(left.findings);
  });
  it.each(["constructor", "toString", "__proto__", "hasOwnProperty"])("are all for an account named %s", (name) => {
    const ofAccount = { ...draft, postingAs: { name, role: "main" as const } };
    expect(sortFindings(review, ofAccount, noDismissals("c"), defaultSettings).open).toEqual(review.findings);
    const settings = { ...defaultSettings, ...withMuted(defaultSettings, finding("all-caps"), ofAccount) };
    expect(sortFindings(review, ofAccount, noDismissals("c"), settings).open).toHaveLength(2);
  });
  it("are without what was switched off for the account, for that account only", () => {
    expect(open({}, { mutedChecks: { Kirjasto: ["all-caps"] } })).toEqual(["both-languages", "identity-number"]);
    expect(open({}, { mutedChecks: { Kunta: ["all-caps"] } })).toHaveLength(3);
  });
  it("are not those of a muted check, which are told apart from dismissed ones", () => {
    const settings = { ...defaultSettings, mutedChecks: { Kirjasto: ["all-caps"] } };
    const sorted = sortFindings(review, draft, noDismissals("c"), settings);
    expect(sorted.muted).toEqual([finding("all-caps")]);
    expect(sorted.dismissed).toEqual([]);
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

describe("a decision", () => {
  const chosen = { kind: "own-post", reason: "" } as const;
  it("names the version that it is about", () => {
    expect(decisionFor(chosen, review)).toEqual({ ...chosen, language: "sv" });
    expect(decisionFor(chosen, { ...review, findings: [] })).toEqual(chosen);
    expect(decisionFor(chosen, null)).toEqual(chosen);
  });

  it("is about both where both are missing, and about one that is promised", () => {
    const missing = (...kinds: string[]) => ({
      ...review,
      findings: kinds.map((kind) => finding("both-languages", kind)),
    });
    expect(decisionFor(chosen, missing("finnish-missing", "swedish-missing"))).toEqual(chosen);
    expect(decisionFor(chosen, missing("finnish-promised"))).toEqual({ ...chosen, language: "fi" });
  });
});

describe("dismissals", () => {
  const code = dismissedFinding({ ...finding("identity-number"), ranges: [{ part: 0, start: 6, end: 17 }] }, [
    "Koodi 131052-308T.",
  ]);
  const dismissals: Dismissals = {
    ...{ composer: "c", findings: [code, dismissedOf("all-caps", "missing")], ticks: ["a"], place: "outside" },
    decision: { kind: "thread", reason: "" },
  };

  it("hold for one draft: a composer that was emptied begins another one", () => {
    expect(dismissalsForText(dismissals, ["Koodi 131052-308T."], [" "])).toEqual({
      ...noDismissals("c"),
      place: "outside",
    });
  });
  it.each<[string, string[] | null]>([
    ["nothing was written before", [""]],
    ["it is not known what was written before", null],
  ])("are kept where %s", (_what, previous) => {
    expect(dismissalsForText({ ...dismissals, findings: [] }, previous, [""])).toMatchObject({ ticks: ["a"] });
  });
  it("of personal data are forgotten with its passage, others are not", () => {
    expect(dismissalsForText(dismissals, ["Koodi 131052-308T."], ["Koodi."]).findings).toEqual([
      dismissals.findings[1],
    ]);
  });
  it("are the same object where nothing has changed", () => {
    expect(dismissalsForText(dismissals, null, ["Hei! Koodi 131052-308T."])).toBe(dismissals);
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
    const dismissed = before.findings
      .filter(({ check }) => check === "all-caps")
      .map((capitals) => dismissedFinding(capitals, [finnish]));
    session.takeDismissals({ ...noDismissals("c"), findings: dismissed });
    const after = session.review(draftOf(finnish));
    expect(checksOf(before)).toContain("all-caps");
    expect(checksOf(after)).not.toContain("all-caps");
    expect(after.review).toEqual(before.review);
    session.takeDismissals(noDismissals("c2"));
    expect(checksOf(session.review(draftOf(finnish)))).toContain("all-caps");
  });

  it("knows which texts a finding, a repair and a hashtag are of, though it has reviewed others since", () => {
    const session = sessionWith();
    const observed = observedOf(finnish, { revision: 3 });
    const { review: said } = session.reviewObserved(observed);
    session.reviewObserved(observedOf(`${finnish} Ja vielä.`, { revision: 4 }));
    const [first] = said.findings;
    const edits = said.findings.flatMap(({ fixes }) => fixes.flatMap((fix) => (fix.kind === "edit" ? fix.edits : [])));
    const tags = said.hashtags.flatMap(({ edit }) => edit ?? []);
    expect(edits.length * tags.length).toBeGreaterThan(0);
    for (const offer of [...(first ? [first] : []), ...edits, ...tags])
      expect(session.textsOf(offer)).toMatchObject({ composer: "composer-1", revision: 3, parts: [finnish] });
    expect(session.textsOf(finding("all-caps"))).toBeNull();
  });

  it("logs once that a check could not run", () => {
    const error = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const broken = checks.find(({ id }) => id === "all-caps");
    if (broken)
      vi.spyOn(broken, "review").mockImplementation(() => {
        throw new Error("broken");
      });
    const session = sessionWith();
    expect(session.review(draftOf(finnish)).judgement).toBe("broken");
    session.review(draftOf(`${finnish} Hei.`));
    expect(error.mock.calls).toEqual([["A check could not run. all-caps: broken"]]);
    vi.restoreAllMocks();
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

describe("the promised version of an earlier post", () => {
  const swedish = "Masaby bibliotek är stängt söndagen den 6.12. Vi öppnar igen på måndag klockan 10.";
  const earlier = "Masalan kirjasto on suljettu sunnuntaina 6.12. Palaamme maanantaina kello 10.";
  const promised: DatedTask = {
    ...{ id: "owed-1", kind: "owed-version", day: "2026-11-23", channel: "facebook", account: "", language: "sv" },
    post: {
      ...{ promised: "2026-11-23", isCut: false, page: "/", goesTo: "" },
      text: earlier,
    },
  };
  const missing = (reviewed: { findings: Finding[] }) =>
    reviewed.findings.filter(({ check }) => check === "both-languages").map(({ kind }) => kind);

  it("misses no other version, and says which promise it settles", () => {
    const session = createReviewSession(defaultGuideline, defaultSettings);
    expect(missing(session.review(draftOf(swedish)))).toEqual(["finnish-missing"]);
    session.takeTasks({ records: {}, dated: [promised] });
    const reviewed = session.review(draftOf(swedish));
    expect(missing(reviewed)).toEqual([]);
    expect(reviewed.settles).toEqual(promised);
    expect(reviewed.judgement).toBe("judged");
    // what else is found stays
    expect(reviewed.findings.length).toBeGreaterThan(0);
  });

  it("is only the one in the promised language", () => {
    const session = createReviewSession(defaultGuideline, defaultSettings);
    session.takeTasks({ records: {}, dated: [promised] });
    const reviewed = session.review(draftOf(earlier));
    expect(missing(reviewed)).toEqual(["swedish-missing"]);
    expect(reviewed.settles).toBeNull();
  });
});
