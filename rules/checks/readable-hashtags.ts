import { type CheckContext, defineCheck, type Report } from "../context/check";
import { readableTag } from "../hashtags/readable";
import type { TextRange } from "../model/draft";
import { say } from "../model/say";
import { replaceRange } from "../text/edits";
import type { Hashtag } from "../text/hashtags";

/** At most this many hashtags are looked at for capitals; nobody reads more. */
const mostExamined = 50;

type Kind = "lower-case" | "too-many" | "cut";

export const readableHashtags = defineCheck({
  id: "readable-hashtags",
  title: say("Luettavat aihetunnisteet", "Läsbara hashtaggar", "Readable hashtags"),
  kinds: {
    "lower-case": {
      level: "reminder",
      message: say(
        "Aloita aihetunnisteen jokainen sana isolla: {tag}.",
        "Börja varje ord i hashtaggen med stor bokstav: {tag}.",
        "Begin each word of the hashtag with a capital: {tag}.",
      ),
    },
    "too-many": {
      level: "reminder",
      message: say(
        "Aihetunnisteita on {count}. Jätä tärkeimmät, enintään {most}.",
        "Det finns {count} hashtaggar. Lämna de viktigaste, högst {most}.",
        "There are {count} hashtags. Leave the most important, at most {most}.",
      ),
    },
    cut: {
      level: "reminder",
      message: say(
        "Väliviiva katkaisee aihetunnisteen. Kirjoita {tag}.",
        "Bindestrecket klipper av hashtaggen. Skriv {tag}.",
        "The hyphen cuts the hashtag. Write {tag}.",
      ),
    },
  },
  labels: { replace: say("Vaihda: {tag}", "Byt till: {tag}", "Change to: {tag}") },
  params: { most: 5, mostOnX: 3 },
  tightening: { most: "lower", mostOnX: "lower" },
  review(context, { most, mostOnX }) {
    const { draft, derived } = context;
    return [
      ...tagReports(
        context,
        "cut",
        derived.hashtags.flatMap((tag) => joinHyphenated(draft.parts[tag.part] ?? "", tag)),
      ),
      ...tagReports(
        context,
        "lower-case",
        derived.hashtags.slice(0, mostExamined).flatMap((tag) => {
          const text = readableTag(tag.tag, context);
          return text ? [{ range: tag, text }] : [];
        }),
      ),
      ...tooMany(derived.hashtags, draft.channel === "x" ? mostOnX : most, draft.channel === "x"),
    ];
  },
});

function tagReports({ draft }: CheckContext, kind: Kind, tags: { range: TextRange; text: string }[]): Report<Kind>[] {
  const [first] = tags;
  if (!first) return [];
  const values = { tag: first.text };
  const edits = tags.map(({ range, text }) => replaceRange(draft, range, text));
  const ranges = tags.map(({ range: { part, start, end } }) => ({ part, start, end }));
  return [
    { kind, values, ranges, fixes: [{ kind: "edit", label: "replace", values, edits, safe: kind === "lower-case" }] },
  ];
}

/** "#Yhdessä-Tillsammans" is the tag "#Yhdessä" with a remainder. */
function joinHyphenated(text: string, { part, start, end, tag }: Hashtag) {
  const rest = /^(?:-[\p{L}\p{N}_]{2,40}){1,4}/u.exec(text.slice(end, end + 170))?.[0];
  if (!rest) return [];
  const pieces = rest.slice(1).split("-");
  const whole = tag + pieces.map((piece) => piece.charAt(0).toUpperCase() + piece.slice(1)).join("");
  return [{ range: { part, start, end: end + rest.length }, text: whole }];
}

/** With `eachPart`, as in a thread on X, every part counts as a separate post. */
function tooMany(tags: readonly Hashtag[], most: number, eachPart: boolean): Report<Kind>[] {
  const groups = eachPart
    ? [...new Set(tags.map(({ part }) => part))].map((part) => tags.filter((tag) => tag.part === part))
    : [tags];
  return groups
    .filter((group) => group.length > most)
    .map((group) => ({
      kind: "too-many" as const,
      values: { count: group.length, most },
      ranges: group.slice(most).map(({ part, start, end }) => ({ part, start, end })),
    }));
}
