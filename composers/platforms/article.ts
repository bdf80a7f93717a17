/** An article: its headline and its text, on a page of its own. */
import type { ComposerKeys } from "../../rules/model/composer-keys";
import type { Recognised } from "../composer";
import { editableSelector, isVisible } from "../editors/editable-root";
import { holdsPublishButton } from "../publish-button";
import { isNamed } from "./surroundings";

/** null where the box is none of the two, or the other one is not there. `paths`: how the addresses of such pages begin. */
export function asArticle(root: HTMLElement, { boxes, publish }: ComposerKeys, paths: RegExp): Recognised | null {
  if (!paths.test(location.pathname) || !isNamed(root, boxes.article)) return null;
  for (let scope = root.parentElement; scope; scope = scope.parentElement) {
    const roots = [...scope.querySelectorAll<HTMLElement>(editableSelector)].filter(
      (box) => isVisible(box) && isNamed(box, boxes.article),
    );
    if (roots.length !== 2) continue;
    // its button can stand in a header far away, or in a dialog that a later step opens: a page has one article
    while (scope.parentElement && !scope.matches("body") && !holdsPublishButton(scope, publish.article))
      scope = scope.parentElement;
    return {
      ...{ surface: "article", roots, scope },
      ...{ account: null, place: "unknown", parent: null, media: null },
    };
  }
  return null;
}
