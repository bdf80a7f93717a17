/** The message that asks a colleague for a translation, for mail and Teams. Pure. */
import type { Texts } from "../../../locales/texts";
import type { Guideline } from "../../../rules/model/guideline";
import { answerLines } from "../../../rules/writing/request-lines";
import type { Pair, TranslationRequest } from "../../../rules/writing/translation-request";
import { type Block, type RichText, richText } from "./rich-text";
import { whereWords } from "./where-words";

export function requestMessage(request: TranslationRequest, guideline: Guideline, texts: Texts): RichText {
  const words = texts.handOff;
  const { target, hashtags } = request;
  const pairLine = ({ source, target: other }: Pair) => `${source} → ${other ?? words.pageUnknown[target]}`;
  const link = (pair: Pair) => (pair.source === pair.target ? `${pair.source} (${words.samePage})` : pairLine(pair));
  const lists: [string, string[]][] = [
    [words.facts[target], request.facts],
    [words.terms, request.terms.map(pairLine)],
    [words.names, request.names.map((pair) => (pair.source === pair.target ? pair.source : pairLine(pair)))],
    [words.links, request.links.map(link)],
    [words.tagsKept, hashtags.kept.length > 0 ? [hashtags.kept.join(" ")] : []],
    [words.tagsAdded, hashtags.added.length > 0 ? [hashtags.added.join(" ")] : []],
  ];
  const [first = "", ...others] = request.wishes;
  const { above, below } = answerLines[target];
  return richText([
    { kind: "heading", text: first },
    ...others.map((text): Block => ({ kind: "paragraph", text })),
    { kind: "paragraph", text: `${words.publishedOn}: ${whereWords(request, guideline, texts)}` },
    ...(request.isUnsettled ? [{ kind: "paragraph", text: words.unsettled } as const] : []),
    { kind: "heading", text: words.toTranslate },
    ...request.texts.map((text): Block => ({ kind: "quote", text })),
    ...lists
      .filter(([, items]) => items.length > 0)
      .map(([heading, items]): Block => ({ kind: "list", heading, items })),
    { kind: "paragraph", text: words.howToAnswer },
    { kind: "paragraph", text: above },
    { kind: "paragraph", text: "" },
    { kind: "paragraph", text: below },
  ]);
}
