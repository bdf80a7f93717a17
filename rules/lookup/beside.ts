/** What answers a query beside the guideline's own words: laws, tasks, and the lists that checks give to tick. */
import { checks } from "../checks/registry";
import type { Localised } from "../model/finding";
import type { Guideline } from "../model/guideline";
import { isAnswered } from "./answered";
import { likeness, type Term, toTerms } from "./likeness";
import { withoutSmallWords } from "./small-words";

type Law = Guideline["laws"][number];
type Tasks = NonNullable<Guideline["tasks"]>;

/** A card of the tasks tab that is not a task of its own. */
export type TaskCard = "incident" | "moderation" | "newAccount";

export interface Beside {
  laws: Law[];
  tasks: Tasks["recurring"];
  cards: TaskCard[];
  /** Items of lists to tick, with the place in the guideline that they come from. */
  items: { text: Localised; section: string; statement: string }[];
}

/** UTF-16 units; the rest of a longer query is left out. */
const longestQuery = 200;
/** More of a kind would bury what the guideline says. */
const mostOfAKind = 2;
/** An item is looked for by its sentence; one word of it would bring the lists of half of the checks. */
const leastItemWords = 2;
/** Letters of a word that names a law ("kielilaki"), and of one that is asked for alone and tells what a law is about. */
const lawName = 8;
const lawMatter = 10;
/** So many letters at their beginning are the same: "perustaa" does not ask for "perustuslaki". */
const sharedLetters = 7;
const alike = 0.8;

const inAllLanguages = (text: Localised) => `${text.fi} ${text.sv} ${text.en}`;

/**
 * `answer`: the statement that answers the query; a card that serves it is found too. `known`: items that answer it, as the
 * look-up found them.
 */
export function findBeside(
  query: string,
  guideline: Guideline,
  answer?: string,
  known: readonly string[] = [],
): Beside {
  const own = toTerms(Object.values(guideline.names.organisation).join(" "));
  const terms = withoutSmallWords(toTerms(query.slice(0, longestQuery)), own);
  const isIn = (text: Localised) =>
    isAnswered(
      terms.map((term) => ({ term, translations: [] })),
      toTerms(inAllLanguages(text)),
    );
  const { tasks } = guideline;
  return {
    laws: lawsOf(terms, guideline),
    tasks: (tasks?.recurring ?? []).filter(({ title }) => isIn(title)).slice(0, mostOfAKind),
    cards: (["incident", "moderation", "newAccount"] as const).filter(
      (card) => answer !== undefined && tasks?.[card]?.statements.includes(answer),
    ),
    items: itemsOf(guideline)
      .filter(({ id, text }) => known.includes(id) || (terms.length >= leastItemWords && isIn(text)))
      .slice(0, mostOfAKind)
      .map(({ text, section, statement }) => ({ text, section, statement })),
  };
}

/** By its name; else by what it is about, if no other law is. */
function lawsOf(terms: readonly Term[], { laws }: Guideline): Law[] {
  const named = laws.filter(({ title }) => has(title, terms, lawName));
  if (named.length > 0 || terms.length !== 1) return named.slice(0, mostOfAKind);
  const meant = laws.filter(({ meaning }) => has(meaning, terms, lawMatter));
  return meant.length === 1 ? meant : [];
}

function has(text: Localised, terms: readonly Term[], leastLetters: number): boolean {
  const words = toTerms(inAllLanguages(text));
  const isOneOf = (term: Term) =>
    words.some((other) => other.word.startsWith(term.word.slice(0, sharedLetters)) && likeness(term, other) >= alike);
  return terms.some((term) => term.word.length >= leastLetters && isOneOf(term));
}

/** Labels of checks that give a list to tick; its own heading is "ticks" or "steps". */
function itemsOf({ checks: settings, statements }: Guideline): (Beside["items"][number] & { id: string })[] {
  return checks.flatMap(({ id, labels = {} }) => {
    const place = statements.find(
      (statement) => settings[id]?.enabled && settings[id].statements.includes(statement.id),
    );
    if (!place || !("ticks" in labels || "steps" in labels)) return [];
    return Object.entries(labels)
      .filter(([name]) => name !== "ticks" && name !== "steps")
      .map(([name, text]) => ({ id: `${id}/${name}`, text, section: place.section, statement: place.id }));
  });
}
