/**
 * 2,000 packs and layers with something wrong in them: each is refused with a field and a reason, or what it makes is
 * safe to review with. How long a review takes with ten thousand of them is measured by `tests/bench/mutated-packs.ts`.
 */
import { expect, it } from "vitest";
import { draftsToReview, mutatedSources } from "../../tests/support/mutated-guidelines";
import { checks } from "../checks/registry";
import { defaultGuideline } from "../model/default-guideline";
import { levels } from "../model/finding";
import type { Guideline } from "../model/guideline";
import { review } from "../review";
import { GuidelineError } from "./guideline-error";
import { guidelineOf } from "./take-in";

const found = (guideline: Guideline) => {
  const reviews = draftsToReview.map((each) => review(each, guideline));
  expect(reviews.flatMap(({ failures }) => failures)).toEqual([]);
  return reviews.flatMap(({ findings }) => findings);
};
/** The findings of the checks that the guideline gives no reason to be milder, by check, kind and level. */
const usual = found(defaultGuideline);

/** null: it was taken. */
function refusalOf(seed: number): GuidelineError | null {
  try {
    const guideline = guidelineOf(mutatedSources(seed), defaultGuideline);
    examine(seed, guideline);
    return null;
  } catch (problem) {
    if (problem instanceof GuidelineError) return problem;
    throw problem;
  }
}

function examine(seed: number, guideline: Guideline): void {
  const findings = found(guideline);
  const isThere = ({ check, kind, level }: (typeof usual)[number]) =>
    findings.some(
      (other) => other.check === check && other.kind === kind && levels.indexOf(other.level) <= levels.indexOf(level),
    );
  const lost = usual.filter((finding) => !isThere(finding)).map(({ check }) => check);
  for (const { id } of checks.filter(({ alwaysOn }) => alwaysOn)) expect(lost, `seed ${seed}`).not.toContain(id);
  // a pack decides its lists of words, accounts and limits too; a layer only adds to them
  if (seed % 2 === 1)
    expect(
      lost.filter((id) => !guideline.checks[id]?.reason),
      `seed ${seed}`,
    ).toEqual([]);
}

const hundreds = Array.from({ length: 20 }, (_, at) => at * 100);

it.each(hundreds)("each of 100 from seed %i is refused, or breaks and disarms no check", (first) => {
  const refusals = Array.from({ length: 100 }, (_, at) => refusalOf(first + at));
  const refused = refusals.filter((refusal) => refusal !== null);
  // nothing unforeseen was thrown
  expect(refused.flatMap(({ cause }) => cause ?? [])).toEqual([]);
  expect(refused.filter(({ field, reason }) => field.length + reason.length === 0)).toEqual([]);
  // the generator makes enough of both
  expect(refused.length).toBeGreaterThan(10);
  expect(refusals.length - refused.length).toBeGreaterThan(10);
});
