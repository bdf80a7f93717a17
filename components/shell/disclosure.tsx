import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { ChevronIcon } from "../icons/icon";

interface DisclosureProps {
  label: string;
  startsOpen?: boolean;
  children: ComponentChildren;
}

/** A button that shows and hides what is below it. */
export function Disclosure({ label, startsOpen = false, children }: DisclosureProps) {
  const [open, setOpen] = useState(startsOpen);
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
