/** The page beside the panel of `open-panel.ts` with a text that repairs change, for the tests of what is put into it. */
import { beforeEach, vi } from "vitest";
import type { Edit, Finding } from "../../rules/model/finding";
import { applyEdits } from "../../rules/text/apply-edits";
import { draftState } from "./fake-page";
import { findingOf } from "./fixtures";
import { client, finnish, page, preparePanel, settle, swedish } from "./open-panel";

export const both = `${finnish}\n\n***\n\n${swedish}`;

/** The text of the page, one string a post. */
export let parts: string[];
let revision: number;
let shown: Parameters<typeof draftState>[1];
/** What is put on the clipboard. */
export const writeText = vi.fn<(text: string) => Promise<void>>();
/** Until what was written in the panel is stored. */
export const storePause = () => vi.advanceTimersByTimeAsync(400);

/** As `preparePanel`; the page carries edits out. */
export function prepareEditedPage(): void {
  preparePanel();
  beforeEach(() => {
    vi.stubGlobal("navigator", { clipboard: { writeText }, locks: navigator.locks });
    writeText.mockReset().mockResolvedValue();
    [revision, parts, shown] = [0, [], {}];
    page.answer = ({ edits, revision: madeFor }) => {
      const edited = madeFor === revision ? applyEdits(parts, edits) : null;
      if (!edited) return { status: "stale" };
      parts = edited;
      page.tell(draftState(parts, { ...shown, revision: ++revision }));
      return { status: "done" };
    };
  });
}

/** Someone types, or the composer is another one. */
export async function type(text: string | string[], change: typeof shown = {}): Promise<void> {
  parts = typeof text === "string" ? [text] : text;
  shown = { ...shown, ...change };
  page.tell(draftState(parts, { ...shown, revision: ++revision }));
  await settle();
}
export const replacing = (from: string, to: string): Edit => {
  const start = (parts[0] ?? "").indexOf(from);
  return { part: 0, start, end: start + from.length, expected: from, text: to };
};
export const fixOf = (...edits: Edit[]) => ({ kind: "edit", label: "", values: {}, safe: true, edits }) as const;
export const repair = (from: string, to: string) => client.applyFix(findingOf(), fixOf(replacing(from, to)));
export const foundWith = (...edits: Edit[]): Finding => findingOf({ fixes: [fixOf(...edits)] });
export const splitPost = () =>
  client.applyFix(findingOf(), { kind: "split", label: "", values: {}, parts: [finnish, swedish] });
