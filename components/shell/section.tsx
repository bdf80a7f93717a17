import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface SectionProps {
  heading: string;
  name: string;
  children: ComponentChildren;
}

/** A part of the panel with its heading; `name` becomes part of its style class and test id. */
export function Section({ heading, name, children }: SectionProps) {
  const id = useId();
  return (
    <section class={`section section-${name}`} aria-labelledby={id} data-testid={`section-${name}`}>
      <h2 class="section-heading" id={id}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
