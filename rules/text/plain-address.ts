/**
 * An address without what services hang on it to follow who opens it: marks that count visitors, and the addresses of other
 * services wrapped around it. The rest of it stays as it is written, letter for letter.
 */
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

/** What wraps the addresses of others, and the parameter that carries them. */
const wrappers: readonly { hosts: readonly string[]; path: RegExp; name: string; tellsSender?: true }[] = [
  { hosts: ["safelinks.protection.outlook.com"], path: /^/, name: "url", tellsSender: true },
  { hosts: ["statics.teams.cdn.office.net"], path: /safelinks/, name: "url", tellsSender: true },
  { hosts: ["urldefense.proofpoint.com"], path: /^\/v1\//, name: "u", tellsSender: true },
  { hosts: ["l.facebook.com", "lm.facebook.com"], path: /^\/l\.php/, name: "u" },
  { hosts: ["l.instagram.com"], path: /^/, name: "u" },
  { hosts: ["google.com", "google.fi", "google.se"], path: /^\/url/, name: "url" },
  { hosts: ["google.com", "google.fi", "google.se"], path: /^\/url/, name: "q" },
  { hosts: ["linkedin.com"], path: /^\/(?:safety\/go|redir\/redirect)/, name: "url" },
  { hosts: ["youtube.com"], path: /^\/redirect/, name: "q" },
  { hosts: ["duckduckgo.com"], path: /^\/l\//, name: "uddg" },
];

const nameOf = (parameter: string) => (parameter.split("=", 1)[0] ?? "").toLowerCase();

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

const hostOf = (address: string) =>
  (/^(?:https?:\/\/)?([^/?#:@]+)/i.exec(address)?.[1] ?? "").toLowerCase().replace(/^www\./, "");

export interface Wrapped {
  /** The address inside, without marks of its own; null where it cannot be read. */
  inside: string | null;
  /** The wrapper carries the e-mail address of whoever got the message. */
  tellsSender: boolean;
}

/** null: nothing is wrapped around the address. */
export function unwrapped(address: string): Wrapped | null {
  const [, page = "", query = ""] = /^([^?#]*)\??([^#]*)/su.exec(address) ?? [];
  const host = hostOf(page);
  const path = page.replace(/^(?:https?:\/\/)?[^/]*/i, "");
  for (const wrapper of wrappers) {
    if (!isHostOf(host, wrapper.hosts) || !wrapper.path.test(path)) continue;
    const value = query.split("&").find((parameter) => nameOf(parameter) === wrapper.name);
    const inside = value && decoded(value.slice(wrapper.name.length + 1));
    const tellsSender = wrapper.tellsSender ?? false;
    if (inside && /^https?:\/\/[^\s/]+\.[^\s]+$/iu.test(inside)) {
      // one wrapped in another is left for the writer to open
      const isPlain = wrappers.every(({ hosts }) => !isHostOf(hostOf(inside), hosts));
      return { inside: isPlain ? withoutVisitorMarks(inside) : null, tellsSender };
    }
    if (tellsSender) return { inside: null, tellsSender };
  }
  return null;
}

function decoded(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}
