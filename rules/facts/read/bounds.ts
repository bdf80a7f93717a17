/** Words beside a fact that say what it is the edge of: 15.12. mennessä, senast 15.12, yli 65, under 65. */
import type { Language } from "../../model/span";
import { weekdayOfWord } from "../lexicon/calendar-words";
import { conjunctions } from "../lexicon/conjunctions";
import type { Bound, Edge, Polarity, ReadFact } from "../reading";
import { isJoined, isMark, isOnLine, type Tokens } from "../tokens";
import { clockWords } from "./times";

type SaidEdge = Exclude<Edge, Polarity>;
type EdgeWords = Record<SaidEdge, string>;
/** `_` between words. */
const before: Record<Language, EdgeWords> = {
  fi: {
    from: "alkaen aikaisintaan",
    until: "viimeistään ennen",
    over: "yli vähintään",
    under: "alle enintään korkeintaan",
  },
  sv: {
    from: "från från_och_med fr_o_m fr.o.m efter tidigast med_start",
    until: "till till_och_med t_o_m t.o.m tom tills senast före innan fram_till",
    over: "över minst åtminstone",
    under: "under högst max maximalt",
  },
};
const behind: Record<Language, EdgeWords> = {
  fi: {
    from: "alkaen lähtien jälkeen aikaisintaan tai_sen_jälkeen tai_myöhemmin tai_siitä_eteenpäin",
    until: "mennessä asti saakka viimeistään tai_sitä_ennen tai_aiemmin tai_aikaisemmin",
    over: "",
    under: "",
  },
  sv: {
    from: "framåt tidigast och_framåt eller_senare eller_därefter",
    until: "senast eller_tidigare eller_dessförinnan",
    over: "",
    under: "",
  },
};

function compile(words: Record<Language, EdgeWords>): Record<Language, Map<string, Edge>> {
  const map = (lang: Language) =>
    new Map(
      (Object.entries(words[lang]) as [SaidEdge, string][]).flatMap(([edge, list]) =>
        (list === "" ? [] : list.split(" ")).map((word): [string, Edge] => [word.replaceAll("_", " "), edge]),
      ),
    ); // the keys are those of the record
  return { fi: map("fi"), sv: map("sv") };
}
const edgesBefore = compile(before);
const edgesBehind = compile(behind);
/** "t.o.m." and "från och med": so many tokens before the fact are looked at. */
const longestLead = 6;
/** "tai sen jälkeen": so many behind it. */
const longestTail = 3;

/** Gives the facts of a reading that begins at `at` and ends before `next` the edges that stand beside them. */
export function addBounds(tokens: Tokens, at: number, next: number, facts: readonly ReadFact[], lang: Language): void {
  const [first, last] = [facts[0], facts.at(-1)];
  if (!first || !last) return;
  const followed = edgeBehind(tokens, next, lang);
  if (followed && takes(last, followed.edge))
    last.bound = { edge: followed.edge, start: last.start, end: followed.end };
  if (first.bound) return;
  const led = edgeBefore(tokens, at, lang);
  if (led && takes(first, led.edge)) first.bound = { edge: led.edge, start: led.start, end: first.end };
}

/** Days and times begin and end, amounts are exceeded; "under 2027" is during that year. */
function takes({ value }: ReadFact, edge: Edge): boolean {
  const isWhen = value.type === "date" || value.type === "time" || value.type === "holiday";
  if (edge === "from" || edge === "until") return isWhen;
  if (value.type === "num") return !(value.number >= 1900 && value.number < 2100);
  return value.type === "money" || value.type === "percent";
}

function edgeBehind(tokens: Tokens, at: number, lang: Language): Pick<Bound, "edge" | "end"> | null {
  let words = "";
  for (let next = at; next < at + longestTail; next++) {
    const word = tokens.at(next);
    if (word.kind !== "word" || !isOnLine(word)) return null;
    words = words === "" ? word.text : `${words} ${word.text}`;
    const edge = edgesBehind[lang].get(words);
    if (edge && !(leads.has(words) && isFollowed(tokens, next + 1))) return { edge, end: word.end };
    // only the words for "or" and "and" lead to longer ones
    if (next === at && !conjunctions[lang].has(word.text)) return null;
  }
  return null;
}

/** "kl. 10 senast 5.1": they may belong to what follows. */
const leads = new Set(["senast", "tidigast", "aikaisintaan"]);
const isFollowed = (tokens: Tokens, at: number) => tokens.at(at).kind !== "mark" && isOnLine(tokens.at(at));

function edgeBefore(tokens: Tokens, at: number, lang: Language): Pick<Bound, "edge" | "start"> | null {
  if (!isOnLine(tokens.at(at))) return null;
  let last = at - 1;
  // från och med tisdagen den 15.12, från kl. 10
  for (let steps = 0; steps < longestLead; steps++) {
    const token = tokens.at(last);
    const skipped =
      (token.kind === "word" &&
        (token.text === "den" || clockWords[lang].has(token.text) || weekdayOfWord(token.text, lang) !== null)) ||
      (isMark(token, ".") && isJoined(token) && clockWords[lang].has(tokens.at(last - 1).text));
    if (!skipped) break;
    if (!isOnLine(token)) return null;
    last--;
  }
  let words = "";
  let found: Pick<Bound, "edge" | "start"> | null = null;
  for (let from = last; from > last - longestLead; from--) {
    const token = tokens.at(from);
    if (token.kind !== "word" && !isMark(token, ".")) break;
    // the marks of an abbreviation are left out
    if (token.kind === "word") words = words === "" ? token.text : `${token.text} ${words}`;
    const edge = edgesBefore[lang].get(words);
    if (edge && token.kind === "word") found = { edge, start: token.start };
    if (!isOnLine(token)) break;
  }
  return found;
}
