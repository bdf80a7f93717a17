/**
 * The pack that comes with the extension, from its own file: a script would have to be compiled each time that a page
 * opens, and a service worker may not wait at its top level. `wxt.config.ts` puts it there.
 */
import type { Guideline } from "../../rules/model/guideline";

let read: Promise<Guideline> | undefined;

export function builtInGuideline(): Promise<Guideline> {
  // validated when it was built
  read ??= fetch("/guideline.json").then((file) => file.json() as Promise<Guideline>);
  return read;
}
