/** Web and e-mail addresses and hashtags in one form for both languages. */
import type { Guideline } from "../model/guideline";
import { memoizePer } from "../model/memoize";
import type { Language } from "../model/span";
import { hashtagKey } from "../text/hashtags";
import { isHostOf, type Link } from "../text/links";
import { languageOfLink } from "../text/site-language";
import { finnishHosts, finnishTwin, servers } from "./lexicon/paired-hosts";
import type { FactValue } from "./value";

/** The language that a segment of a path or a parameter names: fi, sv-fi; null where it names none. */
function languageOfSegment(segment: string): Language | null {
  const named = /^(fi|sv)(?:[-_](?:fi|se|sv))?$/.exec(segment);
  return named ? (named[1] as Language) : null; // one of the two, as matched
}

/** Say who shared the address or in which language the page is to be, not what it shows. */
const idleParameter =
  /^(?:utm_.*|fbclid|gclid|mc_[ce]id|igshid|igsh|si|feature|mibextid|lang|locale|language|l|kieli|sprak|hl)$/;
const languageParameter = /^(?:lang|locale|language|l|kieli|sprak|hl)$/;

/** The same `key` for pages that are language versions of one another, as far as the address tells. */
export function urlValue(link: Link, guideline: Guideline): FactValue {
  const site = languageOfLink(link, guideline);
  if (site !== null) return { type: "url", key: "site", host: "site", lang: site, digits: "" };
  let lang: Language | null = null;
  let host = link.host;
  const sub = /^(fi|sv)\.(.+\..+)$/.exec(host);
  if (sub?.[1] && sub[2]) {
    lang = sub[1] as Language; // one of the two, as matched
    host = sub[2];
  }
  const paired = finnishTwin.get(host);
  if (paired) lang = "sv";
  else if (finnishHosts.has(host)) lang = "fi";
  host = paired ?? host;
  const path: string[] = [];
  for (const segment of link.path.toLowerCase().split("/")) {
    const named = languageOfSegment(segment);
    if (named) lang = named;
    else if (segment) path.push(segment);
  }
  const query: string[] = [];
  for (const parameter of (link.url.split("?")[1] ?? "").split("#")[0]?.split("&") ?? []) {
    const [name = "", value = ""] = parameter.split("=");
    if (languageParameter.test(name.toLowerCase())) {
      lang = languageOfSegment(value.toLowerCase()) ?? lang;
    }
    if (name && !idleParameter.test(name.toLowerCase())) query.push(parameter);
  }
  const key = [[host, ...path].join("/"), ...query.sort()].join("?");
  return { type: "url", key, host, lang, digits: key.match(/\d+/g)?.join(" ") ?? "" };
}

const samples = new Set(["etunimi.sukunimi", "fornamn.efternamn", "förnamn.efternamn", "firstname.lastname"]);

/** Whose server it is: the same for the short and the long address of one service. */
export const serverOf = (host: string): string => {
  const owner = host.split(".").slice(-2).join(".");
  return servers.get(owner) ?? owner;
};

/**
 * One form for the two domains of an organisation or a town, for placeholders, and for mailboxes that the glossary has in both
 * languages.
 */
export function emailValue(local: string, domain: string, guideline: Guideline): FactValue {
  const { sites } = guideline;
  const isOrganisation = isHostOf(domain, [...sites.fi, ...sites.sv]);
  const finnish = isOrganisation ? (finnishMailboxes(guideline).get(local) ?? local) : local;
  const name = samples.has(local) ? "name" : finnish;
  const host = isOrganisation ? (sites.fi[0] ?? domain) : (finnishTwin.get(domain) ?? domain);
  return { type: "email", address: `${name}@${host}` };
}

/** Mailboxes that have the name of a service: from the Swedish name to the Finnish one. */
const finnishMailboxes = memoizePer((guideline: Guideline): Map<string, string> => {
  const ascii = (word: string) => word.toLowerCase().replace(/[äå]/g, "a").replace(/ö/g, "o");
  const mailboxes = new Map<string, string>();
  for (const { fi, sv } of guideline.glossary) {
    const [finnish, swedish] = [ascii(fi), ascii(sv)];
    // simhall@, simhallen@; bibliotek@, biblioteket@; skola@, skolan@
    for (const ending of ["en", "et", "n", ""]) mailboxes.set(swedish + ending, finnish);
  }
  return mailboxes;
});

/** From every tag that the guideline gives in both languages to the Finnish one. */
const finnishTags = memoizePer(({ hashtags }: Guideline): Map<string, string> => {
  const keys = new Map<string, string>();
  for (const { fi, sv } of hashtags.topics) {
    // tags are pairs where both languages have as many
    if (fi.length !== sv.length) continue;
    for (const [at, finnish] of fi.entries()) {
      const swedish = sv[at];
      if (!swedish) continue;
      keys.set(hashtagKey(finnish), hashtagKey(finnish));
      keys.set(hashtagKey(swedish), hashtagKey(finnish));
    }
  }
  return keys;
});

/** null for tags that the guideline does not give in pairs: nothing can be said about them. */
export function hashtagValue(tag: string, guideline: Guideline): FactValue | null {
  const key = finnishTags(guideline).get(hashtagKey(tag));
  return key ? { type: "hashtag", key } : null;
}
