/** What a person begins with who now writes the language version that was promised: the text, and where it is published. */
import type { Channel } from "../model/draft";
import type { Guideline } from "../model/guideline";
import { plainAccount } from "../model/plain-account";
import { type Language, otherLanguage } from "../model/span";
import { nothingWritten, type Writing } from "./compose";

/** The post whose other language version was promised. */
export interface OwedPost {
  /** The day of the promise, `YYYY-MM-DD`. */
  promised: string;
  /** The version that was written, its parts with an empty line between them; "" where it was not to be stored. */
  text: string;
  /** The text was longer than what is stored. */
  isCut: boolean;
  /** The owed version, as far as it is written; left out where nothing of it was, or was to be stored. */
  written?: string;
  /** Path of the page on which it was written; "" where it was not to be stored. */
  page: string;
  /** Name or handle of the account on which the other version is to be published; "": the same account. */
  goesTo: string;
}

/** What a task tells of the version that is owed. */
export interface OwedVersion {
  channel: Channel | null;
  /** The account of the written version, as its page named it; "" where the page did not tell. */
  account: string;
  language: Language | null;
  /** Left out by older versions of the product. */
  post?: OwedPost;
}

const homes: Record<Channel, string> = {
  facebook: "https://www.facebook.com",
  instagram: "https://www.instagram.com",
  x: "https://x.com",
  linkedin: "https://www.linkedin.com",
  youtube: "https://www.youtube.com",
};

/** The written version in its field, the owed one as far as it is written, each a post of its own. */
export function writingOfTask({ channel, language, post }: OwedVersion, guideline: Guideline): Writing {
  const owed = language ?? "sv";
  const written = otherLanguage(owed);
  const begun = nothingWritten(guideline, channel ?? "facebook");
  return { ...begun, form: "posts", first: written, [written]: post?.text ?? "", [owed]: post?.written ?? "" };
}

/** Address of the page to publish it on: the account's own, or else the page of the written version, or else the channel's. */
export function composePage({ channel, account, post }: OwedVersion, { accounts }: Guideline): string {
  const on = channel ?? "facebook";
  const wanted = plainAccount(post?.goesTo || account);
  const listed = accounts.filter((entry) => entry.channel === on);
  const isNamed = (name: string | null | undefined) =>
    Boolean(name) && wanted !== "" && plainAccount(name ?? "") === wanted;
  // two accounts may have one name, but no two have one handle
  const named = listed.filter(({ name }) => isNamed(name));
  const own = listed.find(({ handle }) => isNamed(handle)) ?? (named.length === 1 ? named[0] : undefined);
  if (own?.url) return own.url;
  // a path may come from storage: it must not lead to another site
  const path = post && !post.goesTo && /^\/(?![/\\])/.test(post.page) ? post.page : "/";
  return `${homes[on]}${path}`;
}
