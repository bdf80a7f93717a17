/** A text box on a watched page that someone may be writing a post in. */
import type { Channel, Media, ObservedDraft, Place, Surface } from "../rules/draft";
import type { Edit } from "../rules/review";

/** How an editor kind is recognised, read and edited; one file each in `editors/`. */
export interface Editor {
  kind: "lexical" | "draft" | "prosemirror" | "quill" | "contenteditable" | "textarea";
  matches(root: HTMLElement): boolean;
  /** The text as the editor's own model has it: blocks joined by `\n`, emoji as characters, no fillers. */
  read(root: HTMLElement): string;
  /** One attempt at replacing `start..end` by `text`; resolves when the editor had time to take it. */
  replace(root: HTMLElement, start: number, end: number, text: string): Promise<void>;
}

/** What a platform's page says around an editor; one file each in `platforms/`. */
export interface Platform {
  channel: Channel;
  hosts: string[];
  /** Editor roots that belong to one draft, in order (a thread has several), with their surroundings; null = not a composer. */
  recognise(root: HTMLElement): RecognisedComposer | null;
}

export interface RecognisedComposer {
  surface: Surface;
  /** Editable roots in the order of the parts. */
  roots: HTMLElement[];
  /** The smallest element that holds the whole composer (dialog, form), for media and buttons. */
  scope: HTMLElement;
  account: ObservedDraft["account"];
  place: Place;
  parent: string | null;
  media: Media | null;
  recognised: ObservedDraft["recognised"];
}

export type { Edit };
