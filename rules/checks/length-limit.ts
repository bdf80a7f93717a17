import { type CheckContext, defineCheck } from "../context/check";
import type { SplitFix } from "../model/finding";
import { say } from "../model/say";
import { channelLength, measureLengths, tightestChannel } from "../text/length";

export const lengthLimit = defineCheck({
  id: "length-limit",
  reads: "written",
  title: say("Pituus", "Längd", "Length"),
  kinds: {
    "too-long": {
      level: "warning",
      message: say(
        "Teksti on {over} merkkiä liian pitkä kanavalle {channel}. Lyhennä sitä.",
        "Texten är {over} tecken för lång för {channel}. Förkorta den.",
        "The text is {over} characters too long for {channel}. Shorten it.",
      ),
      headline: say(
        "Tekstissä {over} merkkiä liikaa",
        "Texten är {over} tecken för lång",
        "Text is {over} characters too long",
      ),
      headlineOfOne: {
        value: "over",
        headline: say("Tekstissä 1 merkki liikaa", "Texten är 1 tecken för lång", "Text is 1 character too long"),
      },
    },
    "too-long-for-one": {
      level: "warning",
      message: say(
        "Julkaisu on {over} merkkiä liian pitkä ({channel}). Jaa kielet ketjuksi.",
        "Inlägget är {over} tecken för långt ({channel}). Dela upp språken i en tråd.",
        "The post is {over} characters too long ({channel}). Make the languages a thread.",
      ),
      headline: say(
        "Julkaisussa {over} merkkiä liikaa",
        "Inlägget är {over} tecken för långt",
        "Post is {over} characters too long",
      ),
      headlineOfOne: {
        value: "over",
        headline: say("Julkaisussa 1 merkki liikaa", "Inlägget är 1 tecken för långt", "Post is 1 character too long"),
      },
    },
    "title-too-long": {
      level: "warning",
      message: say(
        "Otsikko on {over} merkkiä liian pitkä. Lyhennä sitä.",
        "Rubriken är {over} tecken för lång. Förkorta den.",
        "The title is {over} characters too long. Shorten it.",
      ),
      headline: say(
        "Otsikossa {over} merkkiä liikaa",
        "Rubriken är {over} tecken för lång",
        "Title is {over} characters too long",
      ),
      headlineOfOne: {
        value: "over",
        headline: say("Otsikossa 1 merkki liikaa", "Rubriken är 1 tecken för lång", "Title is 1 character too long"),
      },
    },
  },
  labels: {
    split: say("Ketjuta kielet", "Dela upp språken i en tråd", "Split the languages into a thread"),
    "split.short": say("Jaa ketjuksi", "Dela i en tråd", "Make a thread"),
  },
  review(context) {
    const { draft, guideline } = context;
    return measureLengths(draft, guideline)
      .filter(({ used, limit }) => used > limit)
      .map(({ part, used, limit }) => {
        const split = splitByLanguage(context, part, limit);
        const length = (draft.parts[part] ?? "").length;
        const title = draft.surface === "video" && part === 0;
        return {
          kind: split ? ("too-long-for-one" as const) : title ? ("title-too-long" as const) : ("too-long" as const),
          values: { over: used - limit, channel: guideline.platforms[tightestChannel(draft, guideline, part)].name },
          ranges: draft.channel === "x" ? [] : [{ part, start: Math.min(limit, length), end: length }],
          fixes: split ? [split] : [],
        };
      });
  },
});

/** Divides a part in two, one language each, where both then fit; hashtags at the very end go with the second. */
function splitByLanguage({ draft, derived }: CheckContext, part: number, limit: number): SplitFix | null {
  if (draft.channel !== "x" || draft.surface === "video") return null;
  const text = draft.parts[part] ?? "";
  const spans = (derived.spans[part] ?? []).filter(({ lang }) => lang === "fi" || lang === "sv");
  const change = spans.find((span, at) => at > 0 && span.lang !== spans[0]?.lang);
  if (!change || spans.slice(spans.indexOf(change)).some(({ lang }) => lang !== change.lang)) return null;
  // a separator, a flag or an emoji before the second version belongs to the gap or to that version
  const boundary = text.lastIndexOf("\n", change.start - 1) + 1 || change.start;
  const first = withoutSeparator(text.slice(0, boundary));
  const second = text.slice(boundary).trim();
  if (!first || !second || [first, second].some((piece) => channelLength(draft, piece) > limit)) return null;
  return {
    kind: "split",
    label: "split",
    values: {},
    parts: [...draft.parts.slice(0, part), first, second, ...draft.parts.slice(part + 1)],
  };
}

/** Cuts white space and separators such as `***` off the end. */
function withoutSeparator(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s*\-–—_/|•]/u.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
