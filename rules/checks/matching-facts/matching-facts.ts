import { type CheckContext, defineCheck, type Report } from "../../context/check";
import { exists, nearestYear, parseDay, weekdayOf } from "../../facts/calendar";
import type { ComparedFact, Misplaced } from "../../facts/compare";
import type { DraftFact } from "../../facts/draft-facts";
import { formatFact, rewrite } from "../../facts/format-fact";
import { findOpposites } from "../../facts/opposites";
import { findOtherVenues } from "../../facts/venues";
import { findWeekdayDates } from "../../facts/weekday-dates";
import type { TextRange } from "../../model/draft";
import type { EditFix } from "../../model/finding";
import { addTo } from "../../model/list-by-key";
import { say } from "../../model/say";
import { type Language, otherLanguage } from "../../model/span";
import { replaceRange } from "../../text/edits";
import { languageOfLabel } from "../../text/link-labels";
import { rangeOf, textAt } from "../../text/ranges";
import { languageOfLink } from "../../text/site-language";
import { awaitedIn } from "./awaited-facts";
import { certaintyOf, isForOneLanguage } from "./certain-difference";
import { onlyInEnglish } from "./english-version";
import { announcedFacts, differingFacts, missingFacts, oneFact } from "./fact-words";
import { languageGroups } from "./language-groups";
import { perhapsDiffering } from "./perhaps-differing";
import { type Kind, kinds, labels } from "./texts";
import { weekdaysOfDates } from "./weekdays-said-by-dates";

export const matchingFacts = defineCheck({
  id: "matching-facts",
  title: say("Samat tiedot molemmilla kielillä", "Samma uppgifter på båda språken", "The same facts in both languages"),
  kinds,
  labels,
  review(context) {
    const { compared } = context.derived.facts;
    const missing = compared.filter(({ state }) => state === "missing");
    return [
      ...announcements(context, missing),
      ...compared.filter(({ state }) => state === "differs").flatMap((pair) => difference(context, pair)),
      ...otherOrder(context),
      ...otherMeaning(context, missing),
      ...(["sv", "fi"] as const).flatMap((lang) => missingInVersion(context, missing, lang)),
      ...perhapsDiffering(context.draft, missing),
      ...inEnglish(context),
    ];
  },
});

const isPresent = <T>(value: T | null): value is T => value !== null;

const endings = { sv: "swedish", fi: "finnish" } as const;

/** What is cancelled or closed in one version only: readers of the other would come in vain. */
function announcements({ draft }: CheckContext, missing: readonly ComparedFact<DraftFact>[]): Report<Kind>[] {
  return missing.flatMap(({ fi, sv }) => {
    const fact = fi ?? sv;
    if (fact?.value.type !== "status" || (fact.value.status !== "cancelled" && fact.value.status !== "closed"))
      return [];
    const range = rangeOf(fact);
    const values = { word: textAt(draft.parts, range), ...announcedFacts[fact.value.status] };
    return [{ kind: `announcement-missing-in-${endings[fi ? "sv" : "fi"]}` as const, values, ranges: [range] }];
  });
}

function difference(context: CheckContext, { fi, sv, soft }: ComparedFact<DraftFact>): Report<Kind>[] {
  if (!fi || !sv || isForOneLanguage(context, fi, sv)) return [];
  const { kind, level, isCertain } = certaintyOf(context, fi, sv, soft);
  const isOfGroups = languageGroups(context).serve(fi, sv);
  const { type } = fi.value;
  return [
    {
      kind: isOfGroups ? "perhaps-differs" : kind,
      ...(level && !isOfGroups && { level }),
      values: {
        fi: wordingOf(context, fi, "fi"),
        sv: wordingOf(context, sv, "sv"),
        ...(kind === "differs" ? differingFacts(type) : oneFact(type)),
      },
      ranges: [fi, sv].map(rangeOf),
      fixes:
        isCertain && !isOfGroups ? [fixOf(context, sv, fi, "sv"), fixOf(context, fi, sv, "fi")].filter(isPresent) : [],
    },
  ];
}

