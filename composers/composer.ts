/** A text box on a watched page that someone may be writing a post in. */
import type { ComposerKeys } from "../rules/model/composer-keys";
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

/** What is never read on a platform, whatever else is known: chats, prompts, alternative texts, what is said of a person. */
export interface PrivateBoxes {
  /** CSS selector of the box itself or of what is around it. */
  within: string;
  /** CSS selector of what stands beside such a box in one window, such as the button that closes a chat. */
  beside?: string;
  /** How the paths of pages begin on which nothing is written for the public; null: there are none. */
  paths: RegExp | null;
  /** How the labels of such boxes begin, in any capitals. */
  labels: readonly string[];
}

/** What a platform's page says around an editor; one file each in `platforms/`. */
export interface Platform {
  channel: Channel;
  /** Decided before anything else: no key, no button and no guideline pack makes a composer of what is private. */
  unread: PrivateBoxes;
  /** A guideline pack can add to these. */
  keys: ComposerKeys;
  /** Keys that publish in a box where it has the focus, by surface; none where a line break is made. */
  pressed?: Partial<Record<Surface, "Enter" | "Control+Enter">>;
  /** What an unknown box is taken for by its publish button alone; where this is not given, posts and comments. */
  buttonsAlone?: readonly Surface[];
  /** Whether the platform's own frames, of the same host, have a script of the extension too. */
  inFrames?: true;
  /** `keys`: those of the file with what was added; null: this file does not know the text box. */
  recognise(root: HTMLElement, keys: ComposerKeys): Recognised | null;
}

/** A composer as its platform file sees it. */
export interface Recognised {
  surface: Surface;
  /** Where it is not the platform's own channel, as for a tab of a tool that publishes on two of them. */
  channel?: Channel;
  /** Channels that the same text goes to as well. */
  alsoOn?: Channel[];
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
  /** The texts as they were read last, where a later step of the dialog hides the boxes or has taken them away. */
  keptTexts?: readonly string[];
}

/**
 * How a passage is shown: marked where it stands, brought into view as well, or selected besides, so that what is typed
 * takes its place.
 */
export type PassageView = "still" | "scroll" | "select";

/**
 * A text box that has the focus and is not read. `unknown`: no platform file knows it, and nothing shows that what is written there
 * is published; `private`: a chat and the like, never read; `frame`: in a frame that the extension does not run in.
 */
export const unreadBoxes = ["unknown", "private", "frame"] as const;
export type UnreadBox = (typeof unreadBoxes)[number];
