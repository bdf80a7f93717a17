/** The outline of a missing language version: what is already known stands there, what is to be written is marked. */
import type { CheckContext } from "../checks/check";
import { languageOfLink, pairedUrl } from "../text/site-language";

/** Stands where something is still to be written; a draft with one in it is not ready. */
export const placeholders = { fi: "[kirjoita tähän suomeksi]", sv: "[skriv här på svenska]" };

export function skeleton({ guideline, derived }: CheckContext, wanted: "fi" | "sv"): string {
  const links = derived.links.map((link) => {
    const site = languageOfLink(link, guideline);
    if (!site || site === wanted) return link.text;
    const url = pairedUrl(link, wanted, guideline) ?? guideline.sites.landing[wanted];
    return `${guideline.templates.readMore[wanted]} ${url}`;
  });
  return [placeholders[wanted], ...new Set(links)].join("\n");
}
