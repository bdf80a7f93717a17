/** The feast and flag days of the Finnish calendar, and the words for them in both languages. */
import type { Language } from "../../model/span";
import { type Day, dayNumber, dayOf, weekdayOf } from "../calendar";

/** When a holiday is: on the same day every year; so many days from Easter; on the first such weekday from a day on. */
export type HolidayRule =
  | { day: number; month: number }
  | { fromEaster: number }
  | { weekday: number; fromDay: number; fromMonth: number }
  /** Several days without a sharp end: "jouluna", "på påsken". `members`: the holidays that it covers, the chief one first. */
  | { members: readonly string[] };

export interface Holiday {
  key: string;
  rule: HolidayRule;
  /** `|` between words for the same; `_` between words; a Finnish word in its base form, with its weak stem behind `:`. */
  fi: string;
  /** Likewise; a Swedish word may have the endings of the definite form and of the genitive. */
  sv: string;
}

const [sunday, saturday, friday] = [6, 5, 4];
const fixed = (key: string, day: number, month: number, fi: string, sv: string): Holiday => ({
  key,
  rule: { day, month },
  fi,
  sv,
});
const easter = (key: string, fromEaster: number, fi: string, sv: string): Holiday => ({
  key,
  rule: { fromEaster },
  fi,
  sv,
});
const nth = (
  key: string,
  weekday: number,
  [fromDay, fromMonth]: [number, number],
  fi: string,
  sv: string,
): Holiday => ({ key, rule: { weekday, fromDay, fromMonth }, fi, sv });
const period = (key: string, members: string, fi: string, sv: string): Holiday => ({
  key,
  rule: { members: members.split(" ") },
  fi,
  sv,
});

