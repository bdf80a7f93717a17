/** Units of time, length, area, volume, weight, temperature and energy, as they stand behind a number. */
import type { Language } from "../../model/span";

interface Measure {
  dimension: string;
  /** How many of the smallest unit of its dimension it is: so 90 minutes answer an hour and a half. */
  size: number;
}

/**
 * Key, dimension and size; signs of both languages; the stems of the Finnish word; the Swedish words. Signs that mean several
 * units (t, s, v in Swedish) are left out. Definite forms as well: "5.12 dagen före" is no length of time.
 */
const rows = `
second | time 1 | sek | sekunti sekunni sekunte | sekund sekunder sekunders
minute | time 60 | min | minuutti minuuti minuutte | minut minuter minuters
hour | time 3600 | h | tunti tunni tunte | timme timmar timmars tim
day | time 86400 | | päivä päivi vuorokausi vuorokaude vuorokaut vuorokauti arkipäivä =pv =vrk | dag dagar dagars dygn dygns
week | time 604800 | | viikko viiko =vko =vk | vecka veckor veckors
month | months 1 | | kuukausi kuukaude kuukaut kuukauti =kk | månad månader månaders mån
year | months 12 | | vuosi vuode vuot =v | år års
millimetre | length 1 | mm | millimetri millimetre milli | millimeter millimeters
centimetre | length 10 | cm | senttimetri senttimetre | centimeter centimeters
metre | length 1000 | m | metri metre | meter meters
kilometre | length 1000000 | km | kilometri kilometre | kilometer kilometers
square-metre | area 1 | m² m2 | neliömetri neliömetre neliö =kvm | kvadratmeter kvadratmeters kvm
hectare | area 10000 | ha | hehtaari hehtaare | hektar hektars
square-kilometre | area 1000000 | km² km2 | neliökilometri neliökilometre | kvadratkilometer
millilitre | volume 1 | ml | millilitra millilitro | milliliter
centilitre | volume 10 | cl | senttilitra senttilitro | centiliter
decilitre | volume 100 | dl | desilitra desilitro desi | deciliter
litre | volume 1000 | l | litra litro | liter liters
cubic-metre | volume 1000000 | m³ m3 | kuutiometri kuutiometre kuutio | kubikmeter kubik kubikmeters
gram | weight 1 | g | gramma grammo | gram grams
kilogram | weight 1000 | kg | kilogramma kilogrammo kilo | kilogram kilo kilos
tonne | weight 1000000 | | tonni tonne | ton
degree | temperature 1 | ° | aste astee aste | grad grader graders
kilowatt-hour | energy 1 | kwh | kilowattitunti kilowattitunni | kilowattimme kilowattimmar
megawatt-hour | energy 1000 | mwh | megawattitunti megawattitunni | megawattimme megawattimmar
gigawatt-hour | energy 1000000 | gwh | gigawattitunti gigawattitunni | gigawattimme gigawattimmar
kilowatt | power 1 | kw | kilowatti kilowati | kilowatt
megawatt | power 1000 | mw | megawatti megawati | megawatt
`;

const finnishEndings = (
  " n t a ä ta tä tta ttä na nä ja jä ia iä an en in on än ön een iin hin ien jen den iden ssa ssä sta stä lla llä lta ltä lle ksi " +
  "issa issä ista istä illa illä ilta iltä ille iksi"
).split(" ");

const measures = new Map<string, Measure>();
const byWord: Record<Language, Map<string, string>> = { fi: new Map(), sv: new Map() };
for (const row of rows.trim().split("\n")) {
  const [key = "", measure = "", signs = "", finnish = "", swedish = ""] = row.split("|").map((cell) => cell.trim());
  const [dimension = "", size] = measure.split(" ");
  measures.set(key, { dimension, size: Number(size) });
  const add = (lang: Language, word: string) => {
    if (word !== "" && !byWord[lang].has(word)) byWord[lang].set(word, key);
  };
  for (const stem of finnish.split(" ")) {
    if (stem.startsWith("=")) add("fi", stem.slice(1));
    else if (stem !== "") for (const ending of finnishEndings) add("fi", stem + ending);
  }
  for (const word of swedish.split(" ")) add("sv", word);
  for (const sign of signs.split(" ")) for (const lang of ["fi", "sv"] as const) add(lang, sign);
}

/** The key of the unit, in lower case; null where the word is none. */
export const unitOfWord = (word: string, lang: Language): string | null => byWord[lang].get(word) ?? null;

/** One text for the same quantity in different units: 90 minutes and 1.5 hours. */
export function quantityKey(amount: number, unit: string): string | null {
  const measure = measures.get(unit);
  return measure ? `quantity ${measure.dimension} ${Math.round(amount * measure.size * 1000) / 1000}` : null;
}

const periods = new Set(["hour", "day", "week", "month", "year"]);
/** Behind a slash or "per": also signs that behind a number mean several things. */
const moreAfterSlash: Record<Language, Readonly<Record<string, string>>> = {
  fi: { t: "hour", kuu: "month", d: "day" },
  sv: { t: "hour", dag: "day", v: "week", d: "day" },
};
const rates: Record<Language, ReadonlyMap<string, string>> = {
  fi: new Map(
    Object.entries({
      hour: "tunnissa tunnilta",
      day: "päivässä päivältä vuorokaudessa vuorokaudelta",
      week: "viikossa viikolta",
      month: "kuukaudessa kuukaudelta kuussa",
      year: "vuodessa vuodelta",
    }).flatMap(([unit, words]) => words.split(" ").map((word): [string, string] => [word, unit])),
  ),
  sv: new Map(
    Object.entries({
      hour: "i timmen",
      day: "om dagen|i dygnet|om dygnet",
      week: "i veckan",
      month: "i månaden",
      year: "om året|i året",
    }).flatMap(([unit, words]) => words.split("|").map((word): [string, string] => [word, unit])),
  ),
};

/** The stretch of time that a price is for, as written behind a slash or "per": kk, mån, year; else null. */
export function periodAfterSlash(word: string, lang: Language): string | null {
  const unit = moreAfterSlash[lang][word] ?? unitOfWord(word, lang);
  return unit !== null && periods.has(unit) ? unit : null;
}

/** The same in words: "kuukaudessa", "i månaden". */
export const periodOfWords = (words: string, lang: Language): string | null => rates[lang].get(words) ?? null;
