/**
 * A post that is written in the panel, apart from any platform: two language versions and hashtags side by side.
 * Composes them into the parts that a channel takes, and divides repaired parts again, so that a repair of the whole
 * reaches the version that it is for.
 */
import { type Channel, channels, type Draft, type TextRange } from "../model/draft";
import type { Guideline } from "../model/guideline";
import type { Language } from "../model/span";
import { otherLanguage } from "../model/span";
import { channelLength } from "../text/length";
import { type ChannelVersions, hiddenTexts, parseChannelVersions } from "./channel-versions";

/** `one`: both versions in one post; `thread`: one after the other; `posts`: each in a separate post. */
export const forms = ["one", "thread", "posts"] as const;
export type Form = (typeof forms)[number];

export interface Writing {
  channel: Channel;
  form: Form;
  /** The version that stands first. */
  first: Language;
  /** Only for a video. */
  title: string;
  fi: string;
  sv: string;
  /** Hashtags at the end, in one line. */
  tags: string;
  /** Left out where all channels share the texts. */
  channelVersions?: ChannelVersions;
  /** What stands in place of the picture for who does not see it; left out where nothing was written. */
  altText?: { fi: string; sv: string };
}

export const nothingWritten = (guideline: Guideline, channel: Channel = "facebook"): Writing => ({
  ...{ channel, form: "one", first: guideline.languages.primary, title: "", fi: "", sv: "", tags: "" },
});

/** Nothing is written, for no channel. */
export const isBlank = (writing: Writing): boolean =>
  [writing, ...hiddenTexts(writing)].every(({ title, fi, sv, tags }) => `${title}${fi}${sv}${tags}`.trim() === "") &&
  `${writing.altText?.fi ?? ""}${writing.altText?.sv ?? ""}`.trim() === "";

const isText = (value: unknown): value is string => typeof value === "string";

/**
 * null where the value is no writing, for example one for a channel that only a newer version of the extension knows. A text
 * of any length is read: what could be written must not be gone when it is read.
 */
export function parseWriting(value: unknown): Writing | null {
  if (typeof value !== "object" || value === null) return null;
  const { channel, form, first, title, fi, sv, tags, ...later } = value as Record<string, unknown>; // each is tested below
  const known = {
    channel: channels.find((one) => one === channel),
    form: forms.find((one) => one === form),
    first: first === "fi" || first === "sv" ? (first as Language) : undefined,
  };
  if (!known.channel || !known.form || !known.first) return null;
  if (!isText(title) || !isText(fi) || !isText(sv) || !isText(tags)) return null;
  const channelVersions = parseChannelVersions(later.channelVersions);
  const altText = parseAltText(later.altText);
  return {
    ...{ channel: known.channel, form: known.form, first: known.first, title, fi, sv, tags },
    ...(channelVersions && { channelVersions }),
    ...(altText && { altText }),
  };
}

function parseAltText(value: unknown): { fi: string; sv: string } | null {
  if (typeof value !== "object" || value === null) return null;
  const { fi, sv } = value as Record<string, unknown>; // each is tested here
  return isText(fi) && isText(sv) ? { fi, sv } : null;
}

/** Versions that have been begun, in their order. */
const versionsOf = (writing: Writing): string[] =>
  [writing[writing.first], writing[otherLanguage(writing.first)]].map((text) => text.trim()).filter(Boolean);

const separatorOf = (guideline: Guideline) => `\n\n${guideline.templates.separator}\n\n`;
const joinNonEmpty = (pieces: string[], gap: string) => pieces.filter(Boolean).join(gap);

/** One post with everything in it. */
const whole = (writing: Writing, guideline: Guideline): string =>
  joinNonEmpty([versionsOf(writing).join(separatorOf(guideline)), writing.tags.trim()], "\n\n");

/** The form that the post takes: what does not fit one post is divided, whatever was chosen; only X has threads. */
export function formOf(writing: Writing, guideline: Guideline): Form {
  if (writing.channel === "youtube" || versionsOf(writing).length < 2) return "one";
  const limit = guideline.platforms[writing.channel].post;
  const fits = limit === null || channelLength(writing, whole(writing, guideline)) <= limit;
  const dividedForm = writing.channel === "x" && writing.form !== "posts" ? "thread" : "posts";
  return writing.form === "one" && fits ? "one" : dividedForm;
}

