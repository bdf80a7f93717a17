/** Reads a file that a person chose. */

/** More than any pack needs; a larger file is not even read, bytes. */
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

/** What to show of anything that was thrown while a file was taken in. */
export function fileProblem(thrown: unknown, file: string): FileProblem {
  if (typeof thrown === "object" && thrown !== null && "kind" in thrown) return thrown as FileProblem; // ours, from above
  return { kind: "refused", detail: `${file}: ${messageOf(thrown)}` };
}
