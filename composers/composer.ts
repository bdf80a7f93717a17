/** A text box on a watched page that someone may be writing a post in. */
import type { Channel, Media, ObservedDraft, Place, Surface } from "../rules/model/draft";

/** How an editor kind is recognised and read; see `editors/readers.ts`. */
export interface EditorReader {
  kind: "lexical" | "draft" | "prosemirror" | "quill" | "contenteditable" | "textarea";
  matches(root: HTMLElement): boolean;
  /** The text as the editor's model has it: blocks joined by `\n`, emoji as characters, no fillers. */
  read(root: HTMLElement): string;
}

/** How an editor kind is edited too; see `editors/editors.ts`. */
export interface Editor extends EditorReader {
  /** Selects from `start` to `end`, backwards where that is less, and again while the text is still the same; resolves when the editor has taken it up. */
  select(root: HTMLElement, start: number, end: number, isSame: () => boolean): Promise<void>;
  /** One attempt at putting `text` in place of what is selected (nothing: takes it out). Proves nothing. */
  insert(root: HTMLElement, text: string): void;
  /** Another way to insert, for when nothing came of the first; false: there is none. */
  retry?(root: HTMLElement, text: string): boolean;
  /** Makes an editor that is not known show what it really has; resolves when it can be read. */
  showAnew?(root: HTMLElement): Promise<void>;
}

/** What a platform's page says around an editor; one file each in `platforms/`. */
export interface Platform {
  channel: Channel;
  /** The buttons that publish at once, by a selector or by their exact name; none that lead to another step. */
  publish: { selector: string | null; names: readonly string[] };
  /** null: this file does not know the text box; `not-a-composer`: it is a search box or a chat. */
  recognise(root: HTMLElement): Recognised | "not-a-composer" | null;
}

/** A composer as its platform file sees it. */
export interface Recognised {
  surface: Surface;
  /** Editable elements in the order of the parts. */
  roots: HTMLElement[];
  /** The smallest element that holds the whole composer (dialog, form). */
  scope: HTMLElement;
  account: ObservedDraft["account"];
  place: Place;
  parent: string | null;
  media: Media | null;
}

/** A composer that is being watched. */
export interface Composer extends Recognised {
  /** Identifies it within its page. */
  id: string;
  channel: Channel;
  recognised: ObservedDraft["recognised"];
}

/**
 * A text box that has the focus and is not read. `unknown`: no platform file knows it, and nothing shows that what is written there
 * is published; `private`: a chat and the like, never read; `frame`: in a frame that the extension does not run in.
 */
export const unreadBoxes = ["unknown", "private", "frame"] as const;
export type UnreadBox = (typeof unreadBoxes)[number];
