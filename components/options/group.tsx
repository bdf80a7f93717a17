/** A group of options under its heading. */
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { Texts } from "../../locales/texts";
import type { InterfaceLanguage } from "../../rules/model/finding";
import type { Settings } from "../../session/stored/settings";

export interface PartProps {
  settings: Settings;
  words: Texts["options"];
  language: InterfaceLanguage;
  onChange(change: Partial<Settings>): void;
}

interface GroupProps {
  heading: string;
  hint?: string;
  children: ComponentChildren;
}

export function Group({ heading, hint, children }: GroupProps) {
  const id = useId();
  return (
    <section class="options-group" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {hint && <p class="hint">{hint}</p>}
      {children}
    </section>
  );
}
