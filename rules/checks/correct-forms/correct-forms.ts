import { type CheckContext, defineCheck, type Report } from "../../context/check";
import type { TextRange } from "../../model/draft";
import { say } from "../../model/say";
import { replaceRange } from "../../text/edits";
import { escapePattern } from "../../text/escape-pattern";
import { firstIndex } from "../../text/first-index";
import { matchesOf } from "../../text/matches";
import { outside, rangeOfMatch } from "../../text/ranges";
import { calendarWordForms, type DraftForm } from "./calendar-words";
import { languageFinder } from "./certain-language";
import { findDateForms } from "./date-forms";
import { type FormKind, findForms, findSwitches, formKinds } from "./form-rules";
import { type Change, type Passage, passagesOf } from "./passages";
import { areOfOther } from "./words-behind";

const level = "reminder";
const message = say("Kirjoitusasu: {correct}.", "Skrivsätt: {correct}.", "Write: {correct}.");

export const correctForms = defineCheck({
  id: "correct-forms",
  title: say("Kirjoitusasu", "Skrivsätt", "Written form"),
  kinds: {
    date: {
      level,
      message: say("Päivä kirjoitetaan: {correct}", "Datum skrivs: {correct}", "Write the date: {correct}"),
      headline: say("Päivän kirjoitusasu", "Datumets skrivsätt", "Form of the date"),
    },
    time: {
      level,
      message: say("Kellonaika kirjoitetaan: {correct}", "Klockslag skrivs: {correct}", "Write the time: {correct}"),
      headline: say("Kellonajan kirjoitusasu", "Klockslagets skrivsätt", "Form of the time"),
    },
    range: {
      level,
      message: say(
        "Väliin kuuluu ajatusviiva ilman välilyöntejä: {correct}",
        "Mellan dem hör ett tankstreck utan mellanslag: {correct}",
        "A dash without spaces belongs between them: {correct}",
      ),
      headline: say("Ajatusviivan kirjoitusasu", "Tankstreckets skrivsätt", "Form of the dash"),
    },
    number: {
      level,
      message: say("Luku kirjoitetaan: {correct}", "Talet skrivs: {correct}", "Write the number: {correct}"),
      headline: say("Luvun kirjoitusasu", "Talets skrivsätt", "Form of the number"),
    },
    unit: {
      level,
      message: say(
        "Luvun ja merkin väliin tulee välilyönti: {correct}",
        "Mellan tal och tecken hör ett mellanslag: {correct}",
        "A space belongs between number and sign: {correct}",
      ),
      headline: say("Välilyönti luvun jälkeen", "Mellanslag efter talet", "Space after the number"),
    },
    abbreviation: {
      level,
      message: say(
        "Lyhenne kirjoitetaan: {correct}",
        "Förkortningen skrivs: {correct}",
        "Write the abbreviation: {correct}",
      ),
      headline: say("Lyhenteen kirjoitusasu", "Förkortningens skrivsätt", "Form of the abbreviation"),
    },
    quotes: {
      level,
      message: say("Lainausmerkit ovat: {correct}", "Citattecknen är: {correct}", "The quotation marks are: {correct}"),
      headline: say("Lainausmerkkien muoto", "Citattecknens form", "Form of the quotation marks"),
    },
    spaces: {
      level,
      message: say(
        "Tekstissä on ylimääräinen välilyönti. Poista se.",
        "Texten har ett mellanslag för mycket. Ta bort det.",
        "There is a space too many. Remove it.",
      ),
      headline: say("Ylimääräinen välilyönti", "Ett mellanslag för mycket", "One space too many"),
    },
    "repeated-word": {
      level,
      message: say(
        "Sana on kahteen kertaan: {correct}",
        "Ordet står två gånger: {correct}",
        "The word stands twice: {correct}",
      ),
      headline: say("Sama sana kahdesti", "Samma ord två gånger", "The same word twice"),
    },
    name: { level, message, headline: say("Nimen kirjoitusasu", "Namnets skrivsätt", "Spelling of the name") },
    "calendar-word": {
      level,
      message,
      headline: say(
        "Kirjoitusvirhe: päivä tai kuukausi",
        "Skrivfel: veckodag eller månad",
        "Misspelt weekday or month",
      ),
    },
    capital: {
      level,
      message: say(
        "Kirjoitetaan pienellä: {correct}",
        "Skrivs med liten bokstav: {correct}",
        "Small letter: {correct}",
      ),
      headline: say("Pieni alkukirjain", "Liten begynnelsebokstav", "Small initial letter"),
    },
  },
  labels: {
    correct: say("Korjaa: {correct}", "Rätta: {correct}", "Correct: {correct}"),
    "correct.short": say("Korjaa", "Rätta", "Correct"),
    "correct-all": say("Korjaa kaikki ({count})", "Rätta alla ({count})", "Correct all ({count})"),
    "correct-all.short": say("Korjaa kaikki", "Rätta alla", "Correct all"),
  },
  params: {
    /** Beginnings of names as they are often misspelt, each with its correct spelling. */
    misspelt: {
      Kirkonumm: "Kirkkonumm",
      Kirkkonume: "Kirkkonumme",
      Kirkkonumi: "Kirkkonummi",
      Kyrkslatt: "Kyrkslätt",
      Kyrkslät: "Kyrkslätt",
    },
  },
  review(context, { misspelt }) {
    const forms = inOrder([
      ...stretchForms(context),
      ...switchForms(context),
      ...dateForms(context),
      ...nameForms(context, misspelt),
      ...calendarWordForms(context),
    ]);
    const passages = passagesOf(forms, context.draft.parts);
    const changes = passages
      .flatMap((passage) => passage.changes)
      .sort((a, b) => a.part - b.part || a.start - b.start || a.end - b.end);
    return formKinds.flatMap((kind) =>
      reportOf(
        context,
        kind,
        passages.filter((passage) => passage.kind === kind),
        changes,
      ),
    );
  },
});

