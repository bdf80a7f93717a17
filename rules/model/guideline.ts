/**
 * The guideline pack: what an organisation decides, as data. The schemas are strict, unknown fields are refused.
 * This module loads zod, which is large: the scripts in pages import only its types.
 */
import * as z from "zod";
import { composerKeys } from "./composer-key-schema";
import { channels, places, roles, surfaces } from "./draft";
import { levels } from "./finding";
import {
  cueLists,
  day,
  host,
  limit,
  listOf,
  localised,
  longText,
  month,
  namePair,
  packId,
  pair,
  realDay,
  reason,
  statementIds,
  text,
  url,
  urlPair,
  version,
  wordLists,
} from "./guideline-values";

/** From the widest to the narrowest; a narrower one lies over a wider one. */
export const layerKinds = ["general", "law", "accessibility", "organisation", "unit", "personal"] as const;

const exampleDraft = z.strictObject({
  channel: z.enum(channels).optional(),
  surface: z.enum(surfaces).optional(),
  parts: listOf(z.string().max(20_000), 50),
  postingAs: z.nullable(z.strictObject({ name: z.string().max(500), role: z.enum(roles) })).optional(),
  place: z.enum(places).optional(),
  parent: z.nullable(z.string().max(20_000)).optional(),
  media: z
    .nullable(
      z.strictObject({
        images: z.int().min(0).max(1_000),
        videos: z.int().min(0).max(1_000),
        altTexts: z.nullable(listOf(z.nullable(z.string().max(5_000)), 1_000)),
        link: z.string().max(1_000).optional(),
      }),
    )
    .optional(),
  today: day.optional(),
});

/** Tasks that do not come from a check of a draft: see `rules/tasks/`. */
const tasks = z.strictObject({
  recurring: listOf(
    z.strictObject({
      id: packId,
      title: localised,
      what: localised,
      /** Days from one time to the next; null: once is enough. */
      everyDays: z.nullable(z.int().min(1).max(3660)),
      statements: statementIds,
    }),
    200,
  ),
  /** Tasks with a day that follow from a post: the statements behind them, by kind. */
  dated: z.strictObject({
    "owed-version": z.strictObject({ statements: statementIds }),
    captions: z.strictObject({ statements: statementIds }),
    unpin: z.strictObject({ statements: statementIds }),
  }),
  /** What to do at once after a threat, a stolen account, a scam. */
  incident: z.strictObject({ steps: listOf(localised, 100).min(1), statements: statementIds }),
  /** What to remove and what to answer, and what to write where something was removed. */
  moderation: z.optional(
    z.strictObject({ steps: listOf(localised, 100).min(1), note: pair, statements: statementIds }),
  ),
  /** What the guideline asks of who wants to open an account. */
  newAccount: z.strictObject({ questions: listOf(localised, 100).min(1), statements: statementIds }),
});

/** What people call a matter, or ask about it, where the guideline says it in other words; found in the look-up. */
const lookupEntry = z.strictObject({
  statements: statementIds.min(1),
  fi: text,
  sv: text,
  en: text,
  /**
   * The guideline does not speak of the matter itself, and the statements are the nearest that it says. What answers is the
   * items of lists to tick that stand here, each as "check/label": "people-in-media/children".
   */
  nearest: z.optional(listOf(z.string(), 20)),
});

/** Parameters of a check. Each check has another shape; loading compares it with the defaults of the check. */
const params = z.record(z.string(), z.unknown());

/** Level by kind of finding; an object gives levels by channel. */
const levelsByKind = z.record(
  z.string(),
  z.union([
    z.enum(levels),
    z.strictObject({
      default: z.enum(levels),
      facebook: z.enum(levels).optional(),
      instagram: z.enum(levels).optional(),
      x: z.enum(levels).optional(),
      linkedin: z.enum(levels).optional(),
      youtube: z.enum(levels).optional(),
    }),
  ]),
);

/** The statements that carry a kind of finding, the weightiest first; an object gives them by channel. */
const statementsByKind = z.record(
  z.string(),
  z.union([
    statementIds,
    z.strictObject({
      default: statementIds,
      facebook: statementIds.optional(),
      instagram: statementIds.optional(),
      x: statementIds.optional(),
      linkedin: statementIds.optional(),
      youtube: statementIds.optional(),
    }),
  ]),
);

