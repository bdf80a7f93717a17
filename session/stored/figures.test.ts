import { describe, expect, it } from "vitest";
import { type Counted, type Figures, monthsOf, mostMonths, parseFigures, sumOfChecks, withCounted } from "./figures";

const published = (surface: "post" | "comment" | "video" | "article", ...open: string[]): Counted => ({
  ...{ kind: "published", surface, open },
});
const counted = (day: string, ...all: Counted[]): Figures =>
  all.reduce((figures, each) => withCounted(figures, day, each), parseFigures(undefined));

describe("counting", () => {
  it.each([
    ["post", { posts: 1, answers: 0 }],
    ["video", { posts: 1, answers: 0 }],
    ["article", { posts: 1, answers: 0 }],
    ["comment", { posts: 0, answers: 1 }],
  ] as const)("a %s that was published is %j of its month", (surface, numbers) => {
    expect(counted("2026-11-30", published(surface))).toEqual({ "2026-11": { ...numbers, checks: {} } });
  });

  it("keeps apart what was open, helped and set aside, by check", () => {
    const figures = counted(
      "2026-11-30",
      published("post", "all-caps", "emoji-use"),
      published("comment", "all-caps"),
      { kind: "helped", checks: ["all-caps", "all-caps"] },
      { kind: "aside", checks: ["emoji-use"] },
    );
    expect(figures["2026-11"]).toEqual({
      ...{ posts: 1, answers: 1 },
      checks: { "all-caps": { open: 2, helped: 2, aside: 0 }, "emoji-use": { open: 1, helped: 0, aside: 1 } },
    });
  });

  it.each(["constructor", "__proto__", "toString"])(
    "takes a check called %s as every other, also once stored",
    (id) => {
      const figures = counted("2026-11-30", { kind: "helped", checks: [id, id] });
      const stored: unknown = JSON.parse(JSON.stringify(figures));
      const { checks = {} } = parseFigures(stored)["2026-11"] ?? {};
      expect(Object.entries(checks)).toEqual([[id, { open: 0, helped: 2, aside: 0 }]]);
      expect(Object.entries(sumOfChecks(figures, ["2026-11"]))).toEqual([[id, { open: 0, helped: 2, aside: 0 }]]);
    },
  );

  it("lets the oldest months go", () => {
    const days = Array.from({ length: mostMonths + 2 }, (_, at) => {
      const month = String((at % 12) + 1).padStart(2, "0");
      return `${2024 + Math.floor(at / 12)}-${month}-15`;
    });
    const figures = days.reduce((all, day) => withCounted(all, day, published("post")), {});
    expect(monthsOf(figures)).toHaveLength(mostMonths);
    expect(monthsOf(figures)[0]).toBe("2027-02");
    expect(monthsOf(figures).at(-1)).toBe("2024-03");
  });

  it("changes nothing in what it is given", () => {
    const before = counted("2026-11-01", published("post", "all-caps"));
    const copy = structuredClone(before);
    withCounted(before, "2026-11-30", published("post", "all-caps"));
    expect(before).toEqual(copy);
  });
});

it("sums are those of the given months only", () => {
  const first = counted("2026-10-01", { kind: "aside", checks: ["all-caps"] });
  const all = withCounted(withCounted(first, "2026-11-01", published("post", "all-caps")), "2026-12-01", {
    ...{ kind: "helped", checks: ["all-caps"] },
  });
  expect(sumOfChecks(all, ["2026-10", "2026-11", "2019-01"])).toEqual({ "all-caps": { open: 1, helped: 0, aside: 1 } });
});

describe("what storage holds", () => {
  const month = { posts: 1, answers: 2, checks: { "all-caps": { open: 1, helped: 2, aside: 3 } } };

  it.each([[undefined], [null], [4], ["figures"], [[]], [{}]])("%j is no figures", (value) => {
    expect(parseFigures(value)).toEqual({});
  });

  it("is given back as it was stored", () => {
    expect(parseFigures({ "2026-11": month, "2026-10": month })).toEqual({ "2026-11": month, "2026-10": month });
  });

  it.each<[string, unknown]>([
    ["of no month", { "2026-13": month, "2026-1": month, "": month, now: month }],
    ["that is none", { "2026-11": null, "2026-10": [], "2026-09": 4 }],
    ["without its counts", { "2026-11": { checks: {} } }],
    ["with a broken count", { "2026-11": { ...month, posts: -1 }, "2026-10": { ...month, answers: 1.5 } }],
    ["with a text for a count", { "2026-11": { ...month, posts: "1" } }],
    ["without its checks", { "2026-11": { posts: 1, answers: 1 } }],
  ])("leaves out an entry %s", (_which, value) => {
    expect(parseFigures(value)).toEqual({});
  });

  it("leaves out the broken checks of a month, and whatever else stands there", () => {
    const stored = {
      "2026-11": {
        ...month,
        text: "Hei",
        checks: { ...month.checks, a: 4, b: { open: 1 }, c: { ...month, open: NaN } },
      },
    };
    expect(parseFigures(stored)).toEqual({ "2026-11": month });
  });
});

it("a month of more than three years ago goes when something is counted, however few months have counts", () => {
  const old = { "2023-11": { posts: 1, answers: 0, checks: {} }, "2023-12": { posts: 2, answers: 0, checks: {} } };
  const counted = withCounted(old, "2026-11-30", { kind: "helped", checks: ["all-caps"] });
  expect(monthsOf(counted)).toEqual(["2026-11", "2023-12"]);
});
