/** The outline of a missing language version: what is already known stands there, what is to be written is marked. */
import type { CheckContext } from "../checks/check";
import { languageOfLink, pairedUrl } from "../text/site-language";

const words = {
  fi: { heading: "Suomeksi:", write: "[kirjoita tähän suomeksi]", more: "Lue lisää:" },
  sv: { heading: "På svenska:", write: "[skriv här på svenska]", more: "Läs mer:" },
};

export function skeleton({ draft, guideline, derived }: CheckContext, wanted: "fi" | "sv"): string {
  const links = derived.links.map((link) => {
    const site = languageOfLink(link, guideline);
    return site && site !== wanted ? (pairedUrl(link, wanted, guideline) ?? guideline.sites.landing[wanted]) : link.url;
  });
  const { write, more } = words[wanted];
  const lines = [write, ...[...new Set(links)].map((url) => `${more} ${url}`)];
  return draft.parts.length > 0 ? lines.join("\n") : "";
}
