/** The words of opening hours and programmes, and which language they are a mark of. All in small letters. */

const list = (text: string): readonly string[] => text.split(" ").filter((word) => word !== "");

/** Above 0 a word is a mark of Finnish, below 0 of Swedish; 0: both languages write it. */
export type Mark = 1 | 0 | -1;

const marks = (fi: string, sv: string, both: string): ReadonlyMap<string, Mark> =>
  new Map<string, Mark>([
    ...list(fi).map((word) => [word, 1] as const),
    ...list(sv).map((word) => [word, -1] as const),
    ...list(both).map((word) => [word, 0] as const),
  ]);

/** Short names of the days: those of two letters and up to five, as calendars of both languages give them. */
export const dayMarks = marks(
  "ma ke pe la su maan tiis kesk perj lauan sunn",
  "må mån månd tis tisd ons onsd tor torsd fr fre fred lö lör lörd sö sön sönd",
  "ti to on tors",
);

const finnishDay = /^(?:maanantai|tiistai|keskiviik|torstai|perjantai|lauantai|sunnuntai)|kuu(?:ta|ssa|n|hun|sta)?$/u;
const swedishDay =
  /^(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en|ar|arna)?|januari|februari|mars|april|maj|juni|juli|augusti|(?:septem|okto|novem|decem)ber)$/u;
const longestDay = 20;

/** The mark of a day or month, short or in full; undefined for all other words. `word` in small letters. */
export function dayMarkOf(word: string): Mark | undefined {
  const mark = dayMarks.get(word);
  if (mark !== undefined || word.length < 3 || word.length > longestDay) return mark;
  if (finnishDay.test(word)) return 1;
  return swedishDay.test(word) ? -1 : undefined;
}

export const clockMarks = marks("klo kello", "kl klockan", "");

/** Small words between days and hours. */
export const joiningMarks = marks("ja sekä", "och samt", "");

/** What stands before a telephone number or an address. */
export const contactMarks = marks(
  "puh puhelin sähköposti s-posti",
  "tfn telefon e-post epost",
  "p tel gsm mob email e-mail",
);

/** Services whose name, with a colon, stands before the name of a page. */
export const services: ReadonlySet<string> = new Set(
  list("facebook instagram youtube twitter tiktok linkedin snapchat whatsapp threads messenger"),
);

/** Words that close a message before the name of who signs it. */
export const closings: ReadonlySet<string> = new Set(list("terv t yt mvh hälsn hälsningar hälsar terveisin terkuin"));

/** Longer lines than this are no rows of days and hours. */
const longestTimes = 120;

/**
 * A line whose words are all short names of days and words of the clock. `both`: it has marks of both languages and one set of
 * figures ("5.6. klo 12 kl.", "La Lö 10–14"); `each`: figures for each ("la 10–14, lö 10–15"); `plain`: marks of one language
 * at most. null for all other lines, and for lines without words or figures.
 */
export function readTimesLine(line: string): "both" | "each" | "plain" | null {
  if (line.length > longestTimes || !/\d/.test(line)) return null;
  const words = [...line.toLowerCase().matchAll(/\p{L}+/gu)];
  const marks = words.map(([word]) => dayMarks.get(word) ?? clockMarks.get(word) ?? joiningMarks.get(word));
  if (words.length === 0 || marks.includes(undefined)) return null;
  const [fi, sv] = [words[marks.indexOf(1)]?.index, words[marks.indexOf(-1)]?.index];
  if (fi === undefined || sv === undefined) return "plain";
  const second = Math.max(fi, sv);
  return /\d/.test(line.slice(Math.min(fi, sv), second)) && /\d/.test(line.slice(second)) ? "each" : "both";
}
