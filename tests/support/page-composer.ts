/** Composers in happy-dom, for tests of what watches a page. Their text boxes are text fields, which need no layout to be read. */
import { vi } from "vitest";
import type { Composer } from "../../composers/composer";
import { isTextField } from "../../composers/editors/editable-root";
import type { Recogniser } from "../../composers/platforms/recognise";

export interface ComposerOnPage extends Composer {
  roots: HTMLTextAreaElement[];
}

let count = 0;

/** An id that no other element has: matchers take elements of the same markup for equal. */
export const newElementId = () => `element-${++count}`;

/** A composer in a form of its own at the end of the page, one text field a text; `change` replaces its properties. */
export function createComposer(texts: readonly string[] = ["Hei"], change: Partial<Composer> = {}): ComposerOnPage {
  const scope = document.createElement("form");
  const roots = texts.map((text) => {
    const field = document.createElement("textarea");
    field.id = newElementId();
    field.value = text;
    return field;
  });
  scope.append(...roots);
  document.body.append(scope);
  return {
    ...{ id: "composer-1", channel: "facebook", recognised: "known", surface: "post", scope },
    ...{ account: null, place: "own", parent: null, media: null },
    ...change,
    roots,
  };
}

/** Takes every text field that stands in a form for a composer of the whole form; `data-generic`: for one that is not known. */
export const recogniseForms: Recogniser = (root) => {
  const scope = root.closest("form");
  if (!scope) return "unknown";
  return {
    ...{ channel: "facebook", recognised: "generic" in root.dataset ? "generic" : "known", surface: "post", scope },
    roots: [...scope.querySelectorAll("textarea")].filter(isTextField),
    ...{ account: null, place: "own", parent: null, media: null },
  };
};

/** happy-dom lays nothing out: gives elements a size: all, until the spies are restored, or one. */
export function giveSize(element: HTMLElement = HTMLElement.prototype, width = 200, height = 40): void {
  const rectangle = () => new DOMRect(0, 0, width, height);
  if (element === HTMLElement.prototype) vi.spyOn(element, "getBoundingClientRect").mockImplementation(rectangle);
  else element.getBoundingClientRect = rectangle; // a spy on one element would be the spy on all
}

/** An event as a person causes it: events that scripts make are not trusted, and happy-dom knows no others. */
export function trusted<Occurrence extends Event>(event: Occurrence): Occurrence {
  return Object.defineProperty(event, "isTrusted", { value: true });
}
