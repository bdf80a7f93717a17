/** What a missing version has to tell, piece by piece, each to be put into it with a press. */
import { prepare } from "../context/prepare";
import type { Draft } from "../model/draft";
import type { Guideline } from "../model/guideline";
import type { Language, LanguageSpan } from "../model/span";
import { joinItems } from "./join-items";
import { type KnownItem, knownItems } from "./known-items";
import { linkFor } from "./outline";

/** More would be a list that nobody reads. */
const mostFacts = 10;

/** Facts, names and terms of the version that is there, in the form of `target` and in the order of the text; then its links. */
export function factsToTell(written: Draft, guideline: Guideline, target: Language): string[] {
  const { context } = prepare(written, guideline).readings.folded;
  const { draft, derived } = context;
  const items = knownItems(context, target).filter(
    (item) => item.kind !== "name" || !isInOtherLanguage(item, derived.spans),
  );
  const pieces = byLine(items, draft.parts).flatMap((items) => joinItems(items, draft.parts, target).split(" · "));
  const links = derived.links.map((link) => linkFor(link, guideline, target, false));
  const own = pieces.filter((piece) => piece !== "" && !links.includes(piece));
  return [...new Set([...[...new Set(own)].slice(0, mostFacts), ...links])];
}

/** "Friday" in an English text begins like a name and is none. */
const isInOtherLanguage = ({ part, start, end }: KnownItem, spans: readonly LanguageSpan[][]) =>
  (spans[part] ?? []).some((span) => span.lang !== "fi" && span.lang !== "sv" && span.start < end && start < span.end);

/** Items of the same line, which may belong together. */
function byLine(items: readonly KnownItem[], parts: readonly string[]): KnownItem[][] {
  const lines = Map.groupBy(items, ({ part, start }) => `${part} ${(parts[part] ?? "").lastIndexOf("\n", start)}`);
  return [...lines.values()];
}
