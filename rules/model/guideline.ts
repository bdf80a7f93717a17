/**
 * The guideline pack: what an organisation decides, as data. The schemas are strict, unknown fields are refused.
 * This module loads zod, which is large: the scripts in pages import only its types.
 */
import * as z from "zod";
import { channels, places, roles, surfaces } from "./draft";
import { levels } from "./finding";

/** From the widest to the narrowest; a narrower one lies over a wider one. */
export const layerKinds = ["general", "law", "accessibility", "organisation", "unit", "personal"] as const;

z.config({ jitless: true }); // zod's `new Function` probe would violate the extension's content security policy

const text = z.string().min(1);
const localised = z.strictObject({ fi: text, sv: text, en: text });
const pair = z.strictObject({ fi: text, sv: text });
const listEntry = z.string().regex(/[\p{L}\p{N}]/u, "an entry of a word list has letters");
/** Entries are written as `rules/text/word-list.ts` describes; they are not regular expressions. */
const wordLists = z.strictObject({ fi: z.array(listEntry), sv: z.array(listEntry) });
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const month = z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/);
const packId = z.string().regex(/^[a-z0-9-]+$/);
const version = z.string().regex(/^\d+\.\d+\.\d+$/);
const host = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);

const exampleDraft = z.strictObject({
  channel: z.enum(channels).optional(),
  surface: z.enum(surfaces).optional(),
  parts: z.array(z.string()),
  postingAs: z.nullable(z.strictObject({ name: z.string(), role: z.enum(roles) })).optional(),
  place: z.enum(places).optional(),
  parent: z.nullable(z.string()).optional(),
  media: z
    .nullable(
      z.strictObject({
        images: z.int().min(0),
        videos: z.int().min(0),
        altTexts: z.nullable(z.array(z.nullable(z.string()))),
        link: z.string().optional(),
      }),
    )
    .optional(),
  today: day.optional(),
});

/** Tasks that do not come from a check of a draft: see `rules/tasks/`. */
const tasks = z.strictObject({
  recurring: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9-]+$/),
      title: localised,
      what: localised,
      /** Days from one time to the next; null: once is enough. */
      everyDays: z.nullable(z.int().min(1).max(3660)),
      statements: z.array(text),
    }),
  ),
  /** Tasks with a day that follow from a post: the statements behind them, by kind. */
  dated: z.strictObject({
    "owed-version": z.strictObject({ statements: z.array(text) }),
    captions: z.strictObject({ statements: z.array(text) }),
    unpin: z.strictObject({ statements: z.array(text) }),
  }),
  /** What to do at once after a threat, a stolen account, a scam. */
  incident: z.strictObject({ steps: z.array(localised).min(1), statements: z.array(text) }),
  /** What to remove and what to answer, and what to write where something was removed. */
  moderation: z.optional(z.strictObject({ steps: z.array(localised).min(1), note: pair, statements: z.array(text) })),
  /** What the guideline asks of who wants to open an account. */
  newAccount: z.strictObject({ questions: z.array(localised).min(1), statements: z.array(text) }),
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

const checkSettings = z.strictObject({
  enabled: z.boolean(),
  /** Why it is off, or milder than usual; shown in the look-up. */
  reason: z.optional(localised),
  levels: levelsByKind.optional(),
  params: params.optional(),
  /** Statements of the guideline that the check serves. */
  statements: z.array(text),
  /** Law or practice behind it, beside or instead of a statement. */
  basis: z.array(text).optional(),
  /** The organisation's own wording, by kind of finding. */
  messages: z.record(z.string(), localised).optional(),
  /** Drafts in which the check must, and must not, find something; run when a pack is loaded. */
  examples: z.strictObject({ found: z.array(exampleDraft), notFound: z.array(exampleDraft) }),
});

