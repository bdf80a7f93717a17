/** The pictures attached to a message, shown from `blob:` addresses, each with a button that takes it away. */
import { element, pressable } from "./element";
import { icon } from "./icons";

interface MediaLabels {
  remove: string;
  picture: string;
}

export class MediaList {
  readonly node = element("div", { class: "media" });

  constructor(
    private readonly labels: MediaLabels,
    private readonly onChange: () => void = () => {},
  ) {
    this.node.hidden = true;
  }

  get addresses(): string[] {
    return [...this.node.querySelectorAll("img")].map((picture) => picture.src);
  }

  add(address: string): void {
    const shown = element(
      "div",
      { class: "media-item" },
      element("img", { src: address, alt: this.labels.picture, draggable: "false" }),
      pressable({ class: "media-remove", "aria-label": this.labels.remove }, () => this.remove(shown), icon("close")),
    );
    this.node.append(shown);
    this.changed();
  }

  private remove(shown: HTMLElement): void {
    shown.remove();
    this.changed();
  }

  private changed(): void {
    this.node.hidden = this.node.childElementCount === 0;
    this.onChange();
  }
}
