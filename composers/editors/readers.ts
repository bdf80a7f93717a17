/** The editor kinds, most particular first: how each is recognised and read. How each is edited is in `editors.ts`. */
import type { EditorReader } from "../composer";
import { isTextField } from "./editable-root";
import { readBlocks } from "./pieces";

const contenteditable: EditorReader = {
  kind: "contenteditable",
  matches: (root) => root.isContentEditable,
  read: readBlocks,
};

const readers: readonly EditorReader[] = [
  { kind: "textarea", matches: isTextField, read: (root) => (isTextField(root) ? root.value : "") },
  { kind: "lexical", matches: (root) => root.getAttribute("data-lexical-editor") === "true", read: readBlocks },
  {
    kind: "draft",
    matches: (root) =>
      root.classList.contains("public-DraftEditor-content") || root.querySelector("[data-contents]") !== null,
    read: readBlocks,
  },
  { kind: "prosemirror", matches: (root) => root.classList.contains("ProseMirror"), read: readBlocks },
  { kind: "quill", matches: (root) => root.classList.contains("ql-editor"), read: readBlocks },
  contenteditable,
];

/** An element that an editor library has taken over stays with that library. */
const knownReaders = new WeakMap<HTMLElement, EditorReader>();

export function readerOf(root: HTMLElement): EditorReader | null {
  const knownReader = knownReaders.get(root);
  if (knownReader) return knownReader;
  const reader = readers.find((candidate) => candidate.matches(root)) ?? null;
  if (reader && reader !== contenteditable) knownReaders.set(root, reader);
  return reader;
}

/** The text of an editable element; `""` where its editor is not known. */
export const textOf = (root: HTMLElement): string => readerOf(root)?.read(root) ?? "";
