/** Carries out edits: each exactly once, verified by reading again; a stale edit touches nothing. */
import type { Edit } from "../rules/model/finding";
import type { Composer, Editor } from "./composer";
import { canBeWritten } from "./editors/editable-root";
import { editorOf } from "./editors/editors";
import { pause } from "./editors/insertion";
import { isPlain, withoutFillers } from "./editors/pieces";

export type EditResult = { status: "done" | "stale" | "gone" } | { status: "unverified"; text: string };

/** An editor may take a text and throw it out again a moment later: it must read right twice, this many ms apart. */
const settle = 60;
/** The longest that an editor is given, ms. */
const patience = 600;

/** Editors keep blanks at the end of a line from collapsing in their own way, and drop what holds a caret. */
const comparable = (text: string) => withoutFillers(text).replaceAll("\u00A0", " ");

/** What may go into an editor: no NULs, no halves of surrogate pairs, `\n` as line end. */
export const insertable = (text: string) => text.replaceAll("\0", "").replace(/\r\n?/g, "\n").toWellFormed();

function isCurrent(text: string, { start, end, expected, atEnd }: Edit): boolean {
  return text.slice(start, end) === expected && (!atEnd || end === text.length);
}

/** Farther apart than this, UTF-16 units, what lies between is not written anew for the sake of one undo step. */
const near = 400;

/**
 * One replacement, and so one undo step, instead of several where only plain text lies between; in the order of the
 * text. null: two of them overlap.
 */
export function merged(
  edits: readonly Edit[],
  texts: readonly string[],
  isPlainBetween: (part: number, start: number, end: number) => boolean,
): Edit[] | null {
  const result: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.part - b.part || a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last?.part !== edit.part) {
      result.push({ ...edit });
      continue;
    }
    if (edit.start < last.end) return null;
    const between = (texts[edit.part] ?? "").slice(last.end, edit.start);
    if (between.length > near || !isPlainBetween(edit.part, last.end, edit.start)) {
      result.push({ ...edit });
      continue;
    }
    last.end = edit.end;
    last.expected += between + edit.expected;
    last.text += between + edit.text;
    if (edit.atEnd) last.atEnd = true;
  }
  return result;
}

/**
 * Firefox joins what replaces whole lines of a bare editable to the line before them; with the line breaks before them
 * replaced too, it does not.
 */
function widened(edit: Edit, before: string, editor: Editor): Edit {
  if (editor.kind !== "contenteditable" || !edit.expected.includes("\n")) return edit;
  const breaks = /\n*$/.exec(before.slice(0, edit.start))?.[0] ?? "";
  const [start, expected] = [edit.start - breaks.length, breaks + edit.expected];
  return { ...edit, start, expected, text: breaks + insertable(edit.text) };
}

/** Whether all characters of a passage stand in the text in their order, whatever stands between them. */
function holds(text: string, passage: string): boolean {
  let at = 0;
  for (const unit of text.split("")) if (unit === passage[at]) at++;
  return passage !== "" && at === passage.length;
}

/** A pause in typing, ms; it is waited for ten times as long. */
const still = 300;

async function untilStill(read: () => string): Promise<void> {
  let text: string | null = null;
  for (let looks = 0; looks < 10 && text !== read(); looks++) {
    text = read();
    await pause(still);
  }
}

