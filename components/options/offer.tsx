/** What a file would bring, to be looked at before it is taken. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Texts } from "../../locales/texts";

interface OfferProps {
  words: Texts["options"];
  /** What the file has. */
  intro: string;
  onTake(): void;
  onCancel(): void;
  /** What would change. */
  children: ComponentChildren;
}

export function Offer({ words, intro, onTake, onCancel, children }: OfferProps) {
  const section = useRef<HTMLElement>(null);
  // the button that had the focus is gone, and a screen reader is to begin here
  useEffect(() => section.current?.focus(), []);
  return (
    <section ref={section} class="offer" aria-label={intro} tabIndex={-1}>
      <p>
        <bdi>{intro}</bdi>
      </p>
      {children}
      <div class="fixes">
        <button type="button" class="button button-main" onClick={onTake}>
          {words.packTake}
        </button>
        <button type="button" class="button button-plain" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </section>
  );
}
