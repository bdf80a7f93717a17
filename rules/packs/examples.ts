/** Runs the examples that a pack gives for its checks. */

import { checks } from "../checks/registry";
import type { CheckContext } from "../context/check";
import { derive } from "../context/derived";
import type { Draft } from "../model/draft";
import type { ExampleDraft, Guideline } from "../model/guideline";
import { runCheck } from "../review";

/** A Monday; examples that depend on the day name their own. */
const exampleDay = "2026-11-23";

/** Fills what an example leaves out: a Facebook post of nobody in particular. */
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

export interface ExampleProblem {
  field: string;
  reason: string;
}

export function checkExamples(guideline: Guideline): ExampleProblem[] {
  return Object.entries(guideline.checks).flatMap(([id, settings]) => {
    const check = checks.find((candidate) => candidate.id === id);
    if (!check || !settings.enabled) return [];
    const finds = (example: ExampleDraft) => {
      const draft = exampleToDraft(example);
      const context: CheckContext = { draft, guideline, derived: derive(draft, guideline) };
      return runCheck(check, context).length > 0;
    };
    const { found, notFound } = settings.examples;
    const quoted = (example: ExampleDraft) => JSON.stringify(example.parts.join(" / ").slice(0, 80));
    return [
      ...found.flatMap((example, at) =>
        finds(example)
          ? []
          : [{ field: `checks.${id}.examples.found.${at}`, reason: `finds nothing in ${quoted(example)}` }],
      ),
      ...notFound.flatMap((example, at) =>
        finds(example)
          ? [{ field: `checks.${id}.examples.notFound.${at}`, reason: `finds something in ${quoted(example)}` }]
          : [],
      ),
    ];
  });
}
