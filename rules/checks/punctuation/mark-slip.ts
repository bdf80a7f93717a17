/** A mark that is set wrongly, and what is written there instead. Offsets in the text of a part. */
export interface MarkSlip {
  kind: "missing-space" | "becomes-link" | "space-before" | "doubled";
  /** The passage that is shown. */
  start: number;
  end: number;
  /** The characters of it that change. */
  change: { start: number; end: number; correct: string };
  /** Whether the repair may be made with others at once. */
  certain: boolean;
}
