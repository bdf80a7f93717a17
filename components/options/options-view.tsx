/** The options page. It gets settings and callbacks, and does not know where settings are stored. */
import { useId, useRef, useState } from "preact/hooks";
import { languageNames, textsIn } from "../../locales/texts";
import type { Channel } from "../../rules/model/draft";
import type { InterfaceLanguage } from "../../rules/model/finding";
import type { Guideline } from "../../rules/model/guideline";
import type { FiguresStore } from "../../session/stored/figures-store";
import { buttonChoices, type Settings } from "../../session/stored/settings";
import { useDocumentLanguage } from "../context/use-document";
import { useLoadedLanguage } from "../context/use-loaded-language";
import { lazy } from "../shell/lazy";
import { AccountRoles } from "./account-roles";
import { Backup } from "./backup";
import { Group, type PartProps } from "./group";
import { GuidelinePack, type TakenIn } from "./guideline-pack";
import { PersonalLevels } from "./personal-levels";
import { Places } from "./places";
import { Sites } from "./sites";

export const ReadAddresses = lazy(async () => (await import("./read-addresses")).ReadAddresses);

export const Figures = lazy(async () => (await import("./figures")).Figures);

export interface OptionsViewProps {
  settings: Settings;
  /** The language of the interface. */
  language: InterfaceLanguage;
  /** Hosts that the extension watches, by platform. */
  hostsOf: Record<Channel, string[]>;
  guideline: Guideline;
  figures: FiguresStore;
  isBuiltIn: boolean;
  /** Why the stored guideline cannot be used, so that the built-in one is in use; left out where it can. */
  broken?: string | undefined;
  /** See `GuidelinePack`. */
  takeIn(json: unknown): Promise<TakenIn>;
  onGuideline(taken: TakenIn | null): Promise<boolean>;
  /** Resolves to whether it was stored. */
  onChange(change: Partial<Settings>): Promise<boolean>;
  /** Deletes everything that the extension has stored. */
  onDeleteAll(): Promise<boolean>;
  /** Opens the page that a new user sees. */
  openFirstPage(): void;
}

export function OptionsView({ settings, hostsOf, guideline, onChange, ...more }: OptionsViewProps) {
  const language = useLoadedLanguage(more.language);
  const texts = textsIn(language);
  const words = texts.options;
  const [saved, setSaved] = useState<boolean | null>(null);
  useDocumentLanguage(language, `${words.title} – ${texts.product}`);
  const change = (part: Partial<Settings>) => {
    setSaved(null);
    void onChange(part).then(setSaved);
  };
  const part: PartProps = { settings, words, language, onChange: change };
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
        guideline={guideline}
        broken={more.broken === undefined ? null : texts.guideline.broken(more.broken)}
      />
      <Backup {...part} guideline={guideline} onDeleteAll={more.onDeleteAll} />
      <button type="button" class="button button-plain options-first-page" onClick={more.openFirstPage}>
        {words.firstPage}
      </button>
      <p class={saved === false ? "saved saved-not" : "saved"} role="status">
        {saved !== null && (saved ? words.saved : words.notSaved)}
      </p>
    </main>
  );
}

function LanguageChoice({ settings, words, onChange }: PartProps) {
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
              onChange={() => onChange({ language: choice })}
            />
            <span>{choice ? languageNames[choice] : words.browserLanguage}</span>
          </label>
        ))}
      </div>
      <p class="hint">{words.theme}</p>
    </Group>
  );
}

function ButtonChoice({ settings, words, onChange }: PartProps) {
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
              onChange={() => onChange({ buttonOpens: choice })}
            />
            <span>{words.buttonChoices[choice]}</span>
          </label>
        ))}
      </div>
    </Group>
  );
}

function Signature({ settings, words, onChange }: PartProps) {
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
        </div>
      ))}
    </Group>
  );
}