/** Of each type of fact once: values that have changed places, or stand in another order. */
function otherOrder(context: CheckContext): Report<Kind>[] {
  const told = new Map<string, Misplaced<DraftFact>[]>();
  for (const each of context.derived.facts.misplaced) {
    const isOfGroups = languageGroups(context).serve(each.fi, each.sv);
    addTo(
      told,
      `${each.fi.value.type} ${isOfGroups ? "moved" : each.how}`,
      isOfGroups ? { ...each, how: "moved" } : each,
    );
  }
  return [...told.values()].map((group): Report<Kind> => {
    const wordings = (lang: Language) =>
      [...new Set(group.map(({ [lang]: fact }) => wordingOf(context, fact, lang)))].join(", ");
    const ranges = group.flatMap(({ fi, sv }) => [rangeOf(fi), rangeOf(sv)]);
    return group[0]?.how === "changed"
      ? { kind: "other-value-there", values: { fi: wordings("fi"), sv: wordings("sv") }, ranges }
      : { kind: "other-place", values: { facts: wordings("sv") }, ranges };
  });
}

/** "alkaa" and "slutar", "uimahallissa" and "i idrottshallen". */
function otherMeaning(
  { draft, derived, guideline }: CheckContext,
  missing: readonly ComparedFact<DraftFact>[],
): Report<Kind>[] {
  const { words, sentences, facts, versions } = derived;
  if ([versions.fi, versions.sv].some(({ state }) => state === "missing" || state === "started")) return [];
  const isAnnounced = missing.some(({ fi, sv }) => (fi ?? sv)?.value.type === "status");
  const opposites = findOpposites({ words, sentences, facts }).filter(({ axis }) => axis !== "opening" || !isAnnounced);
  const isSaid = opposites.some(({ axis }) => axis === "permission");
  const report = (fi: TextRange, sv: TextRange, isHint: boolean): Report<Kind> => ({
    kind: isHint ? "perhaps-differs" : "meaning-differs",
    values: { fi: textAt(draft.parts, fi), sv: textAt(draft.parts, sv) },
    ranges: [fi, sv],
  });
  return [
    ...opposites.filter(({ axis }) => axis !== "leave" || !isSaid).map(({ fi, sv, isHint }) => report(fi, sv, isHint)),
    ...findOtherVenues(words, facts, guideline).map(({ fi, sv }) => report(fi, sv, false)),
  ];
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
function fixOf(context: CheckContext, target: DraftFact, source: DraftFact, lang: Language): EditFix | null {
  const { draft, guideline } = context;
  if (isAgainstCalendar(context, target, source, lang)) return null;
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
  const isAwaited = awaitedIn(context, lang);
  const absent = missing.flatMap(({ [other]: fact, soft }) => {
    if (!fact || soft || fact.value.type === "hashtag") return [];
    if (isShort && hasLink && leftToTheLink.has(fact.value.type)) return [];
    if (weekdaysSaid.has(fact) || isAwaited(fact)) return [];
    if (fact.value.type === "url" && languageOfLabel(context.draft.parts[fact.part] ?? "", fact) === other) return [];
    if (fact.value.type === "url" && fact.value.key === "site" && leadsToOtherLanguage(context, fact, other)) return [];
    return [fact];
  });
  const isOfGroup = absent.map((fact) => languageGroups(context).serves(fact, other));
  return [false, true].flatMap((grouped): Report<Kind>[] => {
    const told = absent.filter((_, at) => isOfGroup[at] === grouped);
    const [first] = told;
    if (!first) return [];
    const texts = new Set(told.map((fact) => nameOf(context, fact, lang)));
    return [
      {
        kind: `missing-in-${endings[lang]}`,
        ...(grouped && { level: "reminder" }),
        values: { facts: [...texts].join(", "), ...missingFacts(first.value.type, texts.size) },
        ranges: told.map(rangeOf),
      },
    ];
  });
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

function inEnglish(context: CheckContext): Report<Kind>[] {
  const ranges = onlyInEnglish(context);
  if (ranges.length === 0) return [];
  const en = [...new Set(ranges.map((range) => textAt(context.draft.parts, range)))].join(", ");
  return [{ kind: "english-differs", values: { en }, ranges }];
}

/** The weekday of `source` is not that of the date beside `target`: the mistake is in `source`. */
function isAgainstCalendar(
  { draft, derived }: CheckContext,
  target: DraftFact,
  { value }: DraftFact,
  lang: Language,
): boolean {
  const today = parseDay(draft.today);
  if (value.type !== "weekday" || !today) return false;
  const date = findWeekdayDates(derived.facts[lang], draft.parts, lang).find(({ weekday }) => weekday === target)?.date;
  if (!date || date.value.day === null) return false;
  const { day, month, year } = date.value;
  const meant = { day, month, year: year ?? nearestYear(month, day, today) };
  return exists(meant) && weekdayOf(meant) !== value.weekday;
}
