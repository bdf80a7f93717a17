/** Why a pack or a layer was refused; `field` is a path such as `checks.all-caps.params.minWords`. */
export class GuidelineError extends Error {
  override readonly name = "GuidelineError";
  constructor(
    readonly field: string,
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(field ? `${field}: ${reason}` : reason, options);
  }
}

/** Runs `work`; whatever it throws comes as a `GuidelineError`, anything unforeseen as the cause of one for `field`. */
export function refusing<T>(field: string, work: () => T): T {
  try {
    return work();
  } catch (problem) {
    if (problem instanceof GuidelineError) throw problem;
    const message = problem instanceof Error ? problem.message : String(problem);
    throw new GuidelineError(field, `cannot be used: ${message.slice(0, 200)}`, { cause: problem });
  }
}
