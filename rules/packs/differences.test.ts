import { describe, expect, it } from "vitest";
import { seededRandom } from "../../tests/support/seeded-random";
import { checks } from "../checks/registry";
import { defaultGuideline } from "../model/default-guideline";
import type { CheckSettings, Guideline } from "../model/guideline";
import { differences } from "./differences";

const say = (text: string) => ({ fi: text, sv: text, en: text });
/** The built-in pack after `edit` has changed it. */
function edited(edit: (pack: Guideline) => void): Guideline {
  const pack = structuredClone(defaultGuideline);
  edit(pack);
  return pack;
}
const changesOf = (edit: (pack: Guideline) => void) => differences(defaultGuideline, edited(edit));
const withCheck = (id: string, change: Partial<CheckSettings>) =>
  edited((pack) => {
    const settings = pack.checks[id];
    if (!settings) throw new Error(`no check ${id}`);
    pack.checks[id] = { ...settings, ...change };
  });

describe("what another guideline changes", () => {
  it("is nothing between a pack and itself, in whatever order its fields stand", () => {
    const turned = Object.fromEntries(Object.entries(structuredClone(defaultGuideline)).reverse());
    expect(differences(defaultGuideline, turned as Guideline)).toEqual([]); // the same fields in another order
  });

  it.each<[string, string, (pack: Guideline) => void, string]>([
    ["a language that is no longer required", "languages", (pack) => pack.languages.required.pop(), "weaker"],
    ["a bank account that is let through", "personal-data", (pack) => pack.public.ibans.push("FI49"), "weaker"],
    ["a domain that is let through", "personal-data", (pack) => pack.public.domains.push("muu.example"), "weaker"],
    [
      "a business id that is let through",
      "personal-data",
      (pack) => {
        pack.public.businessId = "1-2";
      },
      "weaker",
    ],
    ["a check that is missing", "checks", (pack) => delete pack.checks["all-caps"], "weaker"],
    [
      "a landing page",
      "inserted",
      (pack) => {
        pack.sites.landing.fi = "https://muualla.example";
      },
      "inserted",
    ],
    [
      "a text that is inserted",
      "inserted",
      (pack) => {
        pack.templates.feedback.sv = "Hej";
      },
      "inserted",
    ],
    ["a pair of pages", "inserted", (pack) => pack.sites.urlPairs.pop(), "inserted"],
    [
      "a lower limit of a platform, which leaves less room for what a check asks for",
      "limits",
      (pack) => {
        pack.platforms.x.post = 1;
      },
      "may-weaken",
    ],
    [
      "a higher limit of a platform",
      "limits",
      (pack) => {
        pack.platforms.x.post = 9999;
      },
      "may-weaken",
    ],
    ["a limit that a platform no longer has", "limits", (pack) => delete pack.platforms.youtube.title, "may-weaken"],
    ["a platform's name", "limits", (pack) => delete pack.platforms.x.formerName, "other"],
    ["a site's host", "inserted", (pack) => pack.sites.sv.pop(), "may-weaken"],
    ["a word of a list", "word-lists", (pack) => pack.lexicons.informing.fi.pop(), "may-weaken"],
    ["a term's translation", "names", (pack) => void Object.assign(pack.glossary[0] ?? {}, { sv: "x" }), "may-weaken"],
    [
      "a term with an address",
      "names",
      (pack) => void Object.assign(pack.glossary[0] ?? {}, { sv: "a://b" }),
      "may-weaken",
    ],
    [
      "an account's address",
      "names",
      (pack) => void Object.assign(pack.accounts[0] ?? {}, { url: "https://a.fi" }),
      "inserted",
    ],
    ["the order of terms", "names", (pack) => pack.glossary.reverse(), "may-weaken"],
    ["an account", "names", (pack) => pack.accounts.pop(), "may-weaken"],
    ["a section's text", "text", (pack) => void Object.assign(pack.sections[0] ?? {}, { text: "" }), "other"],
    ["a task", "text", (pack) => pack.tasks?.recurring.pop(), "other"],
    [
      "the version",
      "about",
      (pack) => {
        pack.version = "99.0.0";
      },
      "other",
    ],
  ])("names %s", (_, group, edit, weight) => {
    const changes = changesOf(edit);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ group, weight });
  });

  it("names each entry of a list by its id, whatever stands before it", () => {
    const changes = changesOf((pack) => {
      pack.statements.shift();
      const last = pack.statements.at(-1);
      if (last) last.gloss.en = "changed";
    });
    expect(changes.map(({ kind, path }) => [kind, ...path])).toEqual([
      ["removed", "statements", defaultGuideline.statements[0]?.id],
      ["changed", "statements", defaultGuideline.statements.at(-1)?.id, "gloss", "en"],
    ]);
  });

  it("tells what was and what comes, with the check's own value where the pack has none", () => {
    const next = withCheck("both-languages", { params: { minWords: 1_000_000_000 }, reason: say("Kokeilu.") });
    expect(differences(defaultGuideline, next)[0]).toEqual({
      path: ["checks", "both-languages", "params", "minWords"],
      ...{ group: "checks", weight: "may-weaken", kind: "changed" },
      ...{ from: checks.find(({ id }) => id === "both-languages")?.params.minWords, to: 1_000_000_000 },
      reason: say("Kokeilu."),
    });
  });

  it("says nothing of what is left out of a parameter and so stays as the check has it", () => {
    const partly = withCheck("clear-language", { params: { longest: { fi: 20 } } });
    const changes = differences(defaultGuideline, partly);
    expect(changes).toMatchObject([
      { path: ["checks", "clear-language", "params", "longest", "fi"], from: 22, to: 20 },
    ]);
  });

  it.each<[string, string, Partial<CheckSettings>, string]>([
    ["a check that is switched off", "all-caps", { enabled: false }, "weaker"],
    ["a milder level", "website-link", { levels: { missing: "info" } }, "weaker"],
    ["a message of its own", "identity-number", { messages: { code: say("Kaikki kunnossa.") } }, "may-weaken"],
    ["examples that are gone", "identity-number", { examples: { found: [], notFound: [] } }, "may-weaken"],
    ["other statements", "all-caps", { statements: [] }, "other"],
  ])("weighs %s", (_, id, change, weight) => {
    const changes = differences(defaultGuideline, withCheck(id, change));
    expect(new Set(changes.map((each) => each.weight))).toEqual(new Set([weight]));
  });

  it("does not call a stricter level weaker, nor what returns", () => {
    const strict = withCheck("all-caps", { levels: { capitals: "error" } });
    expect(differences(defaultGuideline, strict)).toMatchObject([{ weight: "other", to: "error" }]);
    expect(differences(strict, defaultGuideline)).toMatchObject([{ weight: "weaker", from: "error" }]);
    const off = withCheck("all-caps", { enabled: false });
    expect(differences(off, defaultGuideline)).toMatchObject([{ weight: "other", from: false, to: true }]);
  });

  it("shows examples only as changed, and that a value is stated which applied already", () => {
    const [examples] = differences(
      defaultGuideline,
      withCheck("all-caps", { examples: { found: [{ parts: ["x"] }], notFound: [] } }),
    );
    expect(examples?.to).toBe(1);
    const stated = differences(defaultGuideline, withCheck("all-caps", { levels: { capitals: levelOf("all-caps") } }));
    expect(stated).toMatchObject([{ path: ["checks", "all-caps", "levels"], weight: "other" }]);
  });

  it("puts first what is weaker, then what is inserted, then the rest", () => {
    const weights = changesOf((pack) => {
      pack.version = "2.0.0";
      pack.templates.separator = "x";
      pack.public.phones.push("1");
      delete pack.checks["all-caps"];
      pack.platforms.x.post = 1;
    }).map(({ weight }) => weight);
    expect(weights).toEqual(["weaker", "weaker", "may-weaken", "inserted", "other"]);
  });

  it("names each key of a compose box that comes or goes, with its place", () => {
    const facebook = {
      boxes: { comment: { selectors: ["#new-box", '[data-testid="other"]'], labels: ["Kirjoita"] } },
      publish: { post: { selectors: [], labels: ["Julkaise nyt"] } },
      checkedOn: "2026-10-01",
    };
    const next = edited((pack) => Object.assign(pack, { composerKeys: { facebook } }));
    const told = (from: Guideline, to: Guideline) =>
      differences(from, to).map(({ weight, group, kind, path, ...values }) => {
        expect([group, path[0]]).toEqual(["composers", "composerKeys"]);
        return [weight, kind, ...path.slice(1), values.from ?? values.to].join(" ");
      });
    // what is taken for a comment is checked less than a post
    expect(told(defaultGuideline, next)).toEqual([
      "may-weaken added facebook boxes comment selectors #new-box",
      'may-weaken added facebook boxes comment selectors [data-testid="other"]',
      "may-weaken added facebook boxes comment labels Kirjoita",
      "other added facebook publish post labels Julkaise nyt",
      "other added facebook checkedOn 2026-10-01",
    ]);
    expect(told(next, defaultGuideline)).toEqual([
      "may-weaken removed facebook boxes comment selectors #new-box",
      'may-weaken removed facebook boxes comment selectors [data-testid="other"]',
      "may-weaken removed facebook boxes comment labels Kirjoita",
      "may-weaken removed facebook publish post labels Julkaise nyt",
      "other removed facebook checkedOn 2026-10-01",
    ]);
  });

  it("tells keys in another order, and lists that are there and empty, without calling them weaker", () => {
    const withBoxes = (boxes: object) =>
      edited((pack) => Object.assign(pack, { composerKeys: { x: { boxes, publish: {}, checkedOn: "2026-10-01" } } }));
    const withKeys = (...selectors: string[]) => withBoxes({ post: { selectors, labels: [] } });
    expect(differences(withKeys("#one", "#two"), withKeys("#two", "#one"))).toMatchObject([
      { kind: "reordered", weight: "other" },
    ]);
    expect(differences(withBoxes({}), withKeys())).toMatchObject([{ path: ["composerKeys", "x", "boxes", "post"] }]);
  });

  it("compares 30,000 terms at once", () => {
    const terms = Array.from({ length: 30_000 }, (_, at) => ({
      ...{ topic: "x", fi: `sana ${at}`, sv: `ord ${at}`, certainty: "A" as const },
    }));
    expect(
      differences(
        defaultGuideline,
        edited((pack) => {
          pack.glossary = terms;
        }),
      ).length,
    ).toBeGreaterThan(30_000);
  });
});

