/** An address without the marks that services hang on it to count visitors. The rest of it stays as it is written, letter for letter. */
import { isHostOf } from "./links";

/** Parameters that only count visitors, on any site. */
const counting =
  /^(?:utm_.*|mtm_.*|pk_(?:campaign|kwd|source|medium|content)|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|ttclid|twclid|li_fat_id|igsh|igshid|mc_[ce]id|_hsenc|_hsmi|mkt_tok|ref_src|_gl|_ga|vero_id|mibextid|__cft__.*|__tn__|share_id|srsltid)$/;
/** Parameters that say who shared a page, on the sites that write them: elsewhere they may mean something. */
const sharing: readonly { hosts: readonly string[]; names: RegExp }[] = [
  { hosts: ["youtube.com", "youtu.be", "spotify.com"], names: /^(?:si|feature)$/ },
  { hosts: ["x.com", "twitter.com"], names: /^[st]$/ },
  { hosts: ["facebook.com"], names: /^(?:rdid|share_url|notif_[it]d?|ref|_rdr)$/ },
  { hosts: ["linkedin.com"], names: /^(?:trk|trackingid|rcm|lipi|utm)$/ },
  { hosts: ["tiktok.com"], names: /^(?:_[rt]|is_from_webapp|sender_device)$/ },
];
/** An address that vouches for its parameters opens only with all of them. */
const signing = /^(?:x-(?:amz|goog)-signature|signature|sig|hmac|hash|checksum|token|expires|jwt)$/;

/** Of a parameter, in lower case. */
export const nameOf = (parameter: string) => (parameter.split("=", 1)[0] ?? "").toLowerCase();

/** The same page; the address itself where it counts nobody, or would not open without its marks. */
export function withoutVisitorMarks(address: string): string {
  const [, page, query, fragment] = /^([^?#]*)\?([^#]*)(#.*)?$/su.exec(address) ?? [];
  if (page === undefined || query === undefined) return address;
  const parameters = query.split("&");
  const names = parameters.map(nameOf);
  if (names.some((name) => signing.test(name))) return address;
  const host = hostOf(page);
  const here = sharing.filter(({ hosts }) => isHostOf(host, hosts)).map((site) => site.names);
  const kept = parameters.filter((_, at) => ![counting, ...here].some((marks) => marks.test(names[at] ?? "")));
  if (kept.length === parameters.length) return address;
  return page + (kept.length > 0 ? `?${kept.join("&")}` : "") + (fragment ?? "");
}

export const hostOf = (address: string) =>
  (/^(?:https?:\/\/)?([^/?#:@]+)/i.exec(address)?.[1] ?? "").toLowerCase().replace(/^www\./, "");
