/** What a platform may change in its page: attributes, labels and wrappers around a composer, taken away and put back. */
import type { Page } from "puppeteer-core";

/** One thing that can be taken away; `what` names it in messages. */
export interface Feature {
  id: number;
  what: string;
  /** On the editable element itself. */
  ofBox: boolean;
}

interface Change {
  what: string;
  ofBox: boolean;
  apply(): () => void;
}
declare global {
  // only in pages whose drift is tried
  var driftChanges: Change[];
  var driftUndo: (() => void)[];
}

/** Everything around the composer in use that names or holds it. What makes the box editable at all is left. */
export function featuresOf(page: Page): Promise<Feature[]> {
  return page.evaluate(() => {
    const root = window.__root();
    if (!root) throw new Error("No composer is open.");
    const kept =
      /^(contenteditable|style|type|value|src|href|open|popover|disabled|aria-disabled|spellcheck|tabindex)$/;
    const changes: Change[] = [];
    const named = (element: Element) => `<${element.localName}> ${(element.getAttribute("role") ?? "").slice(0, 20)}`;
    const attributes = (element: Element) => {
      for (const { name, value } of [...element.attributes]) {
        if (kept.test(name)) continue;
        const put = (next: string | null) =>
          next === null ? element.removeAttribute(name) : element.setAttribute(name, next);
        for (const next of [null, "renamed-by-a-release"])
          changes.push({
            ofBox: element === root,
            what: `${named(element)} ${name}="${value.slice(0, 40)}" ${next === null ? "removed" : "renamed"}`,
            apply() {
              put(next);
              return () => put(value);
            },
          });
      }
    };
    // React takes a page down in which its own elements have moved; a release would move them through React
    const isReacts = (element: Element) => Object.keys(element).some((key) => key.startsWith("__react"));
    const unwrap = (element: Element) => {
      const parent = element.parentNode;
      if (!parent || element === document.body || isReacts(element)) return;
      if (element.matches("dialog, [popover]") || element.shadowRoot) return;
      changes.push({
        ofBox: false,
        what: `${named(element)} unwrapped`,
        apply() {
          const children = [...element.childNodes];
          element.replaceWith(...children);
          return () => {
            children[0]?.parentNode?.insertBefore(element, children[0]);
            element.append(...children);
          };
        },
      });
    };
    const above: Element[] = [];
    for (let at: Node | null = root; at && at !== document.body && above.length < 14; ) {
      if (at instanceof Element) above.push(at);
      at = at.parentNode instanceof ShadowRoot ? at.parentNode.host : at.parentNode;
    }
    for (const element of above) attributes(element);
    for (const element of above.slice(1)) unwrap(element);
    const dialog = root.closest('[role="dialog"], dialog, form') ?? above.at(3);
    for (const element of [...(dialog?.querySelectorAll("[role], [aria-label], [data-testid]") ?? [])].slice(0, 25))
      if (!above.includes(element) && !root.contains(element)) attributes(element);
    globalThis.driftChanges = changes;
    return changes.map(({ what, ofBox }, id) => ({ id, what, ofBox }));
  });
}

export const takeAway = (page: Page, ids: number[]): Promise<void> =>
  page.evaluate((taken) => {
    globalThis.driftUndo = taken.flatMap((id) => globalThis.driftChanges[id]?.apply() ?? []);
  }, ids);

export const putBack = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const undo of globalThis.driftUndo.reverse()) undo();
  });
