/** The texts of a guideline that the look-up searches, each with the section or statement that it leads to. */
import { checks } from "../checks/registry";
import type { Guideline } from "../model/guideline";
import { type Term, toTerms } from "./likeness";
import { withoutSmallWords } from "./small-words";

export interface Entry {
  section: string;
  statement?: string;
  terms: Term[];
  weight: number;
  /** Of several such entries for one place only the best counts, not their sum. */
  alone?: true;
}

/** How much a word counts by where it stands: titles tell most, the paragraph around a statement tells least. */
const weights = {
  title: 3,
  spoken: 2.5,
  statement: 2,
  account: 2,
  gloss: 1.5,
  check: 1.2,
  law: 1,
  text: 1,
  paragraph: 0.3,
};

export function entriesOf(guideline: Guideline): Entry[] {
  return [
    ...guidelineTexts(guideline),
    ...spokenEntries(guideline),
    ...accountEntries(guideline),
    ...checkAndLawEntries(guideline),
  ];
}

function guidelineTexts({ sections, statements }: Guideline): Entry[] {
  return [
    ...sections.flatMap(({ id, text }) => paragraphs(id, text, statements)),
    ...sections.flatMap(({ id, title, text }): Entry[] => [
      { section: id, terms: toTerms(`${title.fi} ${title.sv} ${title.en}`), weight: weights.title },
      { section: id, terms: toTerms(text), weight: weights.text },
    ]),
    ...statements.flatMap(({ id, section, quote, gloss }): Entry[] => [
      { section, statement: id, terms: toTerms(quote), weight: weights.statement },
      { section, statement: id, terms: toTerms(gloss.sv), weight: weights.gloss },
      { section, statement: id, terms: toTerms(gloss.en), weight: weights.gloss },
    ]),
  ];
}

/** What stands around a statement leads to it: its quote is often only half of a sentence. */
function paragraphs(section: string, text: string, statements: Guideline["statements"]): Entry[] {
  return text
    .split(/\n+/)
    .flatMap((paragraph) =>
      statements
        .filter((statement) => statement.section === section && paragraph.includes(statement.quote))
        .map(({ id }): Entry => ({ section, statement: id, terms: toTerms(paragraph), weight: weights.paragraph })),
    );
}

/** Words that people use where the guideline has others; of several for one statement the best counts. */
function spokenEntries({ lookup = [], statements }: Guideline): Entry[] {
  return lookup.flatMap(({ statements: ids, fi, sv, en }) =>
    statements
      .filter(({ id }) => ids.includes(id))
      .flatMap(({ id, section }) =>
        [fi, sv, en].map(
          (words): Entry => ({
            ...{ section, statement: id, terms: withoutSmallWords(toTerms(words)) },
            weight: weights.spoken,
            alone: true,
          }),
        ),
      ),
  );
}

/** Accounts are looked up in the section that lists them. */
function accountEntries({ accounts, sections }: Guideline): Entry[] {
  return accounts.flatMap(({ name, unit, channel, handle }): Entry[] => {
    const section = sections.find(({ text }) => text.includes(name));
    return section
      ? [
          {
            section: section.id,
            terms: toTerms(`${name} ${unit} ${channel} ${handle ?? ""} tili konto account`),
            weight: weights.account,
            alone: true,
          },
        ]
      : [];
  });
}

/** The titles of checks, and the laws behind them, lead to the statements that the checks serve. */
function checkAndLawEntries({ checks: settings, laws, statements }: Guideline): Entry[] {
  const lead = (ids: readonly string[], text: string, weight: number) =>
    statements
      .filter(({ id }) => ids.includes(id))
      .map(({ id, section }): Entry => ({ section, statement: id, terms: toTerms(text), weight }));
  return [
    ...checks.flatMap(({ id, title }) =>
      lead(settings[id]?.statements ?? [], Object.values(title).join(" "), weights.check),
    ),
    ...laws.flatMap(({ title, meaning, checks: ids }) => {
      const served = ids.flatMap((id) => settings[id]?.statements ?? []);
      return lead(served, [...Object.values(title), ...Object.values(meaning)].join(" "), weights.law);
    }),
  ];
}
