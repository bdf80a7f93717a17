/** A draft with its review as text, for the colleague who approves or translates it. Pure. */
import type { Texts } from "../../../locales/texts";
import { findingText, findingTitle } from "../../../rules/message";
import type { Draft } from "../../../rules/model/draft";
import type { Finding, InterfaceLanguage } from "../../../rules/model/finding";
import type { Guideline } from "../../../rules/model/guideline";

export interface HandOff {
  /** Plain text, for programs that cannot paste HTML. */
  text: string;
  /** HTML, for e-mail and Teams; everything that someone wrote is escaped. */
  html: string;
}

export interface HandOffInput {
  draft: Draft;
  /** The findings that are still open. */
  findings: readonly Finding[];
  guideline: Guideline;
  language: InterfaceLanguage;
  texts: Texts;
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
const paragraphs = (text: string) => `<p>${escaped(text).replaceAll("\n", "<br>")}</p>`;

export function handOff({ draft, findings, guideline, language, texts }: HandOffInput): HandOff {
  const words = texts.handOff;
  const where = [
    [draft.channel, ...(draft.alsoOn ?? [])].map((channel) => guideline.platforms[channel].name).join(" + "),
    texts.where.surface[draft.surface],
    draft.postingAs?.name ?? texts.where.unknownAccount,
  ].join(" · ");
  const altTexts = (draft.media?.altTexts ?? []).map(
    (alt, at) => `${words.picture(at + 1)}: ${alt ?? words.noAltText}`,
  );
  const open = findings
    .filter(({ level }) => level !== "info")
    .map((finding) => {
      const level = texts.findings.levels[finding.level];
      return `${level}: ${findingTitle(finding, language)} – ${findingText(finding, guideline, language)}`;
    });
  const by = `${texts.product}: ${guideline.title[language]} ${guideline.version}, ${draft.today}`;
  const lists: [string, string[]][] = [
    ...(altTexts.length > 0 ? [[words.altTexts, altTexts] as [string, string[]]] : []),
    [words.review, open.length > 0 ? open : [texts.verdict.ready]],
  ];
  return {
    text: [
      where,
      ...draft.parts,
      ...lists.map(([heading, items]) => [heading, ...items.map((item) => `- ${item}`)].join("\n")),
      by,
    ].join("\n\n"),
    html: [
      `<p><b>${escaped(where)}</b></p>`,
      ...draft.parts.map((part) => `<blockquote>${paragraphs(part)}</blockquote>`),
      ...lists.map(
        ([heading, items]) =>
          `<p><b>${escaped(heading)}</b></p><ul>${items.map((item) => `<li>${escaped(item)}</li>`).join("")}</ul>`,
      ),
      `<p><small>${escaped(by)}</small></p>`,
    ].join(""),
  };
}