const account = z.strictObject({
  unit: text,
  name: text,
  role: z.enum(["main", "area"]),
  channel: z.enum(channels),
  handle: z.nullable(text),
  url: z.nullable(z.url()),
  /** `confirm`: to be confirmed by the organisation; `dated`: the service has moved; `missing`: no address is given. */
  status: z.enum(["ok", "confirm", "dated", "missing"]),
  /** Ids of the hashtag topics that the account posts about. */
  topics: z.optional(z.array(text)),
  note: z.optional(localised),
});
/** In readable capitals. */
const hashtag = z.string().regex(/^#[\p{L}\p{N}_]+$/u);
const hashtagTopic = z.strictObject({ id: text, fi: z.array(text), sv: z.array(text), cues: wordLists });
const term = z.strictObject({
  topic: text,
  fi: text,
  sv: text,
  /** A: seen in the organisation's own texts; B: standard; C: to be checked. */
  certainty: z.enum(["A", "B", "C"]),
  avoidSv: z.optional(z.array(text)),
  note: z.optional(text),
});
const placeName = z.strictObject({ fi: text, sv: text, certainty: z.enum(["A", "B", "C"]) });

export const guidelineSchema = z.strictObject({
  schema: z.literal(1),
  id: packId,
  version,
  title: localised,
  /** Layers that were laid over the pack, in order: see `rules/packs/layers.ts`. */
  layers: z.optional(z.array(z.strictObject({ id: packId, version, title: localised }))),
  issuer: pair,
  written: month,
  updated: month,
  source: z.strictObject({ fi: z.url(), sv: z.url(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  languages: z.strictObject({ required: z.array(z.enum(["fi", "sv"])).min(1), primary: z.enum(["fi", "sv"]) }),
  names: z.strictObject({ organisation: pair, place: pair }),
  sites: z.strictObject({
    /** `separate-domain`: each language has its hosts; `path-prefix`: one site, the language stands in the path. */
    model: z.enum(["separate-domain", "path-prefix"]),
    fi: z.array(host),
    sv: z.array(host),
    /** Hosts of the organisation that serve both languages. */
    neutral: z.array(host),
    prefixes: z.optional(z.strictObject({ fi: z.string(), sv: z.string() })),
    urlPairs: z.array(z.strictObject({ fi: z.url(), sv: z.url() })),
    landing: z.strictObject({ fi: z.url(), sv: z.url() }),
    feedback: z.strictObject({ fi: z.url(), sv: z.url() }),
  }),
  accounts: z.array(account),
  hashtags: z.strictObject({ general: z.array(hashtag), topics: z.array(hashtagTopic) }),
  sections: z.array(
    z.strictObject({ id: text, title: z.strictObject({ fi: text, sv: text, en: text }), text: z.string() }),
  ),
  statements: z.array(
    z.strictObject({
      id: text,
      section: text,
      /** Word for word from the section's text. */
      quote: text,
      /** Unofficial renderings. */
      gloss: z.strictObject({ sv: text, en: text }),
      note: z.optional(localised),
    }),
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
    acronyms: z.array(text),
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
  glossary: z.array(term),
  placeNames: z.array(placeName),
  /** Law and practice behind checks, apart from the guideline's own words. */
  laws: z.array(
    z.strictObject({
      id: text,
      title: localised,
      /** What it means for a post. */
      meaning: localised,
      checks: z.array(text),
      url: z.nullable(z.url()),
      /** `seen` in the named source; `to-verify`: general knowledge that a lawyer has to confirm. */
      certainty: z.enum(["seen", "to-verify"]),
    }),
  ),
  tasks: z.optional(tasks),
  contacts: z.strictObject({ communications: z.email() }),
  /** Domains, telephone numbers, bank accounts that are the organisation's own and public. */
  public: z.strictObject({
    domains: z.array(host),
    phones: z.array(text),
    ibans: z.array(text),
    businessId: z.nullable(text),
  }),
  platforms: z.record(
    z.enum(channels),
    z.strictObject({
      name: text,
      formerName: z.optional(text),
      asOf: day,
      post: z.nullable(z.int()),
      comment: z.nullable(z.int()),
      title: z.optional(z.int()),
      description: z.optional(z.int()),
      /** Characters shown before "show more". */
      fold: z.nullable(z.int()),
      /** How many hashtags the platform takes, or good practice allows. */
      hashtags: z.nullable(z.int()),
    }),
  ),
});

/** What a layer may say: see `rules/packs/layers.ts`. */
export const layerSchema = z.strictObject({
  schema: z.literal(1),
  id: packId,
  version,
  title: localised,
  kind: z.enum(layerKinds),
  /** Id of the pack or layer that it is laid over. */
  over: packId,
  checks: z.optional(
    z.record(
      z.string(),
      z.strictObject({
        enabled: z.boolean().optional(),
        reason: z.optional(localised),
        levels: levelsByKind.optional(),
        params: params.optional(),
      }),
    ),
  ),
  hashtags: z.optional(z.strictObject({ general: z.array(hashtag), topics: z.array(hashtagTopic) })),
  accounts: z.optional(z.array(account)),
  glossary: z.optional(z.array(term)),
  placeNames: z.optional(z.array(placeName)),
  templates: z.optional(z.strictObject({ signature: pair.optional(), feedback: pair.optional() })),
});

export type Guideline = z.infer<typeof guidelineSchema>;
export type CheckSettings = z.infer<typeof checkSettings>;
export type ExampleDraft = z.infer<typeof exampleDraft>;
export type Layer = z.infer<typeof layerSchema>;
