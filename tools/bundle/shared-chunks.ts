/**
 * Plugin for `wxt.config.ts`: puts what panel, popup, options and first page share into a few files instead of some
 * twenty, so that they open with fewer reads and the scripts of a page are smaller together. What a page needs before it
 * shows its frame stays apart from what reviews, and what only one tab needs stays apart from both.
 */
import type { Plugin } from "vite";

/** The pages that show a frame first; the others need what reviews for what they show. */
const pageStart = /\/entrypoints\/(?:sidepanel|popup)\/main\.tsx$/;

/** Whether such a page loads the module at its start: a chain of static imports leads from the page to it. */
function loadedAtStart(importersOf: (id: string) => readonly string[]): (id: string) => boolean {
  const known = new Map<string, boolean>();
  const isLoaded = (id: string): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    known.set(id, false); // a ring of imports leads nowhere else
    const loaded = pageStart.test(id) || importersOf(id).some(isLoaded);
    known.set(id, loaded);
    return loaded;
  };
  return isLoaded;
}

export function sharedChunks(): Plugin {
  return {
    name: "shared-chunks",
    apply: "build",
    outputOptions(options) {
      if (options.format !== "es") return; // each content script must be one file
      let isFrame: ((id: string) => boolean) | undefined;
      options.codeSplitting = {
        groups: [
          {
            name(id, graph) {
              isFrame ??= loadedAtStart((module) => graph.getModuleInfo(module)?.importers ?? []);
              return isFrame(id) ? "frame" : null;
            },
            ...{ test: /\/(rules|composers|session|components|locales|preact)\//, minShareCount: 2, priority: 1 },
          },
          // what the background needs as well
          { name: "rules", test: /\/(rules|composers|session)\//, minShareCount: 2 },
          { name: "view", test: /\/(components|preact)\//, minShareCount: 2 },
        ],
      };
    },
  };
}