/** The parts as the channel takes them: title and description of a video, the posts of a thread, or one text. */
export function composeParts(writing: Writing, guideline: Guideline): string[] {
  if (writing.channel === "youtube") return [writing.title.trim(), whole(writing, guideline)];
  const form = formOf(writing, guideline);
  if (form === "one") return [whole(writing, guideline)];
  const tags = writing.tags.trim();
  const versions = versionsOf(writing);
  return versions.map((text, at) => {
    // readers find posts by their hashtags, so that each of two separate posts needs them
    const tagged = joinNonEmpty([text, tags], "\n\n");
    const limit = guideline.platforms[writing.channel].post;
    const fits = limit === null || channelLength(writing, tagged) <= limit;
    return (form === "posts" || at === versions.length - 1) && fits ? tagged : text;
  });
}

const tagLine = /^[ \t]*(?:#[\p{L}\p{N}_]+[ \t]*)+$/u;

/** Takes the hashtags away that fill the last lines of a text. */
export function withoutTags(text: string): { text: string; tags: string } {
  const lines = text.trimEnd().split("\n");
  let firstTagLine = lines.length;
  while (tagLine.test(lines[firstTagLine - 1] ?? "")) firstTagLine--;
  const tags = lines.slice(firstTagLine).join(" ").trim().split(/\s+/u).join(" ");
  return { text: lines.slice(0, firstTagLine).join("\n").trim(), tags };
}

/** The writing after its composed parts were repaired. */
export function withParts(writing: Writing, parts: readonly string[], guideline: Guideline): Writing {
  const video = writing.channel === "youtube";
  const texts = video ? parts.slice(1) : parts;
  const title = video ? (parts[0] ?? "") : writing.title;
  const form = formOf(writing, guideline);
  // a version that is still empty comes second, whichever it is
  const second = otherLanguage(writing.first);
  const first = writing[writing.first].trim() === "" && writing[second].trim() !== "" ? second : writing.first;
  const last = withoutTags(texts.at(-1) ?? "");
  if (form !== "one" && texts.length > 1) {
    const start = form === "posts" ? withoutTags(texts[0] ?? "").text : (texts[0] ?? "");
    return { ...writing, title, [first]: start, [otherLanguage(first)]: last.text, tags: last.tags };
  }
  const line = guideline.templates.separator;
  const pieces = last.text.split(`\n${line}\n`);
  // a separator within the first version belongs to that version
  const piecesOfFirst = writing[first].split(`\n${line}\n`).length;
  const [start, rest] = [pieces.slice(0, piecesOfFirst), pieces.slice(piecesOfFirst)].map((some) =>
    some.join(`\n${line}\n`).trim(),
  );
  return { ...writing, title, first: writing.first, [first]: start, [otherLanguage(first)]: rest, tags: last.tags };
}

/** The draft that the rules review: a post of the organisation on its own page. `today`: `YYYY-MM-DD`. */
export function draftOfWriting(writing: Writing, guideline: Guideline, today: string): Draft {
  const { organisation } = guideline.names;
  return {
    channel: writing.channel,
    surface: writing.channel === "youtube" ? "video" : "post",
    parts: composeParts(writing, guideline),
    postingAs: { name: `${organisation.fi} – ${organisation.sv}`, role: "main" },
    place: "own",
    parent: null,
    media: null,
    today,
  };
}

export type WritingField = "title" | "fi" | "sv" | "tags";

/** Where a passage of the composed parts was written; null where it is a separator or reaches over two fields. */
export function fieldOf(
  writing: Writing,
  range: TextRange,
  guideline: Guideline,
): { field: WritingField; start: number; end: number } | null {
  const text = composeParts(writing, guideline)[range.part] ?? "";
  const video = writing.channel === "youtube";
  const fields: WritingField[] =
    video && range.part === 0 ? ["title"] : [writing.first, otherLanguage(writing.first), "tags"];
  for (const field of fields) {
    const fieldText = writing[field].trim();
    const at = fieldText === "" ? -1 : field === "tags" ? text.lastIndexOf(fieldText) : text.indexOf(fieldText);
    if (at < 0 || range.start < at || range.end > at + fieldText.length) continue;
    const shift = writing[field].indexOf(fieldText) - at;
    return { field, start: range.start + shift, end: range.end + shift };
  }
  return null;
}
