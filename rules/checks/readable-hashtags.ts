import { type CheckContext, defineCheck, type Report } from "../context/check";
import { brokenTags } from "../hashtags/broken-tags";
import { asksForOwnTags, channelsWithOwnTags, missingOwnTags, ownTagsIn } from "../hashtags/own-tags";
import { readableTag } from "../hashtags/readable";
import { topicalTags } from "../hashtags/suggest";
import type { TextRange } from "../model/draft";
import { say } from "../model/say";
import { replaceRange } from "../text/edits";
import type { Hashtag } from "../text/hashtags";
import { rangeOf } from "../text/ranges";

/** At most this many hashtags are looked at for capitals; nobody reads more. */
const mostExamined = 50;

type Kind =
  | "lower-case"
  | "own-lower-case"
  | "long"
  | "capitals"
  | "too-many"
  | "too-many-with-own"
  | "far-too-many"
  | "cut";

const capitals = say(
  "Aloita aihetunnisteen jokainen sana isolla: {tag}.",
  "Börja varje ord i hashtaggen med stor bokstav: {tag}.",
  "Begin each word of the hashtag with a capital: {tag}.",
);
const many = say(
  "Aihetunnisteita on {count}. Pidä tärkeimmät, enintään {most}.",
  "Det finns {count} hashtaggar. Behåll de viktigaste, högst {most}.",
  "There are {count} hashtags. Keep the most important, at most {most}.",
);

export const readableHashtags = defineCheck({
  id: "readable-hashtags",
  title: say("Luettavat aihetunnisteet", "Läsbara hashtaggar", "Readable hashtags"),
  kinds: {
    "lower-case": {
      level: "reminder",
      message: capitals,
      headline: say("Aihetunniste pienin kirjaimin", "Hashtagg med små bokstäver", "Hashtag in small letters"),
    },
    "own-lower-case": {
      level: "info",
      message: capitals,
      headline: say(
        "Kunnan aihetunniste pienellä",
        "Kommunens hashtagg i små bokstäver",
        "Municipal hashtag in small letters",
      ),
    },
    long: {
      level: "reminder",
      message: say(
        "Pitkää aihetunnistetta on vaikea lukea. Lyhennä se tai aloita sanat isolla.",
        "En lång hashtagg är svår att läsa. Förkorta den eller börja orden med stor bokstav.",
        "A long hashtag is hard to read. Shorten it or begin each word with a capital.",
      ),
      headline: say("Pitkä aihetunniste", "Lång hashtagg", "Long hashtag"),
    },
    capitals: {
      level: "reminder",
      message: say(
        "Pelkkien isojen kirjainten aihetunnistetta on vaikea lukea. Aloita vain sanat isolla.",
        "En hashtagg i bara versaler är svår att läsa. Börja bara orden med stor bokstav.",
        "A hashtag in capitals only is hard to read. Begin only its words with a capital.",
      ),
      headline: say("Aihetunniste isoin kirjaimin", "Hashtagg i versaler", "Hashtag in capitals"),
    },
    "too-many": {
      level: "reminder",
      message: many,
      headline: say(
        "{count} aihetunnistetta, enintään {most}",
        "{count} hashtaggar, högst {most}",
        "{count} hashtags, at most {most}",
      ),
    },
    "too-many-with-own": {
      level: "reminder",
      message: say(
        "Yleisten kanssa aihetunnisteita tulee {count}. Jätä muista enintään {room}.",
        "Med de allmänna blir hashtaggarna {count}. Behåll högst {room} andra.",
        "With the general ones there will be {count} hashtags. Keep at most {room} others.",
      ),
      headline: say(
        "Liikaa aihetunnisteita, yhteensä {count}",
        "För många hashtaggar, sammanlagt {count}",
        "Too many hashtags, {count} in all",
      ),
    },
    "far-too-many": {
      level: "warning",
      message: many,
      headline: say("Liikaa aihetunnisteita: {count}", "För många hashtaggar: {count}", "Too many hashtags: {count}"),
    },
    cut: {
      level: "reminder",
      message: say(
        "Yhdysmerkki katkaisee aihetunnisteen. Kirjoita {tag}.",
        "Bindestrecket bryter hashtaggen. Skriv {tag}.",
        "The hyphen breaks the hashtag. Write {tag}.",
      ),
      headline: say("Yhdysmerkki aihetunnisteessa", "Bindestreck i hashtaggen", "Hyphen in the hashtag"),
    },
  },
  labels: {
    replace: say("Vaihda: {tag}", "Byt till: {tag}", "Change to: {tag}"),
    "replace.short": say("Vaihda", "Byt", "Change"),
  },
  params: { ...topicalTags, farTooMany: 30 },
  tightening: { most: "lower", mostOnX: "lower", farTooMany: "lower" },
  review(context, { most, mostOnX, farTooMany }) {
    const { derived, draft } = context;
    const hyphened = brokenTags(context).filter(({ kind }) => kind === "hyphen");
    const readings = derived.hashtags
      .filter((tag) => !hyphened.some(({ range }) => range.part === tag.part && range.start === tag.start))
      .slice(0, mostExamined)
      .flatMap((range) => {
        const reading = readableTag(range.tag, context);
        return reading ? [{ range, ...reading }] : [];
      });
    const withText = (wanted: string) =>
      readings.flatMap(({ range, kind, text }) => (kind === wanted && text !== null ? [{ range, text }] : []));
    const unclear = (["long", "capitals"] as const).flatMap((wanted): Report<Kind>[] => {
      const ranges = readings.filter(({ kind }) => kind === wanted).map(({ range }) => rangeOf(range));
      return ranges.length > 0 ? [{ kind: wanted, ranges }] : [];
    });
    return [
      ...tagReports(
        context,
        "cut",
        hyphened.flatMap(({ range, text }) => (text === null ? [] : [{ range, text }])),
      ),
      ...tagReports(context, "lower-case", withText("words")),
      ...tagReports(context, "own-lower-case", withText("own")),
      ...unclear,
      ...tooMany(context, draft.channel === "x" ? mostOnX : most, farTooMany),
    ];
  },
});