export const holidays: readonly Holiday[] = [
  fixed("new-years-day", 1, 1, "uudenvuodenpäivä|uuden_vuoden_päivä", "nyårsdag"),
  fixed("epiphany-eve", 5, 1, "loppiaisaatto", "trettondagsafton|trettondagafton"),
  fixed("epiphany", 6, 1, "loppiainen", "trettondag|trettondedag|trettondagen_jul|trettondedag_jul"),
  fixed("knut", 13, 1, "nuutinpäivä|nuutin_päivä", "tjugondag|tjugondag_knut|tjugondedag_knut|knutsdag"),
  fixed("runeberg", 5, 2, "runeberginpäivä|runebergin_päivä", "runebergsdag"),
  fixed("sami-day", 6, 2, "saamelaisten_kansallispäivä", "samernas_nationaldag"),
  fixed("valentine", 14, 2, "ystävänpäivä", "vändag|alla_hjärtans_dag"),
  fixed("kalevala", 28, 2, "kalevalanpäivä|kalevalan_päivä", "kalevaladag"),
  fixed("womens-day", 8, 3, "naistenpäivä|naisten_päivä", "kvinnodag"),
  fixed("canth", 19, 3, "minna_canthin_päivä", "minna_canth_dag|minna_canths_dag"),
  fixed("agricola", 9, 4, "agricolan_päivä|agricolanpäivä", "agricoladag|agricolas_dag"),
  fixed("veterans-day", 27, 4, "veteraanipäivä", "veterandag"),
  fixed("may-eve", 30, 4, "vapunaatto|vappuaatto", "valborgsmässoafton|valborgsafton|vappafton|vappenafton"),
  fixed("may-day", 1, 5, "vappu:vapu|vappupäivä|vapunpäivä", "valborgsmässodag|vappen|vappdag"),
  fixed("europe-day", 9, 5, "eurooppapäivä|eurooppa_päivä", "europadag"),
  fixed("snellman", 12, 5, "snellmaninpäivä|snellmanin_päivä", "snellmansdag"),
  fixed("flag-feast", 4, 6, "puolustusvoimien_lippujuhla|puolustusvoimain_lippujuhla", "försvarets_fanfest|fanfest"),
  fixed("leino", 6, 7, "eino_leinon_päivä", "eino_leino_dag|eino_leinos_dag"),
  fixed("kivi", 10, 10, "aleksis_kiven_päivä", "aleksis_kivi_dag|aleksis_kivis_dag"),
  fixed("un-day", 24, 10, "yk_n_päivä", "fn_dag"),
  fixed("halloween", 31, 10, "halloween:halloweeni", "halloween"),
  fixed("swedish-day", 6, 11, "ruotsalaisuuden_päivä|ruotsalaisuudenpäivä", "svenska_dag"),
  fixed(
    "childrens-rights",
    20,
    11,
    "lasten_oikeuksien_päivä|lapsen_oikeuksien_päivä",
    "barnkonventionens_dag|barnrättsdag|barnens_dag",
  ),
  fixed("independence-day", 6, 12, "itsenäisyyspäivä", "självständighetsdag"),
  fixed("lucia", 13, 12, "lucianpäivä|lucian_päivä", "luciadag|lucia_dag"),
  fixed("christmas-eve", 24, 12, "jouluaatto", "julafton"),
  fixed("christmas-day", 25, 12, "joulupäivä", "juldag"),
  fixed("boxing-day", 26, 12, "tapaninpäivä|tapanina", "annandag_jul|annandagen_jul|stefanidag|stefansdag"),
  fixed("new-years-eve", 31, 12, "uudenvuodenaatto|uuden_vuoden_aatto", "nyårsafton"),
  easter("shrove-sunday", -49, "laskiaissunnuntai", "fastlagssöndag"),
  easter("shrove-monday", -48, "laskiaismaanantai", "fastlagsmåndag"),
  easter("shrove-tuesday", -47, "laskiaistiistai", "fastlagstisdag|fettisdag"),
  easter("ash-wednesday", -46, "tuhkakeskiviikko", "askonsdag"),
  easter("palm-sunday", -7, "palmusunnuntai", "palmsöndag"),
  easter("maundy-thursday", -3, "kiirastorstai", "skärtorsdag"),
  easter("good-friday", -2, "pitkäperjantai|pitkä_perjantai", "långfredag"),
  easter("easter-eve", -1, "lankalauantai|pääsiäislauantai|pääsiäisaatto", "påskafton|påsklördag"),
  easter("easter-day", 0, "pääsiäispäivä|pääsiäissunnuntai", "påskdag|påsksöndag"),
  easter("easter-monday", 1, "pääsiäismaanantai", "annandag_påsk|annandagen_påsk|påskmåndag"),
  easter(
    "ascension",
    39,
    "helatorstai",
    "kristihimmelsfärdsdag|kristi_himmelsfärdsdag|kristi_himmelsfärd|himmelsfärdsdag",
  ),
  easter("whit-eve", 48, "helluntaiaatto", "pingstafton"),
  easter("whit-sunday", 49, "helluntai|helluntaipäivä|helluntaisunnuntai", "pingst|pingstdag"),
  nth("mothers-day", sunday, [8, 5], "äitienpäivä", "morsdag|mors_dag"),
  nth(
    "fallen-day",
    sunday,
    [15, 5],
    "kaatuneitten_muistopäivä|kaatuneiden_muistopäivä",
    "de_stupades_dag|de_stupades_minnesdag",
  ),
  nth("midsummer-eve", friday, [19, 6], "juhannusaatto", "midsommarafton"),
  nth("midsummer-day", saturday, [20, 6], "juhannuspäivä", "midsommardag|johannesdag"),
  nth(
    "all-saints",
    saturday,
    [31, 10],
    "pyhäinpäivä|pyhäinmiestenpäivä|pyhäinmiesten_päivä",
    "alla_helgons_dag|allhelgonadag|allhelgona",
  ),
  nth("fathers-day", sunday, [8, 11], "isänpäivä", "farsdag|fars_dag"),
  nth(
    "advent-1",
    sunday,
    [27, 11],
    "ensiadventti|#1_adventti|#1_adventtisunnuntai",
    "#1_advent|#1_söndagen_i_advent|#1_adventssöndagen",
  ),
  nth(
    "advent-2",
    sunday,
    [4, 12],
    "#2_adventti|#2_adventtisunnuntai",
    "#2_advent|#2_söndagen_i_advent|#2_adventssöndagen",
  ),
  nth(
    "advent-3",
    sunday,
    [11, 12],
    "#3_adventti|#3_adventtisunnuntai",
    "#3_advent|#3_söndagen_i_advent|#3_adventssöndagen",
  ),
  nth(
    "advent-4",
    sunday,
    [18, 12],
    "#4_adventti|#4_adventtisunnuntai",
    "#4_advent|#4_söndagen_i_advent|#4_adventssöndagen",
  ),
  period("christmas", "christmas-day christmas-eve boxing-day", "joulu|joulunpyhät|joulunaika", "jul|julhelg|juletid"),
  period(
    "new-year",
    "new-years-day new-years-eve",
    "uusivuosi:uudenvuode|uutenavuotena|uutena_vuotena|uutta_vuotta|uudeksi_vuodeksi",
    "nyår|nyårshelg|nytt_år",
  ),
  period("easter", "easter-day good-friday easter-eve easter-monday", "pääsiäinen|pääsiäispyhät", "påsk|påskhelg"),
  period("midsummer", "midsummer-day midsummer-eve", "juhannus:juhannukse", "midsommar|midsommarhelg"),
  period("valborg", "may-day may-eve", "", "valborg|valborgshelg"),
  period("shrovetide", "shrove-tuesday shrove-sunday shrove-monday", "laskiainen", "fastlag"),
];

