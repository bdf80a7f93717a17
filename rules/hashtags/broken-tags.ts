/** Hashtags that the platforms read otherwise than they are written, or not at all: cut by a sign or a space, glued, apart from the #. */
import type { CheckContext } from "../context/check";
import type { TextRange } from "../model/draft";
import type { Guideline } from "../model/guideline";
import { memoizePer } from "../model/memoize";
import { type Hashtag, hashtagKey } from "../text/hashtags";
import type { Link } from "../text/links";
import { matchesOf } from "../text/matches";
import { rangeOfMatch } from "../text/ranges";
import { afterPlaceName } from "../words/finnish-endings";
import { placeForms } from "./place-forms";

export interface BrokenTag {
  kind: "hyphen" | "cut" | "address" | "glued" | "apart" | "doubled";
  range: TextRange;
  /** What the platforms make a tag of. */
  read: string;
  /** The sign that cuts it. */
  sign: string;
  /** What to write instead; null where only the writer knows. */
  text: string | null;
  /** The tags that it is meant to be. */
  tags: string[];
}

const letters = "[\\p{L}\\p{N}\\p{M}_]";
const glued = new RegExp(`(?<![\\p{L}\\p{N}_&#/])#${letters}{1,100}(?:#${letters}{1,100})+`, "gu");
/** A word of three letters and more: "C#" and "F#m" are names of their own. */
const gluedToWord = new RegExp(
  `(?<![\\p{L}\\p{N}\\p{M}_#@/.&-])\\p{L}[\\p{L}\\p{M}]{2,40}#\\p{L}${letters}{2,100}`,
  "gu",
);
const apart = new RegExp(`(?<![^\\s(])# (\\p{L}${letters}{1,60})(?!${letters})`, "gu");

/** "##talvi"; with a space behind, it is a heading of Markdown. */
const doubled = new RegExp(`(?<![\\p{L}\\p{N}_&#/])##{1,3}(\\p{L}${letters}{1,100})(?!${letters}|[#+])`, "gu");

/** Nobody reads more of them. */
const most = 100;
/** A slip of the keys is made a few times. */
const mostDoubled = 10;

export const brokenTags = memoizePer(({ draft, derived, guideline }: CheckContext): BrokenTag[] => {
  const isOwn = new Set(guideline.hashtags.general.map(hashtagKey));
  const places = placeForms(guideline).all;
  const isName = (word: string) => places.has(word.toLowerCase()) || isOwn.has(hashtagKey(`#${word}`));
  const known = knownTags(guideline);
  const isKnown = (key: string) => known.get(key);
  return draft.parts.flatMap((text, part) => {
    if (!text.includes("#")) return [];
    const links = derived.links.filter((link) => link.part === part);
    const outside = ({ start, end }: TextRange) => !links.some((link) => link.start <= start && end <= link.end);
    const linkAt = new Map(links.map((link) => [link.start, link]));
    return [
      ...derived.hashtags
        .filter((tag) => tag.part === part)
        .flatMap((tag) => cutTag(text, tag, linkAt.get(tag.start + 1), isName)),
      ...derived.hashtags.filter((tag) => tag.part === part).flatMap((tag) => tagInPieces(text, tag, isKnown)),
      ...doubledTags(text, part).slice(0, mostDoubled),
      ...gluedTags(text, part),
      ...tagsApart(text, part, isOwn),
    ]
      .slice(0, most)
      .filter(({ range }) => outside(range));
  });
});

