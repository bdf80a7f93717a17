/**
 * Where the posts of the draft tab go in a composer: in place of what was put in before, into an empty box, or, where
 * something else stands there, where the person says.
 */
import type { Edit } from "../../rules/model/finding";
import type { ReviewedTexts } from "../review/review-session";
import { insertBelow, splitEdits } from "./parts-to-edits";

/** In place of everything that stands in the composer, or below it. */
export type Manner = "replace" | "below";

export interface PutIn {
  edits: Edit[];
  /** Posts that have no place in the composer yet. */
  rest: string[];
  /** The text that stands in each part afterwards because of this; empty where nothing does. */
  placed: string[];
}

const isBlank = (text: string | undefined) => (text ?? "").trim() === "";
const onlyTags = /^\s*(?:#[\p{L}\p{N}_]+\s*)+$/u;

/** The offset of `text` where it stands by itself, from the beginning of a line to its end; -1 where it does not. */
function standsAt(present: string, text: string): number {
  for (let at = present.indexOf(text); at >= 0; at = present.indexOf(text, at + 1)) {
    const beginsLine = at === 0 || present[at - 1] === "\n";
    const end = at + text.length;
    if (beginsLine && (end === present.length || /\s/u.test(present[end] ?? ""))) return at;
  }
  return -1;
}

/** Replaces a text that was put in before; null where it is not there any more. */
function replacing(present: string, before: string, wanted: string, part: number): Edit[] | null {
  const start = standsAt(present, before);
  if (start < 0) return null;
  const behind = present.slice(start + before.length);
  // hashtags that were added behind it stay, except those that the new text brings itself
  const isRepeated =
    onlyTags.test(behind) &&
    behind
      .trim()
      .split(/\s+/u)
      .every((tag) => wanted.split(/\s+/u).includes(tag));
  const end = isRepeated ? present.length : start + before.length;
  const expected = present.slice(start, end);
  return expected === wanted ? [] : [{ part, start, end, expected, text: wanted }];
}

function overFormer(present: readonly string[], wanted: readonly string[], former: readonly string[]): PutIn | null {
  const edits: Edit[] = [];
  const placed: string[] = [];
  for (const [part, text] of present.entries()) {
    const before = former[part] ?? "";
    const now = wanted[part] ?? "";
    placed.push(now);
    if (isBlank(before) && !isBlank(text) && !isBlank(now)) return null;
    if (isBlank(before) && isBlank(text) && !isBlank(now))
      edits.push({ part, start: 0, end: text.length, expected: text, text: now });
    if (isBlank(before)) continue;
    const replaced = replacing(text, before, now, part);
    if (!replaced) return null;
    edits.push(...replaced);
  }
  return { edits, rest: wanted.slice(present.length), placed };
}

/** Below: the first post goes into the last part, so that it has its place there. */
function below(present: readonly string[], wanted: readonly string[]): PutIn {
  const [first = "", ...rest] = wanted;
  const placed = present.map((_, part) => (part === present.length - 1 ? first : ""));
  return { edits: [insertBelow(present, first)], rest, placed };
}

/**
 * `former`: what was put into each part before, null where nothing was. `occupied`: something else stands there, and no
 * `manner` says what is to become of it.
 */
export function planPutIn(
  present: readonly string[],
  wanted: readonly string[],
  former: readonly string[] | null,
  manner: Manner | null,
): PutIn | "occupied" {
  const everything = (): PutIn => ({
    ...splitEdits(present, wanted),
    placed: present.map((_, part) => wanted[part] ?? ""),
  });
  if (present.every(isBlank) || manner === "replace") return everything();
  const again = former && overFormer(present, wanted, former);
  if (again) return again;
  // a panel that was closed meanwhile remembers nothing, but finds its own words
  const same = !isBlank(wanted.join("")) && overFormer(present, wanted, wanted);
  if (same) return same;
  return manner === "below" ? below(present, wanted) : "occupied";
}

/** Remembers what went into which composer, as long as the panel is open. */
export function createPutIn() {
  const placedIn = new Map<string, string[]>();
  return {
    plan: (texts: ReviewedTexts | null, wanted: readonly string[], manner: Manner | null) =>
      planPutIn(texts?.parts ?? [], wanted, (texts && placedIn.get(texts.composer)) ?? null, manner),
    remember(texts: ReviewedTexts | null, { placed }: PutIn): void {
      if (texts) placedIn.set(texts.composer, placed);
    },
  };
}
