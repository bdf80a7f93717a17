/** Dates, times and other facts of the two versions side by side; those that differ are marked and come first. */
import { languageNames } from "../../../locales/texts";
import type { TextRange } from "../../../rules/model/draft";
import type { FactRow } from "../../../rules/model/fact";
import { usePanel } from "../../context/panel-context";
import { ErrorIcon, WarningIcon } from "../../icons/icon";
import { Disclosure } from "../../shell/disclosure";
import { Section } from "../../shell/section";
import { excerpt, textOf } from "../../text/excerpt";
import type { Keyed } from "../calm/hold-back-while-typing";

export function FactsSection({ rows }: { rows: Keyed<FactRow>[] }) {
  const { texts } = usePanel();
  if (rows.length === 0) return null;
  const same = rows.filter(({ item }) => item.state === "same");
  const different = rows.filter(({ item }) => item.state !== "same");
  return (
    <Section heading={texts.facts.heading} name="facts">
      {different.length > 0 && <FactTable rows={different} />}
      {same.length > 0 && (
        <Disclosure label={texts.facts.allSame(same.length)}>
          <FactTable rows={same} />
        </Disclosure>
      )}
    </Section>
  );
}

function FactTable({ rows }: { rows: Keyed<FactRow>[] }) {
  const { texts } = usePanel();
  return (
    <table class="facts">
      <thead>
        <tr>
          <th scope="col">
            <span class="visually-hidden">{texts.facts.fact}</span>
          </th>
          <th scope="col" lang="fi">
            {languageNames.fi}
          </th>
          <th scope="col" lang="sv">
            {languageNames.sv}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, item: row }) => (
          <tr key={key} class={`fact fact-${row.state}`}>
            <th scope="row" class="fact-name">
              {texts.facts.types[row.type]}
              {row.state === "differs" && <ErrorIcon class="level-error" label={texts.facts.differs} />}
            </th>
            <FactCell range={row.fi} lang="fi" />
            <FactCell range={row.sv} lang="sv" />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function FactCell({ range, lang }: { range: TextRange | null; lang: "fi" | "sv" }) {
  const { client, state, texts } = usePanel();
  if (!range) {
    return (
      <td class="fact-missing">
        <WarningIcon class="level-warning" /> {texts.facts.missing}
      </td>
    );
  }
  const words = excerpt(textOf(range, state.draft?.parts ?? []).replace(/^https?:\/\/(www\.)?/u, ""), 60);
  return (
    <td lang={lang}>
      <button
        type="button"
        class="fact-value"
        aria-label={texts.findings.showPassage(words)}
        onClick={() => client.mark(range, "scroll")}
      >
        {words}
      </button>
    </td>
  );
}
