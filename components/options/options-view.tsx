/** The options page. It gets settings and callbacks, and does not know where settings are stored. */
import { useId, useRef, useState } from "preact/hooks";
import { languageNames, textsIn } from "../../locales/texts";
import type { Channel } from "../../rules/model/draft";
import type { InterfaceLanguage } from "../../rules/model/finding";
import type { Guideline } from "../../rules/model/guideline";
import { placeholder, placeholderWords } from "../../rules/text/placeholders";
import type { FiguresStore } from "../../session/stored/figures-store";
import type { BrokenGuideline } from "../../session/stored/guideline-for-pages";
import { isSet, type Policy } from "../../session/stored/policy";
import { buttonChoices, type Settings } from "../../session/stored/settings";
import type { SettingsFile } from "../../session/stored/settings-file";
import type { OwnPhrases } from "../../session/stored/snippets";
import { useDocumentLanguage } from "../context/use-document";
import { useLoadedLanguage } from "../context/use-loaded-language";
import { lazy } from "../shell/lazy";
import { AccountRoles } from "./account-roles";
import { Backup } from "./backup";
import { Group, type PartProps, SetByPolicy } from "./group";
import { GuidelinePack, type TakenIn } from "./guideline-pack";
import { PersonalLevels } from "./personal-levels";
import { Places } from "./places";
import { Sites } from "./sites";
import type { GuidelineOrigin, ShownProblem } from "./support-details";

export const About = lazy(async () => (await import("./about")).About);
export const ReadAddresses = lazy(async () => (await import("./read-addresses")).ReadAddresses);

export const Figures = lazy(async () => (await import("./figures")).Figures);

export interface OptionsViewProps {
  /** As they hold, with what the policy sets. */
  settings: Settings;
  /** The person's own, for a file; what the policy sets is not in them. */
  ownSettings: Settings;
  policy: Policy;
  /** What was wrong in the policy. */
  problems: readonly ShownProblem[];
  phrases: OwnPhrases;
  /** The language of the interface. */
  language: InterfaceLanguage;
  /** Hosts that the extension watches, by platform. */
  hostsOf: Record<Channel, string[]>;
  guideline: Guideline;
  /** Where the guideline in use, or the one that cannot be used, comes from. */
  origin: GuidelineOrigin;
  /** Of the extension. */
  version: string;
  /** What the browser says of itself. */
  browser: string;
  figures: FiguresStore;
  /** Why the stored guideline cannot be used, so that the built-in one is in use; left out where it can. */
  broken?: BrokenGuideline | undefined;
  /** See `GuidelinePack`. */
  takeIn(json: unknown): Promise<TakenIn>;
  onGuideline(taken: TakenIn | null): Promise<boolean>;
  /** Resolves to whether it was stored. */
  onChange(change: Partial<Settings>): Promise<boolean>;
  /** Puts phrases from a file beside those that are there. Resolves to whether they were stored. */
  onPhrases(offered: OwnPhrases): Promise<boolean>;
  /** Deletes everything that the extension has stored. */
  onDeleteAll(): Promise<boolean>;
  /** Opens the page that a new user sees. */
  openFirstPage(): void;
}

