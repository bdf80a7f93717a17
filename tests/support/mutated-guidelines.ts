/**
 * Packs and layers with something wrong in them, made by a seeded generator: the same seed makes the same ones. Values are
 * deleted, retyped, enlarged, deepened, and replaced by odd texts.
 */
import { checks } from "../../rules/checks/registry";
import { defaultGuideline } from "../../rules/model/default-guideline";
import type { Draft } from "../../rules/model/draft";
import type { GuidelineSources } from "../../rules/packs/take-in";
import { seededRandom } from "./seeded-random";

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type Container = Json[] | { [name: string]: Json };
type Random = () => number;

function pick<Value>(values: readonly Value[], random: Random): Value {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error("nothing to pick from");
  return value;
}

const copy = (value: unknown): Json => JSON.parse(JSON.stringify(value));
const isContainer = (value: Json | undefined): value is Container => typeof value === "object" && value !== null;

const patterns = [
  "(a+)+$",
  "(?:[A-Z]+)+!",
  "(?:[a-zä ]+)+!",
  "[a-z",
  "a{1,99999}",
  "\\p{L}*",
  "(?<=a)",
  "a|b",
  "a)",
  "a(",
];
const oddTexts = [
  ...patterns,
  ...[
    "",
    " ",
    "\n",
    "(",
    "[",
    "*",
    "=",
    "…",
    "… … … a",
    "*=",
    "a*",
    "\\",
    "$&",
    "{name}",
    "{",
    "#",
    "@",
    "😀",
    "\u0000",
    "\ud800",
  ],
  ...[
    "(a+)+$",
    "(?:[A-Z]+)+!",
    "(?:[a-zä ]+)+!",
    "[a-z",
    "a{1,99999}",
    "\\p{L}*",
    ".*",
    "^",
    "(?<=a)",
    "^|",
    "a|b",
    ")",
  ],
  ...[
    "javascript:alert(1)",
    "data:text/html,a",
    "https://a.example/%E0%A4%A",
    "constructor",
    "toString",
    "__proto__",
    "hasOwnProperty",
  ],
  ...["error", "info", "a=", "*e", "e", "kirjasto", "#Kirjasto", "2026-02-31", "0", "ﷺ", "i\u0307", "K\u212a"],
];
const oddNumbers = [
  0,
  1,
  2,
  3,
  -1,
  0.5,
  1.5,
  40,
  41,
  999,
  1_000,
  1_001,
  1e9,
  1e308,
  Number.NaN,
  Number.POSITIVE_INFINITY,
];
const oddNames = ["constructor", "__proto__", "toString", "extra", "fi", "reason", "params", "levels"];

function oddValue(random: Random): Json {
  const deep = (): Json => Array.from({ length: 300 }).reduce<Json>((inner) => [inner], "a");
  const list = (): Json => Array.from({ length: pick([3, 900, 7_000], random) }, (_, at) => `alku${at}`);
  return pick<() => Json>(
    [
      () => null,
      () => true,
      () => false,
      () => pick(oddNumbers, random),
      () => pick(oddTexts, random),
      () => [],
      () => ({}),
      deep,
      list,
    ],
    random,
  )();
}

/** A list made longer or shorter, a text made longer, a number moved; whatever comes of it has the former kind. */
function resized(value: Json, random: Random): Json {
  if (typeof value === "number") return pick(oddNumbers, random);
  if (typeof value === "string") {
    const longer = (times: number) => value.slice(0, 100).repeat(times);
    const act = random();
    return act < 0.7 ? `${value}${pick(oddTexts, random)}` : longer(act < 0.9 ? 3 : act < 0.95 ? 300 : 20_000);
  }
  if (typeof value === "boolean") return !value;
  if (!Array.isArray(value)) return { ...value, [pick(oddNames, random)]: oddValue(random) };
  const longer = (most: number) =>
    Array.from({ length: most }, (_, at) => alike(value[at % Math.max(1, value.length)] ?? "a", at));
  return pick(
    [() => value.slice(1), () => [...value, pick(oddTexts, random)], () => longer(900), () => longer(6_000)],
    random,
  )();
}

/** The same with its texts made different at the end, so that all begin alike. */
function alike(value: Json, at: number): Json {
  if (typeof value === "string") return `${value}${at}`;
  if (Array.isArray(value) || value === null || typeof value !== "object") return value;
  const keep = new Set(["certainty", "channel", "role", "status"]);
  return Object.fromEntries(
    Object.entries(value).map(([name, inside]) => [name, keep.has(name) ? inside : alike(inside, at)]),
  );
}

/** Goes down from `root` to a random place and changes it there. */
function change(root: Container, random: Random): void {
  let parent: Container = root;
  for (;;) {
    const keys = Object.keys(parent);
    if (keys.length === 0) return;
    const key = pick(keys, random);
    const value: Json | undefined = Reflect.get(parent, key);
    if (isContainer(value) && Object.keys(value).length > 0 && random() < 0.85) {
      parent = value;
      continue;
    }
    const act = random();
    if (act < 0.2) {
      if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else delete parent[key];
    } else Reflect.set(parent, key, act < 0.5 ? oddValue(random) : resized(value ?? null, random));
    return;
  }
}

