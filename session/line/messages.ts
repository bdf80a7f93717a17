/**
 * What page, panel and background say to each other. Parsed at the border by `parse…`: anything else is dropped.
 * Hand-written parsers, because a schema library would weigh more than the content script.
 */
import type { Guard } from "../../composers/publish-guard";
import { channels, type ObservedDraft, places, surfaces, type TextRange } from "../../rules/model/draft";
import type { Edit } from "../../rules/model/finding";

/** Name of the port that the panel opens to the content script of its tab (`tabs.connect`). */
export const panelPort = "panel";

export type PageState =
  | { kind: "draft"; observed: ObservedDraft }
  /** A watched page without a composer that is being written in. */
  | { kind: "no-composer" }
  /** The platform is switched off in the options: nothing is read. */
  | { kind: "switched-off" };

/** Content script → panel, over the port. */
export type PageMessage =
  | { type: "state"; state: PageState }
  | { type: "edit-outcome"; request: number; outcome: EditOutcome };

/** Panel → content script, over the port; from pages of this very build only, and so not parsed. */
export type PanelMessage =
  | { type: "look-again" }
  /** `revision`: of the draft that the edits were made for. */
  | { type: "edit"; request: number; composer: string; revision: number; edits: Edit[] }
  /** Marks a passage in the composer; `null` takes the mark away. */
  | { type: "mark"; composer: string; passage: TextRange | null; scroll: boolean };

export type EditOutcome =
  /** The text arrived exactly once. */
  | { status: "done" }
  /** The composer no longer reads what the edit expects; nothing was touched. */
  | { status: "stale" }
  /** The composer has gone. */
  | { status: "gone" }
  /** Could not be verified: the writer gets `text` on the clipboard. */
  | { status: "unverified"; text: string };

/** Background → content script: ask once before this is published; null: nothing to ask. */
export interface GuardMessage {
  type: "guard";
  guard: Guard | null;
}

/** Content script → background, for the badge and for panels opened later. */
export interface DraftNotice {
  type: "page-state";
  state: PageState;
}

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const isString = (value: unknown): value is string => typeof value === "string";
const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;
const isOneOf = <T extends string>(list: readonly T[], value: unknown): value is T => list.includes(value as T);
const orNull = (test: (value: unknown) => boolean, value: unknown) => value === null || test(value);

function isMedia(value: unknown): boolean {
  if (!isFields(value)) return false;
  const { images, videos, altTexts, link } = value;
  return (
    isCount(images) &&
    isCount(videos) &&
    (link === undefined || isString(link)) &&
    orNull((list) => Array.isArray(list) && list.every((text) => orNull(isString, text)), altTexts)
  );
}

function isObservedDraft(value: unknown): value is ObservedDraft {
  if (!isFields(value)) return false;
  return (
    isOneOf(channels, value.channel) &&
    isOneOf(surfaces, value.surface) &&
    isOneOf(places, value.place) &&
    isOneOf(["known", "generic"], value.recognised) &&
    Array.isArray(value.parts) &&
    value.parts.length > 0 &&
    value.parts.every(isString) &&
    isString(value.composer) &&
    isString(value.page) &&
    isCount(value.revision) &&
    typeof value.publishing === "boolean" &&
    orNull(isString, value.parent) &&
    orNull(isMedia, value.media) &&
    orNull((account) => isFields(account) && isString(account.name) && orNull(isString, account.handle), value.account)
  );
}

export function parsePageState(value: unknown): PageState | null {
  if (!isFields(value)) return null;
  if (value.kind === "no-composer" || value.kind === "switched-off") return { kind: value.kind };
  if (value.kind === "draft" && isObservedDraft(value.observed)) return { kind: "draft", observed: value.observed };
  return null;
}

function parseOutcome(value: unknown): EditOutcome | null {
  if (!isFields(value)) return null;
  const { status } = value;
  if (status === "done" || status === "stale" || status === "gone") return { status };
  return status === "unverified" && isString(value.text) ? { status, text: value.text } : null;
}

export function parsePageMessage(value: unknown): PageMessage | null {
  if (!isFields(value)) return null;
  if (value.type === "state") {
    const state = parsePageState(value.state);
    return state && { type: "state", state };
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
  return state && { type: "page-state", state };
}
