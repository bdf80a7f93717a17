/** Reads a file that a person chose. */

/** Larger files are not read, bytes; no pack needs as much. */
const largest = 5_000_000;

export type FileProblem = { kind: "too-large" | "no-json" | "refused"; detail: string };

/** @throws FileProblem */
export async function readJsonFile(file: File): Promise<unknown> {
  if (file.size > largest) throw { kind: "too-large", detail: file.name } satisfies FileProblem;
  try {
    return JSON.parse(await file.text());
  } catch (problem) {
    throw { kind: "no-json", detail: `${file.name}: ${messageOf(problem)}` } satisfies FileProblem;
  }
}

const messageOf = (problem: unknown) => (problem instanceof Error ? problem.message : String(problem));

/** The problem to show for anything that was thrown while a file was read or used. */
export function fileProblem(thrown: unknown, file: string): FileProblem {
  // only `FileProblem`s are thrown with `kind`
  if (typeof thrown === "object" && thrown !== null && "kind" in thrown) return thrown as FileProblem;
  // a `GuidelineError` says what is wrong in the file; its class would bring the schema library along
  if (!(thrown instanceof Error && thrown.name === "GuidelineError")) console.error(thrown);
  return { kind: "refused", detail: `${file}: ${messageOf(thrown)}` };
}
