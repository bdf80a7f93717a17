import { expect, it } from "vitest";
import { plus, readReport, totalLine } from "./tally";

const report = (fields: object) => () => JSON.stringify({ success: true, ...fields });

it.each([
  ["all is well", report({ numPassedTests: 5, numFailedTests: 0 }), 0, "5 passed, 0 failed, 0 skipped"],
  ["something was left out", report({ numPassedTests: 5, numPendingTests: 2 }), 0, "5 passed, 0 failed, 2 skipped"],
  ["a test failed", report({ numPassedTests: 5, numFailedTests: 2 }), 1, "5 passed, 2 failed, 0 skipped"],
  ["an error was met outside of every test", report({ numPassedTests: 5 }), 1, "5 passed, 1 failed, 0 skipped"],
  ["vitest was killed before it wrote its report", () => "", 137, "0 passed, 1 failed, 0 skipped"],
])("%s", (_, read, status, line) => {
  expect(totalLine(readReport(read, status))).toBe(line);
});

it("adds up", () => {
  const tally = { passed: 1, failed: 2, skipped: 3 };
  expect(plus(tally, tally)).toEqual({ passed: 2, failed: 4, skipped: 6 });
});
