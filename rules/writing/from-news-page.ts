/**
 * Makes a post from a page: its headline, its lead and its address in the page's language. The other version is for the
 * writer; an outline of it is made when someone asks.
 */

import type { Guideline } from "../model/guideline";
import type { Language } from "../model/span";
import { review } from "../review";
import { applyEdits } from "../text/apply-edits";
import { findLinks } from "../text/links";
import { withoutVisitorMarks } from "../text/plain-address";
import { isOwnSite } from "../text/site-language";
import { composeParts, draftOfWriting, nothingWritten, type Writing, withParts } from "./compose";

/** What a page says of itself. */
export interface NewsPage {
  title: string;
  lead: string;
  url: string;
  /** The language that the document declares, such as `fi-FI`. */
  language: string;
  /** Addresses of the same page in other languages, by language. */
  alternates: Record<string, string>;
}

/** UTF-16 units; a longer lead is cut at the end of a sentence. */
const longestLead = 400;

/** "Uutinen | Kirkkonummi" → "Uutinen" */
function headline(title: string, { names }: Guideline): string {
  const siteNames = [names.organisation, names.place]
    .flatMap(({ fi, sv }) => [fi, sv])
    .map((name) => name.toLowerCase());
  const pieces = title.split(/\s+[|–—·-]\s+/u);
  while (pieces.length > 1 && siteNames.some((name) => (pieces.at(-1) ?? "").toLowerCase().includes(name)))
    pieces.pop();
  return pieces.join(" – ").trim();
}

function shortenedLead(lead: string): string {
  if (lead.length <= longestLead) return lead;
  const cut = lead.slice(0, longestLead);
  const end = Math.max(...[". ", "! ", "? "].map((sign) => cut.lastIndexOf(sign)));
  return end > 0 ? cut.slice(0, end + 1) : `${cut.slice(0, cut.lastIndexOf(" "))} …`;
}

/** The address without its fragment and the parameters that only count visitors; empty where it is no web address. */
function plainAddress(address: string): string {
  if (!URL.canParse(address)) return "";
  const url = new URL(withoutVisitorMarks(address));
  if (url.protocol !== "https:" && url.protocol !== "http:") return "";
  url.hash = "";
  return url.href;
}

const alternateOf = (page: NewsPage, language: Language) =>
  plainAddress(Object.entries(page.alternates).find(([name]) => name.toLowerCase().startsWith(language))?.[1] ?? "");

/** Before a link to somebody else's website. */
const readMoreElsewhere: Record<Language, string> = { fi: "Lue lisää:", sv: "Läs mer:" };

function readMore(url: string, language: Language, guideline: Guideline): string {
  const [link] = findLinks(url, 0);
  return link && isOwnSite(link, guideline) ? guideline.templates.readMore[language] : readMoreElsewhere[language];
}

/** A Facebook post for the writer to finish, with the general hashtags. `today`: the writer's local day, `YYYY-MM-DD`. */
export function writingFromNews(page: NewsPage, guideline: Guideline, today: string): Writing {
  const language: Language = page.language.toLowerCase().startsWith("sv") ? "sv" : "fi";
  const url = plainAddress(page.url);
  const title = headline(page.title, guideline);
  const lead = shortenedLead(page.lead.trim());
  const link = url && `${readMore(url, language, guideline)} ${url}`;
  const text = [title, lead === title ? "" : lead, link].filter(Boolean).join("\n\n");
  const writing: Writing = { ...nothingWritten(guideline), first: language, [language]: text };
  return repaired(writing, "general-hashtags", guideline, today);
}

/** The language of the version that is still empty beside the other one; null where there is no such version. */
export function emptyVersion({ fi, sv }: Writing): Language | null {
  if ((fi.trim() === "") === (sv.trim() === "")) return null;
  return fi.trim() === "" ? "fi" : "sv";
}

/**
 * With an outline of the empty version. `page`: the page that the draft was begun from, whose address in the other language
 * goes in.
 */
export function withOutline(writing: Writing, page: NewsPage | null, guideline: Guideline, today: string): Writing {
  const other = emptyVersion(writing);
  if (!other) return writing;
  const outlined = repaired(writing, "both-languages", guideline, today);
  const alternate = page && alternateOf(page, other);
  const outline = outlined[other];
  const [linkInOutline] = findLinks(outline, 0);
  if (!alternate || !linkInOutline) return outlined;
  const { start, end } = linkInOutline;
  return { ...outlined, [other]: outline.slice(0, start) + alternate + outline.slice(end) };
}

/** With the first repair of a check carried out. */
function repaired(writing: Writing, check: string, guideline: Guideline, today: string): Writing {
  const { findings } = review(draftOfWriting(writing, guideline, today), guideline);
  const fix = findings.find((finding) => finding.check === check)?.fixes.find(({ kind }) => kind === "edit");
  const parts = fix?.kind === "edit" ? applyEdits(composeParts(writing, guideline), fix.edits) : null;
  return parts ? withParts(writing, parts, guideline) : writing;
}
