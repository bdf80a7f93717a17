/** Cuts a text into words and says what stands between them. */
import { isInsideWord, isUpperCase, letterLength } from "./fold-letters";
import { endOfTag, startOfLink } from "./neutral-stretch";
import { bindingWords } from "./word-lists";

/** What lies between a word and the one before it, from what binds most to what parts most. */
export const gaps = [
  "hyphen",
  /** After a word that cannot end a sentence. */
  "bound",
  "space",
  "capital",
  "comma",
  "dash",
  "tight-slash",
  "link",
  "emoji",
  "sentence",
  "line",
  "paragraph",
  "separator",
] as const;
export type Gap = (typeof gaps)[number];
// every gap has a place in the list above
const rankOf = Object.fromEntries(gaps.map((gap, rank) => [gap, rank])) as Record<Gap, number>;

export type Shape = "small" | "capital" | "upper";

export interface WordWithGap {
  /** UTF-16 offsets. */
  start: number;
  end: number;
  gap: Gap;
  shape: Shape;
  /** A flag or a language code ("🇸🇪", "SV:") stands before the word. */
  cue: "fi" | "sv" | "en" | null;
  /** Stands after a space and a hyphen, as the last part of a Finnish compound does: "pop up -kahvila". */
  hung: boolean;
  /** A link, hashtag or mention stands between this word and the one before. */
  afterLink: boolean;
}

const flags: Record<string, WordWithGap["cue"]> = { "🇫🇮": "fi", "🇸🇪": "sv", "🇦🇽": "sv", "🇬🇧": "en", "🇺🇸": "en" };
const codes: Record<string, WordWithGap["cue"]> = {
  FI: "fi",
  FIN: "fi",
  SV: "sv",
  SE: "sv",
  SWE: "sv",
  EN: "en",
  ENG: "en",
};
const separators = new Set("|/\\•·●○▪▫■□◆◇►▶▸‣→⇒»«*=~†‖¦_⁄");
const commas = new Set(",;:()[]{}");

/** All words in order. Takes time in proportion to the length of the text. */
export function readWords(text: string): WordWithGap[] {
  return new WordReader(text).read();
}

class WordReader {
  private readonly words: WordWithGap[] = [];
  private rank = 0;
  private newlines = 0;
  private cue: WordWithGap["cue"] = null;
  private cueSeen = false;
  /** A flag after the words of its line belongs to them, not to the next line. */
  private cueTrails = false;
  private afterLink = false;
  /** A full stop was read, after a letter or after a digit. */
  private stop: "" | "letter" | "digit" = "";

  constructor(private readonly text: string) {}

