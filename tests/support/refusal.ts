import { GuidelineError } from "../../rules/packs/guideline-error";

/** Why a pack or a layer was refused; throws where it was accepted, and whatever else was thrown. */
export function refusal(work: () => unknown): GuidelineError {
  try {
    work();
  } catch (problem) {
    if (problem instanceof GuidelineError) return problem;
    throw problem;
  }
  throw new Error("it was accepted");
}
