/** Addresses that open for the staff, for one person or on one computer only, by what kind of place they lead to. */
import { isHostOf } from "../../text/links";
import { piecesOf } from "./written-addresses";

/** Parts of services that a person has to be let into; their shared and public pages have other paths. */
const behindLogin: readonly { hosts: readonly string[]; path: RegExp }[] = [
  // ":b:/g/" is what anyone may open
  { hosts: ["sharepoint.com"], path: /^(?!\/:\p{L}:\/g\/)/iu },
  // meetings and webinars are open to who has the link
  {
    hosts: ["teams.microsoft.com", "teams.cloud.microsoft"],
    path: /^\/(?:_|v2|l\/(?:channel|team|chat|message|file|entity|app)\b)/i,
  },
  { hosts: ["drive.google.com"], path: /^\/drive\/(?:my-drive|u\/\d|home|recent|shared)/i },
  { hosts: ["onedrive.live.com"], path: /^\/?(?:edit|personal|$)/i },
  { hosts: ["outlook.office.com", "outlook.office365.com", "outlook.live.com"], path: /^\/mail/i },
  { hosts: ["mail.google.com", "studio.youtube.com", "business.facebook.com"], path: /^/ },
  { hosts: ["facebook.com"], path: /^\/(?:messages|professional_dashboard)\b/i },
  { hosts: ["forms.office.com", "forms.microsoft.com", "forms.cloud.microsoft"], path: /^\/pages\/design/i },
  { hosts: ["canva.com"], path: /^\/design\/.{1,200}\/edit$/i },
];
const editors = { hosts: ["docs.google.com"], path: /^\/\p{L}+\/(?:u\/\d\/)?d\/[^/]+\/edit$/iu };

const onThisComputer = /^(?:file:|\\\\[\p{L}\p{N}]|\p{L}:\\[^\\\s])/iu;
const privateHost =
  /^(?:localhost|127\.\d+\.\d+\.\d+|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|169\.254\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+)$/;
const innerEnding = /\.(?:local|localdomain|lan|intra|intranet|internal|corp)$/;
/** A host below somebody's own name: "intranet.esim.fi", not "intranet.fi". */
const innerHost = /^(?:[\p{L}\p{N}-]+\.)?(?:intra|intranet|sisainen)\.[^.]+\.[^.]+/u;
const innerPath = /^\/(?:wp-admin|wp-login\.php)(?:\/|$)|\/node\/\d+\/edit$/i;
const unpublished = /(?:^|&)(?:preview=(?:true|1)|preview_(?:id|nonce)=)/i;
/** Of the organisation's own sites. */
const ownTrial = /^(?:test|testi|dev|stage|staging|kehitys|preview)\./;
const ownInnerPath = /^\/(?:intra|intranet)(?:\/|$)/i;

/** `perhaps`: may have been shared with everybody. */
export function closedPlace(
  address: string,
  own: readonly string[],
  closedHosts: readonly string[],
): "closed" | "perhaps" | null {
  if (onThisComputer.test(address)) return "closed";
  const pieces = piecesOf(address);
  if (!pieces) return null;
  const { scheme, host, site, path, query } = pieces;
  const isAddress = scheme !== "" || /^[^.]+(?:\.[^.]+)*\.\p{L}{2,}$/u.test(host);
  if (!isAddress) return null;
  const isOwn = isHostOf(site, own);
  const isInner =
    isHostOf(site, closedHosts) ||
    (scheme !== "" && (privateHost.test(site) || (!site.includes(".") && path.length > 1) || innerEnding.test(site))) ||
    (innerHost.test(site) && pieces.user === "") ||
    innerPath.test(path) ||
    unpublished.test(query) ||
    (isOwn && (ownTrial.test(site) || ownInnerPath.test(path))) ||
    behindLogin.some((place) => isHostOf(site, place.hosts) && place.path.test(path));
  if (isInner) return "closed";
  if (!isHostOf(site, editors.hosts) || !editors.path.test(path)) return null;
  return /(?:^|&)usp=sharing/.test(query) ? "perhaps" : "closed";
}
