/** What a colleague is asked with the draft that is shown: a translation where a version is missing, else a review. */
import type { Language } from "../../../rules/model/span";
import type { PanelState } from "../../../session/panel/panel-state";

/** The language into which the draft is to be translated; null: it is to be reviewed. */
export function missingTranslation({ review, dismissals }: Pick<PanelState, "review" | "dismissals">): Language | null {
  if (dismissals?.decision?.kind === "one-language-audience") return null;
  const kinds = (review?.findings ?? []).filter(({ check }) => check === "both-languages").map(({ kind }) => kind);
  if (kinds.includes("swedish-missing")) return "sv";
  return kinds.includes("finnish-missing") ? "fi" : null;
}
