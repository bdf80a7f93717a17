/** What the document itself says: its language and title, and which review it shows. */
import { useLayoutEffect } from "preact/hooks";
import type { InterfaceLanguage } from "../../rules/model/finding";
import type { PanelClient } from "../../session/panel/panel-state";

export function useDocumentLanguage(language: InterfaceLanguage, title: string): void {
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
}

/** `data-revision` of the root element: the newest review that has arrived, drawn or not, so that its way here can be timed. */
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
