/**
 * What page, panel and background say to each other. Parsed at the border by `parse…`: anything else is dropped.
 * Hand-written parsers, because a schema library would weigh more than the content script.
 */
import { type PassageView, type UnreadBox, unreadBoxes } from "../../composers/composer";
import type { Guard } from "../../composers/publish-guard";
import { channels, type Media, type ObservedDraft, places, surfaces, type TextRange } from "../../rules/model/draft";
import type { Edit } from "../../rules/model/finding";

/** Name of the port that the panel opens to the content script of its tab (`tabs.connect`). */
export const panelPort = "panel";

export type PageState =
  | { kind: "draft"; observed: ObservedDraft }
  /** A watched page without a composer that is being written in; `box`: what has the focus instead. */
  | { kind: "no-composer"; box?: UnreadBox }
  /** The platform is switched off in the options: nothing is read. */
  | { kind: "switched-off" };

/** Content script → panel, over the port. */
export type PageMessage =
  | { type: "state"; state: PageState }
  | { type: "edit-outcome"; request: number; outcome: EditOutcome }
  /** `text`: the structure around the focused box, without any text of the page. */
  | { type: "page-structure"; request: number; text: string };

/** Panel → content script, over the port; from pages of this very build only, and so not parsed. */
export type PanelMessage =
  | { type: "look-again" }
  /** The person asks that the unknown box in focus is read, as long as it is there. */
  | { type: "read-box" }
  /** Asks for the structure of the page around the focused box, for a report. */
  | { type: "describe-structure"; request: number }
  /** `revision`: of the draft that the edits were made for. */
  | { type: "edit"; request: number; composer: string; revision: number; edits: Edit[] }
  /** Marks a passage in the composer; `null` takes the mark away. */
  | { type: "mark"; composer: string; passage: TextRange | null; view: PassageView };

export type EditOutcome =
  /** The text arrived exactly once. */
  | { status: "done" }
  /** The composer no longer reads what the edit expects; nothing was touched. */
  | { status: "stale" }
  /** The composer has gone. */
  | { status: "gone" }
  /** Could not be verified: the writer gets `text` on the clipboard. */
  | { status: "unverified"; text: string };

/** Background → content script: what the review knows beyond what the page asks about by itself; null: nothing. */
export interface GuardMessage {
  type: "guard";
  guard: Guard | null;
}

/** Content script → background, for the badge and for panels opened later; answered with `true` once it was taken. */
export interface DraftNotice {
  type: "page-state";
  state: PageState;
  /** Whether nobody has typed for a moment. */
  isSettled: boolean;
  /** Whether the person is in that page or frame: what is told late of another frame does not take its place. */
  hasFocus: boolean;
  /** When its page, or the frame of one, began to be loaded, ms since 1970. */
  since: number;
}

/**
 * More than any platform takes, in UTF-16 units or entries: whatever a page shows, it neither fills the storage nor keeps a
 * review busy. What is longer is cut, since a draft that is dropped would not be reviewed at all.
 */
const longest = {
  ...{ parts: 100, part: 200_000, parent: 20_000, link: 2000, page: 2000, composer: 100, account: 200 },
  ...{ altTexts: 50, altText: 5000, structure: 20_000, pollOptions: 20, pollOption: 500 },
};

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const isString = (value: unknown): value is string => typeof value === "string";
const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;
const isOneOf = <T extends string>(list: readonly T[], value: unknown): value is T => list.includes(value as T);

/** What a parser gives for a value that is not in its form; null is a value of several fields. */
type NotInForm = undefined;
const cutText = (value: unknown, length: number): string | NotInForm =>
  isString(value) ? value.slice(0, length) : undefined;
const orNull = <T>(value: unknown, parse: (value: unknown) => T | NotInForm): T | null | NotInForm =>
  value === null ? null : parse(value);

/** Entries beyond the length are not looked at. */
function parseList<T>(value: unknown, length: number, parse: (value: unknown) => T | NotInForm): T[] | NotInForm {
  if (!Array.isArray(value)) return undefined;
  const list = value.slice(0, length).map(parse);
  return list.every((entry) => entry !== undefined) ? list : undefined;
}