/** Another name for the same: the second day of a feast. */
export const secondDays: readonly { number: number; fi: string; sv: string; key: string }[] = [
  { number: 2, fi: "joulupäivä", sv: "juldag", key: "boxing-day" },
  { number: 1, fi: "joulupäivä", sv: "juldag", key: "christmas-day" },
  { number: 2, fi: "pääsiäispäivä", sv: "påskdag", key: "easter-monday" },
  { number: 1, fi: "pääsiäispäivä", sv: "påskdag", key: "easter-day" },
];

export const holidayOf: ReadonlyMap<string, Holiday> = new Map(holidays.map((each) => [each.key, each]));

/** The name in its base form, as tables and repairs write it. */
export function holidayName(key: string, lang: Language): string {
  const own = holidayOf.get(key)?.[lang] || (lang === "fi" && key === "valborg" ? "vappu" : "");
  const name = (own.split("|")[0] ?? "").split(":")[0]?.replaceAll("_", " ") ?? "";
  return name.replace(/^#(\d) /, lang === "fi" ? "$1. " : "$1 ");
}

/** Easter Sunday of a year of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const moon = (19 * golden + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const shift = moon + weekday - 7 * Math.floor((golden + 11 * moon + 22 * weekday) / 451) + 114;
  return { year, month: Math.floor(shift / 31), day: (shift % 31) + 1 };
}

/** The day of a holiday in a year; null where it is none of a single day. */
function holidayIn(year: number, rule: HolidayRule): Day | null {
  if ("day" in rule) return { year, month: rule.month, day: rule.day };
  if ("fromEaster" in rule) return dayOf(dayNumber(easterOf(year)) + rule.fromEaster);
  if ("members" in rule) return null;
  const from = { year, month: rule.fromMonth, day: rule.fromDay };
  return dayOf(dayNumber(from) + ((rule.weekday - weekdayOf(from) + 7) % 7));
}

/** A day without a year may be a holiday where it is one in some of these years. */
const [firstYear, lastYear] = [2000, 2060];
let movable: Map<string, Set<string>> | null = null;

/** The movable holidays that a day may be; of the given year only, where one is given. */
export function movableHolidaysOn(day: number, month: number, year: number | null): string[] {
  if (!movable) {
    movable = new Map();
    for (const { key, rule } of holidays) {
      if ("day" in rule || "members" in rule) continue;
      for (let each = firstYear; each <= lastYear; each++) {
        const on = holidayIn(each, rule);
        const at = `${on?.day}.${on?.month}`;
        const keys = movable.get(at) ?? new Set();
        movable.set(at, keys.add(key));
      }
    }
  }
  const keys = [...(movable.get(`${day}.${month}`) ?? [])];
  if (year === null) return keys;
  return keys.filter((key) => {
    const holiday = holidayOf.get(key);
    const on = holiday && holidayIn(year, holiday.rule);
    return on?.day === day && on.month === month;
  });
}
