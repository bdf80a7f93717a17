/** Has repairs carried out by the page of the tab, and says what came of them. What does not arrive goes on the clipboard. */
import type { ObservedDraft } from "../../rules/model/draft";
import type { Edit } from "../../rules/model/finding";
import { copyText } from "../browser/clipboard";
import type { EditOutcome } from "../line/messages";
import type { ReviewedTexts } from "../review/review-session";
import type { ActiveTab } from "./active-tab";
import type { Notice } from "./panel-state";
import { rebased } from "./rebase-edits";

/** Edits, with the texts that they were made for. */
export interface OfferedEdits {
  edits: Edit[];
  texts: ReviewedTexts | null;
}

export interface PageEdits {
  edit(offered: OfferedEdits): Promise<EditOutcome>;
  /** For what took long to make, such as a translation: where it finds no place any more, it goes on the clipboard. */
  editOrCopy(offered: OfferedEdits): Promise<EditOutcome>;
  /** `rest`: texts that have no place in the composer yet; they go on the clipboard, with the edits that may not have arrived. */
  editAndCopy(offered: OfferedEdits, rest: string[]): Promise<EditOutcome>;
}

/** Nobody types on for longer than this many attempts at a repair take. */
const mostAttempts = 4;

/** `observed`: what the page shows now; `notify`: tells the person, null takes an earlier notice away. */
export function createPageEdits(
  tab: Pick<ActiveTab, "edit">,
  observed: () => ObservedDraft | null,
  notify: (notice: Notice | null) => void,
): PageEdits {
  /** What was typed since the edits were made is still there afterwards: they are carried over to the text as it is now. */
  async function editAsTextMoves({ edits, texts }: OfferedEdits): Promise<EditOutcome> {
    let madeFor = texts;
    let pending: Edit[] | null = edits;
    let outcome: EditOutcome = { status: "gone" };
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      const now = observed();
      if (!now || now.composer !== madeFor?.composer) break;
      if (now.revision !== madeFor.revision) pending = rebased(pending, madeFor.parts, now.parts);
      if (!pending) return { status: "stale" };
      outcome = await tab.edit(now.composer, now.revision, pending);
      // the page tells what it reads now before it answers that the text has moved
      if (outcome.status !== "stale" || observed()?.revision === now.revision) break;
      madeFor = now;
    }
    return outcome;
  }

  async function copy(text: string, kind: "unverified" | "copied" | "moved-on"): Promise<void> {
    const isCopied = await copyText(text);
    notify({ kind: isCopied ? kind : "not-copied", text });
  }

  const outcomeOf = ({ edits, texts }: OfferedEdits): Promise<EditOutcome> =>
    edits.length === 0 ? Promise.resolve({ status: "gone" }) : editAsTextMoves({ edits, texts: texts ?? observed() });

  /** `rest`: goes on the clipboard together with what may not have arrived. */
  async function tell(outcome: EditOutcome, rest: string[] = []): Promise<void> {
    if (outcome.status === "unverified") await copy([outcome.text, ...rest].join("\n\n"), "unverified");
    else if (outcome.status !== "done") notify({ kind: outcome.status });
    else if (rest.length > 0) await copy(rest.join("\n\n"), "copied");
    else notify(null);
  }

  return {
    async edit(offered) {
      const outcome = await outcomeOf(offered);
      await tell(outcome);
      return outcome;
    },
    async editOrCopy(offered) {
      const outcome = await outcomeOf(offered);
      const hasNoPlace = outcome.status === "stale" || outcome.status === "gone";
      if (hasNoPlace) await copy(offered.edits.map(({ text }) => text.trim()).join("\n\n"), "moved-on");
      else await tell(outcome);
      return outcome;
    },
    async editAndCopy(offered, rest) {
      const outcome = await outcomeOf(offered);
      await tell(outcome, rest);
      return outcome;
    },
  };
}
