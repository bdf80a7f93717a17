/** The message that asks a colleague to check a draft, with what is still open in it. Pure. */
import type { Texts } from "../../../locales/texts";
import { findingText, findingTitle } from "../../../rules/message";
import type { Draft } from "../../../rules/model/draft";
import type { Finding, InterfaceLanguage } from "../../../rules/model/finding";
import type { Guideline } from "../../../rules/model/guideline";
import { type Until, untilText, wishForReview } from "../../../rules/writing/request-lines";
import { type Block, type RichText, richText } from "./rich-text";
import { whereWords } from "./where-words";

export interface ReviewMessageInput {
  draft: Draft;
  /** The findings that are still open. */
  findings: readonly Finding[];
  guideline: Guideline;
  /** null: no hurry. */
  until: Until | null;
  /** `YYYY-MM-DD` */
  today: string;
  language: InterfaceLanguage;
  texts: Texts;
}

export function reviewMessage(input: ReviewMessageInput): RichText {
  const { draft, findings, guideline, until, today, language, texts } = input;
  const words = texts.handOff;
  const where = {
    channels: [draft.channel, ...(draft.alsoOn ?? [])],
    surface: draft.surface,
    account: draft.postingAs?.name ?? null,
  };
  const altTexts = (draft.media?.altTexts ?? []).map(
    (alt, at) => `${words.picture(at + 1)}: ${alt ?? words.noAltText}`,
  );
  const open = findings
    .filter(({ level }) => level !== "info")
    .map((finding) => {
      const level = texts.findings.levels[finding.level];
      return `${level}: ${findingTitle(finding, language)} – ${findingText(finding, guideline, language)}`;
    });
  const lists: [string, string[]][] = [
    [words.altTexts, altTexts],
    [words.review, open.length > 0 ? open : [words.nothingOpen]],
  ];
  return richText([
    { kind: "heading", text: wishForReview(language, until ? untilText(until, today, language) : "") },
    { kind: "paragraph", text: `${words.publishedOn}: ${whereWords(where, guideline, texts)}` },
    ...draft.parts.map((text): Block => ({ kind: "quote", text })),
    ...lists
      .filter(([, items]) => items.length > 0)
      .map(([heading, items]): Block => ({ kind: "list", heading, items })),
    { kind: "paragraph", text: words.byGuideline(guideline.title[language]) },
  ]);
}
