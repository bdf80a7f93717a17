import { defineConfig } from "vitest/config";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          setupFiles: ["tests/all-languages.ts"],
          include: ["{rules,composers,session,components,locales,entrypoints,tools,tests/unit}/**/*.test.{ts,tsx}"],
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "firefox",
          include: [
            "tests/browser/{composers,composers-random,composers-read,hostile-pages,last-look,options,page-editors,panel}.test.ts",
          ],
          env: { TEST_BROWSER: "firefox" },
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
