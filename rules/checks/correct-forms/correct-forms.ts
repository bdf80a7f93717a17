import { type CheckContext, defineCheck, type Report } from "../../context/check";
import type { TextRange } from "../../model/draft";
import type { Edit } from "../../model/finding";
import { say } from "../../model/say";
import { replaceRange } from "../../text/edits";
import { escapePattern } from "../../text/escape-pattern";
import { outside, textAt } from "../../text/ranges";
import { findDateForms } from "./date-forms";
import { type FormKind, findForms, formKinds } from "./form-rules";

const level = "reminder";
const message = say("Kirjoitusasu: {correct}.", "Skrivsätt: {correct}.", "Write: {correct}.");

export const correctForms = defineCheck({
  id: "correct-forms",
  title: say("Kirjoitusasu", "Skrivsätt", "Written form"),
  kinds: {
    date: {
      level,
      message: say("Päivä kirjoitetaan: {correct}", "Datum skrivs: {correct}", "Write the date: {correct}"),
    },
    time: {
      level,
      message: say("Kellonaika kirjoitetaan: {correct}", "Klockslag skrivs: {correct}", "Write the time: {correct}"),
    },
    range: {
      level,
      message: say(
        "Väliin kuuluu ajatusviiva ilman välilyöntejä: {correct}",
        "Mellan dem hör ett tankstreck utan mellanslag: {correct}",
        "A dash without spaces belongs between them: {correct}",
      ),
    },
    number: {
      level,
      message: say("Luku kirjoitetaan: {correct}", "Talet skrivs: {correct}", "Write the number: {correct}"),
    },
    unit: {
      level,
      message: say(
        "Luvun ja merkin väliin tulee välilyönti: {correct}",
        "Mellan tal och tecken hör ett mellanslag: {correct}",
        "A space belongs between number and sign: {correct}",
      ),
    },
    abbreviation: {
      level,
      message: say(
        "Lyhenne kirjoitetaan: {correct}",
        "Förkortningen skrivs: {correct}",
        "Write the abbreviation: {correct}",
      ),
    },
    quotes: {
      level,
      message: say("Lainausmerkit ovat: {correct}", "Citattecknen är: {correct}", "The quotation marks are: {correct}"),
    },
    spaces: {
      level,
      message: say(
        "Tekstissä on ylimääräinen välilyönti. Poista se.",
        "Texten har ett mellanslag för mycket. Ta bort det.",
        "There is a space too many. Remove it.",
      ),
    },
    "repeated-word": {
      level,
      message: say(
        "Sana on kahteen kertaan: {correct}",
        "Ordet står två gånger: {correct}",
        "The word stands twice: {correct}",
      ),
    },
    name: { level, message },
    capital: {
      level,
      message: say(
        "Kirjoitetaan pienellä: {correct}",
        "Skrivs med liten bokstav: {correct}",
        "Small letter: {correct}",
      ),
    },
  },
  labels: {
    correct: say("Korjaa: {correct}", "Rätta: {correct}", "Correct: {correct}"),
    "correct-all": say("Korjaa kaikki ({count})", "Rätta alla ({count})", "Correct all ({count})"),
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
    const forms = [...stretchForms(context), ...dateForms(context), ...nameForms(context, misspelt)];
    return formKinds.flatMap((kind) =>
      reportOf(
        context,
        kind,
        forms.filter((form) => form.kind === kind),
      ),
    );
  },
});

interface DraftForm extends TextRange {
  kind: FormKind;
  correct: string;
}

function stretchForms({ draft, derived }: CheckContext): DraftForm[] {
  const { stretches, identifiers } = derived.facts;
  const forms = stretches.flatMap(({ part, start, end, sharedLine, version }) => {
    if (version === "other") return [];
    // "Maanantai / Måndag klo 9" is in no single language
    const lang = version === "both" || sharedLine ? null : version;
    const formsInStretch = findForms((draft.parts[part] ?? "").slice(start, end), lang);
    return formsInStretch.map(
      (form): DraftForm => ({ ...form, part, start: form.start + start, end: form.end + start }),
    );
  });
  return outside(forms, identifiers.flat());
}

const dateForms = ({ draft, derived }: CheckContext): DraftForm[] =>
  findDateForms(derived.facts, draft.parts).map((form) => ({ ...form, kind: "date" }));

function nameForms({ draft, derived }: CheckContext, misspelt: Record<string, string>): DraftForm[] {
  const wrong = Object.keys(misspelt);
  if (wrong.length === 0) return [];
  const right = new Set(Object.values(misspelt));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}#@])(?:${wrong.map(escapePattern).join("|")})`, "gu");
  const forms = draft.parts.flatMap((text, part) =>
    Array.from(text.matchAll(pattern)).flatMap((match): DraftForm[] => {
      const [misspelling] = match;
      const correct = misspelt[misspelling] ?? misspelling;
      // "Kyrkslät" is the beginning of the right name too
      if ([...right].some((name) => name.startsWith(misspelling) && text.startsWith(name, match.index))) return [];
      return [{ kind: "name", part, start: match.index, end: match.index + misspelling.length, correct }];
    }),
  );
  return outside(forms, derived.facts.identifiers.flat());
}

function reportOf({ draft }: CheckContext, kind: FormKind, forms: readonly DraftForm[]): Report<FormKind>[] {
  const apart = withoutOverlaps(forms);
  const [first] = apart;
  if (!first) return [];
  const correct = inContext(draft.parts[first.part] ?? "", first);
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
          edits: apart.map((form) => smallestEdit(draft, form)),
          safe: kind !== "repeated-word" && kind !== "name",
        },
      ],
    },
  ];
}

function withoutOverlaps(forms: readonly DraftForm[]): DraftForm[] {
  const sorted = [...forms].sort((a, b) => a.part - b.part || a.start - b.start);
  return sorted.filter((form, at) => {
    const previous = sorted[at - 1];
    return !previous || previous.part !== form.part || previous.end <= form.start;
  });
}

/** The correct form with the rest of the word or number that it stands in, as the message shows it. */
function inContext(text: string, { start, end, correct }: DraftForm): string {
  const textBefore = /[^\s]{0,20}$/u.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? "";
  const textAfter = /^[^\s]{0,20}/u.exec(text.slice(end, end + 20))?.[0] ?? "";
  return (textBefore + correct + textAfter).replace(/[.,;:!?)]+$/u, (marks) => (textAfter ? "" : marks));
}

/** An edit of only the characters that change, so that repairs of neighbouring passages do not overlap. */
function smallestEdit(draft: CheckContext["draft"], { part, start, end, correct }: DraftForm): Edit {
  const originalText = textAt(draft.parts, { part, start, end });
  let head = 0;
  while (head < originalText.length && head < correct.length && originalText[head] === correct[head]) head++;
  let tail = 0;
  while (
    tail < originalText.length - head &&
    tail < correct.length - head &&
    originalText.at(-1 - tail) === correct.at(-1 - tail)
  )
    tail++;
  return replaceRange(
    draft,
    { part, start: start + head, end: end - tail },
    correct.slice(head, correct.length - tail),
  );
}
