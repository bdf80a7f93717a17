/** Slips of the pen that keep an address from opening, and the address as it was meant. */
import { addressEndings } from "../../text/address-endings";
import { editDistance } from "../../text/edit-distance";
import { isHostOf } from "../../text/links";
import { piecesOf } from "./written-addresses";

export interface Corrected {
  right: string;
  /** Nothing else can have been meant. */
  isSure: boolean;
}

const ending = `(?:${addressEndings.join("|")})`;
const wholeHost = /^(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24}(?=[/?#:]|$)/u;
const knownHost = new RegExp(`^(?:[\\p{L}\\p{N}-]{1,63}\\.){1,5}${ending}(?=[/?#:]|$)`, "iu");
const endsInKnown = new RegExp(`\\.${ending}$`, "iu");
const schemeLike = /^(\p{L}{3,7})(?::[/\\]{1,4}|[;.,][/\\]{2,3}|[/\\]{2,3}|:(?=www\.))/u;
const wwwLike = /^(?:(?:www\.){2,3}|(?:w{2,5}|vvv)[.,;:]{1,2})/i;

/** null: nothing is wrong with it, or it is no address. */
export function correctedAddress(written: string, own: readonly string[]): Corrected | null {
  const { scheme, rest: behindScheme, isRight: isSchemeRight } = readScheme(written);
  const www = wwwLike.exec(behindScheme)?.[0] ?? "";
  const isWwwRight = www === "" || www.toLowerCase() === "www.";
  const behindWww = behindScheme.slice(www.length);
  const host = /^[^/?#:\\]*/u.exec(behindWww)?.[0] ?? "";
  const rightHost = correctedHost(host);
  if (isSchemeRight && isWwwRight && rightHost === host) return parted(written, own);
  const rest = rightHost + behindWww.slice(host.length);
  const isOwn = isHostOf(rightHost.toLowerCase(), own);
  const isMeant = scheme !== "" || isOwn ? wholeHost.test(rest) : www !== "" && knownHost.test(rest);
  if (!isMeant) return null;
  const right = scheme + (www && "www.") + rest;
  return { right, isSure: isOwn || (isWwwRight && rightHost === host) };
}

/** Up to three beginnings such as "https:/" or "htps//", one behind the other, as the one that is meant. */
function readScheme(written: string): { scheme: string; rest: string; isRight: boolean } {
  let rest = written;
  const read: string[] = [];
  let isSecure = false;
  for (let match = schemeLike.exec(rest); match && read.length < 3; match = schemeLike.exec(rest)) {
    const name = (match[1] ?? "").toLowerCase();
    if (!["http", "https"].some((right) => editDistance(name, right, 1) <= 1)) break;
    read.push(match[0]);
    isSecure ||= name.includes("s");
    rest = rest.slice(match[0].length);
  }
  if (read.length === 0) return { scheme: "", rest, isRight: true };
  const isRight = read.length === 1 && /^https?:\/\/$/i.test(read[0] ?? "");
  return { scheme: isRight ? (read[0] ?? "") : isSecure ? "https://" : "http://", rest, isRight };
}

/** "kunta,fi", "kunta..fi"; two addresses with a comma between stay as they are. */
function correctedHost(host: string): string {
  const [, before = "", behind] =
    /^([\p{L}\p{N}.-]+?)(?:[,;]|\.[.,]|,\.)([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*)$/u.exec(host) ?? [];
  if (behind === undefined || endsInKnown.test(before)) return host;
  return `${before}.${behind}`;
}

/** "https://kunta.fi/retkihttps://kommun.fi/utflykt"; an address may well carry another one behind a slash or a parameter. */
const twoAddresses = /^(https?:\/\/[^\s]{2,500}?[\p{L}\p{N}])(https?:\/\/[\p{L}\p{N}-]{1,63}\.\p{L}.*)$/iu;

/** "…/retki.Tervetuloa": the next sentence hangs on the address. */
function parted(written: string, own: readonly string[]): Corrected | null {
  const two = twoAddresses.exec(written);
  if (two) return { right: `${two[1]} ${two[2]}`, isSure: false };
  const [, address = "", mark = "", word = "", rest = ""] =
    /^([^\p{Lu}]*[\p{Ll}\p{N}-]{2}\/?)([.!?])(\p{Lu}\p{Ll}+)(\P{Lu}*)$/u.exec(written) ?? [];
  if (word === "" || fileEndings.has(word.toLowerCase())) return null;
  const pieces = piecesOf(address);
  if (pieces?.user !== "" || !pieces.host.includes(".")) return null;
  const isOwn = isHostOf(pieces.site, own);
  const bare = address.replace(/^https?:\/\/|^www\./, "");
  if (!isOwn && !knownHost.test(bare)) return null;
  return { right: `${address}${mark} ${word}${rest}`, isSure: isOwn };
}
const fileEndings = new Set(
  "pdf html htm jpg jpeg png docx xlsx pptx doc xls ppt aspx php txt zip mp4 ics csv".split(" "),
);
