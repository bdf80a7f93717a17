/** What the document itself says: its language and title, and which review it shows. */
import { useLayoutEffect } from "preact/hooks";
import type { InterfaceLanguage } from "../rules/review";

export function useDocumentLanguage(language: InterfaceLanguage, title: string): void {
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
}

/** `data-revision` of the root element: the newest review that has arrived, so that its way here can be timed. */
export function useRevisionMark(revision: number | null): void {
  useLayoutEffect(() => {
    if (revision === null) delete document.documentElement.dataset.revision;
    else document.documentElement.dataset.revision = String(revision);
  }, [revision]);
}
