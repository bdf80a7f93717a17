/** What is being written, and where. Plain data; all offsets are UTF-16 code units. */

export const channels = ["facebook", "instagram", "x", "linkedin", "youtube"] as const;
export type Channel = (typeof channels)[number];

/** `post`: a new post; `comment`: a comment or reply; `video`: title and description of a video; `article`: headline and text. */
export const surfaces = ["post", "comment", "video", "article"] as const;
export type Surface = (typeof surfaces)[number];

/** `main` and `area` are accounts of the organisation, the others belong to persons. */
export const roles = ["main", "area", "expert", "personal", "elected", "unknown"] as const;
export type Role = (typeof roles)[number];

/** Whose page or group the text will appear on. */
export const places = ["own", "outside", "unknown"] as const;
export type Place = (typeof places)[number];

export interface Account {
  name: string;
  role: Role;
}

export interface Media {
  images: number;
  videos: number;
  /** One entry per picture, `null` = known to have none; the whole list `null` = cannot be read. */
  altTexts: (string | null)[] | null;
  /** Address or words of the preview of a link that hangs below the text; left out where none is seen. */
  link?: string | undefined;
  /** What can be chosen in a poll; left out where there is none. */
  pollOptions?: string[] | undefined;
}

export interface Draft {
  channel: Channel;
  /** Channels that the same text goes to as well, with the same way of counting; left out where there are none. */
  alsoOn?: Channel[] | undefined;
  surface: Surface;
  /** One text; several for a thread; title and description for a video, headline and text for an article. Newlines are `\n`. */
  parts: string[];
  postingAs: Account | null;
  place: Place;
  /** The message that a comment answers. */
  parent: string | null;
  /** `null` = nothing is known. */
  media: Media | null;
  /** Local calendar day of the writer, `YYYY-MM-DD`. */
  today: string;
}

export interface TextRange {
  part: number;
  start: number;
  end: number;
}

/** What a page shows of a draft, before the organisation's own knowledge (roles, places) is added. */
export interface ObservedDraft extends Omit<Draft, "postingAs" | "today"> {
  /** Identifies the composer within its page. */
  composer: string;
  /** Path of the page's address, `/groups/puskaradio`. */
  page: string;
  /** Counts up with every change that was read. */
  revision: number;
  /** `generic`: a text box that no platform file knows. */
  recognised: "known" | "generic";
  /** Acting account as the page names it. */
  account: { name: string; handle: string | null } | null;
  /** The pointer or the focus is on the button that publishes. */
  publishing: boolean;
}
