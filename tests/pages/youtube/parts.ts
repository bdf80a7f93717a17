/** What the composers of YouTube are made of, in Studio and outside of it. */
import { type EditorBox, replaceBox } from "../editors/box";
import { createContentEditable, createTextarea } from "../editors/plain";
import { element, isEnabled, setEnabled } from "../shared/element";
import { readSettings } from "../shared/page";
import { OpenComposers, type PageComposer } from "../shared/practice-window";
import { labelsFor } from "./labels";

export const settings = readSettings();
export const words = labelsFor(settings.language, settings.query);
export const composers = new OpenComposers();
const shown = new Map<PageComposer, Element>();

/** A custom element as the platform names it; none is registered. */
export function tag(name: string, attributes: Record<string, string>, ...children: Node[]): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.style.display = "block";
  made.append(...children);
  return made;
}

/** An empty copy of a box, which takes no space, as the real pages keep them. */
export function ghost(id: string): HTMLElement {
  const twin = element("div", { id, contenteditable: "true", role: "textbox" });
  twin.style.cssText = "width: 0; height: 0; overflow: hidden";
  return twin;
}

/** A button in its two wrappers; the id is on the outer one. */
export function button(id: string, name: string, press: () => void, isLabelled = true): HTMLElement {
  const pressed = element("button", { type: "button", "aria-label": isLabelled ? name : null, click: press }, name);
  const isStudio = location.hostname === "studio.youtube.com";
  const [outer, inner] = isStudio ? ["ytcp-button", "ytcp-button-shape"] : ["ytd-button-renderer", "yt-button-shape"];
  const made = tag(outer ?? "", id ? { id } : {}, tag(inner ?? "", {}, pressed));
  made.style.display = "inline-block";
  return made;
}

/** What is pressed in a `button`; null while it takes no space. */
export function pressedIn(holder: Element | null | undefined): HTMLElement | null {
  const pressed = holder?.querySelector("button") ?? null;
  return pressed && pressed.getBoundingClientRect().width > 0 ? pressed : null;
}

export interface Field {
  label: string;
  id: string;
  /** A text field instead of a bare `contenteditable`. */
  plain?: boolean;
}

interface Built {
  node: Element;
  publish?: HTMLElement | null;
  next?: HTMLElement;
  close?: HTMLElement;
}

/** Boxes that belong to one message; `build` makes what is put into the page, with the buttons. */
export function addComposer(
  name: string,
  fields: Field[],
  build: (hosts: HTMLElement[], publish: () => void, close: () => void) => Built,
  decoy?: true,
): void {
  let boxes: EditorBox[] = [];
  let built: Built | null = null;
  const hasText = () => boxes.some((box) => box.text().trim() !== "");
  const follow = (): void => {
    const pressed = built?.publish?.querySelector("button");
    if (pressed) setEnabled(pressed, hasText());
  };
  const makers = fields.map(({ label, id, plain }) => (): EditorBox => {
    const made = (plain ? createTextarea : createContentEditable)({
      attributes: { "aria-label": label, id },
      placeholder: label,
      onChange: follow,
    });
    made.host.style.cssText = "white-space: pre-wrap; min-height: 2em; border: 1px solid";
    return made;
  });
  boxes = makers.map((make) => make());
  const composer: PageComposer = {
    name,
    boxes: () => boxes,
    submitEnabled: () => isEnabled(built?.publish?.querySelector("button")),
    swap: () => {
      boxes = boxes.map((box, at) => replaceBox(box, makers[at] ?? (() => box)));
    },
    button: (kind) => pressedIn(built?.[kind]),
    ...(decoy && { decoy }),
  };
  const close = () => closeComposer(composer);
  const publish = (): void => {
    window.__published++;
    close();
  };
  built = build(
    boxes.map(({ host }) => host),
    publish,
    close,
  );
  shown.set(composer, built.node);
  document.querySelector("main")?.append(built.node);
  follow();
  composers.add(composer);
}

export function closeComposer(composer: PageComposer | null): void {
  if (!composer) return;
  composers.remove(composer);
  for (const box of composer.boxes()) box.remove();
  shown.get(composer)?.remove();
}
