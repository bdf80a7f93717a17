/**
 * For `compare.ts`: existing language detectors behind the interface of this project's detector. They label a whole
 * text, so that posts are cut at lines, sentences and slashes for them.
 */
import { eld as eldLarge } from "eld/large";
import { eld as eldMedium } from "eld/medium";
import { franc } from "franc";
import { franc as francMin } from "franc-min";
import { detect as tinyld } from "tinyld";
import type { LanguageSpan, SpanLanguage } from "../../rules/model/span";
import type { Detect } from "./measure";

/** The language of a text, null if the library names none. */
export type Label = (text: string) => SpanLanguage | null;

export interface Library {
  name: string;
  /** Module whose bundle is weighed; null where it cannot be bundled. */
  entry: string | null;
  label: Label;
}

const byCode: Record<string, SpanLanguage> = { fi: "fi", fin: "fi", sv: "sv", swe: "sv", en: "en", eng: "en" };

function fromCode(code: string): SpanLanguage | null {
  return code === "" || code === "und" ? null : (byCode[code] ?? "other");
}

export async function libraries(): Promise<Library[]> {
  const only = ["fi", "sv", "en"];
  eldMedium.setLanguageSubset(only);
  eldLarge.setLanguageSubset(only);
  const { loadModule } = await import("cld3-asm");
  const cld3 = (await loadModule()).create(0, 2000);
  return [
    {
      name: "franc-min (has no Finnish)",
      entry: 'export { franc } from "franc-min"',
      label: (text) => fromCode(francMin(text, { minLength: 1 })),
    },
    {
      name: "franc, three languages",
      entry: 'export { franc } from "franc"',
      label: (text) => fromCode(franc(text, { minLength: 1, only: ["fin", "swe", "eng"] })),
    },
    {
      name: "tinyld, three languages",
      entry: 'export { detect } from "tinyld"',
      label: (text) => fromCode(tinyld(text, { only })),
    },
    { name: "CLD3 (cld3-asm)", entry: null, label: (text) => fromCode(cld3.findLanguage(text).language) },
    {
      name: "eld M, three languages",
      entry: 'export { eld } from "eld/medium"',
      label: (text) => fromCode(eldMedium.detect(text).language),
    },
    {
      name: "eld L, three languages",
      entry: 'export { eld } from "eld/large"',
      label: (text) => fromCode(eldLarge.detect(text).language),
    },
  ];
}

const neutral =
  /(?:https?:\/\/|www\.)\S+|\S+@\S+|[#@][\p{L}\p{N}_]+|[\p{L}\p{N}-]+\.(?:fi|com|org|net|ax|se|ly|eu)(?:\/\S*)?/giu;

/**
 * Cuts texts in the same way for all libraries: at new lines, the ends of sentences, slashes, bars, bullets and links.
 */
export function byPieces(label: Label): Detect {
  return (text) => {
    const plain = text.replace(neutral, (match) => "\n".repeat(match.length));
    const spans: LanguageSpan[] = [];
    for (const piece of plain.matchAll(/[^\n.!?|•/]+(?:[.!?](?!\s)[^\n.!?|•/]*)*[.!?]*/gu)) {
      if (!/\p{L}/u.test(piece[0])) continue;
      const lang = label(piece[0].trim());
      if (lang) spans.push({ start: piece.index, end: piece.index + piece[0].length, lang });
    }
    return spans;
  };
}