function parseMedia(value: unknown): Media | NotInForm {
  if (!isFields(value)) return undefined;
  const { images, videos } = value;
  const link = cutText(value.link, longest.link);
  const altTexts = orNull(value.altTexts, (list) =>
    parseList(list, longest.altTexts, (entry) => orNull(entry, (text) => cutText(text, longest.altText))),
  );
  const pollOptions = parseList(value.pollOptions, longest.pollOptions, (option) =>
    cutText(option, longest.pollOption),
  );
  if (!isCount(images) || !isCount(videos) || altTexts === undefined) return undefined;
  if (value.link !== undefined && link === undefined) return undefined;
  return {
    ...{ images, videos, altTexts },
    ...(link === undefined ? {} : { link }),
    ...(pollOptions ? { pollOptions } : {}),
  };
}

function parseAccount(value: unknown): ObservedDraft["account"] | NotInForm {
  if (!isFields(value)) return undefined;
  const name = cutText(value.name, longest.account);
  const handle = orNull(value.handle, (text) => cutText(text, longest.account));
  return name === undefined || handle === undefined ? undefined : { name, handle };
}

function parseObservedDraft(value: unknown): ObservedDraft | NotInForm {
  if (!isFields(value)) return undefined;
  const { channel, surface, place, recognised, revision, publishing } = value;
  const parts = parseList(value.parts, longest.parts, (part) => cutText(part, longest.part));
  const composer = cutText(value.composer, longest.composer);
  const page = cutText(value.page, longest.page);
  const parent = orNull(value.parent, (text) => cutText(text, longest.parent));
  const media = orNull(value.media, parseMedia);
  const alsoOn = parseList(value.alsoOn, channels.length, (one) => (isOneOf(channels, one) ? one : undefined));
  const account = orNull(value.account, parseAccount);
  if (!isOneOf(channels, channel) || !isOneOf(surfaces, surface) || !isOneOf(places, place)) return undefined;
  if (!isOneOf(["known", "generic"], recognised) || !isCount(revision) || typeof publishing !== "boolean")
    return undefined;
  if (!parts || parts.length === 0 || composer === undefined || page === undefined) return undefined;
  if (parent === undefined || media === undefined || account === undefined) return undefined;
  return {
    ...{ channel, surface, parts, place, parent, media, account },
    ...{ composer, page, revision, recognised, publishing },
    ...(alsoOn ? { alsoOn } : {}),
  };
}

export function parsePageState(value: unknown): PageState | null {
  if (!isFields(value)) return null;
  if (value.kind === "switched-off") return { kind: value.kind };
  if (value.kind === "no-composer")
    return isOneOf(unreadBoxes, value.box) ? { kind: value.kind, box: value.box } : { kind: value.kind };
  const observed = value.kind === "draft" ? parseObservedDraft(value.observed) : undefined;
  return observed ? { kind: "draft", observed } : null;
}

function parseOutcome(value: unknown): EditOutcome | null {
  if (!isFields(value)) return null;
  const { status } = value;
  if (status === "done" || status === "stale" || status === "gone") return { status };
  const text = cutText(value.text, longest.part);
  return status === "unverified" && text !== undefined ? { status, text } : null;
}

export function parsePageMessage(value: unknown): PageMessage | null {
  if (!isFields(value)) return null;
  if (value.type === "state") {
    const state = parsePageState(value.state);
    return state && { type: "state", state };
  }
  if (value.type === "page-structure" && isCount(value.request)) {
    const text = cutText(value.text, longest.structure);
    return text === undefined ? null : { type: "page-structure", request: value.request, text };
  }
  if (value.type === "edit-outcome" && isCount(value.request)) {
    const outcome = parseOutcome(value.outcome);
    return outcome && { type: "edit-outcome", request: value.request, outcome };
  }
  return null;
}

export function parseDraftNotice(value: unknown): DraftNotice | null {
  if (!isFields(value) || value.type !== "page-state") return null;
  const state = parsePageState(value.state);
  const since = typeof value.since === "number" ? value.since : 0;
  const { isSettled, hasFocus } = value;
  return state && { type: "page-state", state, isSettled: isSettled === true, hasFocus: hasFocus !== false, since };
}