function cutTag(text: string, tag: Hashtag, address: Link | undefined, isName: (word: string) => boolean): BrokenTag[] {
  const { part, start, end } = tag;
  const broken = (kind: BrokenTag["kind"], length: number, whole: string | null, tags: string[] = []): BrokenTag[] => [
    { kind, range: { part, start, end: end + length }, read: tag.tag, sign: text.charAt(end), text: whole, tags },
  ];
  if (address && address.end > end) return broken("address", address.end - end, address.text);
  const behind = text.slice(end, end + 170);
  const hyphened = /^(?:-[\p{L}\p{N}_]{2,40}){1,4}/u.exec(behind)?.[0];
  if (hyphened) {
    const words = [tag.tag.slice(1), ...hyphened.slice(1).split("-")];
    // "#Tolsa-Tolls": two names of places are two tags
    const names = words.every(isName) ? words.map((word) => `#${word}`) : [];
    if (names.length > 0) return broken("hyphen", hyphened.length, names.join(" "), names);
    const whole = joined(words);
    return broken("hyphen", hyphened.length, whole, [whole]);
  }
  const [more, sign = "", rest = ""] = cutting.exec(behind) ?? [];
  if (!more || isEnding(sign, rest)) return [];
  const whole = instead(tag.tag, sign, rest);
  return broken("cut", more.length, whole, whole?.match(/#[\p{L}\p{N}\p{M}_]+/gu) ?? []);
}

/** A sign or an emoji between two words: the platforms read up to it. */
const cutting =
  /^([&+'’:/=*~|%·•$€@\\^]|(?:\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]{0,2}){1,3})(\p{L}[\p{L}\p{N}\p{M}_]{0,40})/u;

/** "#EU:n", "#Fyyri'n": the tag is whole, and the word goes on. */
function isEnding(sign: string, rest: string): boolean {
  if (sign === ":") return rest.length <= 3 || afterPlaceName.test(rest);
  return /['’]/u.test(sign) && rest !== "t" && afterPlaceName.test(rest);
}

function instead(tag: string, sign: string, rest: string): string | null {
  if (sign === ":") return `${tag}: ${rest}`;
  if (sign === "/") return rest.length < 3 ? null : `${tag} #${rest}`;
  if (/['’]/u.test(sign)) return tag + rest;
  if (!/[&+]/u.test(sign) || tag.length < 4 || rest.length < 3) return null;
  return joined([tag.slice(1), rest]);
}

const joined = (words: readonly string[]) =>
  `#${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("")}`;

/** The organisation's tags as it writes them, by their key. */
const knownTags = memoizePer(
  ({ hashtags: { general, topics } }: Guideline): ReadonlyMap<string, string> =>
    new Map([...general, ...topics.flatMap(({ fi, sv }) => [...fi, ...sv])].map((tag) => [hashtagKey(tag), tag])),
);

/** "#Kirkko nummi": only together with the next word, or two, it is a tag that the organisation has. */
function tagInPieces(text: string, tag: Hashtag, known: (key: string) => string | undefined): BrokenTag[] {
  const { part, start, end } = tag;
  if (known(hashtagKey(tag.tag))) return [];
  const [, first = "", second] =
    /^ ([\p{L}\p{N}]{2,30})(?: ([\p{L}\p{N}]{2,30}))?(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 64)) ?? [];
  for (const [whole, length] of [
    [tag.tag + first, 1 + first.length],
    [tag.tag + first + (second ?? ""), 2 + first.length + (second ?? "").length],
  ] as const) {
    const own = first ? known(hashtagKey(whole)) : undefined;
    if (own)
      return [
        { kind: "apart", range: { part, start, end: end + length }, read: tag.tag, sign: " ", text: own, tags: [own] },
      ];
  }
  return [];
}

const doubledTags = (text: string, part: number): BrokenTag[] =>
  Array.from(text.matchAll(doubled), (match) => {
    const tag = `#${match[1] ?? ""}`;
    return { kind: "doubled", range: rangeOfMatch(match, part), read: match[0], sign: "#", text: tag, tags: [tag] };
  });

function gluedTags(text: string, part: number): BrokenTag[] {
  return [glued, gluedToWord].flatMap((pattern) =>
    matchesOf(text, pattern).flatMap((match): BrokenTag[] => {
      const [before = "", ...words] = match[0].split("#");
      const tags = words.map((word) => `#${word}`);
      if (!words.every((word) => /\p{L}/u.test(word))) return [];
      const spaced = [before, ...tags].filter(Boolean).join(" ");
      return [{ kind: "glued", range: rangeOfMatch(match, part), read: match[0], sign: "#", text: spaced, tags }];
    }),
  );
}

/** Among tags, or an own one that ends its line; elsewhere "# Aukiolo" may be a heading of Markdown. */
function tagsApart(text: string, part: number, isOwn: ReadonlySet<string>): BrokenTag[] {
  return matchesOf(text, apart).flatMap((match): BrokenTag[] => {
    const range = rangeOfMatch(match, part);
    const tag = `#${match[1] ?? ""}`;
    const behind = /^[ .!]{0,3}(?:$|\n|#)/u.exec(text.slice(range.end, range.end + 5))?.[0];
    const amongTags =
      behind?.endsWith("#") ||
      /#[\p{L}\p{N}\p{M}_]{1,60} $/u.test(text.slice(Math.max(0, range.start - 62), range.start));
    if (!amongTags && (behind === undefined || !isOwn.has(hashtagKey(tag)))) return [];
    return [{ kind: "apart", range, read: match[0], sign: " ", text: tag, tags: [tag] }];
  });
}
