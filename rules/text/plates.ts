/** Finnish number plates. Without a word for a vehicle beside it the shape alone says nothing ("HE-71"). */
import type { TextRange } from "../model/draft";
import { matchesOf } from "./matches";
import { rangeOfMatch } from "./ranges";

const usual = /(?<![\p{L}\p{N}-])[A-ZÅÄÖ]{2,3}-\d{1,3}(?![\p{L}\p{N}-])/gu;
/** In small letters, without the hyphen, of mopeds (123-ABC) and of diplomats (CD-1234). */
const others =
  /(?<![\p{L}\p{N}-])(?:[a-zåäö]{3}-\d{1,3}|[A-ZÅÄÖ]{3} ?\d{2,3}|[a-zåäö]{3}\d{3}|\d{2,3}[- ]?[A-ZÅÄÖ]{3}|\d{2,3}-[a-zåäö]{3}|(?:CD|C)-\d{2,4})(?![\p{L}\p{N}-])/gu;
/** "hjk 321": no word of either language has no vowel, apart from abbreviations. */
const withoutVowel = /(?<![\p{L}\p{N}-])[b-df-hj-np-tv-xz]{3} \d{2,3}(?![\p{L}\p{N}-]|[.,:]\d)/gu;
/** Right behind the word for the plate itself even three small letters and a number with a space between are one. */
const named =
  /(?<=(?:tunnu[sk]\p{L}{0,6}|numero|nro|rekkari|kil(?:pi|vet)|nummer|nr|skylt\p{L}{0,4})\.?:?(?: on| är)?:? )\p{L}{2,3} \d{1,3}(?![\p{L}\p{N}-])/giu;

const setOf = (words: string) => new Set(words.split(/\s+/));
/** Marks of plans, as the ministry lists them: "AO-12", "LPA-3". */
const plans = setOf(
  `AA AH AK AKR AKS AL ALK AM AO AOR AP APR AR ARP AS AT AV CK CT EH EJ EK EL EM EN EO EP ER ES ET EV KA KL KLH KLM KM KT KTY
  KV LA LE LH LHA LHK LJ LK LKA LL LM LP LPA LPY LR LS LT LV MA ME MK MM MP MT MU MV MY PK PL PM PV PY RA RH RM RO RP RV SL SM
  SR SRK SRS SRM TK TO TP TT TV TY UA UE UT VE VK VL VLM VP VR VT VU VV WA WS WV YH YK YL YM YO YR YS YU YV YY`,
);
/** Charging, laws, substances, standards, money, and abbreviations in front of numbers. */
const notPlates = setOf(
  `AC DC CCS EU HE TAE VM CO NO NOX SO EN ISO DIN USB LED PVC EUR SEK USD NOK DKK KLO NRO TEL PUH TFN MAX MIN
  KPL KRS VRK PVM MRD MNR TKR KVM DVS JFR STR PTM SMS GSM PST RKM RVK HLV KKV KVK LTK VHT HSL VPK SPR SRK`,
);

/** Shapes as on most plates. */
export const findPlates = (text: string, part: number): TextRange[] =>
  matchesOf(text, usual).map((match) => rangeOfMatch(match, part));

/** Everything that can be a plate where a vehicle is spoken of, in the order of the text. */
export function findVehiclePlates(text: string, part: number): TextRange[] {
  const found = [usual, others, withoutVowel, named].flatMap((shape) =>
    matchesOf(text, shape).filter((match) => {
      const letters = (/\p{L}+/u.exec(match[0])?.[0] ?? "").toUpperCase();
      // no plan has so many parts of one kind, and none has the number first
      const isPlan = plans.has(letters) && !/^(?:\p{L}{3}-?\d{3}$|\d)/u.test(match[0]);
      return !isPlan && !notPlates.has(letters) && !(match[0].includes(" ") && isInCapitals(text, match.index));
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
