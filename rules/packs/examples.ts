/**
 * Runs the examples that a pack gives for its checks, so that a pack whose checks find something else than it says, or
 * break, can be refused. The problems are returned; nothing is thrown.
 */

import { checks } from "../checks/registry";
import type { Check } from "../context/check";
import { prepare } from "../context/prepare";
import type { Draft } from "../model/draft";
import type { ExampleDraft, Guideline } from "../model/guideline";
import { runCheck } from "../review";

/** A Monday; examples that depend on the day name one. */
const exampleDay = "2026-11-23";

/**
 * Fills what an example leaves out; without more, it is a Facebook post on a page of the organisation by an unknown
 * account.
 */
export function exampleToDraft(example: ExampleDraft): Draft {
  return {
    channel: example.channel ?? "facebook",
    surface: example.surface ?? "post",
    parts: example.parts,
    postingAs: example.postingAs ?? null,
    place: example.place ?? "own",
    parent: example.parent ?? null,
    media: example.media ?? null,
    today: example.today ?? exampleDay,
  };
}

/** An example that fails. */
export interface ExampleProblem {
  /** Its path in the pack, such as `checks.all-caps.examples.found.0`. */
  field: string;
  reason: string;
}

/** The examples of all checks that are on and do not do what the pack says. */
export function checkExamples(guideline: Guideline): ExampleProblem[] {
  return Object.entries(guideline.checks).flatMap(([id, settings]) => {
    const check = checks.find((candidate) => candidate.id === id);
    if (!check || !settings.enabled) return [];
    const problemIn = (list: "found" | "notFound") => (example: ExampleDraft, at: number) => {
      const reason = reasonAgainst(check, example, list === "found", guideline);
      return reason === null ? [] : [{ field: `checks.${id}.examples.${list}.${at}`, reason }];
    };
    const { found, notFound } = settings.examples;
    return [...found.flatMap(problemIn("found")), ...notFound.flatMap(problemIn("notFound"))];
  });
}

/** null where the check finds something, or nothing, as the example says. */
function reasonAgainst(check: Check, example: ExampleDraft, expected: boolean, guideline: Guideline): string | null {
  const quoted = JSON.stringify(example.parts.join(" / ").slice(0, 80));
  try {
    const found = runCheck(check, prepare(exampleToDraft(example), guideline)).length > 0;
    return found === expected ? null : `finds ${found ? "something" : "nothing"} in ${quoted}`;
  } catch (problem) {
    // any exception of a check means the same here: the pack cannot be used with it
    return `the check broke on ${quoted}: ${problem instanceof Error ? problem.message : String(problem)}`;
  }
}
