/** The frame of what is shown while nobody is writing: what is so, what to do next, and that nothing leaves the browser. */
import type { ComponentChildren } from "preact";
import type { PanelPage } from "../../session/panel/panel-state";
import { usePanel } from "../context/panel-context";
import { LockIcon, PlumbIcon } from "../icons/icon";

interface NoDraftFrameProps {
  page: PanelPage;
  words: { title: string; text: string };
  children?: ComponentChildren;
}

export function NoDraftFrame({ page, words, children }: NoDraftFrameProps) {
  const { texts } = usePanel();
  return (
    <div class="no-draft" data-testid={page}>
      <PlumbIcon class="no-draft-mark" />
      <h2 class="no-draft-title">{words.title}</h2>
      <p class="no-draft-text">{words.text}</p>
      {children}
      <p class="privacy">
        <LockIcon /> {texts.views.privacy}
      </p>
    </div>
  );
}

/** Leads to the tab for writing without a platform. */
export function WriteHere({ write }: { write: () => void }) {
  const { texts } = usePanel();
  return (
    <button type="button" class="button button-plain" data-testid="write-here" onClick={write}>
      {texts.views.writeHere}
    </button>
  );
}
