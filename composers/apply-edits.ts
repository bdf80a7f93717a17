/** Carries out edits: each exactly once, verified by reading the text again. An edit that is stale changes nothing. */
import type { Edit } from "../rules/model/finding";
import type { Composer, Editor } from "./composer";
import { type EditResult, gone, stale } from "./edit-result";
import { type Caret, caretIn, moved } from "./editors/caret";
import { canBeWritten } from "./editors/editable-root";
import { editorOf } from "./editors/editors";
import { holdKeys, type KeyHolder, lastCharacterLength } from "./editors/held-keys";
import { pause } from "./editors/insertion";
import { isPlain, withoutFillers } from "./editors/pieces";
import { textOf } from "./editors/readers";
import { rememberScroll } from "./editors/scroll-places";
import { deeplyFocused } from "./find-composer";

/** An editor may take a text and throw it out again a moment later: it must read right twice, this many ms apart. */
const confirmationPause = 60;
/** How long an editor may take until the inserted text stands in it, ms. */
const longestWait = 600;

/** Editors write blanks at the end of a line as no-break spaces, and drop the characters that only hold a caret. */
const comparable = (text: string) => withoutFillers(text).replaceAll("\u00A0", " ");

/** What may go into an editor: no NULs, no halves of surrogate pairs, `\n` as line end. */
export const insertable = (text: string) => text.replaceAll("\0", "").replace(/\r\n?/g, "\n").toWellFormed();

function isCurrent(text: string, { start, end, expected, atEnd }: Edit): boolean {
  return text.slice(start, end) === expected && (!atEnd || end === text.length);
}

/** Edits that are farther apart than this, UTF-16 units, are not merged: what lies between would be written anew. */
const longestGap = 400;

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
    const textBetween = (texts[edit.part] ?? "").slice(last.end, edit.start);
    if (textBetween.length > longestGap || !isPlainBetween(edit.part, last.end, edit.start)) {
      result.push({ ...edit });
      continue;
    }
    last.end = edit.end;
    last.expected += textBetween + edit.expected;
    last.text += textBetween + edit.text;
    if (edit.atEnd) last.atEnd = true;
  }
  return result;
}

/**
 * Firefox joins what replaces whole lines of a bare editable to the line before them; with the line breaks before them
 * replaced too, it does not.
 */
function widened(edit: Edit, originalText: string, editor: Editor): Edit {
  if (editor.kind !== "contenteditable" || !edit.expected.includes("\n")) return edit;
  const breaks = /\n*$/.exec(originalText.slice(0, edit.start))?.[0] ?? "";
  const [start, expected] = [edit.start - breaks.length, breaks + edit.expected];
  return { ...edit, start, expected, text: breaks + insertable(edit.text) };
}

/** Whether all characters of a passage stand in the text in their order, whatever stands between them. */
function holds(text: string, passage: string): boolean {
  let at = 0;
  for (const unit of text.split("")) if (unit === passage[at]) at++;
  return passage !== "" && at === passage.length;
}

/** How long nothing is typed in a pause, ms; such a pause is waited for ten times as long at most. */
const typingPause = 300;

async function untilTypingPauses(read: () => string): Promise<void> {
  let text: string | null = null;
  for (let attempt = 0; attempt < 10 && text !== read(); attempt++) {
    text = read();
    await pause(typingPause);
  }
}

/**
 * `keepScroll`: called when the editor may have scrolled to the edit; null where the writer's caret is not known, which then
 * goes behind the edit. `typedBehind`: how much was typed meanwhile behind the edit, UTF-16 units; the caret goes behind that.
 */
