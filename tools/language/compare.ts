/**
 * Measures our detector and existing libraries on the development sets, prints the table and writes it into
 * docs/languages.md: `npx tsx tools/language/compare.ts`. Needs ../shared/language.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { franc as francMin } from "franc-min";
import { build } from "vite";
import { detectSpans } from "../../rules/language/detect-spans";
import { byPieces, libraries } from "./libraries";
import {
  type Detect,
  developmentSets,
  developmentSetsExist,
  labelOf,
  measureFragments,
  measureNeutral,
  measurePosts,
  measureTyping,
  readPosts,
  readSet,
} from "./measure";

if (!developmentSetsExist) {
  console.error(`The development sets are not at ${developmentSets}: nothing is measured.`);
  process.exit(1);
}

const percent = (share: number | undefined) => (share === undefined ? "–" : (100 * share).toFixed(1));
const posts = readPosts();
const noSeparator = posts.filter((post) => post.layout === "nosep");
const hard = posts.filter((post) => post.layout === "hard");

const cld3 = new URL("../../node_modules/cld3-asm/dist/cjs/lib/browser/cld3.js", import.meta.url);

function inKilobytes(code: string): string {
  return `${(code.length / 1024).toFixed(0)} / ${(gzipSync(code, { level: 9 }).length / 1024).toFixed(1)}`;
}

/** Minified size of a module with all it needs, in KB: plain and gzip. */
async function sizeOf(entry: string | null): Promise<string> {
  if (entry === null) return inKilobytes(readFileSync(cld3, "utf8"));
  const result = await build({
    configFile: false,
    logLevel: "silent",
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === "virtual:entry" ? id : null),
        load: (id) => (id === "virtual:entry" ? entry : null),
      },
    ],
    build: { write: false, minify: true, rollupOptions: { input: "virtual:entry", preserveEntrySignatures: "strict" } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const code = outputs
    .flatMap((one) => ("output" in one ? one.output : []))
    .map((file) => ("code" in file ? file.code : ""));
  return inKilobytes(code.join(""));
}

/** Median time for 1,000 characters that were not seen before, in ms. */
function timeOf(detect: Detect): string {
  const source = readSet<{ text: string }>("pud_sent")
    .map((row) => row.text)
    .join(" ");
  const times: number[] = [];
  for (let k = 0; k < 150; k++) {
    const at = (k * 1777) % (source.length - 1000);
    const startTime = performance.now();
    detect(source.slice(at, at + 1000));
    if (k >= 50) times.push(performance.now() - startTime);
  }
  return (times.sort((a, b) => a - b)[50] ?? 0).toFixed(2);
}

async function row(name: string, entry: string | null, whole: Detect, cut: Detect): Promise<string> {
  const right = (set: string) => percent(measureFragments(whole, set).right);
  const word = measureFragments(whole, "pud_w1c").byLanguage;
  const all = measurePosts(cut, posts);
  const typing = measureTyping(cut, posts);
  return `| ${[
    name,
    await sizeOf(entry),
    `${percent(word.fi)} / ${percent(word.sv)}`,
    right("pud_w2"),
    right("pud_w3"),
    right("pud_w5"),
    right("pud_sent"),
    right("social"),
    right("social_caps"),
    `${measureNeutral(whole).length}`,
    `${percent(all.letters)} / ${percent(all.swedishStatus)}`,
    percent(measurePosts(cut, hard).letters),
    percent(measurePosts(cut, noSeparator).letters),
    `${percent(typing.right)} / ${percent(typing.swedishClaimed)}`,
    timeOf(cut),
  ].join(" | ")} |`;
}

const table = [
  "| | KB plain / gzip | content word fi / sv | 2 words | 3 words | 5 words | sentence | social line | in capitals | neutral lines claimed, of 26 | posts: letters / Swedish status | hard posts: letters | no separator: letters | typing: status / Swedish claimed | ms for 1,000 characters |",
  "|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|",
];
for (const library of await libraries()) {
  const cut = byPieces(library.label);
  const whole: Detect = (text) => {
    const lang = library.label(text);
    return lang ? [{ start: 0, end: text.length, lang }] : [];
  };
  table.push(await row(library.name, library.entry, whole, cut));
  console.log(table.at(-1));
}
const ours = fileURLToPath(new URL("../../rules/language/detect-spans.ts", import.meta.url));
table.push(
  await row("**this project**", `export { detectSpans } from ${JSON.stringify(ours)}`, detectSpans, detectSpans),
);
console.log(table.at(-1));

interface ForeignRow {
  text: string;
  true: string;
}

/** How often franc-min names the language of whole paragraphs that this project's detector calls "other". */
function foreignTable(): string[] {
  const codes: Record<string, string[]> = { de: ["deu"], nb: ["nob", "nno", "nor"], da: ["dan"] };
  const rows = readSet<ForeignRow>("dis_sent");
  return Object.entries(codes).flatMap(([language, names]) => {
    const sentences = rows.filter((line) => line.true === language).map((line) => line.text);
    const paragraphs = sentences.flatMap((_, k) => (k % 3 === 0 ? [sentences.slice(k, k + 3).join(" ")] : []));
    return [["sentences", sentences] as const, ["paragraphs of three", paragraphs] as const].map(([kind, texts]) => {
      const other = texts.filter((text) => labelOf(detectSpans, text) === "other");
      const namedTexts = other.filter((text) => names.includes(francMin(text, { ignore: ["fin", "swe", "eng"] })));
      return `| ${language} | ${kind} | ${texts.length} | ${percent(other.length / texts.length)} | ${percent(namedTexts.length / other.length)} |`;
    });
  });
}

const foreign = [
  "| language | texts | number | we say other, % | of these franc-min names it, % |",
  "|---|---|---|---|---|",
  ...foreignTable(),
];
console.log(foreign.join("\n"));

function writeTables(name: string, tables: Record<string, string[]>): void {
  const page = fileURLToPath(new URL(`../../${name}`, import.meta.url));
  let text = readFileSync(page, "utf8");
  for (const [mark, lines] of Object.entries(tables))
    text = text.replace(
      new RegExp(`(<!-- ${mark} -->\\n)[\\s\\S]*?(<!-- end of ${mark} -->)`),
      (_, begin: string, end: string) => `${begin}${lines.join("\n")}\n${end}`,
    );
  writeFileSync(page, text);
}
writeTables("docs/languages.md", { figures: table, foreign });