function stretchForms({ draft, derived }: CheckContext): DraftForm[] {
  const { stretches, identifiers } = derived.facts;
  const forms = stretches.flatMap(({ part, start, end, sharedLine, version }) => {
    if (version === "other") return [];
    // "Maanantai / Måndag klo 9" is in no single language
    const lang = version === "both" || sharedLine ? null : version;
    const text = (draft.parts[part] ?? "").slice(start, end);
    return findForms(text, lang).map((form): DraftForm => {
      const certain = form.certain && !(lang && form.kind === "time" && areOfOther(text, form.end, lang));
      return { ...form, certain, part, start: form.start + start, end: form.end + start };
    });
  });
  return outside(forms, [...identifiers.flat(), ...draft.parts.flatMap(chapterTimes)]);
}

/** Where a video begins; the platform makes chapters of such lines and reads only this form. */
const chapter = /^[^\S\n]{0,8}(?:\d{1,2}:)?\d{1,2}:\d{2}(?=[^\S\n])/gmu;
const firstChapter = /^[^\S\n]{0,8}0?0:00\s/mu;

const chapterTimes = (text: string, part: number): TextRange[] =>
  firstChapter.test(text) ? matchesOf(text, chapter).map((match) => rangeOfMatch(match, part)) : [];

function switchForms(context: CheckContext): DraftForm[] {
  const { draft, derived } = context;
  const languageOf = languageFinder(context);
  const forms = draft.parts.flatMap((text, part) =>
    findSwitches(text, (start, end) => languageOf({ part, start, end })).map((form): DraftForm => ({ ...form, part })),
  );
  return outside(forms, derived.facts.identifiers.flat());
}

const dateForms = (context: CheckContext): DraftForm[] =>
  findDateForms(context).map((form) => ({ ...form, kind: "date" }));

