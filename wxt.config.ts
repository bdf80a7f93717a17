import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "wxt";
import { watchedHosts } from "./composers/platforms/addresses";
import { bundledPackages } from "./tools/bundle/bundled-packages";
import { chromiumKey, firefoxId } from "./tools/bundle/extension-ids";
import { noUnsafeCode } from "./tools/bundle/no-unsafe-code";
import { noticeText } from "./tools/bundle/notice";
import { oneByteScripts } from "./tools/bundle/one-byte-scripts";
import { packagedGuidelines } from "./tools/bundle/packaged-guidelines";
import { saidByLanguage } from "./tools/bundle/said-by-language";
import { sharedChunks } from "./tools/bundle/shared-chunks";
import { shortStart } from "./tools/bundle/short-start";
import { sourceHash } from "./tools/bundle/source-hash";

const packages = bundledPackages();

export default defineConfig({
  manifestVersion: 3,
  imports: false, // names say where they come from
  targetBrowsers: ["chrome", "firefox"],
  manifest: ({ browser }) => ({
    name: "__MSG_name__",
    description: "__MSG_description__",
    default_locale: "en",
    permissions: ["storage", "activeTab", "scripting", ...(browser === "firefox" ? [] : ["offscreen"])],
    host_permissions: [...watchedHosts],
    // not "split": Firefox does not know it, and one background keeps one badge
    incognito: "spanning",
    // Alt+Shift with these letters is free in the browsers (N is Chrome's split view) and on the platforms
    commands: {
      "open-panel": { suggested_key: { default: "Alt+Shift+O" }, description: "__MSG_openPanel__" },
      "next-finding": { suggested_key: { default: "Alt+Shift+J" }, description: "__MSG_nextFinding__" },
      "apply-repair": { suggested_key: { default: "Alt+Shift+K" }, description: "__MSG_applyRepair__" },
      "insert-hashtags": { suggested_key: { default: "Alt+Shift+H" }, description: "__MSG_insertHashtags__" },
    },
    action: { default_title: "__MSG_name__" },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: firefoxId,
              strict_min_version: "142.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : {
          minimum_chrome_version: "120",
          storage: { managed_schema: "managed-schema.json" },
          key: chromiumKey, // the package for the store goes without it
        }),
  }),
  hooks: {
    // a press opens the panel; `session/background/toolbar-button.ts` sets the popup for those who chose it
    "build:manifestGenerated"(_, { action }) {
      delete action?.default_popup;
    },
    "build:publicAssets"(_, files) {
      files.push(...packagedGuidelines("assets/guidelines", "kirkkonummi"));
      const [notice, licence] = ["NOTICE", "LICENSE"].map((file) => readFileSync(file, "utf8"));
      files.push({ relativeDest: "NOTICE.txt", contents: noticeText(notice ?? "", packages.take()) });
      files.push({ relativeDest: "LICENSE.txt", contents: licence ?? "" });
    },
  },
  vite: () => ({
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: { target: "es2023", modulePreload: false },
    // what decides how a pack is read: a stored guideline of another build is read anew from its files
    define: { __GUIDELINE_BUILD__: JSON.stringify(sourceHash(["rules", "assets"])) },
    plugins: [
      saidByLanguage("rules/checks/**/*.ts"),
      sharedChunks(),
      shortStart(),
      oneByteScripts(),
      noUnsafeCode(),
      packages.plugin(),
    ],
    resolve: {
      alias: {
        "wxt/utils/content-script-context": fileURLToPath(new URL("entrypoints/in-page/page-life.ts", import.meta.url)),
      },
    },
  }),
});
