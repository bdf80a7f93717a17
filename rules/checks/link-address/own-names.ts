/** Addresses that are almost the organisation's own, by a slip or to deceive. */
import { editDistance } from "../../text/edit-distance";
import { isHostOf } from "../../text/links";
import { piecesOf } from "./written-addresses";

/** Letters of other alphabets that look like Latin ones. */
const alike: Record<string, string> = {};
const [others, latin] = ["аеорсухіјѕԁһӏкмтнвαονικρτυχıɡ", "aeopcyxijsdhlkmthbaovikptuxig"];
Array.from(others).forEach((letter, at) => {
  alike[letter] = latin.charAt(at);
});
const isForeign = /[\u0370-\u052fıɡ]/u;
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
const mostSlips = (name: string) => (name.length >= 9 ? 2 : name.length >= 6 ? 1 : 0);

/** `own`: the organisation's domains; `others`: what may look like them. */
export function likenessToOwn(address: string, own: readonly string[], others: readonly string[]): Likeness | null {
  const pieces = piecesOf(address);
  if (!pieces || (pieces.scheme === "" && pieces.user !== "") || !pieces.site.includes(".")) return null;
  const { site, host, user } = pieces;
  // "kunta.fi@elsewhere.net" opens the page behind the sign
  if (user !== "") {
    const name = own.find((domain) => user.toLowerCase().includes(domain));
    return name ? { kind: "look-alike", host: name, right: null, isDotted: false } : null;
  }
  if (isHostOf(site, own) || isHostOf(site, others)) return null;
  for (const domain of own) {
    const inOtherLetters = isForeign.test(site) && isHostOf(plain(site), [domain]);
    if (inOtherLetters || isPartOf(site, domain))
      return { kind: "look-alike", host: domain, right: null, isDotted: false };
  }
  for (const domain of own) {
    const [name = "", ending = ""] = domain.split(".");
    const labels = site.split(".");
    const [written = "", writtenEnding = ""] = labels.slice(-2);
    if (domain.split(".").length !== 2 || name.length < 6) continue;
    const glued = written.replace(/^w{2,4}(?=.{6})/, "");
    const spelt = unaccented(plain(glued));
    const slips = editDistance(spelt, name, mostSlips(name));
    if (slips > mostSlips(name) || (writtenEnding !== ending && slips > 0)) continue;
    const at = address.toLowerCase().indexOf(host.toLowerCase());
    const before = host.slice(0, host.length - written.length - writtenEnding.length - 1);
    const right = `${address.slice(0, at)}${before}${domain}${address.slice(at + host.length)}`;
    const isDotted = slips === 0 && writtenEnding === ending && glued === written;
    return { kind: "misspelt", host: domain, right, isDotted };
  }
  return null;
}

/** The whole domain as a part of another one: "kunta.fi.elsewhere.com", "kunta-fi.com". */
function isPartOf(site: string, domain: string): boolean {
  const asWords = domain.replaceAll(".", "-");
  const glued = domain.replaceAll(".", "");
  return (
    [".", "-"].some((next) => `.${site}`.includes(`.${domain}${next}`)) ||
    site.split(".").some((label) => label === glued || label === asWords || label.startsWith(`${asWords}-`))
  );
}
