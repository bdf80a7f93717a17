/**
 * For `tune.ts`: composes posts of texts that the model was not trained on, in the ways people lay out two languages.
 */
import type { LanguageSpan, SpanLanguage } from "../../rules/model/span";
import { type InterfaceText, type Keep, plainText, readLines, type TreebankSentence } from "./corpus";
import { type PostRow, statusOf } from "./measure";
import { seededRandom } from "./seeded-random";

/** `foreignNames`: the Finnish and the Swedish text with names from the other languages. */
type Pair = Record<"fi" | "sv" | "en", string> & { foreignNames?: Record<"fi" | "sv", string> };

const institutions = {
  fi: ["koulu", "kirjasto", "lukio", "museo", "puisto", "päiväkoti", "seura", "kartano"],
  sv: ["skolan", "bibliotek", "gymnasium", "museum", "park", "daghem", "förening", "gård"],
};

const tails = ["", "", " 🎉", " ☀️", ".", "!", "!", " https://example.fi/a", " #kesä"];

export function composePosts(folder: string, take: Keep, count: number): PostRow[] {
  const random = seededRandom(23);
  const index = (length: number) => Math.floor(random() * length);
  const pairs = readPairs(folder, take);
  const posts: PostRow[] = [];
  const layouts = Object.keys(layoutsByName) as (keyof typeof layoutsByName)[]; // literal object below
  for (let k = 0; posts.length < count; k++) {
    const layout = layouts[k % layouts.length] ?? "block";
    const chosen = Array.from({ length: 1 + index(4) }, () => pairs[index(pairs.length)]).filter(
      (pair) => pair !== undefined,
    );
    const post = new Post(() => tails[index(tails.length)] ?? "");
    layoutsByName[layout](post, chosen, random() < 0.5);
    posts.push(post.finish(layout));
  }
  return posts;
}

const layoutsByName = {
  block(post: Post, pairs: Pair[], swap: boolean) {
    const [a, b] = order(swap);
    for (const pair of pairs) post.add(pair[a], a).tail("\n");
    post.plain("\n");
    for (const pair of pairs) post.add(pair[b], b).tail("\n");
  },
  sentences(post: Post, pairs: Pair[], swap: boolean) {
    const [a, b] = order(swap);
    for (const pair of pairs) post.add(pair[a], a).plain(". ");
    for (const pair of pairs) post.add(pair[b], b).plain("! ");
  },
  alternating(post: Post, pairs: Pair[], swap: boolean) {
    const [a, b] = order(swap);
    for (const pair of pairs) post.add(pair[a], a).tail("\n").add(pair[b], b).tail("\n");
  },
  interleaved(post: Post, pairs: Pair[], swap: boolean) {
    const [a, b] = order(swap);
    for (const pair of pairs) post.add(pair[a], a).plain(". ").add(pair[b], b).plain("! ");
  },
  slash(post: Post, pairs: Pair[], swap: boolean) {
    const [a, b] = order(swap);
    const sign = [" / ", " | ", " • ", " – ", " // "][pairs.length % 5] ?? " / ";
    for (const pair of pairs) post.add(pair[a], a).plain(sign).add(pair[b], b).tail("\n");
  },
  noSeparator(post: Post, pairs: Pair[], swap: boolean) {
    const [a, b] = order(swap);
    for (const pair of pairs.slice(0, 1)) post.add(pair[a], a).plain(" ").add(pair[b], b).tail("\n");
  },
  shortSwedish(post: Post, pairs: Pair[]) {
    for (const pair of pairs) post.add(pair.fi, "fi").tail("\n");
    for (const pair of pairs.slice(0, 1)) post.plain("\n").add(pair.sv, "sv").tail("");
  },
  finnishOnly(post: Post, pairs: Pair[]) {
    for (const pair of pairs) post.add(pair.fi, "fi").plain(". ").tail(" ");
  },
  swedishOnly(post: Post, pairs: Pair[]) {
    for (const pair of pairs) post.add(pair.sv, "sv").plain(". ").tail(" ");
  },
  finnishWithNames(post: Post, pairs: Pair[]) {
    for (const pair of pairs)
      post
        .add(pair.foreignNames?.fi ?? pair.fi, "fi")
        .plain(". ")
        .tail(" ");
  },
  swedishWithNames(post: Post, pairs: Pair[]) {
    for (const pair of pairs)
      post
        .add(pair.foreignNames?.sv ?? pair.sv, "sv")
        .plain(". ")
        .tail(" ");
  },
  blockWithNames(post: Post, pairs: Pair[]) {
    for (const pair of pairs) post.add(pair.foreignNames?.fi ?? pair.fi, "fi").plain(". ");
    post.plain("\n\n");
    for (const pair of pairs) post.add(pair.foreignNames?.sv ?? pair.sv, "sv").plain(". ");
  },
  three(post: Post, pairs: Pair[]) {
    for (const language of ["fi", "sv", "en"] as const)
      for (const pair of pairs.slice(0, 2)) post.add(pair[language], language).tail("\n");
  },
};

