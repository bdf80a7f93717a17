/**
 * Plugin for `wxt.config.ts`: puts what panel, popup, options and first page share into two files instead of some
 * twenty, so that they open with fewer reads and the scripts of a page are smaller together. What only one tab needs
 * stays apart.
 */
import type { Plugin } from "vite";

export function sharedChunks(): Plugin {
  return {
    name: "shared-chunks",
    apply: "build",
    outputOptions(options) {
      if (options.format !== "es") return; // each content script must be one file
      options.codeSplitting = {
        groups: [
          // what the background needs as well
          { name: "rules", test: /\/(rules|composers|session)\//, minShareCount: 4 },
          { name: "view", test: /\/(components|preact)\//, minShareCount: 3 },
        ],
      };
    },
  };
}
