/**
 * "På svenska:", "Tässä käännös:", "Varsågod:" above a version: what a colleague says about the text, no part of it. Pure.
 * Such a line has no word of its own: every word names a language or the text, points to it, or is a courtesy. "Program på
 * svenska:" says more, and belongs to the post.
 */
import type { Language } from "../model/span";

const languageWords: Record<Language, RegExp> = {
  sv: /^(?:svensk(?:a|an|t)?|svensk(?:språkig(?:a|t)?)|ruotsi|ruotsiksi|ruotsinkieli\p{L}*|swedish|sv|swe)$/u,
  fi: /^(?:finsk(?:a|an|t)?|finsk(?:språkig(?:a|t)?)|suomi|suomeksi|suomenkieli\p{L}*|finnish|fi|fin)$/u,
};
const translationWord =
  /^(?:översättning(?:en|ar|arna)?|översat(?:t|ta)|käännös|käännökse\p{L}*|käännettynä|ruotsinno(?:s|kse\p{L}*)|suomenno(?:s|kse\p{L}*)|translation|translated)$/u;
const textWord = /^(?:text(?:en)?|version(?:en)?|inlägg(?:et)?|teksti|versio|julkaisu|post|samma|sama|same)$/u;
const pointer = /^(?:här|nedan|tässä|tässäpä|ohessa|alla|here|below)$/u;
const smallWord =
  /^(?:på|till|den|det|är|kommer|finns|ser|ut|så|nu|och|ett|en|din|ditt|on|se|sen|olisi|tulee|nyt|ja|sinulle|the|in|is|your|as|to)$/u;
const courtesy = /(?<!\p{L})(?:varsågoda?|varsgoda?|var så goda?|ole hyvä|olkaa hyvä|here you go|please)(?!\p{L})/giu;
const hello = /^(?:hej|hejsan|hei|heippa|moi|moikka|terve|hello|hi)(?:\s\p{L}[\p{L}-]*)?\s?[,!.–-]\s*/iu;

/** UTF-16 units, and words: what is longer is a sentence of the post. */
const [longest, mostWords] = [80, 8];

/** Without the signs that make a line bold. */
const plain = (line: string) => line.replace(/[*_]/g, "").trim();

/** Whether the words before a colon are about the version in `target` and nothing else. */
function isAboutVersion(said: string, target: Language): boolean {
  if (said.length > longest || !/^[\p{L}\s,.!()[\]–-]+$/u.test(said)) return false;
  const own = said.replace(hello, "");
  const words =
    own
      .replace(courtesy, " ")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length > mostWords) return false;
  const has = (kind: RegExp) => words.some((word) => kind.test(word));
  const kinds = [languageWords[target], translationWord, textWord, pointer, smallWord];
  if (!words.every((word) => kinds.some((kind) => kind.test(word)))) return false;
  const isCourteous = own.search(courtesy) >= 0;
  return isCourteous || has(languageWords[target]) || has(translationWord) || (has(pointer) && has(textWord));
}

/** "På svenska:" on a line of its own. */
export function isVersionLabel(line: string, target: Language): boolean {
  const text = plain(line);
  return text.endsWith(":") && isAboutVersion(text.slice(0, -1), target);
}

/** The same as a remark, "Varsågod!": a post may begin so, so that it counts only in what is surely a letter. */
export function isVersionRemark(line: string, target: Language): boolean {
  const text = plain(line);
  return /[:!.]$/.test(text) && isAboutVersion(text.slice(0, -1), target);
}

const isHeading = (line: string) => line.length <= longest && plain(line).endsWith(":");
/** "Ruotsi: kurssi alkaa": a text that begins so may begin so in its other version. */
const beginsWithWord = (line: string) => /^[^:]{1,40}:\s/u.test(plain(line));

/**
 * The version without the labels that stand before its first line or at the beginning of it. `source`: the lines of the text
 * that was translated, none blank; where it begins with such a line itself, the version may too.
 */
export function withoutLabel(version: string, target: Language, source: readonly string[]): string {
  const lines = version.split("\n");
  const nextFilled = (from: number) => lines.findIndex((line, at) => at >= from && line.trim() !== "");
  const [first = ""] = source;
  let start = 0;
  for (;;) {
    const at = nextFilled(start);
    const line = lines[at];
    if (line === undefined || !isVersionLabel(line, target)) break;
    const next = nextFilled(at + 1);
    if (next < 0) break; // nothing else is there
    if (isHeading(first) && !isHeading(lines[next] ?? "")) break;
    start = next;
  }
  const rest = lines.slice(start).join("\n");
  const [, said = "", begun = ""] = /^\s*([^:\n]{1,80}):[*_]*[^\S\n]+(?=([^\n]))/u.exec(rest) ?? [];
  const isLabel = said !== "" && !beginsWithWord(first) && isAboutVersion(plain(said), target);
  // "Svenska: lektion 1" goes on with a small letter
  return isLabel && !/\p{Ll}/u.test(begun) ? rest.replace(/^[^:]*:[*_]*\s+/u, "") : rest;
}
