/** Law and practice behind the checks, shown separately from the guideline's own words. */
import type { Guideline } from "../../rules/model/guideline";
import { usePanel } from "../context/panel-context";
import { Disclosure } from "../shell/disclosure";

export function Laws() {
  const { guideline, texts } = usePanel();
  const words = texts.guideline;
  if (guideline.laws.length === 0) return null;
  return (
    <Disclosure label={words.laws}>
      <p class="laws-note">{words.lawsNote}</p>
      <ul class="laws">
        {guideline.laws.map((law) => (
          <LawLine key={law.id} law={law} />
        ))}
      </ul>
    </Disclosure>
  );
}

export function LawLine({ law: { title, meaning, url, certainty } }: { law: Guideline["laws"][number] }) {
  const { language, texts } = usePanel();
  return (
    <li>
      <p class="account-name">
        {url ? (
          <a href={url} target="_blank" rel="noreferrer">
            {title[language]}
          </a>
        ) : (
          title[language]
        )}
        {certainty === "to-verify" && <span class="account-status"> – {texts.guideline.toVerify}</span>}
      </p>
      <p>{meaning[language]}</p>
    </li>
  );
}
