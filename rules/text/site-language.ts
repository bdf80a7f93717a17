/** Which language version of the organisation's own site an address leads to, and its counterpart. */
import type { Guideline } from "../model/guideline";
import { isHostOf, type Link } from "./links";

type Address = Pick<Link, "host" | "path" | "url">;

/** null: not the organisation's own site, or a part of it that serves both languages. */
export function languageOfLink(link: Address, guideline: Guideline): "fi" | "sv" | null {
  const { sites } = guideline;
  const named = languageSegment.exec(link.path.toLowerCase())?.[1];
  if (isHostOf(link.host, sites.neutral)) return named === "fi" || named === "sv" ? named : null;
  if (sites.model === "path-prefix" && sites.prefixes) {
    if (!isHostOf(link.host, [...sites.fi, ...sites.sv])) return null;
    // the longer prefix first: the primary language often has none
    const [longer, shorter] =
      sites.prefixes.sv.length >= sites.prefixes.fi.length ? (["sv", "fi"] as const) : (["fi", "sv"] as const);
    if (hasPrefix(link.path, sites.prefixes[longer])) return longer;
    return hasPrefix(link.path, sites.prefixes[shorter]) ? shorter : null;
  }
  const site = isHostOf(link.host, sites.fi) ? "fi" : isHostOf(link.host, sites.sv) ? "sv" : null;
  if (!site || !named) return site;
  return named === "fi" || named === "sv" ? named : null;
}

/** "/en/", "/sv-FI", "/uk/palvelut": pages of the site in the language that their path begins with. */
const languageSegment = /^\/(en|fi|sv|[a-z]{2}(?=\/[^/]))(?:-[a-z]{2})?(?:\/|$)/;

const hasPrefix = (path: string, prefix: string) =>
  prefix === "/" || `${path}/`.startsWith(prefix.replace(/\/?$/, "/"));

/** Whether the address leads to any site of the organisation. */
export function isOwnSite(link: Address, guideline: Guideline): boolean {
  const { fi, sv, neutral } = guideline.sites;
  return isHostOf(link.host, [...fi, ...sv, ...neutral]);
}

const bare = (url: string) =>
  url
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, "")
    .replace(/[?#].*$/, "")
    .replace(/\/$/, "");

/** The known page in the other language; the front page where the link leads to a front page; else null. */
export function pairedUrl(link: Address, target: "fi" | "sv", guideline: Guideline): string | null {
  const { urlPairs, landing } = guideline.sites;
  const source = target === "sv" ? "fi" : "sv";
  const pairs = [...urlPairs, landing];
  return pairs.find((pair) => bare(pair[source]) === bare(link.url))?.[target] ?? null;
}
