/** For `tools/review.ts`: reads JSON lines, each a draft or a row `{id, draft}`, whose other fields are ignored. */
import * as z from "zod";
import { channels, type Draft, places, roles, surfaces } from "../../rules/model/draft";

const count = z.int().min(0);
const draftSchema = z.strictObject({
  channel: z.enum(channels),
  surface: z.enum(surfaces),
  parts: z.array(z.string()).min(1),
  postingAs: z.nullable(z.strictObject({ name: z.string(), role: z.enum(roles) })),
  place: z.enum(places),
  parent: z.nullable(z.string()),
  media: z.nullable(
    z.strictObject({ images: count, videos: count, altTexts: z.nullable(z.array(z.nullable(z.string()))) }),
  ),
  today: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "expected a day such as 2026-11-23"),
}) satisfies z.ZodType<Draft>;

export interface DraftLine {
  /** From 1, as editors count. */
  line: number;
  /** The id in the row, else the number of the line. */
  id: string;
  draft: Draft;
}

export interface LineProblem {
  line: number;
  reason: string;
}

/** Every line that is not empty gives a draft or a problem, in order. */
export function readDrafts(text: string): (DraftLine | LineProblem)[] {
  return text
    .replace(/^\uFEFF/, "")
    .split("\n")
    .flatMap((content, at) => (content.trim() === "" ? [] : [readLine(content, at + 1)]));
}

function readLine(content: string, line: number): DraftLine | LineProblem {
  let row: unknown;
  try {
    row = JSON.parse(content);
  } catch {
    return { line, reason: "this is not JSON" };
  }
  if (typeof row !== "object" || row === null || Array.isArray(row)) return { line, reason: "this is not a draft" };
  const inRow = Object.hasOwn(row, "draft");
  const parsed = draftSchema.safeParse("draft" in row && inRow ? row.draft : row, { reportInput: true });
  if (!parsed.success) return { line, reason: inRow ? `draft: ${reasonOf(parsed.error)}` : reasonOf(parsed.error) };
  const id = inRow && "id" in row && (typeof row.id === "string" || typeof row.id === "number") ? row.id : line;
  return { line, id: String(id), draft: parsed.data };
}

/** `channel: expected one of …`: all that is wrong, each with its field. */
function reasonOf(error: z.ZodError): string {
  return error.issues
    .map((issue) => {
      const missing = "input" in issue && issue.input === undefined;
      const reason = missing ? "is missing" : issue.message.replace(/^Invalid (input|option): /, "");
      return issue.path.length > 0 ? `${issue.path.join(".")}: ${reason}` : reason;
    })
    .join("; ");
}