async function replace(
  root: HTMLElement,
  editor: Editor | null,
  askedEdit: Edit,
  keepScroll: (() => void) | null,
  attempts = 3,
  typedBehind = 0,
): Promise<EditResult> {
  if (!editor || !canBeWritten(root)) return gone;
  const read = () => editor.read(root);
  const originalText = read();
  if (!isCurrent(originalText, askedEdit)) return stale;
  const edit = import.meta.env.FIREFOX ? widened(askedEdit, originalText, editor) : askedEdit;
  const text = insertable(edit.text);
  if (text === edit.expected) return { status: "done" };
  const [head, tail] = [originalText.slice(0, edit.start), originalText.slice(edit.end)];
  /** What was typed between two texts in place of what is to be replaced; null: something else has changed. */
  const typedBetween = (now: string, start: string, end: string) => {
    const typed = now.slice(start.length, now.length - end.length);
    return now === start + typed + end && !holds(typed, edit.expected) ? typed : null;
  };
  await editor.select(root, edit.start, edit.end, () => read() === originalText);
  // selecting takes a moment, in which people go on typing and pages go on
  if (!canBeWritten(root)) return gone;
  const currentText = read();
  if (currentText !== originalText) {
    // a key may have replaced what was selected: what is being typed stays, behind what is inserted
    if (attempts === 0 || typedBetween(currentText, head, tail) === null) return stale;
    await untilTypingPauses(read);
    const typed = typedBetween(read(), head, tail);
    if (typed === null) return stale;
    const rest = { part: edit.part, start: edit.start, end: edit.start, expected: "", text };
    return replace(root, editor, rest, keepScroll, attempts - 1, typed.length);
  }
  editor.insert(root, text);
  keepScroll?.();
  queueMicrotask(() => keepScroll?.()); // Lexical shows, and scrolls to, what it took in a microtask
  requestAnimationFrame(() => keepScroll?.()); // Firefox scrolls a text field with the next picture
  const [left, right] = [comparable(head + text), comparable(tail)];
  const typed = () => typedBetween(comparable(read()), left, right);
  /** The inserted text stands there once, and at most with something behind it that was typed meanwhile. */
  const isInserted = () => ![null, text || null].includes(typed());
  let end = performance.now() + longestWait;
  while (root.isConnected) {
    if (performance.now() >= end) {
      if (read() !== originalText || !editor.retry?.(root, text)) break;
      end = performance.now() + longestWait;
    }
    await pause(confirmationPause / 2);
    if (!isInserted()) continue;
    await pause(confirmationPause);
    if (!isInserted()) continue;
    await editor.showAnew?.(root);
    if (!isInserted()) break;
    if (keepScroll && typedBehind === 0) return { status: "done" };
    // the caret belongs behind it; an editor that makes more of the text (an emoji a picture) can leave it elsewhere
    const caret = edit.start + withoutFillers(text).length + typedBehind;
    const isUntouched = () => typed() === "";
    if (isUntouched()) await editor.select(root, caret, caret, isUntouched);
    return { status: "done" };
  }
  return { status: "unverified", text };
}

/** Where the writer is: the part with the focus, else one that holds the selection. */
function writersPlace(roots: readonly HTMLElement[]): { part: number; caret: Caret } | null {
  const carets = roots.map(caretIn);
  const focused = deeplyFocused();
  const withFocus = roots.findIndex((root, part) => carets[part] && root.contains(focused));
  const part = withFocus >= 0 ? withFocus : carets.findIndex((caret) => caret !== null);
  const caret = carets[part];
  return caret ? { part, caret } : null;
}

/** The text with these edits made. */
function edited(text: string, edits: readonly Edit[]): string {
  let [result, at] = ["", 0];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, edit.start) + insertable(edit.text);
    at = edit.end;
  }
  return result + text.slice(at);
}

/** Waits until the editor reads like this; false where it does not come to. */
async function untilReading(read: () => string, text: string): Promise<boolean> {
  const isRead = () => comparable(read()) === comparable(text);
  for (const end = performance.now() + longestWait; !isRead(); await pause(confirmationPause / 4)) {
    if (performance.now() > end) return false;
  }
  return true;
}

/** So often what was typed meanwhile is put in while more is being typed, before keys go their own way again. */
const longestHold = 20;

