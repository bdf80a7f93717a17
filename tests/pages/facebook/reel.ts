/** The last step of a new reel, a page of its own: its film, its caption, and the button that publishes. */
import { type BoxOptions, type EditorBox, replaceBox } from "../editors/box";
import { element, isEnabled, pressable, setEnabled } from "../shared/element";
import type { PageComposer } from "../shared/practice-window";
import type { Wall } from "./wall";

export function createReel(
  { words }: Wall,
  make: (options: BoxOptions) => EditorBox,
): { node: HTMLElement; composer: PageComposer } {
  const publish = pressable({ class: "submit", "aria-label": words.post }, () => window.__published++, words.post);
  const create = (): EditorBox =>
    make({
      attributes: { "aria-label": words.describeReel },
      placeholder: words.describeReel,
      onChange: (text) => setEnabled(publish, text.trim() !== ""),
    });
  let box = create();
  const node = element(
    "form",
    { class: "card" },
    element("video", { width: 90, height: 160 }),
    element("div", { class: "comment-box" }, box.host),
    publish,
  );
  return {
    node,
    composer: {
      name: "reel",
      boxes: () => [box],
      submitEnabled: () => isEnabled(publish),
      swap: () => {
        box = replaceBox(box, create);
      },
      button: (kind) => (kind === "publish" ? publish : null),
    },
  };
}
