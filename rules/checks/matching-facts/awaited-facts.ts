/**
 * Facts that a version lacks because the place for them is still to be filled in, which `outline-left` says, or because an
 * address is mistyped, which `link-address` says.
 */
import type { CheckContext } from "../../context/check";
import type { DraftFact } from "../../facts/draft-facts";
import type { TextRange } from "../../model/draft";
import type { Language } from "../../model/span";
import { textAt } from "../../text/ranges";
import { standsFor } from "../../text/unfinished-places";
import { mistypedAddresses } from "../link-address/mistyped";

/** Of the facts that `lang` lacks: those for which a place in it waits. */
export function awaitedIn(context: CheckContext, lang: Language): (fact: DraftFact) => boolean {
  const { draft, derived } = context;
  const types = derived.unfinished
    .filter((place) => languageBefore(context, place) === lang)
    .map((place) => standsFor(textAt(draft.parts, place)));
  const hasMistyped = () => mistypedAddresses(context).some((each) => languageBefore(context, each) === lang);
  return ({ value }) => types.some((type) => type === value.type) || (value.type === "url" && hasMistyped());
}

/** What is left to be filled in has no language of its own: that of the text before it. */
function languageBefore({ derived }: CheckContext, { part, start }: TextRange) {
  const spans = derived.spans[part] ?? [];
  return (spans.findLast((span) => span.start < start) ?? spans[0])?.lang;
}
