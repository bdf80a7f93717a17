import { defineCheck } from "../context/check";
import { isCondolence, isDisruption } from "../context/subjects";
import { say } from "../model/say";
import { appendTo } from "../text/edits";
import { hashtagKey } from "../text/hashtags";
import { channelLength, limitOf } from "../text/length";

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
    },
  },
  labels: { append: say("Lisää {tags}", "Lägg till {tags}", "Add {tags}") },
  params: { channels: ["facebook", "instagram", "x", "linkedin"] },
  tightening: { channels: "more" },
  appliesTo: ({ draft, derived }) => draft.surface === "post" && derived.isOrganisation,
  review(context, params) {
    const { draft, guideline, derived } = context;
    if (!params.channels.includes(draft.channel) || draft.parts.every((text) => text.trim() === "")) return [];
    if (isDisruption(context) || isCondolence(context)) return [];
    const present = new Set(derived.hashtags.map(({ tag }) => hashtagKey(tag)));
    const missing = guideline.hashtags.general.filter((tag) => !present.has(hashtagKey(tag)));
    if (missing.length === 0) return [];
    const part = draft.parts.length - 1;
    const text = draft.parts[part] ?? "";
    const endsWithTag = derived.hashtags.some((tag) => tag.part === part && tag.end === text.trimEnd().length);
    const tags = missing.join(" ");
    const edit = appendTo(draft, part, tags, endsWithTag ? " " : "\n\n");
    const limit = limitOf(draft, guideline, part);
    if (limit !== null && channelLength(draft, text.trimEnd() + edit.text) > limit) return [];
    return [
      {
        kind: "missing",
        values: { tags },
        fixes: [{ kind: "edit", label: "append", values: { tags }, edits: [edit], safe: true }],
      },
    ];
  },
});
