/**
 * `npx tsx tools/language/tune.ts [--from ../shared/language/train] [--posts 400] [--rounds 2]`: finds good settings
 * for the segmentation and prints them; they are then written into the source by hand. A model is trained on four
 * fifths of the training texts, and posts are composed of the last fifth. One setting after the other is changed as
 * long as the posts, finished and half typed, and short fragments come out better.
 */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { detectSpans } from "../../rules/language/detect-spans";
import { evidenceSettings } from "../../rules/language/evidence";
import { segmentSettings } from "../../rules/language/segment";
import { replaceWeights } from "../../rules/language/trained-model";
import { composePosts } from "./composed-posts";
import { readLines, readUnits, type TreebankSentence } from "./corpus";
import { fitWeights } from "./fit-weights";
import { labelOf, lettersRight, measureTyping, swedishStatus } from "./measure";

const { values } = parseArgs({
  options: {
    from: { type: "string", default: fileURLToPath(new URL("../../../shared/language/train", import.meta.url)) },
    posts: { type: "string", default: "400" },
    rounds: { type: "string", default: "2" },
  },
});

const isHeldOut = (row: number) => row % 5 === 3;
replaceWeights(
  fitWeights(
    readUnits(values.from, (row) => !isHeldOut(row)),
    { bitCost: 0.16, log: console.log },
  ),
);
const posts = composePosts(values.from, isHeldOut, Number(values.posts));
const typedPosts = posts.filter((_, k) => k % 3 === 0);
const fragments = (["fi", "sv", "en"] as const).flatMap((lang) =>
  readLines<TreebankSentence>(values.from, `${lang}.jsonl`)
    .filter((_, row) => isHeldOut(row))
    .flatMap((sentence, k) => {
      const words = sentence.text.split(" ");
      const length = 2 + (k % 3);
      const start = Math.floor(((k % 7) / 7) * (words.length - length));
      const text = words.slice(start, start + length).join(" ");
      return start >= 0 && /\p{Ll}{2}/u.test(text) ? [{ text, lang }] : [];
    }),
);

/** Sum of the shares of what goes wrong, weighted; smaller is better. */
function cost(): { total: number; parts: string } {
  let letters = 0;
  let right = 0;
  let statuses = 0;
  for (const post of posts) {
    const spans = detectSpans(post.text);
    const result = lettersRight(post, spans);
    letters += result.count;
    right += result.right;
    if (swedishStatus(post.text, spans) === post.sv) statuses++;
  }
  const typing = measureTyping(detectSpans, typedPosts);
  const labels = fragments.filter((row) => labelOf(detectSpans, row.text) === row.lang).length;
  const parts = [
    1 - right / letters,
    1 - statuses / posts.length,
    1 - typing.right,
    typing.swedishClaimed,
    1 - labels / fragments.length,
  ];
  const weights = [2, 1, 2, 3, 1];
  return {
    total: parts.reduce((sum, part, k) => sum + part * (weights[k] ?? 0), 0),
    parts: parts.map((part) => (100 * part).toFixed(2)).join(" "),
  };
}

interface Setting {
  name: string;
  get(): number;
  set(value: number): void;
}

/** Every number of a settings object. */
function settingsOf(target: Record<string, number> | number[], prefix: string): Setting[] {
  const record = target as Record<string, number>; // a list of numbers is read by its indexes
  return Object.keys(record).map((name) => ({
    name: `${prefix}.${name}`,
    get: () => record[name] ?? 0,
    set: (value) => {
      record[name] = value;
    },
  }));
}

const settings = [
  ...settingsOf(segmentSettings.change, "change"),
  ...settingsOf(segmentSettings.entry, "entry").slice(2),
  ...settingsOf(segmentSettings.insideEntry, "insideEntry").slice(2),
  ...settingsOf(evidenceSettings, "evidence").filter(
    (setting) => !/foreignScript|neutral|cue|hung|beforeHung|day/.test(setting.name),
  ),
];
let best = cost();
console.log(`letters, status, typing, claimed, fragments wrong (%): ${best.parts}`);
for (let round = 0; round < Number(values.rounds); round++)
  for (const setting of settings)
    for (const factor of round === 0 ? [0.7, 1.4] : [0.85, 1.18]) {
      for (;;) {
        const previousValue = setting.get();
        setting.set(previousValue * factor);
        const now = cost();
        if (now.total >= best.total - 1e-5) {
          setting.set(previousValue);
          break;
        }
        best = now;
        console.log(`${setting.name} ${setting.get().toFixed(3)}: ${best.parts}`);
      }
    }
for (const setting of settings) console.log(`${setting.name}: ${setting.get().toFixed(2)}`);