function tagReports({ draft }: CheckContext, kind: Kind, tags: { range: TextRange; text: string }[]): Report<Kind>[] {
  const [first] = tags;
  if (!first) return [];
  const values = { tag: first.text };
  const edits = tags.map(({ range, text }) => replaceRange(draft, range, text));
  const ranges = tags.map(({ range }) => rangeOf(range));
  return [
    { kind, values, ranges, fixes: [{ kind: "edit", label: "replace", values, edits, safe: kind === "lower-case" }] },
  ];
}

/** In a thread on X every part counts as a separate post. The organisation's own tags are asked for and never the surplus. */
function tooMany(context: CheckContext, most: number, farTooMany: number): Report<Kind>[] {
  const { draft, derived } = context;
  const ownTags = ownTagsIn(context);
  const last = draft.parts.length - 1;
  const groups = draft.channel === "x" ? draft.parts.map((_, part) => part) : [null];
  const missing = asksForOwnTags(context, channelsWithOwnTags) ? (missingOwnTags(context)?.tags.length ?? 0) : 0;
  return groups.flatMap((part): Report<Kind>[] => {
    const tags = derived.hashtags.filter((tag) => part === null || tag.part === part);
    const topical = tags.filter(({ tag }) => !ownTags.has(tag));
    const toCome = part === null || part === last ? missing : 0;
    const own = tags.length - topical.length + toCome;
    // where the own tags alone fill the post, one more still says what it is about
    const room = Math.max(most - own, own > 0 ? 1 : 0);
    if (topical.length <= room) return [];
    const ranges = topical.slice(room).map((tag: Hashtag) => rangeOf(tag));
    if (tags.length > farTooMany) return [{ kind: "far-too-many", values: { count: tags.length, most }, ranges }];
    if (toCome > 0) return [{ kind: "too-many-with-own", values: { count: tags.length + toCome, room }, ranges }];
    return [{ kind: "too-many", values: { count: tags.length, most: room + own }, ranges }];
  });
}
