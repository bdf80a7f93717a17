/** Which language versions the draft has, each with its state in a word. */
import { languageNames } from "../../../locales/texts";
import type { Level, Review } from "../../../rules/model/finding";
import type { Language, VersionState } from "../../../rules/model/span";
import { usePanel } from "../../context/panel-context";
import { TickIcon } from "../../icons/icon";

interface LanguagePillsProps {
  versions: Review["versions"];
  /** Languages that are asked for and missing, with the level of that finding. */
  missing: ReadonlyMap<Language, Level>;
  /** Nothing has been judged yet: no state is called good or bad. */
  isNeutral: boolean;
}

export function LanguagePills({ versions, missing, isNeutral }: LanguagePillsProps) {
  const { guideline } = usePanel();
  const order = guideline.languages.primary === "fi" ? (["fi", "sv"] as const) : (["sv", "fi"] as const);
  return (
    <ul class="pills">
      {order.map((language) => (
        <Pill
          key={language}
          language={language}
          version={versions[language]}
          missing={missing.get(language) ?? null}
          isNeutral={isNeutral}
        />
      ))}
    </ul>
  );
}

interface PillProps {
  language: Language;
  version: VersionState;
  missing: Level | null;
  isNeutral: boolean;
}

function Pill({ language, version: { state }, missing, isNeutral }: PillProps) {
  const { texts } = usePanel();
  const words = texts.languages;
  const isThere = state !== "missing";
  const tone = missing ? "missing" : isNeutral || !isThere ? "neutral" : state;
  const said = missing
    ? words.state.missing
    : isNeutral
      ? isThere
        ? words.begun
        : words.notYet
      : isThere
        ? words.state[state]
        : words.absent;
  return (
    <li
      class={`pill pill-${tone}${missing ? ` level-${missing}` : ""}`}
      data-testid={`version-${language}`}
      data-state={state}
    >
      <span class="pill-name" lang={language}>
        {languageNames[language]}
      </span>{" "}
      <span class="pill-state">
        {tone === "complete" && <TickIcon />} {said}
      </span>
    </li>
  );
}
