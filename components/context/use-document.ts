/** Attributes of the document: its language, its title, and the number of the newest review. */
import { useLayoutEffect } from "preact/hooks";
import type { InterfaceLanguage } from "../../rules/model/finding";
import type { PanelClient } from "../../session/panel/panel-state";

export function useDocumentLanguage(language: InterfaceLanguage, title: string): void {
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
}

/**
 * Puts the revision of the newest review on the root element as `data-revision`, even before it is drawn, to measure
 * times.
 */
export function useRevisionMark(client: PanelClient): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    const mark = () => {
      const revision = client.state.observed?.revision;
      if (revision === undefined) delete root.dataset.revision;
      else root.dataset.revision = String(revision);
    };
    mark();
    return client.subscribe(mark);
  }, [client]);
}