function nameForms({ draft, derived }: CheckContext, misspelt: Record<string, string>): DraftForm[] {
  const wrong = Object.keys(misspelt);
  if (wrong.length === 0) return [];
  const right = new Set(Object.values(misspelt));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}#@])(?:${wrong.map(escapePattern).join("|")})`, "gu");
  const forms = draft.parts.flatMap((text, part) =>
    matchesOf(text, pattern).flatMap((match): DraftForm[] => {
      const [misspelling] = match;
      const correct = misspelt[misspelling] ?? misspelling;
      // "Kyrkslät" is the beginning of the right name too
      if ([...right].some((name) => name.startsWith(misspelling) && text.startsWith(name, match.index))) return [];
      return [
        { kind: "name", part, start: match.index, end: match.index + misspelling.length, correct, certain: false },
      ];
    }),
  );
  return outside(forms, derived.facts.identifiers.flat());
}

function reportOf(
  { draft }: CheckContext,
  kind: FormKind,
  passages: readonly Passage[],
  changes: readonly Change[],
): Report<FormKind>[] {
  const apart = withoutOverlaps(passages);
  const [first] = apart;
  if (!first) return [];
  const correct = inContext(draft.parts[first.part] ?? "", first, changes);
  const several = apart.length > 1;
  return [
    {
      kind,
      values: { correct },
      ranges: apart.map(({ part, start, end }) => ({ part, start, end })),
      fixes: [
        {
          kind: "edit",
          label: several ? "correct-all" : "correct",
          values: several ? { count: apart.length } : { correct },
          edits: apart.flatMap((passage) =>
            passage.changes.map(({ part, start, end, correct }) => replaceRange(draft, { part, start, end }, correct)),
          ),
          safe: kind !== "repeated-word" && apart.every(({ certain }) => certain),
        },
      ],
    },
  ];
}

const inOrder = (forms: DraftForm[]) => forms.sort((a, b) => a.part - b.part || a.start - b.start || b.end - a.end);

/** `passages` in order. */
function withoutOverlaps(passages: readonly Passage[]): Passage[] {
  const apart: Passage[] = [];
  for (const passage of passages) {
    const previous = apart.at(-1);
    if (!previous || previous.part !== passage.part || previous.end <= passage.start) apart.push(passage);
  }
  return apart;
}

const shown = 20;
/** "12 500" of "12 500 e": the number is shown as a whole. */
const groupsAtEnd = /(?<![\d.,])\d{1,3}(?:[^\S\n]\d{3}){1,4}(?:,\d{1,2})?$/u;

/**
 * The correct form with the rest of the word or number that it stands in, as the message shows it. What is wrong beside it
 * for another reason is shown right as well, so that no message asks for a form that another one corrects. `changes`: of all
 * forms, in order.
 */
function inContext(text: string, passage: Passage, changes: readonly Change[]): string {
  const before = text.slice(Math.max(0, passage.start - shown), passage.start);
  const from = passage.start - ((groupsAtEnd.exec(before) ?? /[^\s]{0,20}$/u.exec(before))?.[0].length ?? 0);
  const rest = text.slice(passage.end, passage.end + shown);
  const to = passage.end + (/^[^\s]{0,20}/u.exec(rest)?.[0].length ?? 0);
  let written = "";
  let at = from;
  const first = firstIndex(changes, ({ part, end }) => part > passage.part || (part === passage.part && end >= from));
  for (let next = first; next < changes.length; next++) {
    const change = changes[next];
    if (!change || change.part !== passage.part || change.start > to) break;
    const isOwn = passage.changes.includes(change);
    const isBeside = () => passage.changes.every((own) => change.end <= own.start || change.start >= own.end);
    if (change.start < at || change.end > to || !(isOwn || isBeside())) continue;
    written += text.slice(at, change.start) + change.correct;
    at = change.end;
  }
  const tail = text.slice(at, to);
  return written + (to === passage.end ? tail : tail.replace(/[.,;:!?)]+$/u, ""));
}
