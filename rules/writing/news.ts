/** A post from a page of the organisation's website: its headline, its lead and its address, with the other version's outline. */

import type { Guideline } from "../model/guideline";
import type { Language } from "../model/version-language";
import { otherLanguage } from "../model/version-language";
import { review } from "../review";
import { applyEdits } from "../text/apply-edits";
import { findLinks } from "../text/links";
import { composeParts, draftOfWriting, nothingWritten, type Writing, withParts } from "./compose";

/** What a page says of itself. */
export interface NewsPage {
  title: string;
  lead: string;
  url: string;
  /** Of the document, as it declares it. */
  language: string;
  /** Addresses of the same page in other languages, by language. */
  alternates: Record<string, string>;
}

/** Longer leads are cut at the end of a sentence, UTF-16 units. */
const longestLead = 400;

/** "Uutinen | Kirkkonummi" → "Uutinen" */
function headline(title: string, { names }: Guideline): string {
  const own = [names.organisation, names.place].flatMap(({ fi, sv }) => [fi, sv]).map((name) => name.toLowerCase());
  const pieces = title.split(/\s+[|–—·-]\s+/u);
  while (pieces.length > 1 && own.some((name) => (pieces.at(-1) ?? "").toLowerCase().includes(name))) pieces.pop();
  return pieces.join(" – ").trim();
}

function shortened(lead: string): string {
  if (lead.length <= longestLead) return lead;
  const cut = lead.slice(0, longestLead);
  const end = Math.max(...[". ", "! ", "? "].map((sign) => cut.lastIndexOf(sign)));
  return end > 0 ? cut.slice(0, end + 1) : `${cut.slice(0, cut.lastIndexOf(" "))} …`;
}

/** Without what only counts visitors. */
function plainAddress(address: string): string {
  if (!URL.canParse(address)) return "";
  const url = new URL(address);
  if (url.protocol !== "https:" && url.protocol !== "http:") return "";
  for (const name of [...url.searchParams.keys()])
    if (/^(?:utm_|fbclid|gclid)/.test(name)) url.searchParams.delete(name);
  url.hash = "";
  return url.href;
}

const alternateOf = (page: NewsPage, language: Language) =>
  plainAddress(Object.entries(page.alternates).find(([name]) => name.toLowerCase().startsWith(language))?.[1] ?? "");

/** A Facebook post to finish. `today`: the writer's local day. */
export function writingFromNews(page: NewsPage, guideline: Guideline, today: string): Writing {
  const language: Language = page.language.toLowerCase().startsWith("sv") ? "sv" : "fi";
  const other = otherLanguage(language);
  const url = plainAddress(page.url);
  const title = headline(page.title, guideline);
  const lead = shortened(page.lead.trim());
  const link = url && `${guideline.templates.readMore[language]} ${url}`;
  const text = [title, lead === title ? "" : lead, link].filter(Boolean).join("\n\n");
  const writing: Writing = { ...nothingWritten(guideline), first: language, [language]: text };
  const outlined = withOutline(writing, guideline, today);
  const alternate = alternateOf(page, other);
  const [paired] = findLinks(outlined[other], 0);
  if (!alternate || !paired) return outlined;
  const { start, end } = paired;
  const outline = outlined[other];
  return { ...outlined, [other]: outline.slice(0, start) + alternate + outline.slice(end) };
}

/** With the general hashtags and the outline that the checks offer. */
function withOutline(writing: Writing, guideline: Guideline, today: string): Writing {
  let now = writing;
  for (const check of ["general-hashtags", "both-languages"]) {
    const { findings } = review(draftOfWriting(now, guideline, today), guideline);
    const fix = findings.find((finding) => finding.check === check)?.fixes.find(({ kind }) => kind === "edit");
    const parts = fix?.kind === "edit" ? applyEdits(composeParts(now, guideline), fix.edits) : null;
    if (parts) now = withParts(now, parts, guideline);
  }
  return now;
}