function levelOf(id: string) {
  const level = Object.values(checks.find((check) => check.id === id)?.kinds ?? {})[0]?.level;
  if (typeof level !== "string") throw new Error("one level for all channels is expected");
  return level;
}

type Key = string | number;
type Place = { holder: Record<Key, unknown>; path: Key[] };

/** Every value inside `value` that holds no others, and every list. */
function places(value: unknown, path: Key[] = []): { leaves: Key[][]; lists: Key[][] } {
  if (typeof value !== "object" || value === null) return { leaves: [path], lists: [] };
  const inside = Object.entries(value).map(([key, inner]) =>
    places(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return {
    leaves: inside.flatMap(({ leaves }) => leaves),
    lists: [...(Array.isArray(value) ? [path] : []), ...inside.flatMap(({ lists }) => lists)],
  };
}

const at = (value: unknown, path: Key[]): unknown =>
  path.reduce((inside, key) => (inside as Record<Key, unknown>)[key], value); // `path` comes from `places`

function changedLeaf(leaf: unknown): unknown {
  if (typeof leaf === "string") return `${leaf}x`;
  if (typeof leaf === "number") return leaf + 1;
  return typeof leaf === "boolean" ? !leaf : "x";
}

describe("any single change of the built-in pack", () => {
  const random = seededRandom(20261129);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T; // the lists are not empty
  const { leaves, lists } = places(defaultGuideline);
  const edits: Record<string, { at: Key[][]; edit(place: Place, key: Key): void }> = {
    "a value": {
      at: leaves,
      edit: ({ holder }, key) => {
        holder[key] = changedLeaf(holder[key]);
      },
    },
    "a value that goes": {
      at: leaves.filter((path) => typeof path.at(-1) === "string"),
      edit: ({ holder }, key) => {
        delete holder[key];
      },
    },
    "an entry that goes": {
      at: lists.filter((path) => (at(defaultGuideline, path) as unknown[]).length > 0),
      edit: ({ holder }, key) => {
        (holder[key] as unknown[]).splice(Math.floor(random() * 3), 1);
      },
    },
    "an entry that is there twice": {
      at: lists.filter((path) => (at(defaultGuideline, path) as unknown[]).length > 2),
      edit: ({ holder }, key) => {
        const list = holder[key] as unknown[];
        list.push(list[0]);
      },
    },
    "an entry that comes": {
      at: lists,
      edit: ({ holder }, key) => {
        (holder[key] as unknown[]).push("new");
      },
    },
  };

  it.each(Object.keys(edits))("is shown under its path: %s", (name) => {
    const { at: candidates, edit } = edits[name] as (typeof edits)[string];
    for (let turn = 0; turn < 100; turn++) {
      const path = pick(candidates);
      const pack = structuredClone(defaultGuideline);
      const holder = at(pack, path.slice(0, -1)) as Record<Key, unknown>;
      const before = JSON.stringify(holder);
      edit({ holder, path }, path.at(-1) ?? "");
      if (JSON.stringify(holder) === before) continue; // a short list from whose third place nothing was taken
      const named = path.findIndex((key) => typeof key === "number");
      const expected = path.slice(0, named === -1 ? undefined : named);
      const changes = differences(defaultGuideline, pack);
      expect(changes, path.join(".")).not.toEqual([]);
      for (const change of changes) expect(change.path.slice(0, expected.length), path.join(".")).toEqual(expected);
    }
  });
});
