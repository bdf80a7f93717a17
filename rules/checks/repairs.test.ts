import { describe, expect, it } from "vitest";
import { brokenPromises } from "../../tests/support/repairs";
import { defaultGuideline } from "../model/default-guideline";
import { exampleToDraft } from "../packs/examples";

/** Each repair alone can be applied and changes what it is about; the safe ones together make nothing worse. */
describe("repairs of the examples of the pack", { timeout: 60_000 }, () => {
  it.each(Object.entries(defaultGuideline.checks))("%s", (_, { examples }) => {
    const drafts = [...examples.found, ...examples.notFound].map(exampleToDraft);
    const problems = drafts.flatMap((draft) =>
      brokenPromises(draft).map((problem) => `${problem} «${draft.parts.join(" / ").slice(0, 300)}»`),
    );
    expect(problems).toEqual([]);
  });
});