/** Every list of texts in the value. */
function wordLists(value: Json): Json[][] {
  if (!isContainer(value)) return [];
  const inside = Object.values(value).flatMap(wordLists);
  return Array.isArray(value) && typeof value[0] === "string" ? [value, ...inside] : inside;
}

const say = (text: string) => ({ fi: text, sv: text, en: text });

/** Settings of some checks, among them those for personal data: levels, parameters, switched on or off, with or without reason. */
function settings(random: Random): Record<string, Json> {
  const chosen = checks.filter(({ alwaysOn }) => random() < (alwaysOn ? 0.15 : 0.07));
  return Object.fromEntries(
    chosen.map((check) => {
      const params = copy(check.params);
      if (isContainer(params) && random() < 0.5) change(params, random);
      const lists = wordLists(params);
      if (lists.length > 0 && random() < 0.5) pick(lists, random).push(pick(patterns, random));
      return [
        check.id,
        {
          ...(random() < 0.2 ? { enabled: random() < 0.5 } : {}),
          ...(random() < 0.7 ? { reason: say("Syy") } : {}),
          ...(random() < 0.3
            ? {
                levels: {
                  [pick(Object.keys(check.kinds), random)]: pick(["error", "warning", "reminder", "info"], random),
                },
              }
            : {}),
          ...(random() < 0.6 ? { params } : {}),
        },
      ];
    }),
  );
}

/** The built-in pack with few examples and statements: it is read fast, and no check, list or word is missing. */
const leanPack = {
  ...defaultGuideline,
  statements: defaultGuideline.statements.slice(0, 3),
  checks: Object.fromEntries(
    Object.entries(defaultGuideline.checks).map(([id, { examples, statementsByKind: _, ...others }], at) => [
      id,
      { ...others, statements: [], examples: at % 8 === 0 ? examples : { found: [], notFound: [] } },
    ]),
  ),
  composerKeys: {
    facebook: {
      boxes: { post: { selectors: ["#new-box"], labels: ["Kirjoita jotain"] } },
      publish: { comment: { selectors: ['[data-testid="send-comment"] button'], labels: ["Lähetä"] } },
      checkedOn: "2026-10-01",
    },
  },
  tasks: undefined,
};

function layer(random: Random, id: string, over: string): Json {
  const { accounts, glossary, placeNames, hashtags } = defaultGuideline;
  return copy({
    ...{ schema: 2, id, version: "1.0.0", title: say("Kirjasto"), kind: "unit", over },
    checks: settings(random),
    ...(random() < 0.4 ? { accounts: accounts.slice(0, 2).map(({ topics: _, ...account }) => account) } : {}),
    ...(random() < 0.4 ? { glossary: glossary.slice(0, 2), placeNames: placeNames.slice(0, 2) } : {}),
    ...(random() < 0.4 ? { hashtags: { general: hashtags.general.slice(0, 1), topics: [] } } : {}),
    ...(random() < 0.4 ? { templates: { signature: { fi: "{name}", sv: "{name}" } } } : {}),
    ...(random() < 0.4 ? { composerKeys: leanPack.composerKeys } : {}),
  });
}

/** For an even seed a pack, otherwise one layer or two over the built-in pack. */
export function mutatedSources(seed: number): GuidelineSources {
  const random = seededRandom(seed);
  const changed = (json: Json, times: number) => {
    if (isContainer(json)) for (let time = 0; time < times; time++) change(json, random);
    return json;
  };
  if (seed % 2 === 1) {
    const over = defaultGuideline.id;
    const layers = [layer(random, "library", over), ...(random() < 0.3 ? [layer(random, "kids", "library")] : [])];
    return { pack: null, layers: layers.map((each) => (random() < 0.3 ? changed(each, 1) : each)) };
  }
  const pack = copy(leanPack);
  const packChecks = isContainer(pack) ? Reflect.get(pack, "checks") : undefined;
  for (const [id, more] of Object.entries(settings(random))) Object.assign(packChecks[id], more);
  return { pack: random() < 0.6 ? changed(pack, pick([1, 1, 2, 4], random)) : pack, layers: [] };
}

const post: Draft = {
  channel: "facebook",
  surface: "post",
  parts: [
    "TERVETULOA KIRJASTOON LUKEMAAN! Nähdään perjantaina 1.12. klo 10:30 Masalassa 😀 😀 😀 😀 #yhdessätillsammans",
  ],
  postingAs: { name: "Kirkkonummen kunta", role: "main" },
  place: "own",
  parent: null,
  media: { images: 1, videos: 1, altTexts: ["kuva"], link: undefined },
  today: "2026-11-23",
};
/** A made-up code and a card number that is published for tests. */
const comment: Draft = {
  ...post,
  parts: [
    "LUONNOS: hetu 131052-308T, kortti 4111 1111 1111 1111, https://bit.ly/a @kirkonummi",
    "Sosiaaliturvatunnus on 131052-9994",
  ],
  channel: "x",
  surface: "comment",
  parent: "Huono palvelu!! Dålig service, ni förstår inte. När öppnar simhallen igen?",
};

/** What is reviewed with each; the last one has personal data in it. */
export const draftsToReview: readonly Draft[] = [post, comment];