/** Puts in what was typed meanwhile, where the caret stands, as long as there is more. */
async function insertHeld(root: HTMLElement, editor: Editor | null, holder: KeyHolder): Promise<void> {
  if (!editor) return;
  const read = () => editor.read(root);
  for (let round = 0; round < longestHold; round++) {
    const held = holder.take();
    if (!held) return;
    const [before, caret] = [read(), caretIn(root)];
    if (!caret) return editor.insert(root, held.text);
    let [start, end] = [Math.min(caret.anchor, caret.focus), Math.max(caret.anchor, caret.focus)];
    for (let back = held.backspaces - (start < end ? 1 : 0); back > 0; back--) {
      start -= lastCharacterLength(before.slice(0, start));
    }
    if (held.backspaces > 0) await editor.select(root, start, end, () => read() === before);
    editor.insert(root, held.text);
    if (!(await untilReading(read, before.slice(0, start) + held.text + before.slice(end)))) return;
  }
}

/** Makes the edits of one fix, all meant for the text as it is now. The caret stays where the writer has it. */
export async function applyEdits({ roots, recognised }: Composer, edits: readonly Edit[]): Promise<EditResult> {
  if (!edits.every(({ part }) => roots[part]?.isConnected)) return gone;
  const texts = roots.map(textOf);
  if (!edits.every((edit) => isCurrent(texts[edit.part] ?? "", edit))) return stale;
  const steps = merged(edits, texts, (part, start, end) => {
    const root = roots[part];
    return root !== undefined && isPlain(root, start, end);
  });
  if (!steps) return stale;
  const place = writersPlace(roots);
  const placeRoot = place && roots[place.part];
  const keepScroll = placeRoot ? rememberScroll(placeRoot) : null;
  const made: Edit[] = [];
  const holder = holdKeys(roots);
  const editorFor = (root: HTMLElement) => {
    const editor = editorOf(root, recognised === "known");
    return editor && holder.lettingThrough(editor);
  };
  try {
    const result = await applySteps(roots, editorFor, steps, keepScroll, (step) => {
      made.push(
        ...edits.filter(({ part, start, end }) => part === step.part && start >= step.start && end <= step.end),
      );
    });
    if (place && placeRoot) {
      const madeHere = made.filter(({ part }) => part === place.part);
      const expected = comparable(edited(texts[place.part] ?? "", madeHere));
      // someone who got a word in, as from an input method, has the caret behind it
      const isUntouched = () => placeRoot.isConnected && comparable(textOf(placeRoot)) === expected;
      const { anchor, focus } = moved(place.caret, madeHere);
      if (isUntouched()) await editorFor(placeRoot)?.select(placeRoot, anchor, focus, isUntouched);
      keepScroll?.();
      requestAnimationFrame(() => keepScroll?.());
    }
    const written = placeRoot ?? roots[steps[0]?.part ?? 0];
    if (written) await insertHeld(written, editorFor(written), holder);
    return result;
  } finally {
    // also where the page took the editor apart meanwhile: keys would be held back for good
    holder.release();
    const written = placeRoot ?? roots[steps[0]?.part ?? 0];
    const held = holder.take();
    if (written && held) editorFor(written)?.insert(written, held.text);
  }
}

/** From the end, so that the offsets hold. `onMade` is told each step that is made. */
async function applySteps(
  roots: readonly HTMLElement[],
  editorFor: (root: HTMLElement) => Editor | null,
  steps: readonly Edit[],
  keepScroll: (() => void) | null,
  onMade: (step: Edit) => void,
): Promise<EditResult> {
  for (let at = steps.length - 1; at >= 0; at--) {
    const edit = steps[at];
    const root = edit && roots[edit.part];
    const result = root ? await replace(root, editorFor(root), edit, keepScroll) : gone;
    if (edit && result.status === "done") {
      onMade(edit);
      continue;
    }
    // once some of the edits are made, "nothing was touched" would be wrong: the writer gets the text of the others
    const isFirst = at === steps.length - 1;
    if (isFirst && result.status !== "unverified") return result;
    const rest = steps.slice(0, at + 1);
    return { status: "unverified", text: rest.map((step) => insertable(step.text)).join("\n") };
  }
  return { status: "done" };
}
