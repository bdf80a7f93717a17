/** Carries out edits: each exactly once, verified by reading again; a stale edit touches nothing. */
import type { Edit } from "../rules/review";
import type { Composer } from "./composer";
import { canBeWritten } from "./editors/editable-root";
import { editorOf } from "./editors/editors";
import { pause } from "./editors/insertion";

export type EditResult = { status: "done" | "stale" | "gone" } | { status: "unverified"; text: string };

/** An editor may take a text and throw it out again a moment later: it must read right twice, this many ms apart. */
const settle = 60;
/** The longest that an editor is given, ms. */
const patience = 600;

/** Line ends and white space that editors write in their own way. */
const comparable = (text: string) => text.replaceAll("\u00A0", " ").trimEnd();

/** What may go into an editor: no NULs, no halves of surrogate pairs, `\n` as line end. */
export const insertable = (text: string) => text.replaceAll("\0", "").replace(/\r\n?/g, "\n").toWellFormed();

function isCurrent(text: string, { start, end, expected, atEnd }: Edit): boolean {
  return text.slice(start, end) === expected && (!atEnd || end === text.length);
}

/** One replacement instead of several where only plain text lies between: one undo step. */
export function merged(edits: readonly Edit[], texts: readonly string[]): Edit[] {
  const sorted = [...edits].sort((a, b) => a.part - b.part || a.start - b.start);
  const result: Edit[] = [];
  for (const edit of sorted) {
    const last = result.at(-1);
    const between = last?.part === edit.part ? (texts[edit.part] ?? "").slice(last.end, edit.start) : null;
    // mentions are more than their characters; what is far away is not touched for the sake of one undo step
    if (!last || between === null || between.length > 400 || between.includes("@")) {
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

async function applyOne(root: HTMLElement, edit: Edit): Promise<EditResult> {
  const editor = editorOf(root);
  if (!editor || !canBeWritten(root)) return { status: "gone" };
  const before = editor.read(root);
  if (!isCurrent(before, edit)) return { status: "stale" };
  const text = insertable(edit.text);
  const wanted = comparable(before.slice(0, edit.start) + text + before.slice(edit.end));
  const isThere = () => comparable(editor.read(root)) === wanted;
  await editor.replace(root, edit.start, edit.end, text);
  const started = performance.now();
  while (performance.now() - started < patience) {
    await pause(settle / 2);
    if (!isThere()) continue;
    await pause(settle);
    if (isThere()) return { status: "done" };
  }
  return { status: "unverified", text };
}

/** Edits of one fix, all against the text as it is now; from the end, so that offsets hold. */
export async function applyEdits(composer: Composer, edits: readonly Edit[]): Promise<EditResult> {
  const texts = composer.roots.map((root) => editorOf(root)?.read(root) ?? "");
  const everyRootIsThere = edits.every(({ part }) => composer.roots[part]?.isConnected);
  if (!everyRootIsThere) return { status: "gone" };
  if (!edits.every((edit) => isCurrent(texts[edit.part] ?? "", edit))) return { status: "stale" };
  for (const edit of merged(edits, texts).reverse()) {
    const root = composer.roots[edit.part];
    const result: EditResult = root ? await applyOne(root, edit) : { status: "gone" };
    if (result.status !== "done") return result;
  }
  return { status: "done" };
}
