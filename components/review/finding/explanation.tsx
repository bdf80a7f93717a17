/** Why something was found: quotes from the guideline with their sections, and the law or practice behind the check. */

import type { Finding, InterfaceLanguage } from "../../../rules/model/finding";
import type { Guideline } from "../../../rules/model/guideline";
import { usePanel } from "../../context/panel-context";
import { Disclosure } from "../../shell/disclosure";
import { statementTranslation } from "../../text/statement-translation";

/** The first ones carry the finding; the others are folded. */
const quotesShown = 2;
type Statement = Guideline["statements"][number];

export function statementsOf(finding: Finding, guideline: Guideline): Statement[] {
  return finding.statements.flatMap((id) => guideline.statements.find((statement) => statement.id === id) ?? []);
}

/**
 * Law or practice behind the check: titles of the laws that the pack lists for it, otherwise the basis of the check.
 */
export function basisOf(finding: Finding, guideline: Guideline, language: InterfaceLanguage): string[] {
  const laws = guideline.laws.filter(({ checks }) => checks.includes(finding.check));
  return laws.length > 0 ? laws.map(({ title }) => title[language]) : (guideline.checks[finding.check]?.basis ?? []);
}

export function Explanation({ finding }: { finding: Finding }) {
  const { guideline, texts, language, openGuideline } = usePanel();
  const statements = statementsOf(finding, guideline);
  const basis = basisOf(finding, guideline, language);
  const carrying = statements.slice(0, quotesShown);
  const sections = carrying.filter(({ section }, at) => carrying.findIndex((one) => one.section === section) === at);
  return (
    <div class="explanation">
      {statements.length > 0 && <p class="explanation-lead">{texts.findings.guidelineSays}</p>}
      {statements.slice(0, quotesShown).map((statement) => (
        <Quote key={statement.id} statement={statement} />
      ))}
      {statements.length > quotesShown && (
        <Disclosure label={texts.findings.otherStatements(statements.length - quotesShown)}>
          {statements.slice(quotesShown).map((statement) => (
            <Quote key={statement.id} statement={statement} />
          ))}
        </Disclosure>
      )}
      {openGuideline && sections.length > 0 && (
        <ul class="section-links">
          {sections.map(({ id, section }) => (
            <li key={section}>
              <button
                type="button"
                class="link-button"
                data-testid="open-section"
                onClick={() => openGuideline(section, id)}
              >
                {section === "0" ? texts.findings.openStart : texts.findings.openSection(section)}
              </button>
            </li>
          ))}
        </ul>
      )}
      {basis.length > 0 && <p class="basis">{texts.findings.basis(basis.join(" · "))}</p>}
    </div>
  );
}

function Quote({ statement }: { statement: Statement }) {
  const { language, texts } = usePanel();
  const gloss = statementTranslation(statement, language);
  return (
    <blockquote class="quote">
      {gloss && <p>{gloss}</p>}
      {gloss && <p class="quote-original">{texts.findings.original}</p>}
      <p lang="fi">{statement.quote}</p>
    </blockquote>
  );
}
