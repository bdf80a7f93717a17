/** Finnish number plates. Without a word for a vehicle beside it the shape alone says nothing ("HE-71"). */
import type { TextRange } from "../model/draft";
import { rangeOfMatch } from "./ranges";

const usual = /(?<![\p{L}\p{N}-])[A-ZÅÄÖ]{2,3}-\d{1,3}(?![\p{L}\p{N}-])/gu;
/** In small letters, without the hyphen, of mopeds (123-ABC) and of diplomats (CD-1234). */
const others =
  /(?<![\p{L}\p{N}-])(?:[a-zåäö]{3}-\d{1,3}|[A-ZÅÄÖ]{3} ?\d{2,3}|[a-zåäö]{3}\d{3}|\d{2,3}[- ]?[A-ZÅÄÖ]{3}|\d{2,3}-[a-zåäö]{3}|(?:CD|C)-\d{2,4})(?![\p{L}\p{N}-])/gu;
/** Right behind the word for the plate itself even three small letters and a number with a space between are one. */
const named =
  /(?<=(?:tunnu[sk]\p{L}{0,6}|numero|nro|rekkari|kil(?:pi|vet)|nummer|nr|skylt\p{L}{0,4})\.?:?(?: on| är)?:? )\p{L}{2,3} \d{1,3}(?![\p{L}\p{N}-])/giu;

/**
 * Marks of plans (AO, LPA: the ministry's list), of charging, of laws and of substances, units and standards; money and
 * abbreviations in front of numbers.
 */
const marks = new Set(
  `AA AC AH AK AKR AKS AL ALK AM AMK AO AOR AP APR AR ARP AS AT AV CK CT EH EJ EK EL EM EN EO EP ER ES ET EV KA KL KLH KLM KM KT
  KTY KV LA LAT LE LH LHA LHK LJ LK LKA LL LM LP LPA LPY LR LS LT LV MA ME MK MM MP MT MU MV MY PK PL PM PV PY RA RAK RH RM RO
  RP RV SL SM SR SRK SRS SRM TK TO TP TT TV TY UA UE UT VE VK VL VLM VP VR VT VU VV WA WS WV YH YK YL YM YO YR YS YU YV YY
  DC CCS EU HE TAE LA VM CO NO NOX SO PM EN ISO DIN USB LED PVC EUR SEK USD NOK DKK KLO NRO TEL PUH TFN MAX MIN COV`.split(
    /\s+/,
  ),
);

/** Shapes as on most plates. */
export const findPlates = (text: string, part: number): TextRange[] =>
  Array.from(text.matchAll(usual), (match) => rangeOfMatch(match, part));

/** Everything that can be a plate where a vehicle is spoken of, in the order of the text. */
export function findVehiclePlates(text: string, part: number): TextRange[] {
  const found = [usual, others, named].flatMap((shape) =>
    Array.from(text.matchAll(shape)).filter((match) => {
      const letters = (/\p{L}+/u.exec(match[0])?.[0] ?? "").toUpperCase();
      return !marks.has(letters) && !(match[0].includes(" ") && isInCapitals(text, match.index));
    }),
  );
  const ranges = found.map((match) => rangeOfMatch(match, part)).sort((a, b) => a.start - b.start);
  return ranges.filter(({ start }, at) => start >= (ranges[at - 1]?.end ?? 0));
}

/** In a line of capitals any short word looks like the letters of a plate. UTF-16 units that are looked at before it. */
const capitalsBefore = 40;

function isInCapitals(text: string, start: number): boolean {
  const before =
    text
      .slice(Math.max(0, start - capitalsBefore), start)
      .split("\n")
      .at(-1) ?? "";
  return /\p{Lu}{2}/u.test(before) && !/\p{Ll}/u.test(before);
}
