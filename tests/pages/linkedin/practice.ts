/** What the parts of LinkedIn's page share: its words, its open composers, and how a form is made of an editor and a button. */
import { type BoxOptions, type EditorBox, replaceBox } from "../editors/box";
import { element, isEnabled, setEnabled } from "../shared/element";
import { readSettings } from "../shared/page";
import { type ButtonKind, OpenComposers, type PageComposer } from "../shared/practice-window";
import { wordsOf } from "./labels";

export const settings = readSettings();
export const words = wordsOf(settings);
export const composers = new OpenComposers();
export const isCompany = location.pathname.startsWith("/company/");

export interface Form {
  composer: PageComposer;
  box(): EditorBox;
  /** Publishes; on while something stands in the editor. */
  submit: HTMLButtonElement;
}

interface FormOptions {
  name: string;
  make: (options: BoxOptions) => EditorBox;
  attributes: Record<string, string>;
  placeholder: string;
  submitWords: string;
  published(): void;
  /** The buttons that lead elsewhere. */
  button?(kind: Exclude<ButtonKind, "publish">): HTMLElement | null;
}

export function createForm(options: FormOptions): Form {
  const { name, make, attributes, placeholder } = options;
  const submit = element("button", { type: "button", class: "primary" }, options.submitWords);
  setEnabled(submit, false);
  submit.addEventListener("click", () => {
    window.__published++;
    options.published();
  });
  const create = () => make({ attributes, placeholder, onChange: (text) => setEnabled(submit, text.trim() !== "") });
  let box = create();
  const composer: PageComposer = {
    name,
    boxes: () => [box],
    submitEnabled: () => isEnabled(submit),
    swap: () => {
      box = replaceBox(box, create);
    },
    button: (kind) => (kind === "publish" ? submit : (options.button?.(kind) ?? null)),
  };
  return { composer, box: () => box, submit };
}

/** An element with class names that a platform really has: those of `element` are hashed. */
export function named<Tag extends HTMLElement>(made: Tag, ...classNames: string[]): Tag {
  made.classList.add(...classNames);
  return made;
}

/** A host with an open shadow tree, as the older surfaces stand in. */
export function outlet(content: HTMLElement): HTMLElement {
  const host = element("div", { id: "interop-outlet" });
  host.attachShadow({ mode: "open" }).append(content);
  return host;
}
