/** What the page in the active tab says of itself, read once, when someone asks for it. */

import type { NewsPage } from "../../rules/writing/from-news-page";
import { browser } from "./browser";

/** `not-allowed`: the browser lends the page only after a press of the toolbar button on it; `no-news`: nothing to read. */
export type OpenPage = { kind: "page"; page: NewsPage } | { kind: "not-allowed" } | { kind: "no-news" };

/** Runs in the page: it can use nothing from outside. */
function readPage(): NewsPage {
  const meta = (name: string) =>
    document.querySelector<HTMLMetaElement>(`meta[property="${name}"], meta[name="${name}"]`)?.content?.trim() ?? "";
  const words = (selector: string) => document.querySelector<HTMLElement>(selector)?.innerText?.trim() ?? "";
  const address = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href || meta("og:url");
  const alternates: Record<string, string> = {};
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="alternate"][hreflang]'))
    alternates[link.hreflang] ??= link.href;
  return {
    title: words("main h1, article h1") || words("h1") || meta("og:title") || document.title,
    lead: meta("og:description") || meta("description") || words("main p, article p"),
    url: address.startsWith("http") ? address : location.href,
    language: document.documentElement.lang,
    alternates,
  };
}

/** Pages can answer with anything; only texts of a sensible length are taken. */
function parseNews(value: unknown): NewsPage | null {
  if (typeof value !== "object" || value === null) return null;
  const fields = value as Record<string, unknown>; // each is tested here
  const text = (field: unknown) => (typeof field === "string" ? field.slice(0, 5000) : "");
  const { alternates } = fields;
  const page: NewsPage = {
    ...{ title: text(fields.title), lead: text(fields.lead), url: text(fields.url), language: text(fields.language) },
    alternates:
      typeof alternates === "object" && alternates !== null
        ? Object.fromEntries(Object.entries(alternates).map(([language, url]) => [language, text(url)]))
        : {},
  };
  return page.title === "" ? null : page;
}

export async function readOpenPage(): Promise<OpenPage> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return { kind: "no-news" };
    const [answer] = await browser.scripting.executeScript({ target: { tabId: tab.id }, func: readPage });
    const page = parseNews(answer?.result);
    return page ? { kind: "page", page } : { kind: "no-news" };
  } catch {
    return { kind: "not-allowed" };
  }
}