const checkSettings = z.strictObject({
  enabled: z.boolean(),
  /** Why it is off, or milder than usual; shown in the look-up. */
  reason: z.optional(reason),
  levels: levelsByKind.optional(),
  params: params.optional(),
  /** Statements of the guideline that the check serves; those that carry its findings first. */
  statements: statementIds,
  /** Which of them carry a kind of finding, where the kinds of the check need different ones. */
  statementsByKind: statementsByKind.optional(),
  /** Law or practice behind it, beside or instead of a statement. */
  basis: listOf(text, 50).optional(),
  /** The organisation's own wording, by kind of finding. */
  messages: z.record(z.string(), localised).optional(),
  /** Drafts in which the check must, and must not, find something; run when a pack is loaded. */
  examples: z.strictObject({ found: listOf(exampleDraft, 100), notFound: listOf(exampleDraft, 100) }),
});

const account = z.strictObject({
  unit: text,
  name: text,
  role: z.enum(["main", "area"]),
  channel: z.enum(channels),
  handle: z.nullable(text),
  url: z.nullable(url),
  /** The language that it posts in, where the organisation has an account for each. */
  language: z.optional(z.enum(["fi", "sv"])),
  /** `confirm`: to be confirmed by the organisation; `dated`: the service has moved; `missing`: no address is given. */
  status: z.enum(["ok", "confirm", "dated", "missing"]),
  /** Ids of the hashtag topics that the account posts about. */
  topics: z.optional(listOf(text, 100)),
  note: z.optional(localised),
});
/** In readable capitals. */
const hashtag = z
  .string()
  .max(100)
  .regex(/^#[\p{L}\p{N}_]+$/u);
const hashtags = listOf(hashtag, 100);
const hashtagTopic = z.strictObject({ id: text, fi: listOf(text, 20), sv: listOf(text, 20), cues: cueLists });
const hashtagTopics = listOf(hashtagTopic, 200);
/** In the lists of all topics, and of all terms, together: each is looked for in every text. */
export const mostCues = 1_000;
export const mostAvoided = 1_000;
const term = z.strictObject({
  topic: text,
  fi: text,
  sv: text,
  /** A: seen in the organisation's own texts; B: standard; C: to be checked. */
  certainty: z.enum(["A", "B", "C"]),
  avoidSv: z.optional(listOf(text, 20)),
  note: z.optional(text),
});
/** A phrase in both languages that is put into a draft; places to fill in stand in square brackets. */
const snippet = z.strictObject({ id: packId, name: localised, fi: longText, sv: longText });
const snippets = listOf(snippet, 100);
const mostTerms = 2_000;
const mostPlaces = 2_000;
const placeName = z.strictObject({ fi: text, sv: text, certainty: z.enum(["A", "B", "C"]) });

export const guidelineSchema = z.strictObject({
  schema: z.literal(2),
  id: packId,
  version,
  title: localised,
  /** Layers that were laid over the pack, in order: see `rules/packs/layers.ts`. */
  layers: z.optional(
    listOf(z.strictObject({ id: packId, version, title: localised, reviewBy: z.optional(realDay) }), 20),
  ),
  issuer: pair,
  written: month,
  updated: month,
  /** By which the organisation wants to have gone through the pack; null: no day is set. */
  reviewBy: z.nullable(realDay),
  source: z.strictObject({ fi: url, sv: url, sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  languages: z.strictObject({ required: listOf(z.enum(["fi", "sv"]), 2).min(1), primary: z.enum(["fi", "sv"]) }),
  names: z.strictObject({ organisation: namePair, place: pair }),
  sites: z.strictObject({
    /** `separate-domain`: each language has its hosts; `path-prefix`: one site, the language stands in the path. */
    model: z.enum(["separate-domain", "path-prefix"]),
    fi: listOf(host, 100),
    sv: listOf(host, 100),
    /** Hosts of the organisation that serve both languages. */
    neutral: listOf(host, 100),
    prefixes: z.optional(z.strictObject({ fi: z.string().max(200), sv: z.string().max(200) })),
    urlPairs: listOf(urlPair, 1_000),
    landing: urlPair,
    feedback: urlPair,
  }),
  accounts: listOf(account, 1_000),
  hashtags: z.strictObject({ general: hashtags, topics: hashtagTopics }),
  sections: listOf(z.strictObject({ id: text, title: localised, text: z.string().max(100_000) }), 200),
  statements: listOf(
    z.strictObject({
      id: text,
      section: text,
      /** Word for word from the section's text. */
      quote: longText,
      /** Unofficial renderings. */
      gloss: z.strictObject({ sv: longText, en: longText }),
      note: z.optional(localised),
    }),
    2_000,
  ),
  checks: z.record(z.string(), checkSettings),
  templates: z.strictObject({
    separator: text,
    foldCue: pair,
    /** Before a link to the organisation's website. */
    readMore: pair,
    signature: pair,
    negativeReply: pair,
    feedback: pair,
    /** `{time}` stands for a time of day. */
    crisis: pair,
    /** `{url}` stands for the source. */
    correction: pair,
  }),
  lexicons: z.strictObject({
    acronyms: listOf(text, 1_000),
    officialNotice: wordLists,
    /** Words that make a post official where `displayedPlans` stand in it too: something is on public display. */
    onDisplay: wordLists,
    displayedPlans: wordLists,
    /** Words of posts that inform about a service, change, closing, application, work or result. */
    informing: wordLists,
    /** The same, but also said in invitations, greetings and thanks. */
    mayInform: wordLists,
    /** Invitations, greetings, thanks and pictures of what has been. */
    sociable: wordLists,
    crisis: wordLists,
    /** Beside a crisis word in one sentence: a drill, a story, advice for the future. */
    notInCrisis: wordLists,
    condolence: wordLists,
    wideInterest: wordLists,
    negative: wordLists,
    insult: wordLists,
  }),
  glossary: listOf(term, mostTerms),
  placeNames: listOf(placeName, mostPlaces),
  /** Law and practice behind checks, apart from the guideline's own words. */
  laws: listOf(
    z.strictObject({
      id: text,
      title: localised,
      /** What it means for a post. */
      meaning: localised,
      checks: listOf(text, 100),
      url: z.nullable(url),
      /** `seen` in the named source; `to-verify`: general knowledge that a lawyer has to confirm. */
      certainty: z.enum(["seen", "to-verify"]),
    }),
    200,
  ),
  tasks: z.optional(tasks),
  lookup: z.optional(listOf(lookupEntry, 500)),
  /** Phrases of the draft tab. */
  snippets: z.optional(snippets),
  contacts: z.strictObject({ communications: z.email().max(200) }),
  /** Domains, telephone numbers, bank accounts that are the organisation's own and public. */
  public: z.strictObject({
    domains: listOf(host, 500),
    phones: listOf(text, 500),
    ibans: listOf(text, 500),
    businessId: z.nullable(text),
  }),
  platforms: z.record(
    z.enum(channels),
    z.strictObject({
      name: text,
      formerName: z.optional(text),
      asOf: day,
      post: z.nullable(limit),
      comment: z.nullable(limit),
      title: z.optional(limit),
      description: z.optional(limit),
      /** Characters shown before "show more". */
      fold: z.nullable(limit),
      /** How many hashtags the platform takes, or good practice allows. */
      hashtags: z.nullable(limit),
    }),
  ),
  composerKeys: z.optional(composerKeys),
  /** What the question before publishing is about, beyond what it always is. */
  guard: z.optional(z.strictObject({ missingVersion: z.boolean() })),
});

/** What a layer may say: see `rules/packs/layers.ts`. */
export const layerSchema = z.strictObject({
  schema: z.literal(2),
  id: packId,
  version,
  title: localised,
  kind: z.enum(layerKinds),
  /** Id of the pack or layer that it is laid over. */
  over: packId,
  /** By which who made the layer wants to have gone through it. */
  reviewBy: z.optional(realDay),
  checks: z.optional(
    z.record(
      z.string(),
      z.strictObject({
        enabled: z.boolean().optional(),
        reason: z.optional(reason),
        levels: levelsByKind.optional(),
        params: params.optional(),
      }),
    ),
  ),
  hashtags: z.optional(z.strictObject({ general: hashtags, topics: hashtagTopics })),
  accounts: z.optional(listOf(account, 1_000)),
  glossary: z.optional(listOf(term, mostTerms)),
  placeNames: z.optional(listOf(placeName, mostPlaces)),
  templates: z.optional(z.strictObject({ signature: pair.optional(), feedback: pair.optional() })),
  snippets: z.optional(snippets),
  composerKeys: z.optional(composerKeys),
});

export type Guideline = z.infer<typeof guidelineSchema>;
export type CheckSettings = z.infer<typeof checkSettings>;
export type ExampleDraft = z.infer<typeof exampleDraft>;
export type Layer = z.infer<typeof layerSchema>;
