/**
 * The pack that comes with the extension, from its own file: a script would have to be compiled each time that a page
 * opens, and a service worker may not wait at its top level. `wxt.config.ts` puts it there.
 */
import type { Guideline } from "../../rules/model/guideline";

let read: Promise<Guideline> | undefined;

async function readFile(): Promise<Guideline> {
  try {
    const file = await fetch("/guideline.json");
    return (await file.json()) as Guideline; // validated when it was built
  } catch (problem) {
    read = undefined; // whoever asks next tries again
    throw problem;
  }
}

export function builtInGuideline(): Promise<Guideline> {
  read ??= readFile();
  return read;
}
