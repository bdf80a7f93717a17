import { defineConfig } from "vitest/config";

/** What keeps both cores busy by itself. */
const aloneTests = ["tests/browser/{composers-quiet,composers-random}.test.ts"];
/** Tests in browsers mostly wait for one another's processes, so that two cores serve three of them. */
const browsersAtOnce = 3;

/**
 * A message to a background that is being stopped at that very moment is lost, and a test that waits for what it asked for fails. What
 * fails twice is no such moment.
 */
const retry = 1;

/** Longer than anything in a test waits for what never comes, ms: that wait then says what it was. */
const testTimeout = 240_000;

export default defineConfig({
  define: { __GUIDELINE_BUILD__: JSON.stringify("this-build") },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          // nothing is waited for, but a busy machine is slow
          testTimeout: 60_000,
          setupFiles: ["tests/support/fake-browser.ts", "tests/support/all-languages.ts"],
          include: [
            "{rules,composers,session,components,locales,entrypoints,tools,tests/quality,tests/support}/**/*.test.{ts,tsx}",
          ],
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          exclude: aloneTests,
          maxWorkers: browsersAtOnce,
          ...{ retry, testTimeout },
          hookTimeout: testTimeout,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: "browser-alone",
          include: aloneTests,
          fileParallelism: false,
          ...{ retry, testTimeout },
          hookTimeout: testTimeout,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: "firefox",
          include: [
            "tests/browser/{composers,composers-caret,composers-random,composers-read,frames,hostile-pages,options,page-editors,panel,policy,private-windows,publish-guard}.test.ts",
          ],
          env: { TEST_BROWSER: "firefox" },
          maxWorkers: browsersAtOnce,
          ...{ retry, testTimeout },
          hookTimeout: testTimeout,
        },
      },
    ],
  },
});
