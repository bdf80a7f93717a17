import { expect, it } from "vitest";
import { figuresTexts } from "../../locales/figures";
import { figuresTable } from "./figures-table";

const none = { open: 0, helped: 0, aside: 0 };
const figures = {
  "2026-10": { posts: 3, answers: 0, checks: {} },
  "2026-11": { posts: 1, answers: 2, checks: { z: { open: 1, helped: 2, aside: 3 }, a: none } },
};

it("has the newest month first, with posts, answers, and checks by their title", () => {
  const titles: Record<string, string> = { z: "Capital letters", a: "Emojis" };
  expect(figuresTable(figures, figuresTexts.en.table, (id) => titles[id] ?? id)).toBe(
    [
      "\uFEFFMonth;What;Published;Open when published;Repaired with the button;Skipped",
      "2026-11;Posts;1;;;",
      "2026-11;Answers;2;;;",
      "2026-11;Capital letters;;1;2;3",
      "2026-11;Emojis;;0;0;0",
      "2026-10;Posts;3;;;",
      "2026-10;Answers;0;;;",
      "",
    ].join("\r\n"),
  );
});

it.each([
  ["a;b", '"a;b"'],
  ['say "a"', '"say ""a"""'],
  ["a\nb", '"a\nb"'],
])("keeps the title %j in one field", (title, field) => {
  const table = figuresTable(
    { "2026-11": { posts: 0, answers: 0, checks: { a: none } } },
    figuresTexts.en.table,
    () => title,
  );
  expect(table).toContain(`\r\n2026-11;${field};;0;0;0\r\n`);
});

it("is its headings where nothing was counted", () => {
  expect(figuresTable({}, figuresTexts.fi.table, String).split("\r\n")).toHaveLength(2);
});
