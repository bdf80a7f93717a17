/** "•••": a button with a list of actions above it. Closes after an action, with Escape, and when something else is pressed or has the focus. */
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { usePanel } from "../context/panel-context";

export interface MenuAction {
  id: string;
  label: string;
  run(): void;
}

export function DraftMenu({ actions }: { actions: readonly MenuAction[] }) {
  const { texts } = usePanel();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const onPress = ({ target }: Event) => {
      if (target instanceof Node && !around.current?.contains(target)) setOpen(false);
    };
    document.addEventListener("pointerdown", onPress);
    return () => document.removeEventListener("pointerdown", onPress);
  }, [isOpen]);
  function close(): void {
    setOpen(false);
    button.current?.focus();
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens to what its own buttons do not use
    <div
      ref={around}
      class="draft-menu"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !isOpen) return;
        event.stopPropagation();
        close();
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !around.current?.contains(relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        class="icon-button"
        data-testid="draft-more"
        aria-label={texts.draft.menu}
        title={texts.draft.menu}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span aria-hidden="true">•••</span>
      </button>
      <ul id={id} class="draft-menu-list" hidden={!isOpen}>
        {isOpen &&
          actions.map(({ id: action, label, run }) => (
            <li key={`${action} ${label}`}>
              <button
                type="button"
                class="quiet-button"
                data-testid={action}
                onClick={() => {
                  close();
                  run();
                }}
              >
                {label}
              </button>
            </li>
          ))}
      </ul>
    </div>
  );
}
