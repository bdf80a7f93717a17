/** Takes the text of a composer into the two versions of a draft, by the languages that the review has seen in it. */
import type { Draft } from "../model/draft";
import type { Guideline } from "../model/guideline";
import type { Language, LanguageSpan } from "../model/span";
import { nothingWritten, type Writing, withoutTags } from "./compose";

/** Lines that belong together, in the version that they are for; null: neutral, such as a link or hashtags. */
interface Block {
  text: string;
  lang: Language | null;
}

/** Letters of each language within these offsets decide; none: null. */
function languageAt(start: number, end: number, spans: readonly LanguageSpan[]): Language | null {
  const units = { fi: 0, sv: 0 };
  for (const span of spans) {
    const shared = Math.min(end, span.end) - Math.max(start, span.start);
    if (shared > 0 && (span.lang === "fi" || span.lang === "sv")) units[span.lang] += shared;
  }
  if (units.fi === 0 && units.sv === 0) return null;
  return units.sv > units.fi ? "sv" : "fi";
}

/** Paragraphs; one in which both languages stand line by line is divided into its lines. */
function blocksOf(text: string, spans: readonly LanguageSpan[], separator: string): Block[] {
  const blocks: Block[] = [];
  let offset = 0;
  for (const piece of text.split(/(\n[^\S\n]*(?:\n[^\S\n]*)*\n)/u)) {
    const paragraph = { text: piece, start: offset };
    offset += piece.length;
    const lines = piece.split("\n").map((line, at, all) => {
      const start = paragraph.start + all.slice(0, at).join("\n").length + (at > 0 ? 1 : 0);
      return { text: line, lang: languageAt(start, start + line.length, spans) };
    });
    const isDivided = lines.some(({ lang }) => lang === "fi") && lines.some(({ lang }) => lang === "sv");
    const some = isDivided ? lines : [{ text: piece.trim(), lang: languageAt(paragraph.start, offset, spans) }];
    blocks.push(...some.filter((block) => block.text.trim() !== "" && block.text.trim() !== separator));
  }
  return blocks;
}

/** Neutral blocks go with the version before them, at the very beginning with the one after them. */
function versionsIn(blocks: readonly Block[], primary: Language): Record<Language, string> & { first: Language } {
  const versions = { fi: [] as string[], sv: [] as string[] }; // an empty list alone would be a list of nothing
  const first = blocks.find(({ lang }) => lang !== null)?.lang ?? primary;
  let current = first;
  for (const { text, lang } of blocks) {
    current = lang ?? current;
    versions[current].push(text);
  }
  return { fi: versions.fi.join("\n\n"), sv: versions.sv.join("\n\n"), first };
}

const tagsOnly = /^[ \t]*(?:#[\p{L}\p{N}_]+[ \t]*)+$/u;

/** Lines of hashtags, wherever they stand, go into the field of hashtags; those within a sentence stay. */
function tagLinesOut(text: string): { text: string; tags: string[] } {
  const tags: string[] = [];
  const kept = text.replace(/^.*$/gmu, (line) => {
    if (!tagsOnly.test(line)) return line;
    tags.push(...line.trim().split(/\s+/u));
    return "";
  });
  const { text: rest, tags: last } = withoutTags(kept);
  return { text: rest.replace(/\n{3,}/gu, "\n\n").trim(), tags: [...tags, ...last.split(/\s+/u)].filter(Boolean) };
}

/**
 * `spans`: of each part, as the review has seen them. A thread or two posts become one writing with the form that brings them
 * back; the headline of a video goes into the title.
 */
export function writingFromParts(
  { channel, surface, parts }: Pick<Draft, "channel" | "surface" | "parts">,
  spans: readonly (readonly LanguageSpan[])[],
  guideline: Guideline,
): Writing {
  const isVideo = channel === "youtube" && surface === "video";
  const texts = isVideo ? parts.slice(1) : parts;
  const spansOfTexts = isVideo ? spans.slice(1) : spans;
  const { separator } = guideline.templates;
  const blocks = texts.flatMap((text, at) => blocksOf(text, spansOfTexts[at] ?? [], separator));
  const { fi, sv, first } = versionsIn(blocks, guideline.languages.primary);
  const [finnish, swedish] = [tagLinesOut(fi), tagLinesOut(sv)];
  const isThread = texts.filter((text) => text.trim() !== "").length > 1;
  return {
    ...nothingWritten(guideline, channel),
    form: isThread && channel === "x" && (fi && sv) !== "" ? "thread" : "one",
    first: fi === "" && sv === "" ? guideline.languages.primary : first,
    title: isVideo ? (parts[0] ?? "").trim() : "",
    fi: finnish.text,
    sv: swedish.text,
    tags: [...new Set([...finnish.tags, ...swedish.tags])].join(" "),
  };
}
