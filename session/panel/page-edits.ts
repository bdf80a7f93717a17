/** Has repairs carried out by the page of the tab, and says what came of them. What does not arrive goes on the clipboard. */
import type { ObservedDraft } from "../../rules/model/draft";
import type { Edit } from "../../rules/model/finding";
import { copyText } from "../browser/clipboard";
import type { EditOutcome } from "../line/messages";
import type { ActiveTab } from "./active-tab";
import type { Notice } from "./panel-state";
import { rebased } from "./rebase-edits";

export interface PageEdits {
  edit(edits: Edit[]): Promise<EditOutcome>;
  /** `rest`: texts that have no place in the composer yet; they go on the clipboard once the edits are done. */
  editAndCopy(edits: Edit[], rest: string[]): Promise<EditOutcome>;
}

/** Nobody types on for longer than this many attempts at a repair take. */
const mostAttempts = 4;

/** `observed`: what the page shows now; `notify`: tells the person, null takes an earlier notice away. */
export function createPageEdits(
  tab: Pick<ActiveTab, "edit">,
  observed: () => ObservedDraft | null,
  notify: (notice: Notice | null) => void,
): PageEdits {
  /** Someone who types on while a repair is made gets it a moment later, where it belongs now. */
  async function editWhileTyping(edits: Edit[]): Promise<EditOutcome> {
    let pending: Edit[] | null = edits;
    let madeFor = observed();
    let outcome: EditOutcome = { status: "gone" };
    for (let attempt = 0; attempt < mostAttempts && madeFor && pending; attempt++) {
      outcome = await tab.edit(madeFor.composer, madeFor.revision, pending);
      // the page tells what it reads now before it answers
      const now: ObservedDraft | null = observed();
      if (outcome.status !== "stale" || now?.composer !== madeFor.composer || now.revision === madeFor.revision) break;
      pending = rebased(pending, madeFor.parts, now.parts);
      madeFor = now;
    }
    return outcome;
  }

  async function copy(text: string, kind: "unverified" | "copied"): Promise<void> {
    const isCopied = await copyText(text);
    notify({ kind: isCopied ? kind : "not-copied", text });
  }

  async function edit(edits: Edit[]): Promise<EditOutcome> {
    const outcome: EditOutcome = edits.length === 0 ? { status: "gone" } : await editWhileTyping(edits);
    if (outcome.status === "done") notify(null);
    else if (outcome.status === "unverified") await copy(outcome.text, "unverified");
    else notify({ kind: outcome.status });
    return outcome;
  }

  return {
    edit,
    async editAndCopy(edits, rest) {
      const outcome = await edit(edits);
      if (outcome.status === "done" && rest.length > 0) await copy(rest.join("\n\n"), "copied");
      return outcome;
    },
  };
}
