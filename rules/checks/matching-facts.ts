import { type CheckContext, defineCheck, type Report } from "../context/check";
import { parseDay } from "../facts/calendar";
import type { ComparedFact } from "../facts/compare";
import type { DraftFact } from "../facts/draft-facts";
import { formatFact, rewrite } from "../facts/format-fact";
import type { FactValue } from "../facts/value";
import { findWeekdayDates } from "../facts/weekday-dates";
import { saysWeekday, weekdaysByDate } from "../facts/weekdays-by-date";
import type { EditFix } from "../model/finding";
import { say } from "../model/say";
import { type Language, otherLanguage } from "../model/span";
import { replaceRange } from "../text/edits";
import { textAt } from "../text/ranges";
import { languageOfLink } from "../text/site-language";

type Kind =
  | "announcement-missing-in-swedish"
  | "announcement-missing-in-finnish"
  | "differs"
  | "place-differs"
  | "missing-in-swedish"
  | "missing-in-finnish"
  | "perhaps-differs";

export const matchingFacts = defineCheck({
  id: "matching-facts",
  title: say("Samat tiedot molemmilla kielillä", "Samma uppgifter på båda språken", "The same facts in both languages"),
  kinds: {
    "announcement-missing-in-swedish": {
      level: "warning",
      message: say(
        "Suomeksi lukee ”{word}”, mutta ruotsinkielisestä versiosta se puuttuu. Lisää se.",
        "På finska står det ”{word}”, men det saknas i den svenska versionen. Lägg till det.",
        "The Finnish says “{word}”, but the Swedish version does not. Add it.",
      ),
    },
    "announcement-missing-in-finnish": {
      level: "warning",
      message: say(
        "Ruotsiksi lukee ”{word}”, mutta suomenkielisestä versiosta se puuttuu. Lisää se.",
        "På svenska står det ”{word}”, men det saknas i den finska versionen. Lägg till det.",
        "The Swedish says “{word}”, but the Finnish version does not. Add it.",
      ),
    },
    differs: {
      level: "error",
      message: say(
        "Tiedot poikkeavat: suomeksi {fi}, ruotsiksi {sv}. Korjaa väärä.",
        "Uppgifterna skiljer sig: på finska {fi}, på svenska {sv}. Rätta den som är fel.",
        "The facts differ: {fi} in Finnish, {sv} in Swedish. Correct the wrong one.",
      ),
    },
    "place-differs": {
      level: "warning",
      message: say(
        "Onko paikka sama? Suomeksi {fi}, ruotsiksi {sv}.",
        "Är platsen densamma? På finska {fi}, på svenska {sv}.",
        "Is it the same place? {fi} in Finnish, {sv} in Swedish.",
      ),
    },
    "missing-in-swedish": {
      level: "warning",
      message: say(
        "Ruotsiksi puuttuu: {facts}. Lisää, tai varmista ettei tarvita.",
        "På svenska saknas: {facts}. Lägg till, eller se till att det inte behövs.",
        "Missing in Swedish: {facts}. Add it, or make sure that it is not needed.",
      ),
    },
    "missing-in-finnish": {
      level: "warning",
      message: say(
        "Suomeksi puuttuu: {facts}. Lisää, tai varmista ettei tarvita.",
        "På finska saknas: {facts}. Lägg till, eller se till att det inte behövs.",
        "Missing in Finnish: {facts}. Add it, or make sure that it is not needed.",
      ),
    },
    "perhaps-differs": {
      level: "reminder",
      message: say(
        "Tarkoittavatko nämä samaa? Suomeksi ”{fi}”, ruotsiksi ”{sv}”.",
        "Betyder de här samma sak? På finska ”{fi}”, på svenska ”{sv}”.",
        "Do these mean the same? “{fi}” in Finnish, “{sv}” in Swedish.",
      ),
    },
  },
  labels: {
    "as-in-finnish": say("Kuten suomeksi: {text}", "Som på finska: {text}", "As in Finnish: {text}"),
    "as-in-swedish": say("Kuten ruotsiksi: {text}", "Som på svenska: {text}", "As in Swedish: {text}"),
  },
  review(context) {
    const { compared } = context.derived.facts;
    const missing = compared.filter(({ state }) => state === "missing");
    return [
      ...announcements(context, missing),
      ...compared.filter(({ state }) => state === "differs").map((pair) => difference(context, pair)),
      ...(["sv", "fi"] as const).flatMap((lang) => missingInVersion(context, missing, lang)),
      ...perhapsDiffering(context, missing),
    ];
  },
});

const rangeOf = ({ part, start, end }: DraftFact) => ({ part, start, end });
const isPresent = <T>(value: T | null): value is T => value !== null;

const endings = { sv: "swedish", fi: "finnish" } as const;

/** What is cancelled or closed in one version only: readers of the other would come in vain. */
function announcements({ draft }: CheckContext, missing: readonly ComparedFact<DraftFact>[]): Report<Kind>[] {
  return missing.flatMap(({ fi, sv }) => {
    const fact = fi ?? sv;
    if (fact?.value.type !== "status" || (fact.value.status !== "cancelled" && fact.value.status !== "closed"))
      return [];
    const range = rangeOf(fact);
    const values = { word: textAt(draft.parts, range) };
    return [{ kind: `announcement-missing-in-${endings[fi ? "sv" : "fi"]}` as const, values, ranges: [range] }];
  });
}

