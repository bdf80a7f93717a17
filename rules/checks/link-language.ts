import { type CheckContext, defineCheck } from "../context/check";
import type { TextRange } from "../model/draft";
import type { Fix } from "../model/finding";
import type { Guideline } from "../model/guideline";
import { say } from "../model/say";
import type { LanguageSpan } from "../model/span";
import { replaceRange } from "../text/edits";
import { lineFinder } from "../text/lines";
import type { Link } from "../text/links";
import { languageOfLink, pairedUrl } from "../text/site-language";

export const linkLanguage = defineCheck({
  id: "link-language",
  title: say("Linkin kieli", "Länkens språk", "Language of the link"),
  kinds: {
    "finnish-in-swedish": {
      level: "warning",
      message: say(
        "Ruotsinkielisen osan linkki vie suomenkieliselle sivulle. Vaihda linkki.",
        "Den svenska delen länkar till en finskspråkig sida. Byt till den svenska sidan.",
        "The Swedish part links to a Finnish page. Change it to the Swedish page.",
      ),
    },
    "swedish-in-finnish": {
      level: "warning",
      message: say(
        "Suomenkielisen osan linkki vie ruotsinkieliselle sivulle. Vaihda linkki.",
        "Den finska delen länkar till en svenskspråkig sida. Byt till den finska sidan.",
        "The Finnish part links to a Swedish page. Change it to the Finnish page.",
      ),
    },
  },
  labels: {
    swap: say("Vaihda: {url}", "Byt till: {url}", "Change to: {url}"),
    open: say(
      "Avaa sivu ja vaihda siellä kieli",
      "Öppna sidan och byt språk där",
      "Open the page and switch its language",
    ),
  },
  review(context) {
    const versions = context.derived.spans.map((spans) => spans.filter(({ lang }) => lang === "fi" || lang === "sv"));
    const lines = context.draft.parts.map(lineFinder);
    const wrong = context.derived.links.flatMap((link) => {
      const site = languageOfLink(link, context.guideline);
      const line = lines[link.part]?.(link.start);
      const version = site && line ? versionAround(link, line, versions[link.part] ?? []) : null;
      // what points to the other version ("Läs mer på svenska: …") is none itself
      const isThere = version && context.derived.versions[version].state !== "missing";
      return isThere && site !== version ? [{ link, version }] : [];
    });
    const [first] = wrong;
    if (!first) return [];
    const { version } = first;
    return [
      {
        kind: version === "sv" ? "finnish-in-swedish" : "swedish-in-finnish",
        ranges: wrong.map(({ link: { part, start, end } }): TextRange => ({ part, start, end })),
        fixes: wrong.flatMap(({ link, version: language }) => fixFor(context, link, language, context.guideline)),
      },
    ];
  },
});

function fixFor({ draft }: CheckContext, link: Link, language: "fi" | "sv", guideline: Guideline): Fix[] {
  const url = pairedUrl(link, language, guideline);
  return url
    ? [{ kind: "edit", label: "swap", values: { url }, edits: [replaceRange(draft, link, url)], safe: true }]
    : [{ kind: "link", label: "open", values: {}, url: link.url }];
}

/**
 * The version that a link belongs to: the one on the same line; a link alone on its line belongs to the words above it
 * or, at the top, to those below it.
 */
function versionAround(link: Link, line: { start: number; end: number }, spans: LanguageSpan[]): "fi" | "sv" | null {
  const onLine = new Set(
    spans.filter(({ start, end }) => start < line.end && end > line.start).map(({ lang }) => lang),
  );
  const [only] = onLine;
  if (onLine.size > 1) return nearest(spans, link);
  if (only) return only as "fi" | "sv"; // filtered above
  const above = spans.findLast((span) => span.end <= link.start)?.lang;
  const below = spans.find((span) => span.start >= link.end)?.lang;
  return (above ?? below ?? null) as "fi" | "sv" | null; // filtered above
}

/** On a line in both languages the words right before the address say what it is for. */
function nearest(spans: { start: number; end: number; lang: string }[], link: Link): "fi" | "sv" | null {
  const lang = spans.findLast((span) => span.end <= link.start)?.lang;
  return lang === "fi" || lang === "sv" ? lang : null;
}
