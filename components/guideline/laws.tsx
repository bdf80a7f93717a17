/** Law and practice behind the checks, shown separately from the guideline's own words. */
import { usePanel } from "../context/panel-context";
import { Disclosure } from "../shell/disclosure";

export function Laws() {
  const { guideline, language, texts } = usePanel();
  const words = texts.guideline;
  if (guideline.laws.length === 0) return null;
  return (
    <Disclosure label={words.laws}>
      <p class="laws-note">{words.lawsNote}</p>
      <ul class="laws">
        {guideline.laws.map(({ id, title, meaning, url, certainty }) => (
          <li key={id}>
            <p class="account-name">
              {url ? (
                <a href={url} target="_blank" rel="noreferrer">
                  {title[language]}
                </a>
              ) : (
                title[language]
              )}
              {certainty === "to-verify" && <span class="account-status"> – {words.toVerify}</span>}
            </p>
            <p>{meaning[language]}</p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
