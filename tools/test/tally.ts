/** Counts tests: what passed, failed and was left out. */

export interface Tally {
  passed: number;
  failed: number;
  /** Left out, because something that they need is not here. */
  skipped: number;
}

export const plus = (a: Tally, b: Tally): Tally => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

export const totalLine = ({ passed, failed, skipped }: Tally) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

const count = (value: unknown): number => (typeof value === "number" ? value : 0);

/**
 * Reads vitest's JSON report. `status`: vitest's exit status. It counts too: an error outside of every test, such as a
 * promise that nobody caught, or a file that could not be loaded, is in no test's result.
 */
export function readReport(read: () => string, status: number): Tally {
  let report: Record<string, unknown>;
  try {
    report = JSON.parse(read());
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }; // vitest ended without a report
  }
  const failed = count(report.numFailedTests);
  return {
    passed: count(report.numPassedTests),
    failed: status === 0 ? failed : Math.max(1, failed),
    skipped: count(report.numPendingTests) + count(report.numTodoTests),
  };
}
