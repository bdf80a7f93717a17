/** The outline of a missing language version: what is already known stands there, what is to be written is marked. */
import type { CheckContext } from "../checks/check";
import { languageOfLink, pairedUrl } from "../text/site-language";
import { placeholder, placeholderWords } from "./placeholders";

export function skeleton({ guideline, derived }: CheckContext, wanted: "fi" | "sv"): string {
  const links = derived.links.map((link) => {
    const site = languageOfLink(link, guideline);
    if (!site || site === wanted) return link.text;
    const url = pairedUrl(link, wanted, guideline) ?? guideline.sites.landing[wanted];
    return `${guideline.templates.readMore[wanted]} ${url}`;
  });
  return [placeholder(placeholderWords[wanted].version), ...new Set(links)].join("\n");
}