function difference(context: CheckContext, { fi, sv, soft }: ComparedFact<DraftFact>): Report<Kind> {
  return {
    kind: fi?.value.type === "place" ? "place-differs" : soft ? "perhaps-differs" : "differs",
    values: { fi: wordingOf(context, fi, "fi"), sv: wordingOf(context, sv, "sv") },
    ranges: [fi, sv].filter(isPresent).map(rangeOf),
    fixes: fi && sv ? [fixOf(context, sv, fi, "sv"), fixOf(context, fi, sv, "fi")].filter(isPresent) : [],
  };
}

/**
 * A fact in the words of the draft. Times and days that are written in digits alone are written out ("10" as "klo 10"),
 * because a number by itself says too little in a message.
 */
function wordingOf({ draft, guideline }: CheckContext, fact: DraftFact | null, lang: Language): string {
  if (!fact) return "";
  const bare = (fact.value.type === "time" && fact.writing === "digits") || fact.writing === "day";
  return bare ? formatFact(fact.value, lang, guideline) : textAt(draft.parts, fact);
}

/**
 * Writes what `source` says over `target`, in the form of `lang`; null where that is not possible or changes nothing.
 */
function fixOf(
  { draft, guideline }: CheckContext,
  target: DraftFact,
  source: DraftFact,
  lang: Language,
): EditFix | null {
  const [targetText, sourceText] = [textAt(draft.parts, target), textAt(draft.parts, source)];
  const text = rewrite(target, source.value, targetText, sourceText, lang, guideline);
  if (text === null || text === targetText) return null;
  const label = lang === "sv" ? "as-in-finnish" : "as-in-swedish";
  return { kind: "edit", label, values: { text }, edits: [replaceRange(draft, rangeOf(target), text)], safe: false };
}

/** Types of facts that a shortened version may leave out as long as it has a link to more information. */
const leftToTheLink = new Set(["num", "percent", "phone", "email", "weekday"]);

/** One finding with all facts that version `lang` certainly lacks. */
function missingInVersion(
  context: CheckContext,
  missing: readonly ComparedFact<DraftFact>[],
  lang: Language,
): Report<Kind>[] {
  const other = otherLanguage(lang);
  const { facts, versions } = context.derived;
  const isShort = versions[lang].state === "shorter" || versions[lang].state === "started";
  const hasLink = facts[lang].some(({ value }) => value.type === "url");
  const weekdaysSaid = weekdaysOfDates(context, missing, lang);
  const missingFacts = missing.flatMap(({ [other]: fact, soft }) => {
    if (!fact || soft || fact.value.type === "hashtag") return [];
    if (isShort && hasLink && leftToTheLink.has(fact.value.type)) return [];
    if (weekdaysSaid.has(fact)) return [];
    if (fact.value.type === "url" && fact.value.key === "site" && leadsToOtherLanguage(context, fact, other)) return [];
    return [fact];
  });
  if (missingFacts.length === 0) return [];
  const texts = new Set(missingFacts.map((fact) => nameOf(context, fact, lang)));
  return [
    {
      kind: `missing-in-${endings[lang]}`,
      values: { facts: [...texts].join(", ") },
      ranges: missingFacts.map(rangeOf),
    },
  ];
}

/** Missing weekdays that version `lang` need not name, because its dates say them. */
function weekdaysOfDates(
  { draft, derived }: CheckContext,
  missing: readonly ComparedFact<DraftFact>[],
  lang: Language,
): ReadonlySet<DraftFact> {
  const other = otherLanguage(lang);
  const weekdays = missing.flatMap(({ [other]: fact }) => (fact?.value.type === "weekday" ? [fact] : []));
  if (weekdays.length === 0) return new Set();
  const { facts } = derived;
  const namesDates = facts[lang].some(({ value }) => value.type === "date");
  const today = parseDay(draft.today);
  if (!today) return new Set(namesDates ? weekdays : []);
  // the date beside a weekday is compared itself
  const besideDate = new Set<DraftFact>(
    namesDates ? findWeekdayDates(facts[other], draft.parts, other).map(({ weekday }) => weekday) : [],
  );
  const said = weekdaysByDate(facts[lang], draft.parts, today);
  return new Set(weekdays.filter((weekday) => besideDate.has(weekday) || saysWeekday(said, weekday)));
}

/** Whether the link leads to a page in another language than `lang`: the check `link-language` reports that. */
function leadsToOtherLanguage(
  { derived, guideline }: CheckContext,
  { part, start }: DraftFact,
  lang: Language,
): boolean {
  const link = derived.links.find((each) => each.part === part && each.start === start);
  const site = link ? languageOfLink(link, guideline) : null;
  return site !== null && site !== lang;
}

function nameOf({ draft, guideline }: CheckContext, fact: DraftFact, lang: Language): string {
  const { type } = fact.value;
  return type === "url" || type === "email" ? textAt(draft.parts, fact) : formatFact(fact.value, lang, guideline);
}

/** Uncertain facts of the same type that differ in the two versions: "viisi" and "sex", "arkisin" and "dagligen". */
function perhapsDiffering({ draft }: CheckContext, missing: readonly ComparedFact<DraftFact>[]): Report<Kind>[] {
  const alone = (lang: Language, type: FactValue["type"]) =>
    missing.flatMap(({ [lang]: fact, soft }) => (fact && soft && fact.value.type === type ? [fact] : []));
  return (["num", "time", "relative", "holiday", "rhythm"] as const).flatMap((type) => {
    const swedish = alone("sv", type);
    return alone("fi", type).flatMap((fi, at): Report<Kind>[] => {
      const sv = swedish[at];
      if (!sv) return [];
      const values = { fi: textAt(draft.parts, fi), sv: textAt(draft.parts, sv) };
      return [{ kind: "perhaps-differs", values, ranges: [rangeOf(fi), rangeOf(sv)] }];
    });
  });
}
