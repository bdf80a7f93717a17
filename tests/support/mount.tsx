/** Puts a component with a fixture client into happy-dom; for tests only. */
import { type ComponentChild, render } from "preact";
import { act } from "preact/test-utils";
import { vi } from "vitest";
import { loadTabs, type SidePanelProps } from "../../components/panel/side-panel";
import { loadReview as loadPopupReview } from "../../components/popup/popup";
import { defaultGuideline } from "../../rules/model/default-guideline";
import type { PanelState } from "../../session/panel/panel-state";
import { createFixtureClient, createFixturePanelDraft, createFixtureTasks, type FixtureClient } from "./fixtures";

await Promise.all([loadTabs(), loadPopupReview()]);

export interface Mounted {
  root: HTMLElement;
  client: FixtureClient;
  /** The first element that matches. @throws Error if there is none */
  get(selector: string): HTMLElement;
  all(selector: string): HTMLElement[];
  /** The button or tab with this accessible name. @throws Error if there is none */
  button(name: string): HTMLElement;
  press(target: HTMLElement): Promise<void>;
  /** Several events before the next render; waits for the repair that they start. */
  together(events: () => void): Promise<void>;
  key(target: HTMLElement, key: string): Promise<void>;
  /** Changes the state as the session would. */
  arrive(change: Partial<PanelState>): Promise<void>;
  /** With fake timers: moves the clock on by this many ms. */
  wait(ms: number): Promise<void>;
  unmount(): void;
}

const nameOf = (element: Element) => element.getAttribute("aria-label") ?? element.textContent?.trim() ?? "";

export async function mount(
  state: PanelState,
  show: (services: SidePanelProps) => ComponentChild,
  services: Partial<SidePanelProps> = {},
): Promise<Mounted> {
  const client = createFixtureClient(state);
  const root = document.createElement("div");
  document.body.append(root);
  const all = {
    client,
    guideline: defaultGuideline,
    canBeMuted: () => true,
    translator: null,
    tasks: createFixtureTasks(),
    writing: () =>
      Promise.resolve({
        panelDraft: createFixturePanelDraft(),
        readPage: () => Promise.resolve({ kind: "no-news" as const }),
      }),
    openOptions: () => undefined,
    reloadPage: () => undefined,
    openPage: () => undefined,
    ...services,
  };
  await act(async () => render(show(all), root));
  await act(async () => {}); // the draft tab waits for its draft
  const findAll = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const required = (element: HTMLElement | undefined, description: string) => {
    if (!element) throw new Error(`not shown: ${description}`);
    return element;
  };
  return {
    root,
    client,
    all: findAll,
    get: (selector) => required(findAll(selector)[0], selector),
    button: (name) =>
      required(
        findAll("button, [role=tab]").find((element) => nameOf(element) === name),
        name,
      ),
    press: (target) =>
      act(async () => {
        target.focus();
        target.click();
        await client.outcome;
      }),
    together: (events) =>
      act(async () => {
        events();
        await client.outcome;
      }),
    key: (target, key) => act(() => void target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }))),
    arrive: (change) => act(() => client.set(change)),
    wait: (ms) => act(() => void vi.advanceTimersByTime(ms)),
    unmount() {
      render(null, root);
      root.remove();
    },
  };
}
