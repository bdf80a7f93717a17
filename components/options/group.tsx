/** A group of options under its heading. */
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { Texts } from "../../locales/texts";
import type { InterfaceLanguage } from "../../rules/model/finding";
import type { Policy } from "../../session/stored/policy";
import type { Settings } from "../../session/stored/settings";
import { LockIcon } from "../icons/icon";

export interface PartProps {
  /** As they hold, with what the policy sets. */
  settings: Settings;
  /** What of it a person cannot change. */
  policy: Policy;
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

/** Says that the organisation has set something, so that it cannot be changed here. */
export function SetByPolicy({ words }: { words: { setByPolicy: string } }) {
  return (
    <p class="hint set-by-policy">
      <LockIcon /> {words.setByPolicy}
    </p>
  );
}
