/** Passages in which something is written otherwise: one reminder and one repair for each, whatever is wrong in it. */

import type { DraftForm } from "./calendar-words";
import { type FormKind, formKinds } from "./form-rules";

/** Passage with what is written over it. */
export type Change = Pick<DraftForm, "part" | "start" | "end" | "correct">;

export interface Passage {
  kind: FormKind;
  part: number;
  start: number;
  end: number;
  certain: boolean;
  /** In order, not overlapping. */
  changes: Change[];
}

/** Kinds that meet in one number, such as "kl 8:00-15:00" and "12.50€". */
const ofNumbers: ReadonlySet<FormKind> = new Set(["date", "time", "range", "number", "unit", "abbreviation"]);
/** The longest passage, in characters, and the widest gap in it. */
const longest = 60;
const longestGap = 20;

/** `forms` in order. Where forms of several kinds meet in a number, the kind that comes first in `formKinds` names them. */
export function passagesOf(forms: readonly DraftForm[], parts: readonly string[]): Passage[] {
  const groups: DraftForm[][] = [];
  let end = 0;
  for (const form of forms.filter(({ kind }) => ofNumbers.has(kind))) {
    const group = groups.at(-1);
    const isMet =
      group?.[0]?.part === form.part &&
      form.end - group[0].start <= longest &&
      form.start <= end + longestGap &&
      !/\s/u.test((parts[form.part] ?? "").slice(end, form.start));
    end = isMet ? Math.max(end, form.end) : form.end;
    if (group && isMet) group.push(form);
    else groups.push([form]);
  }
  const others = forms.filter(({ kind }) => !ofNumbers.has(kind)).map((form) => [form]);
  const passages = [...groups, ...others].flatMap((group) =>
    new Set(group.map(({ kind }) => kind)).size > 1
      ? [passageOf(group, parts)]
      : group.map((form) => passageOf([form], parts)),
  );
  return passages.sort((a, b) => a.part - b.part || a.start - b.start || b.end - a.end);
}

function passageOf(group: readonly DraftForm[], parts: readonly string[]): Passage {
  const kinds = new Set(group.map(({ kind }) => kind));
  const part = group[0]?.part ?? 0;
  const changes: Change[] = [];
  const sorted = group
    .map((form) => smallestChange(parts[part] ?? "", form))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  for (const change of sorted) {
    const last = changes.at(-1);
    if (last && change.start < last.end) continue;
    // the full stop of a day and the dash behind it are one change
    if (last?.end === change.start)
      changes[changes.length - 1] = { ...last, end: change.end, correct: last.correct + change.correct };
    else changes.push(change);
  }
  return {
    kind: formKinds.find((kind) => kinds.has(kind)) ?? "number",
    part,
    start: Math.min(...group.map(({ start }) => start)),
    end: Math.max(...group.map(({ end }) => end)),
    certain: group.every(({ certain }) => certain),
    changes,
  };
}

/** Only the characters that change, so that repairs of neighbouring passages do not overlap. */
function smallestChange(text: string, { part, start, end, correct }: DraftForm): Change {
  const written = text.slice(start, end);
  let head = 0;
  while (head < written.length && head < correct.length && written[head] === correct[head]) head++;
  let tail = 0;
  while (
    tail < written.length - head &&
    tail < correct.length - head &&
    written.at(-1 - tail) === correct.at(-1 - tail)
  )
    tail++;
  return { part, start: start + head, end: end - tail, correct: correct.slice(head, correct.length - tail) };
}
