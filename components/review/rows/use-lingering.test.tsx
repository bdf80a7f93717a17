// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { findingOf } from "../../../tests/support/fixtures";
import type { FindingRow } from "./rows";
import { useLingering } from "./use-lingering";

const rowOf = (key: string): FindingRow => ({
  key,
  level: "warning",
  entries: [{ key, item: { finding: findingOf(), passage: "" } }],
  times: 1,
});

function Rows({ rows, pressed }: { rows: FindingRow[]; pressed: { row: string } | null }) {
  const { shown, hovering } = useLingering(rows, pressed);
  if (shown.length === 0) return null;
  return (
    <ul {...hovering}>
      {shown.map(({ kind, row }) => (
        <li key={`${row.key}/${kind}`}>{`${row.key} ${kind}`}</li>
      ))}
    </ul>
  );
}

const root = document.createElement("div");
const show = (rows: FindingRow[], pressed: { row: string } | null = null) =>
  act(() => render(<Rows rows={rows} pressed={pressed} />, root));
const rows = () => [...root.querySelectorAll("li")].map(({ textContent }) => textContent);
const point = (type: string) => act(() => void root.querySelector("ul")?.dispatchEvent(new MouseEvent(type)));
const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  render(null, root);
  vi.useRealTimers();
});

it("keeps a repaired row as a tick for a moment, and as long as the pointer is over the rows", async () => {
  await show([rowOf("a"), rowOf("b")]);
  await point("mouseenter");
  await show([rowOf("b")], { row: "a" });
  await wait(5_000);
  expect(rows()).toEqual(["a done", "b row"]);
  await point("mouseleave");
  await wait(5_000);
  expect(rows()).toEqual(["b row"]);
});

it("knows of no pointer any more once the rows below it have gone", async () => {
  await show([rowOf("a")]);
  await point("mouseenter");
  await show([]); // repaired in the page; a list that goes tells of no leaving
  await show([rowOf("b")]);
  await show([], { row: "b" });
  expect(rows()).toEqual(["b done"]);
  await wait(5_000);
  expect(rows()).toEqual([]);
});
