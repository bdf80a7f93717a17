/** Dates, times and other facts of the two versions side by side. */
import { languageNames } from "../../../locales/texts";
import type { TextRange } from "../../../rules/model/draft";
import type { FactRow } from "../../../rules/model/fact";
import { usePanel } from "../../context/panel-context";
import { excerpt, textOf } from "../../text/excerpt";
import type { Keyed } from "../calm/hold-back-while-typing";
import { PassageButton } from "./passage-button";

const longest = 60;

export function FactsTable({ rows }: { rows: readonly Keyed<FactRow>[] }) {
  const { state, texts } = usePanel();
  const parts = state.draft?.parts ?? [];
  const wordsOf = (range: TextRange | null) =>
    range ? excerpt(textOf(range, parts).replace(/^https?:\/\/(www\.)?/u, ""), longest) : "";
  return (
    <table class="facts">
      <thead>
        <tr>
          <th scope="col">
            <span class="visually-hidden">{texts.facts.fact}</span>
          </th>
          {(["fi", "sv"] as const).map((lang) => (
            <th key={lang} scope="col" lang={lang}>
              {languageNames[lang]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, item: row }) => (
          <tr key={key}>
            <th scope="row">{texts.facts.types[row.type]}</th>
            {(["fi", "sv"] as const).map((lang) => (
              <td key={lang}>
                <PassageButton range={row[lang]} words={wordsOf(row[lang])} lang={lang} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
