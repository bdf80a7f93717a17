/** Lets the person choose a JSON file, and shows what is wrong with it. */
import { useRef, useState } from "preact/hooks";
import type { Texts } from "../../locales/texts";
import { type FileProblem, fileProblem, readJsonFile } from "./read-json-file";

/**
 * `take` gets the content of the file and its name; if it throws, the error is shown with the note that nothing was
 * changed. The caller renders `input` and `trouble`; `choose` opens the browser's dialog for files.
 */
export function useFileChoice(
  testId: string,
  words: Texts["options"],
  take: (json: unknown, file: string) => void | Promise<void>,
) {
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<FileProblem | null>(null);
  async function read(file: File): Promise<void> {
    setProblem(null);
    try {
      await take(await readJsonFile(file), file.name);
    } catch (thrown) {
      setProblem(fileProblem(thrown, file.name));
    }
  }
  return {
    choose: () => field.current?.click(),
    setProblem,
    input: (
      <input
        ref={field}
        class="visually-hidden"
        type="file"
        accept="application/json,.json"
        tabIndex={-1}
        aria-hidden="true"
        data-testid={testId}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void read(file);
          currentTarget.value = ""; // so that the same file can be chosen again after it was repaired
        }}
      />
    ),
    trouble: problem && (
      <p class="pack-problem" role="alert">
        {words.fileProblems[problem.kind]} <bdi class="problem-detail">{problem.detail}</bdi> {words.fileProblems.stays}
      </p>
    ),
  };
}