/** Draft.js doubles or drops what is typed while it takes a text: it is put in behind that instead. */
async function applyOne(root: HTMLElement, edit: Edit): Promise<EditResult> {
  const editor = editorOf(root);
  if (editor?.kind !== "draft") return replace(root, edit);
  let caught = "";
  const catchKey = (event: Event) => {
    // React takes a blank before others do
    const { data = null, key, inputType } = event as Partial<InputEvent & KeyboardEvent>;
    const typed = key === " " ? key : inputType === "insertText" ? data : null;
    if (!typed || !event.isTrusted || !event.composedPath().includes(root)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    caught += typed;
  };
  const made = new AbortController();
  const capturing = { capture: true, signal: made.signal };
  for (const type of ["keydown", "beforeinput"]) addEventListener(type, catchKey, capturing);
  const result = await replace(root, edit);
  made.abort();
  if (caught) editor.insert(root, caught);
  return result;
}

/** `behind`: how much was typed while this was on its way, UTF-16 units; the caret belongs behind that. */
async function replace(root: HTMLElement, asked: Edit, attempts = 3, behind = 0): Promise<EditResult> {
  const editor = editorOf(root);
  if (!editor || !canBeWritten(root)) return { status: "gone" };
  const before = editor.read(root);
  if (!isCurrent(before, asked)) return { status: "stale" };
  const edit = import.meta.env.FIREFOX ? widened(asked, before, editor) : asked;
  const text = insertable(edit.text);
  if (text === edit.expected) return { status: "done" };
  const [head, tail] = [before.slice(0, edit.start), before.slice(edit.end)];
  /** What was typed between two texts in place of what is to be replaced; null: something else has changed. */
  const typedBetween = (now: string, start: string, end: string) => {
    const typed = now.slice(start.length, now.length - end.length);
    return now === start + typed + end && !holds(typed, edit.expected) ? typed : null;
  };
  await editor.select(root, edit.start, edit.end, () => editor.read(root) === before);
  // selecting takes a moment, in which people go on typing and pages go on
  if (!canBeWritten(root)) return { status: "gone" };
  const now = editor.read(root);
  if (now !== before) {
    // a key may have replaced what was selected: what is being typed stays, behind what is inserted
    if (attempts === 0 || typedBetween(now, head, tail) === null) return { status: "stale" };
    await untilStill(() => editor.read(root));
    const typed = typedBetween(editor.read(root), head, tail);
    if (typed === null) return { status: "stale" };
    const rest = { part: edit.part, start: edit.start, end: edit.start, expected: "", text };
    return replace(root, rest, attempts - 1, typed.length);
  }
  editor.insert(root, text);
  const [left, right] = [comparable(head + text), comparable(tail)];
  const typed = () => typedBetween(comparable(editor.read(root)), left, right);
  /** It stands there once, and at most with something behind it that was typed meanwhile. */
  const isThere = () => ![null, text || null].includes(typed());
  for (const end = performance.now() + patience; root.isConnected && performance.now() < end; ) {
    await pause(settle / 2);
    if (!isThere()) continue;
    await pause(settle);
    if (!isThere()) continue;
    // the caret belongs behind it; an editor that makes more of the text (an emoji a picture) can leave it elsewhere
    const caret = edit.start + withoutFillers(text).length + behind;
    const isStill = () => typed() === "";
    if (isStill()) await editor.select(root, caret, caret, isStill);
    return { status: "done" };
  }
  return { status: "unverified", text };
}

const textOf = (edit: Edit) => insertable(edit.text);

/** Edits of one fix, all against the text as it is now; from the end, so that offsets hold. */
export async function applyEdits({ roots }: Composer, edits: readonly Edit[]): Promise<EditResult> {
  if (!edits.every(({ part }) => roots[part]?.isConnected)) return { status: "gone" };
  const texts = roots.map((root) => editorOf(root)?.read(root) ?? "");
  if (!edits.every((edit) => isCurrent(texts[edit.part] ?? "", edit))) return { status: "stale" };
  const steps = merged(edits, texts, (part, start, end) => {
    const root = roots[part];
    return root !== undefined && isPlain(root, start, end);
  });
  if (!steps) return { status: "stale" };
  for (let at = steps.length - 1; at >= 0; at--) {
    const edit = steps[at];
    const root = edit && roots[edit.part];
    const result: EditResult = root ? await applyOne(root, edit) : { status: "gone" };
    if (result.status === "done") continue;
    // with some of them made, "nothing was touched" would be wrong: the writer gets the rest
    const isFirst = at === steps.length - 1;
    if (isFirst && result.status !== "unverified") return result;
    const rest = steps.slice(0, at + 1);
    return { status: "unverified", text: rest.map(textOf).join("\n") };
  }
  return { status: "done" };
}
