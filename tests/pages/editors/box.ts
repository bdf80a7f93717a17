/** An editor on a practice page, whatever library it is made of. */
export interface EditorBox {
  /** The editable node. */
  root: HTMLElement;
  /** What holds the editable node and its placeholder; stands in the page. */
  host: HTMLElement;
  /** The model's text, blocks joined by `\n`. */
  text(): string;
  /** Offset in `text()`, or null without a selection. */
  caret(): number | null;
  /** Replaces everything, with a fresh undo history; the caret goes to the end. */
  setText(text: string): void;
  /** Focuses and selects, as a click or a drag would. */
  select(start: number, end: number): void;
  /** Takes the editor apart and its host out of the page. */
  remove(): void;
}

export interface BoxOptions {
  /** Attributes of the editable node, beside those that the editor sets itself. */
  attributes: Record<string, string>;
  placeholder: string;
  /** Called with the model's text after every change. */
  onChange(text: string): void;
}

/** Takes the place of a box with a new one of the same text, as single-page apps do when they render anew. */
export function replaceBox(old: EditorBox, make: () => EditorBox): EditorBox {
  const text = old.text();
  const made = make();
  old.host.replaceWith(made.host);
  old.remove();
  made.setText(text);
  return made;
}
