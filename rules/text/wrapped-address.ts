/** Addresses of mail filters, networks and search engines that lead on to the address of a page, and that address. */
import { isHostOf } from "./links";
import { hostOf, nameOf, withoutVisitorMarks } from "./plain-address";

/** Where the inner address stands, and how it is coded. */
type Reading = (address: string) => string | null;

const parameter =
  (...names: string[]): Reading =>
  (address) => {
    const query = /\?([^#]*)/su.exec(address)?.[1] ?? "";
    const carrying = query.split("&").find((each) => names.includes(nameOf(each)));
    return carrying === undefined ? null : decoded(carrying.slice(carrying.indexOf("=") + 1));
  };
/** Percent signs as "-", slashes as "_". */
const proofpointOld: Reading = (address) => {
  const coded = /[?&]u=([^&#]+)/u.exec(address)?.[1];
  return coded === undefined ? null : decoded(coded.replace(/-(?=[0-9a-f]{2})/giu, "%").replace(/_/gu, "/"));
};
/** Between two pairs of lines; a star is a sign that is coded elsewhere. */
const proofpoint: Reading = (address) => {
  const inside = /\/v3\/__(.{4,1900}?)__;/su.exec(address)?.[1] ?? null;
  return inside === null || inside.includes("*") ? null : inside.replace(/^(https?:\/)(?=[^/])/iu, "$1/");
};
/** The last piece of the path: ".../https%3A%2F%2Fkunta.fi", ".../RU=https%3A…/RK=…". */
const inPath: Reading = (address) => {
  const coded = /\/(?:RU=)?(https?%3a%2f%2f[^/?#]+)/iu.exec(address)?.[1];
  return coded === undefined ? null : decoded(coded);
};
/** ".../amp/s/www.kunta.fi/sivu". */
const behindAmp: Reading = (address) => {
  const [, secure, page] = /\/(?:amp|c|v)\/(s\/)?(.{4,1900})$/su.exec(address) ?? [];
  return page === undefined ? null : `http${secure ? "s" : ""}://${page}`;
};
/** Only the service knows where it leads. */
const unreadable: Reading = () => null;

interface Wrapper {
  hosts: readonly string[];
  path: RegExp;
  read: Reading;
  /** It is made for one receiver of a message. */
  tellsSender?: true;
}

const anyPath = /^/;
const mailFilters: readonly Wrapper[] = [
  { hosts: ["safelinks.protection.outlook.com"], path: anyPath, read: parameter("url") },
  { hosts: ["statics.teams.cdn.office.net"], path: /safelinks/, read: parameter("url") },
  { hosts: ["urldefense.proofpoint.com", "urldefense.com", "urldefense.us"], path: /^\/v1\//, read: parameter("u") },
  { hosts: ["urldefense.proofpoint.com", "urldefense.com", "urldefense.us"], path: /^\/v2\//, read: proofpointOld },
  { hosts: ["urldefense.proofpoint.com", "urldefense.com", "urldefense.us"], path: /^\/v3\//, read: proofpoint },
  { hosts: ["linkprotect.cudasvc.com"], path: /^\/url/, read: parameter("a") },
  { hosts: ["mimecast.com", "mimecastprotect.com"], path: /^\/(?:s|r)\//, read: unreadable },
  { hosts: ["secure-web.cisco.com"], path: anyPath, read: inPath },
  { hosts: ["clicktime.symantec.com", "clicktime.cloud.postoffice.net"], path: anyPath, read: parameter("u") },
  { hosts: ["trendmicro.com"], path: /^\/wis\/clicktime\//, read: parameter("url") },
  { hosts: ["protect2.fireeye.com", "protect.checkpoint.com"], path: /^\/v\d\//, read: parameter("u") },
  {
    hosts: ["protection.sophos.com", "url.emailprotection.link", "atpscan.global.hornetsecurity.com"],
    path: anyPath,
    read: unreadable,
  },
  { hosts: ["list-manage.com"], path: /^\/track\/click/, read: unreadable },
  { hosts: ["sendgrid.net"], path: /^\/(?:ls|wf)\/click/, read: unreadable },
  { hosts: ["deref-gmx.net", "deref-web.de", "deref-mail.com"], path: /dereferrer/, read: parameter("redirecturl") },
];
const wrappers: readonly Wrapper[] = [
  ...mailFilters.map((filter): Wrapper => ({ ...filter, tellsSender: true })),
  {
    hosts: ["l.facebook.com", "lm.facebook.com", "facebook.com"],
    path: /^\/(?:l|flx\/warn)(?:\.php|\/)/,
    read: parameter("u"),
  },
  {
    hosts: ["l.instagram.com", "l.messenger.com", "l.threads.net", "l.threads.com", "l.workplace.com"],
    path: anyPath,
    read: parameter("u"),
  },
  { hosts: ["l.wl.co"], path: anyPath, read: parameter("u") },
  { hosts: ["google.com", "google.fi", "google.se"], path: /^\/url/, read: parameter("url", "q") },
  { hosts: ["google.com", "google.fi", "google.se"], path: /^\/amp\//, read: behindAmp },
  { hosts: ["cdn.ampproject.org"], path: /^\/[cv]\//, read: behindAmp },
  { hosts: ["linkedin.com"], path: /^\/(?:safety\/go|redir\/)/, read: parameter("url") },
  { hosts: ["youtube.com"], path: /^\/redirect/, read: parameter("q") },
  { hosts: ["duckduckgo.com"], path: /^\/l\//, read: parameter("uddg") },
  { hosts: ["bing.com"], path: /^\/(?:ck\/|aclk)/, read: unreadable },
  { hosts: ["search.yahoo.com"], path: /\/RU=/i, read: inPath },
  { hosts: ["out.reddit.com"], path: anyPath, read: parameter("url") },
  { hosts: ["slack-redir.net"], path: /^\/link/, read: parameter("url") },
  { hosts: ["vk.com"], path: /^\/away\.php/, read: parameter("to") },
  { hosts: ["t.umblr.com"], path: /^\/redirect/, read: parameter("z") },
];
const isUnreadable = ({ read }: Wrapper) => read === unreadable;

const pathOf = (address: string) => address.replace(/^(?:https?:\/\/)?[^/?#]*/i, "").replace(/[?#].*$/su, "");

export interface Wrapped {
  /** The address inside, without marks of its own; null where it cannot be read. */
  inside: string | null;
  /** The wrapper carries the e-mail address, or the mark, of whoever got the message. */
  tellsSender: boolean;
}

/** null: nothing is wrapped around the address. */
export function unwrapped(address: string): Wrapped | null {
  const host = hostOf(address);
  const path = pathOf(address);
  const wrapper = wrappers.find((each) => isHostOf(host, each.hosts) && each.path.test(path));
  if (!wrapper) return null;
  const inside = wrapper.read(address);
  const tellsSender = wrapper.tellsSender ?? false;
  if (inside === null || !/^https?:\/\/[^\s/]+\.[^\s]+$/iu.test(inside))
    return tellsSender || isUnreadable(wrapper) ? { inside: null, tellsSender } : null;
  // one wrapped in another is left for the writer to open
  const isPlain = wrappers.every(
    ({ hosts, path: leadsOn }) => !isHostOf(hostOf(inside), hosts) || !leadsOn.test(pathOf(inside)),
  );
  return { inside: isPlain ? withoutVisitorMarks(inside) : null, tellsSender };
}

function decoded(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}
