/** The first page that a new user sees: where to press, access to the sites, and a text to practise on. */
import { languageNames, textsIn } from "../../locales/texts";
import type { InterfaceLanguage } from "../../rules/model/finding";
import type { SiteAccess } from "../../session/browser/site-access";
import type { PanelDraft } from "../../session/panel/panel-draft";
import { PanelProvider, type PanelServices, panelContext } from "../context/panel-context";
import { useDocumentLanguage } from "../context/use-document";
import { usePanelState } from "../context/use-panel-state";
import { RadioChoices } from "../draft/radio-choices";
import { LockIcon } from "../icons/icon";
import { SiteAccessRequest } from "../shell/site-access-request";
import { FirstSteps, type FirstStepsProps } from "./first-steps";
import { Practice } from "./practice";

export interface WelcomeProps extends Omit<PanelServices, "client">, FirstStepsProps {
  /** The draft that the person practises on. */
  practice: PanelDraft;
  sites: SiteAccess;
  /** null where the organisation has set the language. */
  onLanguage: ((language: InterfaceLanguage) => void) | null;
}

export function Welcome({ practice, sites, onLanguage, openPanel, siteAddress, ...services }: WelcomeProps) {
  const state = usePanelState(practice.client);
  const { language } = state;
  const texts = textsIn(language);
  const words = texts.welcome;
  useDocumentLanguage(language, texts.product);
  return (
    <PanelProvider value={panelContext({ ...services, client: practice.client }, state)}>
      <main class="welcome">
        <header class="welcome-head">
          <div>
            <h1>{words.title}</h1>
            <p class="welcome-lead">{words.lead}</p>
          </div>
          {onLanguage && (
            <RadioChoices
              legend={texts.options.language}
              choices={(["fi", "sv", "en"] as const).map((value) => ({ value, label: languageNames[value] }))}
              current={language}
              onChoose={onLanguage}
            />
          )}
        </header>
        <div class="welcome-columns">
          <div class="welcome-start">
            <SiteAccessRequest sites={sites} texts={texts} />
            <FirstSteps openPanel={openPanel} siteAddress={siteAddress} />
          </div>
          <Practice practice={practice} />
        </div>
        <section>
          <h2>{words.keys}</h2>
          <dl class="key-list">
            {words.keyList.map(([keys, what]) => (
              <div key={keys}>
                <dt>
                  <kbd>{keys}</kbd>
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
          <p class="hint">{words.keysChange}</p>
        </section>
        <p class="privacy">
          <LockIcon /> {texts.views.privacy}
        </p>
        <button type="button" class="button button-plain" onClick={services.openOptions}>
          {texts.settings}
        </button>
      </main>
    </PanelProvider>
  );
}
