/** What repairs promise (tests/support/repairs.ts), held against whole posts; more of them where the shared sets are there. */
import { expect, it } from "vitest";
import { brokenPromises } from "../support/repairs";
import { completeDraft, readCases } from "./cases";
import { isShared, sharedPath } from "./shared-folder";

const problemsIn = (file: string) =>
  readCases(file).flatMap(({ id, draft }) =>
    draft ? brokenPromises(completeDraft(draft)).map((problem) => `${id} ${problem}`) : [],
  );

it("posts of this folder", { timeout: 60_000 }, () => expect(problemsIn("posts.jsonl")).toEqual([]));

for (const file of ["posts", "answers", "blind", "judgement"].map((name) => `gold/${name}.jsonl`))
  it.skipIf(!isShared(file))(file, { timeout: 60_000 }, () => expect(problemsIn(sharedPath(file))).toEqual([]));