function order(swap: boolean): ["fi" | "sv", "fi" | "sv"] {
  return swap ? ["sv", "fi"] : ["fi", "sv"];
}

/** Aligned interface texts, and sentences of the treebanks side by side (they need not say the same). */
function readPairs(folder: string, take: Keep): Pair[] {
  const pairs: Pair[] = readLines<InterfaceText>(folder, "ui-strings.jsonl")
    .filter((_, row) => take(row))
    .map((row) => ({ fi: plainText(row.fi), sv: plainText(row.sv), en: plainText(row.en) }));
  const sentences = (language: "fi" | "sv" | "en") =>
    readLines<TreebankSentence>(folder, `${language}.jsonl`)
      .filter((row, k) => take(k) && row.text.length > 15 && row.text.length < 160 && /^\p{Lu}/u.test(row.text))
      .map((row) => ({ ...row, text: spaced(row.text) }));
  const [fi, sv, en] = [sentences("fi"), sentences("sv"), sentences("en")];
  const withNames = { fi: renamed(fi, [...sv, ...en], institutions.sv), sv: renamed(sv, fi, institutions.fi) };
  for (const [k, sentence] of fi.entries())
    pairs.push({
      fi: sentence.text,
      sv: sv[k]?.text ?? "",
      en: en[k]?.text ?? "",
      foreignNames: {
        fi: withNames.fi[k % withNames.fi.length] ?? "",
        sv: withNames.sv[k % withNames.sv.length] ?? "",
      },
    });
  return pairs
    .map((pair) => ({ ...pair, fi: trimmed(pair.fi), sv: trimmed(pair.sv), en: trimmed(pair.en) }))
    .filter(
      (pair) =>
        pair.fi !== pair.sv &&
        Math.min(pair.fi.length, pair.sv.length, pair.en.length) > 4 &&
        /^\p{Lu}/u.test(pair.fi) &&
        /^\p{Lu}/u.test(pair.sv),
    );
}

function spaced(text: string): string {
  return text.replace(/ ([.,!?:;])/g, "$1");
}

/** Sentences whose names are replaced by names from `others`, now and then with an institution after it. */
function renamed(sentences: TreebankSentence[], others: TreebankSentence[], nouns: readonly string[]): string[] {
  const names = others.flatMap((sentence) =>
    sentence.tokens
      .slice(1)
      .flatMap(([word, part]) => (part === "PROPN" && /^\p{Lu}\p{Ll}{2}/u.test(word) ? [word] : [])),
  );
  let next = 0;
  return sentences.flatMap((sentence) => {
    if (!sentence.tokens.some(([word, part], k) => k > 0 && part === "PROPN" && /^\p{Lu}\p{Ll}/u.test(word))) return [];
    const words = sentence.tokens.flatMap(([word, part], k) => {
      if (part === "MWT") return [];
      if (k === 0 || part !== "PROPN" || !/^\p{Lu}\p{Ll}/u.test(word)) return [word];
      const name = names[next++ % names.length] ?? word;
      return next % 3 ? [name] : [name, nouns[next % nouns.length] ?? ""];
    });
    return [trimmed(spaced(words.join(" ")))];
  });
}

function trimmed(text: string): string {
  return text.trim().replace(/[.!]+$/, "");
}

class Post {
  private text = "";
  private readonly spans: LanguageSpan[] = [];

  constructor(private readonly nextTail: () => string) {}

  add(text: string, lang: SpanLanguage): this {
    this.spans.push({ start: this.text.length, end: this.text.length + text.length, lang });
    return this.plain(text);
  }

  plain(text: string): this {
    this.text += text;
    return this;
  }

  tail(then: string): this {
    return this.plain(this.nextTail() + then);
  }

  finish(layout: string): PostRow {
    const letters = { fi: 0, sv: 0, en: 0, other: 0 };
    for (const span of this.spans)
      letters[span.lang] += this.text.slice(span.start, span.end).match(/\p{L}/gu)?.length ?? 0;
    return { layout, text: this.text, spans: this.spans, sv: statusOf(letters.sv, letters.fi) };
  }
}