export function OptionsView({
  settings,
  ownSettings,
  policy,
  hostsOf,
  guideline,
  onChange,
  ...more
}: OptionsViewProps) {
  const language = useLoadedLanguage(more.language);
  const texts = textsIn(language);
  const words = texts.options;
  const [saved, setSaved] = useState<boolean | null>(null);
  useDocumentLanguage(language, `${words.title} – ${texts.product}`);
  const saving = (work: Promise<boolean>) => {
    setSaved(null);
    void work.then(setSaved);
  };
  const change = (part: Partial<Settings>) => saving(onChange(part));
  const take = async ({ settings: offered, phrases }: SettingsFile) => {
    const [settingsStored, phrasesStored] = await Promise.all([
      onChange(offered),
      phrases ? more.onPhrases(phrases) : true,
    ]);
    return settingsStored && phrasesStored;
  };
  const part: PartProps = { settings, policy, words, language, onChange: change };
  return (
    <main class="options">
      <h1>
        {words.title} <span class="options-product">{texts.product}</span>
      </h1>
      <LanguageChoice {...part} />
      <ButtonChoice {...part} />
      <Signature {...part} />
      <Sites {...part} hostsOf={hostsOf} guideline={guideline} />
      <AccountRoles {...part} />
      <Places {...part} guideline={guideline} />
      {settings.readAddresses.length > 0 && <ReadAddresses {...part} />}
      <PersonalLevels {...part} guideline={guideline} />
      <Figures {...part} store={more.figures} />
      <GuidelinePack
        {...part}
        {...more}
        isBuiltIn={more.origin === "built-in"}
        isGuidelineSet={more.origin === "policy"}
        guideline={guideline}
        guidelineWords={texts.guideline}
        broken={more.broken === undefined ? null : texts.guideline.broken(more.broken)}
      />
      <Backup
        {...{ settings, ownSettings, policy, words, language, guideline }}
        phrases={more.phrases}
        onTake={(file) => saving(take(file))}
        onDeleteAll={more.onDeleteAll}
      />
      <button type="button" class="button button-plain options-first-page" onClick={more.openFirstPage}>
        {words.firstPage}
      </button>
      <About {...more} {...part} guideline={guideline} isRefused={more.broken !== undefined} />
      <p class={saved === false ? "saved saved-not" : "saved"} role="status">
        {saved !== null && (saved ? words.saved : words.notSaved)}
      </p>
    </main>
  );
}

function LanguageChoice({ settings, policy, words, onChange }: PartProps) {
  const isFixed = isSet(policy, "language");
  const choices: (InterfaceLanguage | null)[] = [null, "fi", "sv", "en"];
  return (
    <Group heading={words.language}>
      <div class="choices" role="radiogroup" aria-label={words.language}>
        {choices.map((choice) => (
          <label key={choice} class="choice" lang={choice ?? undefined}>
            <input
              type="radio"
              name="language"
              value={choice ?? "browser"}
              checked={settings.language === choice}
              disabled={isFixed}
              onChange={() => onChange({ language: choice })}
            />
            <span>{choice ? languageNames[choice] : words.browserLanguage}</span>
          </label>
        ))}
      </div>
      {isFixed && <SetByPolicy words={words} />}
      <p class="hint">{words.theme}</p>
    </Group>
  );
}

function ButtonChoice({ settings, policy, words, onChange }: PartProps) {
  const isFixed = isSet(policy, "buttonOpens");
  return (
    <Group heading={words.buttonOpens}>
      <div class="choices" role="radiogroup" aria-label={words.buttonOpens}>
        {buttonChoices.map((choice) => (
          <label key={choice} class="choice">
            <input
              type="radio"
              name="button-opens"
              value={choice}
              checked={settings.buttonOpens === choice}
              disabled={isFixed}
              onChange={() => onChange({ buttonOpens: choice })}
            />
            <span>{words.buttonChoices[choice]}</span>
          </label>
        ))}
      </div>
      {isFixed && <SetByPolicy words={words} />}
    </Group>
  );
}

/** The organisation's pattern as people read it, with the places to fill in named in the language of the signature. */
const shownPattern = (pattern: string, lang: "fi" | "sv") =>
  pattern
    .replace("{name}", placeholder(placeholderWords[lang].name))
    .replace("{title}", placeholder(placeholderWords[lang].title));

function Signature({ settings, policy, words, onChange }: PartProps) {
  const id = useId();
  // both signatures are stored together: kept here, so that the second change includes the first before it is stored
  const typed = useRef(settings.signature);
  return (
    <Group heading={words.signature} hint={words.signatureHint}>
      {(["fi", "sv"] as const).map((lang) => (
        <div key={lang} class="labelled">
          <label for={`${id}-${lang}`}>{words.signatureIn[lang]}</label>
          <input
            id={`${id}-${lang}`}
            class="field"
            type="text"
            lang={lang}
            autocomplete="off"
            maxLength={300}
            defaultValue={settings.signature[lang]}
            onChange={(event) => {
              typed.current = { ...typed.current, [lang]: event.currentTarget.value.trim() };
              onChange({ signature: typed.current });
            }}
          />
          {policy.signature && (
            <p class="hint">
              {words.signaturePattern} <bdi lang={lang}>{shownPattern(policy.signature[lang], lang)}</bdi>
            </p>
          )}
        </div>
      ))}
    </Group>
  );
}
