/** The fallback: any text box of a watched site that no platform file knows. The panel says that it is not sure. */
import type { Recognised } from "../composer";
import { dialogOf } from "./surroundings";

export function recogniseGeneric(root: HTMLElement): Recognised {
  const dialog = dialogOf(root);
  return {
    // comments have the fewest rules: so nothing false is said about a text that may not be a post at all
    surface: dialog ? "post" : "comment",
    roots: [root],
    scope: dialog ?? root.closest("form") ?? root,
    account: null,
    place: "unknown",
    parent: null,
    media: null,
  };
}
