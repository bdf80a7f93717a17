/**
 * The composer of a post or a reel: where it is posted to, pictures, the text, in two texts where they differ, and
 * beside it a preview. A reel goes through three steps, the first of which holds the text.
 */
import { type BoxOptions, type EditorBox, replaceBox } from "../editors/box";
import { element, isEnabled, pressable, setEnabled } from "../shared/element";
import { servedPicture } from "../shared/pictures";
import type { PageComposer } from "../shared/practice-window";
import { organisation } from "../shared/samples";
import type { SuiteWords } from "./labels";

interface SuiteSettings {
  words: SuiteWords;
  query: URLSearchParams;
  make(options: BoxOptions): EditorBox;
  isReel: boolean;
}
interface SuiteComposer {
  node: HTMLElement;
  /** The one of Facebook or of both, and with two texts that of Instagram. */
  composers: PageComposer[];
  /** Shows the text of this channel. */
  choose(channel: "facebook" | "instagram"): void;
  /** Further boxes can stand here. */
  details: HTMLElement;
}

export function createSuiteComposer({ words, query, make, isReel }: SuiteSettings): SuiteComposer {
  const isScheduled = query.has("schedule");
  const last = isScheduled ? words.schedule : isReel ? words.share : words.publish;
  const publish = pressable({ class: "primary" }, () => window.__published++, last);
  const next = pressable({ class: "primary" }, showNextStep, words.next);
  const close = pressable({ "aria-label": words.close }, () => node.remove(), "×");
  setEnabled(publish, false);

  const created = () =>
    make({
      attributes: { role: "combobox", "aria-label": words.write },
      placeholder: words.write,
      onChange: (text) => setEnabled(publish, text.trim() !== ""),
    });
  const channels = query.has("customise") ? (["facebook", "instagram"] as const) : (["facebook"] as const);
  const texts = channels.map((channel) => {
    let box = created();
    const panel = element("div", { role: "tabpanel" }, box.host);
    const composer: PageComposer = {
      name: channel === "instagram" ? "instagram" : isReel ? "reel" : "post",
      boxes: () => [box],
      submitEnabled: () => isEnabled(publish),
      swap: () => {
        box = replaceBox(box, created);
      },
      button(kind) {
        const button = { publish, next, close }[kind];
        return button.isConnected ? button : null;
      },
    };
    const name = channel === "facebook" ? "Facebook" : "Instagram";
    const tab = element("div", { role: "tab", tabindex: 0, click: () => choose(channel) }, name);
    return { channel, panel, tab, composer };
  });
  function choose(channel: "facebook" | "instagram"): void {
    for (const { tab, panel, channel: own } of texts) {
      tab.setAttribute("aria-selected", String(own === channel));
      panel.hidden = own !== channel;
    }
  }
  choose("facebook");

  const pictures = element("ul", {});
  const addPicture = (): void => {
    const item = element(
      "li",
      { role: "listitem" },
      element("img", { src: servedPicture(), alt: words.machineText, width: 120, height: 80 }),
      pressable({ "aria-label": words.removePicture }, () => item.remove(), "×"),
    );
    pictures.append(item);
  };
  const tabs = texts.map(({ tab }) => tab);
  const details = element(
    "section",
    {},
    element("h2", {}, words.postTo),
    element("div", { role: "combobox", tabindex: 0, "aria-haspopup": "listbox" }, organisation.name),
    pressable({ "aria-label": words.addPicture }, addPicture, words.addPicture),
    pictures,
    isReel ? element("video", { width: 90, height: 160 }) : null,
    element("div", {}, element("input", { type: "checkbox", role: "switch", "aria-label": words.customise })),
    tabs.length > 1 ? element("div", { role: "tablist" }, ...tabs) : null,
    ...texts.map(({ panel }) => panel),
  );
  const scheduling = element(
    "section",
    {},
    element("div", { role: "combobox", "aria-label": words.date, tabindex: 0 }, "1.12.2026"),
  );
  const buttons = element("div", {}, isReel ? next : publish);
  // its tabs show what it looks like; they do not choose a text
  const preview = element(
    "aside",
    { "aria-label": words.preview },
    element("div", { role: "tab", "aria-selected": "false" }, "Facebook"),
    element("div", { role: "tab", "aria-selected": "true" }, "Instagram"),
    element("img", { src: servedPicture(), alt: "", width: 120, height: 80 }),
    isReel ? element("video", { width: 90, height: 160 }) : null,
  );
  const steps = [details, element("section", {}, words.preview), scheduling];
  let step = 0;
  function showNextStep(): void {
    const passed = steps[step];
    if (query.get("step") === "unmounted") passed?.remove();
    else if (passed) passed.hidden = true;
    step += 1;
    buttons.before(steps[step] ?? "");
    if (step === steps.length - 1) next.replaceWith(publish);
  }
  const node = element("div", {}, close, details, isReel ? null : scheduling, buttons, preview);
  return { node, composers: texts.map(({ composer }) => composer), choose, details };
}
