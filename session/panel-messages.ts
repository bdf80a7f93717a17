/** Parses what a panel says to the content script; apart from `messages.ts` so that the content script stays small. */
import type { Edit } from "../rules/review";
import type { PanelMessage } from "./messages";

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
const isRange = (value: unknown): value is Fields & { part: number; start: number; end: number } =>
  isFields(value) && isCount(value.part) && isCount(value.start) && isCount(value.end) && value.start <= value.end;

function parseEdit(value: unknown): Edit | null {
  if (!isRange(value) || typeof value.expected !== "string" || typeof value.text !== "string") return null;
  const { part, start, end, expected, text } = value;
  return { part, start, end, expected, text, ...(value.atEnd === true ? { atEnd: true as const } : {}) };
}

export function parsePanelMessage(value: unknown): PanelMessage | null {
  if (!isFields(value)) return null;
  if (value.type === "look-again") return { type: "look-again" };
  const { composer } = value;
  if (typeof composer !== "string") return null;
  if (value.type === "edit" && isCount(value.request) && Array.isArray(value.edits)) {
    const edits = value.edits.map(parseEdit).filter((edit) => edit !== null);
    if (edits.length === 0 || edits.length !== value.edits.length) return null;
    return { type: "edit", request: value.request, composer, edits };
  }
  if (
    value.type === "mark" &&
    typeof value.scroll === "boolean" &&
    (value.passage === null || isRange(value.passage))
  ) {
    const passage = value.passage && { part: value.passage.part, start: value.passage.start, end: value.passage.end };
    return { type: "mark", composer, passage, scroll: value.scroll };
  }
  return null;
}
