import { type CheckContext, defineCheck, type Report } from "../context/check";
import {
  asksForOwnTags,
  channelsWithOwnTags,
  missingOwnTags,
  misspeltOwnTags,
  ownTagsCutOff,
} from "../hashtags/own-tags";
import type { Fix } from "../model/finding";
import { say } from "../model/say";
import { replaceRange } from "../text/edits";
import { rangeOf } from "../text/ranges";

type Kind = "missing" | "misspelt";

export const generalHashtags = defineCheck({
  id: "general-hashtags",
  title: say("Yleiset aihetunnisteet", "Allmänna hashtaggar", "General hashtags"),
  kinds: {
    missing: {
      level: "reminder",
      message: say(
        "Yleisiä aihetunnisteita puuttuu: {tags}. Lisää ne loppuun.",
        "Allmänna hashtaggar saknas: {tags}. Lägg till dem i slutet.",
        "General hashtags are missing: {tags}. Add them at the end.",
      ),
      headline: say("{count} aihetunnistetta puuttuu", "{count} hashtaggar saknas", "{count} hashtags are missing"),
      headlineOfOne: {
        value: "count",
        headline: say("1 aihetunniste puuttuu", "1 hashtagg saknas", "1 hashtag is missing"),
      },
    },
    misspelt: {
      level: "reminder",
      message: say(
        "Yleisessä aihetunnisteessa on kirjoitusvirhe. Oikea on {tags}.",
        "En allmän hashtagg är felstavad. Den rätta är {tags}.",
        "A general hashtag is misspelt. The right one is {tags}.",
      ),
      headline: say(
        "Kirjoitusvirhe aihetunnisteessa",
        "Skrivfel i kommunens hashtagg",
        "Municipal hashtag is misspelt",
      ),
    },
  },
  labels: {
    append: say("Lisää {tags}", "Lägg till {tags}", "Add {tags}"),
    "append.short": say("Lisää", "Lägg till", "Add"),
    replace: say("Vaihda: {tags}", "Byt till: {tags}", "Change to: {tags}"),
    "replace.short": say("Korjaa", "Rätta", "Correct"),
  },
  params: { channels: channelsWithOwnTags },
  tightening: { channels: "more" },
  appliesTo: ({ draft, derived }) => draft.surface === "post" && derived.isOrganisation,
  review(context, { channels }) {
    if (!channels.includes(context.draft.channel)) return [];
    return [...misspelt(context), ...(asksForOwnTags(context, channels) ? missing(context) : [])];
  },
});

function misspelt(context: CheckContext): Report<Kind>[] {
  const wrong = misspeltOwnTags(context);
  if (wrong.length === 0) return [];
  const values = { tags: [...new Set(wrong.map(({ right }) => right))].join(" ") };
  const edits = wrong.map(({ tag, right }) => replaceRange(context.draft, tag, right));
  const ranges = wrong.map(({ tag }) => rangeOf(tag));
  return [{ kind: "misspelt", values, ranges, fixes: [{ kind: "edit", label: "replace", values, edits, safe: true }] }];
}

function missing(context: CheckContext): Report<Kind>[] {
  const wanted = missingOwnTags(context);
  const cutOff = ownTagsCutOff(context);
  const tags = [...(wanted?.tags ?? []), ...cutOff.map(({ tag }) => tag)];
  if (tags.length === 0) return [];
  const fixes: Fix[] = [];
  if (wanted) {
    const values = { tags: wanted.tags.join(" ") };
    fixes.push({ kind: "edit", label: "append", values, edits: [wanted.edit], safe: true });
  }
  // added at the end, such a tag would stand twice once its sign is taken out
  for (const { broken } of cutOff) {
    if (broken.text === null) continue;
    const edits = [replaceRange(context.draft, broken.range, broken.text)];
    fixes.push({ kind: "edit", label: "replace", values: { tags: broken.text }, edits, safe: false });
  }
  return [
    {
      kind: "missing",
      values: { tags: tags.join(" "), count: tags.length },
      ranges: cutOff.map(({ broken }) => broken.range),
      fixes,
    },
  ];
}
