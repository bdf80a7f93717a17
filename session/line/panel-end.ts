/**
 * The panel's line to the content script of one tab. Goes on when the background script is stopped, since it does not
 * pass through it. Ends with the page; `onLost` tells.
 */

import type { Edit } from "../../rules/model/finding";
import { browser } from "../browser/browser";
import { type EditOutcome, type PageState, type PanelMessage, panelPort, parsePageMessage } from "./messages";

export interface PanelEnd {
  edit(composer: string, revision: number, edits: Edit[]): Promise<EditOutcome>;
  send(message: Exclude<PanelMessage, { type: "edit" }>): void;
  close(): void;
}

/** Longer than any insertion with its verification takes, ms. */
const editTimeout = 8000;

export function openPanelEnd(tab: number, onState: (state: PageState) => void, onLost: () => void): PanelEnd {
  const port = browser.tabs.connect(tab, { name: panelPort, frameId: 0 });
  const waiting = new Map<number, (outcome: EditOutcome) => void>();
  let open = true;
  let requests = 0;

  function post(message: PanelMessage): void {
    if (open) port.postMessage(message);
  }

  port.onMessage.addListener((raw: unknown) => {
    const message = parsePageMessage(raw);
    if (message?.type === "state") onState(message.state);
    if (message?.type === "edit-outcome") waiting.get(message.request)?.(message.outcome);
  });
  port.onDisconnect.addListener(() => {
    void browser.runtime.lastError; // read, so that "no receiver" is not reported as unhandled
    if (!open) return;
    open = false;
    for (const answer of [...waiting.values()]) answer({ status: "gone" });
    onLost();
  });

  return {
    edit(composer, revision, edits) {
      if (!open) return Promise.resolve({ status: "gone" });
      const request = ++requests;
      return new Promise((resolve) => {
        const answer = (outcome: EditOutcome) => {
          clearTimeout(timer);
          waiting.delete(request);
          resolve(outcome);
        };
        const timer = setTimeout(
          () => answer({ status: "unverified", text: edits.map((edit) => edit.text).join("\n") }),
          editTimeout,
        );
        waiting.set(request, answer);
        post({ type: "edit", request, composer, revision, edits });
      });
    },
    send: post,
    close() {
      open = false;
      port.disconnect();
    },
  };
}
