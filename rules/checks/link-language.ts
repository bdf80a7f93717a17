import { type CheckContext, defineCheck } from "../context/check";
import type { TextRange } from "../model/draft";
import type { Fix } from "../model/finding";
import { say } from "../model/say";
import type { Language, LanguageSpan } from "../model/span";
import { replaceRange } from "../text/edits";
import { lineFinder } from "../text/lines";
import { languageOfLabel } from "../text/link-labels";
import type { Link } from "../text/links";
import { languageOfLink, pairedUrl } from "../text/site-language";

export const linkLanguage = defineCheck({
  id: "link-language",
  title: say("Linkin kieli", "Länkens språk", "Language of the link"),
  kinds: {
    "finnish-in-swedish": {
      level: "warning",
      message: say(
        "Ruotsinkielisen tekstin linkki vie suomenkieliselle sivulle. Vaihda linkki.",
        "Den svenska texten länkar till en finskspråkig sida. Byt till den svenska sidan.",
        "The Swedish text links to a Finnish page. Change it to the Swedish page.",
      ),
      headline: say(
        "Linkki suomeksi, teksti ruotsiksi",
        "Länk på finska i svensk text",
        "Finnish link in the Swedish text",
      ),
    },
    "swedish-in-finnish": {
      level: "warning",
      message: say(
        "Suomenkielisen tekstin linkki vie ruotsinkieliselle sivulle. Vaihda linkki.",
        "Den finska texten länkar till en svenskspråkig sida. Byt till den finska sidan.",
        "The Finnish text links to a Swedish page. Change it to the Finnish page.",
      ),
      headline: say(
        "Linkki ruotsiksi, teksti suomeksi",
        "Länk på svenska i finsk text",
        "Swedish link in the Finnish text",
      ),
    },
  },
  labels: {
    add: say("Lisää viereen: {url}", "Lägg till bredvid: {url}", "Add beside it: {url}"),
    "add.short": say("Lisää viereen", "Lägg bredvid", "Add beside it"),
    swap: say("Vaihda: {url}", "Byt till: {url}", "Change to: {url}"),
    "swap.short": say("Vaihda", "Byt", "Change"),
    open: say(
      "Avaa sivu ja vaihda siellä kieli",
      "Öppna sidan och byt språk där",
      "Open the page and switch its language",
    ),
    "open.short": say("Avaa sivu", "Öppna sidan", "Open the page"),
  },
  review(context) {
    const wrong = wrongLinks(context);
    const [first] = wrong;
    if (!first) return [];
    const { version } = first;
    return [
      {
        kind: version === "sv" ? "finnish-in-swedish" : "swedish-in-finnish",
        ranges: wrong.map(({ link: { part, start, end } }): TextRange => ({ part, start, end })),
        fixes: wrong.flatMap((each) => fixFor(context, each)),
      },
    ];
  },
});

/** Programs, pictures, sound, calendars, maps: one file serves the readers of both versions. */
const withoutLanguage = /\.(?:exe|msi|apk|dmg|pkg|zip|jpe?g|png|gif|webp|svg|ics|gpx|kml|kmz|geojson|mp3|m4a|wav)$/i;

interface OwnLink {
  link: Link;
  /** The language of its page. */
  site: Language;
}

interface WrongLink extends OwnLink {
  version: Language;
  /** Nothing else on its line or beside it could want the page as it is. */
  isSure: boolean;
  /** It is the only address for readers of the other version. */
  isOnly: boolean;
}