  read(): WordWithGap[] {
    const { text } = this;
    let at = 0;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (isSpace(code)) {
        if (code === 10) this.endLine();
        at++;
        continue;
      }
      let end = at + 1;
      while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
      const link = startOfLink(text, at, end);
      this.readStretch(at, link < 0 ? end : link);
      if (link >= 0) {
        this.part("link");
        this.afterLink = true;
      }
      at = end;
    }
    return this.words;
  }

  private endLine(): void {
    this.newlines++;
    if (this.cueTrails) this.cue = null;
    this.cueTrails = false;
  }

  /** Two flags or codes in a row ("FI/SV") say nothing of what follows. */
  private setCue(cue: WordWithGap["cue"]): void {
    this.cue = this.cueSeen ? null : cue;
    this.cueSeen = true;
    this.cueTrails = this.words.length > 0 && this.newlines === 0;
    this.part("separator");
  }

  private part(gap: Gap): void {
    this.rank = Math.max(this.rank, rankOf[gap]);
  }

  /** text[start, end) has no white space and no link. */
  private readStretch(start: number, end: number): void {
    const { text } = this;
    let at = start;
    while (at < end) {
      const length = letterLength(text, at);
      if (length) {
        at = this.readWord(at, end, start);
        continue;
      }
      const code = text.charCodeAt(at);
      if ((code === 35 || code === 64) && !letterLength(text, at - 1)) {
        const after = endOfTag(text, at);
        if (after > at) {
          this.part("link");
          this.afterLink = true;
          at = after;
          continue;
        }
      }
      at = this.readSign(at, start, end);
    }
  }

  private readSign(at: number, start: number, end: number): number {
    const { text } = this;
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return at + 1;
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (sign === ".") this.stop = isDigit(text.charCodeAt(at - 1)) && at > start ? "digit" : "letter";
    else if (sign === "!" || sign === "?" || sign === "…") this.part("sentence");
    else if (commas.has(sign)) this.part("comma");
    else if (sign === "-" || sign === "–" || sign === "—") {
      if (at === start && at + 1 === end) this.part("dash");
    } else if (sign === "/") this.part(at > start && at + 1 < end ? "tight-slash" : "separator");
    else if (separators.has(sign)) this.part("separator");
    else if (code === 0xd83c && this.readFlag(at)) return at + 4;
    else if (code >= 0x2190 && code !== 0xfe0f && code !== 0x200d) this.part("emoji");
    return at + sign.length;
  }

  private readFlag(at: number): boolean {
    const flag = this.text.slice(at, at + 4);
    if (!/^[\u{1F1E6}-\u{1F1FF}]{2}$/u.test(flag)) return false;
    this.setCue(flags[flag] ?? null);
    return true;
  }

  private readWord(start: number, limit: number, stretch: number): number {
    const { text } = this;
    let end = start;
    let uppers = 0;
    let letters = 0;
    while (end < limit) {
      const length = letterLength(text, end);
      if (length) {
        if (isUpperCase(text, end)) uppers++;
        letters++;
        end += length;
        continue;
      }
      const code = text.charCodeAt(end);
      if (isInsideWord(code)) end++;
      else if ((code === 39 || code === 0x2019 || code === 58) && end + 1 < limit && this.goesOn(end, code)) end++;
      else break;
    }
    const shape: Shape = letters > 1 && uppers === letters ? "upper" : isUpperCase(text, start) ? "capital" : "small";
    const code = shape === "upper" && letters <= 3 ? codes[text.slice(start, end)] : undefined;
    if (code !== undefined && this.isLabel(end)) {
      this.setCue(code);
      return end;
    }
    const codeBefore = text.charCodeAt(start - 1);
    const inCompound = codeBefore === 45 && start > stretch;
    const previous = this.words.at(-1);
    const hung = inCompound && start - 1 === stretch && stretch > 0 && text.charCodeAt(stretch - 1) === 32;
    this.words.push({
      start,
      end,
      gap: this.takeGap(shape, inCompound && (hung || letterLength(text, start - 2) > 0), previous),
      shape,
      cue: this.cue,
      hung,
      afterLink: this.afterLink,
    });
    this.cue = null;
    this.cueSeen = false;
    this.afterLink = false;
    return end;
  }

  /** After an apostrophe any letter goes on the word, after a colon a small one: "EU:n", "SL:s". */
  private goesOn(at: number, code: number): boolean {
    if (!letterLength(this.text, at + 1)) return false;
    return code !== 58 || !isUpperCase(this.text, at + 1);
  }

  /** A language code counts as a label if a sign or a new line follows, or if another one stands before it. */
  private isLabel(end: number): boolean {
    const next = this.text.charAt(end);
    if (next === ":" || next === ")" || next === "]" || next === "\n" || next === "|" || next === "/") return true;
    return next === " " && (this.cueSeen || "|/–-".includes(this.text.charAt(end + 1) || " "));
  }

  private takeGap(shape: Shape, joined: boolean, previous: WordWithGap | undefined): Gap {
    let rank = this.rank;
    const capital = shape !== "small";
    const raise = (gap: Gap) => {
      rank = Math.max(rank, rankOf[gap]);
    };
    if (this.newlines > 0) raise(this.newlines > 1 ? "paragraph" : "line");
    if (this.stop === "letter") raise(capital ? "sentence" : "comma");
    if (this.stop === "digit" && capital) raise("sentence");
    if (rank === 0 && !joined && !previous) raise("line");
    if (rank === 0 && !joined && previous) {
      if (bindingWords.has(this.text.slice(previous.start, previous.end))) raise("bound");
      else raise(capital && (previous.shape === "small" || startsSentence(previous)) ? "capital" : "space");
    }
    this.rank = 0;
    this.newlines = 0;
    this.stop = "";
    return gaps[rank] ?? "space";
  }
}

function startsSentence(word: WordWithGap): boolean {
  return rankOf[word.gap] > rankOf.comma;
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000
  );
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
