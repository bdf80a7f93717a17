/**
 * Makes a post from a page of the organisation's website: its headline, its lead and its address in one language, and
 * an outline of the version in the other.
 */

import type { Guideline } from "../model/guideline";
import type { Language } from "../model/span";
import { otherLanguage } from "../model/span";
import { review } from "../review";
import { applyEdits } from "../text/apply-edits";
import { findLinks } from "../text/links";
import { withoutVisitorMarks } from "../text/plain-address";
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

/** A Facebook post for the writer to finish. `today`: the writer's local day, `YYYY-MM-DD`. */
export function writingFromNews(page: NewsPage, guideline: Guideline, today: string): Writing {
  const language: Language = page.language.toLowerCase().startsWith("sv") ? "sv" : "fi";
  const other = otherLanguage(language);
  const url = plainAddress(page.url);
  const title = headline(page.title, guideline);
  const lead = shortenedLead(page.lead.trim());
  const link = url && `${guideline.templates.readMore[language]} ${url}`;
  const text = [title, lead === title ? "" : lead, link].filter(Boolean).join("\n\n");
  const writing: Writing = { ...nothingWritten(guideline), first: language, [language]: text };
  const outlined = withOutline(writing, guideline, today);
  const alternate = alternateOf(page, other);
  const [linkInOutline] = findLinks(outlined[other], 0);
  if (!alternate || !linkInOutline) return outlined;
  const { start, end } = linkInOutline;
  const outline = outlined[other];
  return { ...outlined, [other]: outline.slice(0, start) + alternate + outline.slice(end) };
}

/** With the general hashtags and the outline that the checks offer. */
function withOutline(writing: Writing, guideline: Guideline, today: string): Writing {
  let outlined = writing;
  for (const check of ["general-hashtags", "both-languages"]) {
    const { findings } = review(draftOfWriting(outlined, guideline, today), guideline);
    const fix = findings.find((finding) => finding.check === check)?.fixes.find(({ kind }) => kind === "edit");
    const parts = fix?.kind === "edit" ? applyEdits(composeParts(outlined, guideline), fix.edits) : null;
    if (parts) outlined = withParts(outlined, parts, guideline);
  }
  return outlined;
}
