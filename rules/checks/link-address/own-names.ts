/** Addresses that are almost the organisation's own, by a slip or to deceive. */
import { addressEndings } from "../../text/address-endings";
import { editDistance } from "../../text/edit-distance";
import { isHostOf } from "../../text/links";
import { inLetters } from "../../text/punycode";
import { type AddressPieces, piecesOf } from "./written-addresses";

/** Letters of other alphabets that look like Latin ones. */
const alike: Record<string, string> = {};
const [others, latin] = ["аеорсухіјѕԁһӏкмтнвαονικρτυχıɡ", "aeopcyxijsdhlkmthbaovikptuxig"];
Array.from(others).forEach((letter, at) => {
  alike[letter] = latin.charAt(at);
});
const foreign = /[\u0370-\u052fıɡ]/u;
const plain = (host: string) => Array.from(host, (letter) => alike[letter] ?? letter).join("");
/** "kyrkslätt.fi": domain names are written without the dots and rings. */
const unaccented = (host: string) => host.normalize("NFD").replace(/\p{M}/gu, "");

export interface Likeness {
  kind: "misspelt" | "look-alike";
  /** The organisation's own host that is meant. */
  host: string;
  /** The address with it; null where what it leads to cannot be known. */
  right: string | null;
  /** Only the dots and rings of the letters differ: it may be the organisation's as well. */
  isDotted: boolean;
}

/** Shorter names have real neighbours. */
const shortestName = 6;
const mostSlips = (name: string) => (name.length >= 9 ? 2 : 1);

/** `own`: the organisation's domains; `others`: what may look like them. */
export function likenessToOwn(address: string, own: readonly string[], others: readonly string[]): Likeness | null {
  const written = piecesOf(address);
  if (!written) return null;
  const pieces = { ...written, host: inLetters(written.host), site: inLetters(written.site) };
  const { scheme, user, site } = pieces;
  // "https://kunta.fi@elsewhere.net" opens the page behind the sign
  if (scheme !== "" && user !== "") {
    const name = own.find((domain) => user.toLowerCase().includes(domain));
    return name ? { kind: "look-alike", host: name, right: null, isDotted: false } : null;
  }
  if (isHostOf(site, [...own, ...others, ...translators])) return null;
  const imitated = own.find(
    (domain) => (foreign.test(site) && isHostOf(plain(site), [domain])) || isPartOf(site, domain),
  );
  if (imitated) return { kind: "look-alike", host: imitated, right: null, isDotted: false };
  for (const domain of own) {
    const slip = slipOf(pieces, domain);
    if (!slip) continue;
    const at = address.indexOf(written.host, scheme.length + user.length);
    const right = address.slice(0, at) + slip.host + address.slice(at + written.host.length);
    return { kind: "misspelt", host: domain, right, isDotted: slip.isDotted };
  }
  return null;
}

/** They show the pages of others under names such as "kunta-fi.translate.goog". */
const translators = ["translate.goog"];

/** The host with the domain written right; null where another domain can be meant. */
function slipOf({ scheme, host, site }: AddressPieces, domain: string): { host: string; isDotted: boolean } | null {
  const [name = "", ending = "", ...more] = domain.split(".");
  if (more.length > 0 || name.length < shortestName) return null;
  const isCertain = scheme !== "" || /^www\./i.test(host);
  const labels = site.split(".");
  const [written = "", writtenEnding = ""] = labels.slice(-2);
  if (labels.length < 2) {
    const isMeant = isCertain && (site === name || site === name + ending);
    return isMeant ? { host: host.slice(0, host.length - site.length) + domain, isDotted: false } : null;
  }
  if (!isCertain && !addressEndings.includes(writtenEnding)) return null;
  const withoutWww = written.replace(/^w{2,4}(?=.{6})/, "");
  const slips = editDistance(unaccented(plain(withoutWww)), name, mostSlips(name));
  if (slips > mostSlips(name) || (writtenEnding !== ending && slips > 0)) return null;
  const before = host.slice(0, host.length - written.length - writtenEnding.length - 1);
  // "kunta.fi,liikunta": a comma in the place of the slash, and the page stays named
  if (writtenEnding.startsWith(`${ending},`)) {
    const page = writtenEnding.slice(ending.length + 1);
    return { host: `${before}${domain}${page === "" ? "" : `/${page}`}`, isDotted: false };
  }
  return { host: before + domain, isDotted: slips === 0 && writtenEnding === ending && withoutWww === written };
}

/** The whole domain as a part of another one: "kunta.fi.elsewhere.com", "kunta-fi.com". */
function isPartOf(site: string, domain: string): boolean {
  const asWords = domain.replaceAll(".", "-");
  const glued = domain.replaceAll(".", "");
  return (
    [".", "-"].some((next) => `.${site}`.includes(`.${domain}${next}`)) ||
    site
      .split(".")
      .slice(0, -1)
      .some((label) => label === glued || label === asWords || label.startsWith(`${asWords}-`))
  );
}
