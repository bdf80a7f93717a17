/** What every component of panel and popup needs, provided once at the top of the page. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type Texts, textsIn } from "../../locales/texts";
import type { Finding, InterfaceLanguage } from "../../rules/model/finding";
import type { Guideline } from "../../rules/model/guideline";
import type { SiteAccess } from "../../session/browser/site-access";
import type { Translator } from "../../session/browser/translator";
import type { PanelClient, PanelState } from "../../session/panel/panel-state";
import type { BrokenGuideline } from "../../session/stored/guideline-for-pages";
import type { TaskStore } from "../../session/stored/task-store";

/** What the entrypoint passes to the components. */
export interface PanelServices {
  client: PanelClient;
  guideline: Guideline;
  /** Why the organisation's own pack cannot be read, so that the built-in one is in use. */
  broken?: BrokenGuideline | undefined;
  /** Whether the person may switch the check of this finding off for an account. */
  canBeMuted(finding: Finding): boolean;
  /** null if the browser has no translator. */
  translator: Translator | null;
  tasks: TaskStore;
  /** Asks whether the browser lets the extension read the sites; left out where that is not to be asked. */
  sites?: SiteAccess;
  openOptions(): void;
  /** Reloads the page in the tab. */
  reloadPage(): void;
}

export interface PanelContext extends PanelServices {
  state: PanelState;
  language: InterfaceLanguage;
  texts: Texts;
  /** Shows a section of the guideline; null if there is no such view, as in the popup. */
  openGuideline: ((section: string, statement?: string) => void) | null;
  /** Takes the composer's text into the draft tab; null if there is no such view. */
  moveToDraft: (() => void) | null;
}

const Context = createContext<PanelContext | null>(null);
export const PanelProvider = Context.Provider;

export function panelContext(
  services: PanelServices,
  state: PanelState,
  { openGuideline = null, moveToDraft = null }: Partial<Pick<PanelContext, "openGuideline" | "moveToDraft">> = {},
): PanelContext {
  return { ...services, state, language: state.language, texts: textsIn(state.language), openGuideline, moveToDraft };
}

/** @throws Error outside a `PanelProvider` */
export function usePanel(): PanelContext {
  const context = useContext(Context);
  if (!context) throw new Error("usePanel outside PanelProvider");
  return context;
}
