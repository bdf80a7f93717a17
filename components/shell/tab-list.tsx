/** Tabs after the ARIA pattern: the arrow keys change between them, and only the selected one is in the tab order. */
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";

export interface Tab<Name extends string> {
  name: Name;
  label: string;
  /** How many things wait in the tab: the number, and the words that a screen reader says. */
  count?: { number: number; said: string };
}

interface TabListProps<Name extends string> {
  label: string;
  tabs: Tab<Name>[];
  current: Name;
  /** `byPointer`: the focus may go on into the tab, as nobody walks through the tabs by keyboard. */
  onSelect(name: Name, byPointer: boolean): void;
}

const tabId = (name: string) => `tab-${name}`;
const panelId = (name: string) => `tabpanel-${name}`;

/** Position of the tab that a key selects; null if the key selects none. */
function destination(key: string, at: number, count: number): number | null {
  if (key === "ArrowRight") return (at + 1) % count;
  if (key === "ArrowLeft") return (at + count - 1) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}

export function TabList<Name extends string>({ label, tabs, current, onSelect }: TabListProps<Name>) {
  const list = useRef<HTMLDivElement>(null);
  function onKeyDown(event: KeyboardEvent): void {
    const next = destination(
      event.key,
      tabs.findIndex(({ name }) => name === current),
      tabs.length,
    );
    const tab = next === null ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    onSelect(tab.name, false);
    list.current?.querySelector<HTMLElement>(`#${tabId(tab.name)}`)?.focus();
  }
  return (
    <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {tabs.map(({ name, label: text, count }) => (
        <button
          key={name}
          id={tabId(name)}
          type="button"
          role="tab"
          class="tab"
          aria-selected={name === current}
          aria-controls={name === current ? panelId(name) : undefined}
          tabIndex={name === current ? 0 : -1}
          onClick={({ detail }) => onSelect(name, detail > 0)}
        >
          {text}
          {count && (
            <span class="tab-count" role="img" aria-label={count.said}>
              {count.number}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}

export function TabPanel({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="tabpanel" role="tabpanel" id={panelId(name)} aria-labelledby={tabId(name)}>
      {children}
    </div>
  );
}
