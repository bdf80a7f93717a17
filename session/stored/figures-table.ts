/** The figures as a table for a file. Pure. */
import { type Figures, monthsOf } from "./figures";
import { namedEntry } from "./settings";

/** Headings of the columns and of the two rows that are no check. */
export interface FiguresTableWords {
  month: string;
  row: string;
  published: string;
  open: string;
  helped: string;
  aside: string;
  posts: string;
  answers: string;
}

const quoted = (field: string | number): string =>
  /["\r\n;]/.test(String(field)) ? `"${String(field).replaceAll('"', '""')}"` : String(field);

/**
 * As CSV (RFC 4180): the newest month first; in each one its posts, its answers, then its checks by title. With semicolons and a
 * byte order mark, since a Finnish Excel reads it in this form. `titleOf`: title of a check by its id.
 */
export function figuresTable(figures: Figures, words: FiguresTableWords, titleOf: (id: string) => string): string {
  const { month: heading, row, published, open, helped, aside } = words;
  const rows = monthsOf(figures).flatMap((month) => {
    const { posts = 0, answers = 0, checks = {} } = namedEntry(figures, month) ?? {};
    const ofChecks = Object.entries(checks)
      .map(([id, counts]) => [month, titleOf(id), "", counts.open, counts.helped, counts.aside] as const)
      .sort(([, some], [, other]) => some.localeCompare(other));
    return [[month, words.posts, posts, "", "", ""], [month, words.answers, answers, "", "", ""], ...ofChecks];
  });
  const lines = [[heading, row, published, open, helped, aside], ...rows];
  return `\uFEFF${lines.map((line) => `${line.map(quoted).join(";")}\r\n`).join("")}`;
}
