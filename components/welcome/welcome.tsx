/** The first page that a new user sees: where to press, access to the sites, and a text to practise on. */
import { languageNames, textsIn } from "../../locales/texts";
import type { InterfaceLanguage } from "../../rules/model/finding";
import type { SiteAccess } from "../../session/browser/site-access";
import type { PanelDraft } from "../../session/panel/panel-draft";
import { PanelProvider, type PanelServices, panelContext } from "../context/panel-context";
import { useDocumentLanguage } from "../context/use-document";
import { usePanelState } from "../context/use-panel-state";
import { DraftFields } from "../draft/draft-fields";
import { RadioChoices } from "../draft/radio-choices";
import { LockIcon } from "../icons/icon";
import { DraftReview } from "../review/draft-review";
import { SiteAccessRequest } from "../shell/site-access-request";
import { NoticeBar } from "../status/notice-bar";
import { PanelPicture, RepairPicture, ToolbarPicture } from "./pictures";

export interface WelcomeProps extends Omit<PanelServices, "client"> {
  /** The draft that the person practises on. */
  practice: PanelDraft;
  sites: SiteAccess;
  onLanguage(language: InterfaceLanguage): void;
}

export function Welcome({ practice, sites, onLanguage, ...services }: WelcomeProps) {
  const state = usePanelState(practice.client);
  const { language } = state;
  const texts = textsIn(language);
  const words = texts.welcome;
  useDocumentLanguage(language, texts.product);
  const pictures = [ToolbarPicture, PanelPicture, RepairPicture];
  return (
    <PanelProvider value={panelContext({ ...services, client: practice.client }, state)}>
      <main class="welcome">
        <header class="welcome-head">
          <div>
            <h1>{words.title}</h1>
            <p class="welcome-lead">{words.lead}</p>
          </div>
          <RadioChoices
            legend={texts.options.language}
            choices={(["fi", "sv", "en"] as const).map((value) => ({ value, label: languageNames[value] }))}
            current={language}
            onChoose={onLanguage}
          />
        </header>
        <SiteAccessRequest sites={sites} texts={texts} />
        <ol class="welcome-steps">
          {words.steps.map(({ title, text }, at) => {
            const Picture = pictures[at] ?? ToolbarPicture;
            return (
              <li key={title} class="welcome-step">
                <Picture />
                <h2>{title}</h2>
                <p>{text}</p>
              </li>
            );
          })}
        </ol>
        <section class="welcome-practice" aria-labelledby="practice">
          <h2 id="practice">{words.practice}</h2>
          <p class="welcome-lead">{words.practiceText}</p>
          <div class="welcome-columns">
            <DraftFields panelDraft={practice} />
            <DraftReview standsAlone />
          </div>
          <NoticeBar />
        </section>
        <section class="welcome-more">
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
