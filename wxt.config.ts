import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "wxt";
import { watchedHosts } from "./composers/platforms/addresses";
import { chromiumKey, firefoxId } from "./tools/bundle/extension-ids";
import { noUnsafeCode } from "./tools/bundle/no-unsafe-code";
import { oneByteScripts } from "./tools/bundle/one-byte-scripts";
import { saidByLanguage } from "./tools/bundle/said-by-language";
import { sharedChunks } from "./tools/bundle/shared-chunks";
import { shortStart } from "./tools/bundle/short-start";
import { sourceHash } from "./tools/bundle/source-hash";

export default defineConfig({
  manifestVersion: 3,
  imports: false, // names say where they come from
  targetBrowsers: ["chrome", "firefox"],
  manifest: ({ browser }) => ({
    name: "__MSG_name__",
    description: "__MSG_description__",
    default_locale: "en",
    permissions: ["storage", "activeTab", "scripting"],
    host_permissions: [...watchedHosts],
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
      : { minimum_chrome_version: "120", key: chromiumKey }), // the package for the store goes without the key
  }),
  hooks: {
    // a press opens the panel; `session/background/toolbar-button.ts` sets the popup for those who chose it
    "build:manifestGenerated"(_, { action }) {
      delete action?.default_popup;
    },
    "build:publicAssets"(_, files) {
      const pack: unknown = JSON.parse(readFileSync("assets/guidelines/kirkkonummi.json", "utf8"));
      files.push({ relativeDest: "guideline.json", contents: JSON.stringify(pack) });
    },
  },
  vite: () => ({
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: { target: "es2023", modulePreload: false },
    // what decides how a pack is read: a stored guideline of another build is read anew from its files
    define: { __GUIDELINE_BUILD__: JSON.stringify(sourceHash(["rules", "assets"])) },
    plugins: [saidByLanguage("rules/checks/**/*.ts"), sharedChunks(), shortStart(), oneByteScripts(), noUnsafeCode()],
    resolve: {
      alias: {
        "wxt/utils/content-script-context": fileURLToPath(new URL("entrypoints/in-page/page-life.ts", import.meta.url)),
      },
    },
  }),
});