function wrongLinks({ derived, draft, guideline }: CheckContext): WrongLink[] {
  const lines = draft.parts.map(lineFinder);
  const own = derived.links.flatMap((link): OwnLink[] => {
    const site = withoutLanguage.test(link.path) ? null : languageOfLink(link, guideline);
    return site ? [{ link, site }] : [];
  });
  const count = { fi: 0, sv: 0 };
  for (const { site } of own) count[site]++;
  return own.flatMap((each, at): WrongLink[] => {
    const { link, site } = each;
    const label = languageOfLabel(draft.parts[link.part] ?? "", link);
    if (label) return label === site ? [] : [{ ...each, version: label, isSure: false, isOnly: false }];
    // both addresses side by side, mostly below both versions: each serves its language
    if (isPair(draft.parts, own[at - 1], each) || isPair(draft.parts, each, own[at + 1])) return [];
    const line = lines[link.part]?.(link.start);
    const found = line ? versionAround(link, line, derived.spans[link.part] ?? []) : null;
    if (!found || found.version === site) return [];
    if (line && labelledVersion(draft.parts[link.part] ?? "", link, line, derived.spans[link.part] ?? []) === site)
      return [];
    if (derived.versions[found.version].state === "missing") return [];
    // readers of the other version have no other address
    const isOnly = derived.versions[site].state !== "missing" && count[site] === 1;
    return [{ ...each, version: found.version, isSure: found.isSure && !isOnly, isOnly }];
  });
}

/**
 * The version that stands before a label of one word ("Listat: …"), on the same line or the one right above: both languages may
 * have the word, so the label itself is no witness. null where something else stands before the address.
 */
function labelledVersion(
  text: string,
  link: Link,
  line: { start: number },
  spans: readonly LanguageSpan[],
): LanguageSpan["lang"] | null {
  const label = /(?:^|[\s(])(\p{L}[\p{L}-]{0,40}):[^\p{L}\p{N}]{0,8}$/u.exec(
    text.slice(Math.max(line.start, link.start - 60), link.start),
  )?.[1];
  if (label === undefined) return null;
  const start = text.lastIndexOf(label, link.start);
  const before = spans.findLast((span) => span.start < start);
  if (!before) return null;
  const between = text.slice(Math.min(before.end, start), start);
  return /\n\s*\n/.test(between) || between.length > 60 ? null : before.lang;
}

/** Two addresses with nothing but a joining word or a mark between them ("|", "och", "👉" on the next line), to a page in each language. */
function isPair(parts: readonly string[], first: OwnLink | undefined, second: OwnLink | undefined): boolean {
  if (!first || !second || first.site === second.site || first.link.part !== second.link.part) return false;
  const between = (parts[first.link.part] ?? "").slice(first.link.end, second.link.start);
  return (
    between.length <= widestPair &&
    (between.match(/\p{Script=Latin}+/gu) ?? []).every((word) => joins.has(word.toLowerCase()))
  );
}
const joins = new Set(["ja", "sekä", "tai", "och", "samt", "eller", "and", "or"]);
const widestPair = 40;

function fixFor({ draft, guideline }: CheckContext, { link, version, isSure, isOnly }: WrongLink): Fix[] {
  const url = pairedUrl(link, version, guideline);
  if (!url) return [{ kind: "link", label: "open", values: {}, url: link.url }];
  if (isOnly) {
    const edits = [replaceRange(draft, link, `${link.text} ${url}`)];
    return [{ kind: "edit", label: "add", values: { url }, edits, safe: false }];
  }
  return [{ kind: "edit", label: "swap", values: { url }, edits: [replaceRange(draft, link, url)], safe: isSure }];
}

/**
 * The version that a link belongs to: the one on the same line; a link alone on its line belongs to the words above it
 * or, at the top, to those below it. null beside words in a third language.
 */
function versionAround(
  link: Link,
  line: { start: number; end: number },
  spans: readonly LanguageSpan[],
): { version: Language; isSure: boolean } | null {
  const onLine = spans.filter(({ start, end }) => start < line.end && end > line.start);
  const [only] = onLine;
  const isMixed = onLine.some(({ lang }) => lang !== only?.lang);
  // on a line in both languages the words right before the address say what it is for
  const above = spans.findLast((span) => span.end <= link.start);
  const span = only && !isMixed ? only : isMixed ? above : (above ?? spans.find(({ start }) => start >= link.end));
  if (span?.lang !== "fi" && span?.lang !== "sv") return null;
  return { version: span.lang, isSure: !isMixed };
}
