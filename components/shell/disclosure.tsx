import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { ChevronIcon } from "../icons/icon";

interface DisclosureProps {
  label: string;
  children: ComponentChildren;
}

/** A button that shows and hides what is below it. */
export function Disclosure({ label, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div class="disclosure">
      <button type="button" class="quiet-button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <ChevronIcon class="chevron" />
        {label}
      </button>
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
