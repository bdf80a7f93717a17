/** Builds DOM without a framework, as the pages around the editors need it. */
import { hashedClass } from "./class-name";

type Tags = HTMLElementTagNameMap;
type Child = Node | string | null;

interface Attributes {
  /** Plain names with blanks between; the browser gets their hashes. */
  class?: string;
  click?: () => void;
  [name: string]: string | number | true | null | undefined | (() => void);
}

/** An element with attributes (`null` and `undefined` leave one out, `true` = present) and children. */
export function element<Tag extends keyof Tags>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): Tags[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined) continue;
    // CKEditor's types add elements of their own, too many for TypeScript to see what they have in common
    if (typeof value === "function") (made as HTMLElement).addEventListener(name, value);
    else if (name === "class") made.className = String(value).split(" ").map(hashedClass).join(" ");
    else made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** The `role=button` element that the platforms use; Enter and Space press it, and it can be disabled. */
export function pressable(attributes: Attributes, press: () => void, ...children: Child[]): HTMLDivElement {
  const button = element("div", { role: "button", tabindex: 0, ...attributes }, ...children);
  const pressIfEnabled = (): void => {
    if (button.getAttribute("aria-disabled") !== "true") press();
  };
  button.addEventListener("click", pressIfEnabled);
  button.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    pressIfEnabled();
  });
  return button;
}

/** Marks a `pressable` or a `<button>` as usable or not, as the platforms do. */
export function setEnabled(button: HTMLElement, enabled: boolean): void {
  if (enabled) button.removeAttribute("aria-disabled");
  else button.setAttribute("aria-disabled", "true");
  if (button instanceof HTMLButtonElement) button.disabled = !enabled;
  else button.tabIndex = enabled ? 0 : -1;
}

/** True when the button exists and can be pressed. */
export function isEnabled(button: HTMLElement | null | undefined): boolean {
  return Boolean(button?.isConnected) && button?.getAttribute("aria-disabled") !== "true";
}
