/** The parts of Quill 1.3 that the practice pages use; it comes without types. */
declare module "quill" {
  export default class Quill {
    constructor(container: HTMLElement, options: { placeholder?: string; formats?: string[] });
    readonly root: HTMLElement;
    readonly selection: { hasFocus(): boolean };
    readonly history: { clear(): void };
    getText(): string;
    setText(text: string, source?: "api" | "user" | "silent"): void;
    update(source?: "api" | "user" | "silent"): void;
    on(event: "text-change", listener: () => void): void;
  }
}
