/**
 * The gallery's page, which `tools/gallery.ts` opens; it shows one state:
 * `?view=panel|guideline|draft|tasks|popup|options|welcome&state=NAME&lang=fi|sv|en`.
 */

import { render } from "preact";
import { siteAddress } from "../../composers/platforms/addresses";
import { noPolicy, underPolicy } from "../../session/stored/policy";
import "../../components/styles/all.css";
import { About, Figures, OptionsView, ReadAddresses } from "../../components/options/options-view";
import { loadTabs, SidePanel } from "../../components/panel/side-panel";
import { Popup } from "../../components/popup/popup";
import { Preview } from "../../components/review/foot/foot-bar";
import { HandOffForm } from "../../components/review/hand-off/hand-off-button";
import { practiceText, preparedVersion } from "../../components/welcome/practice-text";
import { Welcome } from "../../components/welcome/welcome";
import { hostsOf } from "../../composers/platforms/addresses";
import { loadTexts } from "../../locales/texts";
import { defaultGuideline } from "../../rules/model/default-guideline";
import type { InterfaceLanguage } from "../../rules/model/finding";
import type { Guideline } from "../../rules/model/guideline";
import { noPhrases } from "../../session/stored/snippets";
import {
  createFixtureClient,
  createFixtureFigures,
  createFixturePanelDraft,
  createFixtureTasks,
} from "../../tests/support/fixtures";
import {
  lookupStates,
  optionsFigures,
  optionsStates,
  pageStructure,
  panelStates,
  policyStates,
  taskStates,
  writingStates,
} from "./states";
import { translators } from "./translators";

const shownHosts = Object.fromEntries(
  Object.entries(hostsOf).map(([channel, hosts]) => [
    channel,
    hosts.map((host) => new URL(host.replace("*", "")).host),
  ]),
) as typeof hostsOf;
const nothing = () => undefined;
/** The first page's practice when every button has been pressed. */
const finishedPractice = { ...preparedVersion, tags: "#Kirkkonummi #Kyrkslätt #YhdessäTillsammans" };

// only the gallery's tools make these addresses, so that `lang` is one of the languages
const languageOf = (query: URLSearchParams) => (query.get("lang") ?? "fi") as InterfaceLanguage;

function scene(query: URLSearchParams) {
  const view = query.get("view") ?? "panel";
  const name = query.get("state") ?? "post-one-language";
  const language = languageOf(query);
  document.body.className = `${view}-page`;
  const settings = optionsStates[name];
  if (view === "options" && settings) {
    const { policy, problems, broken } = {
      ...{ policy: noPolicy, problems: [], broken: undefined },
      ...policyStates[name],
    };
    return (
      <OptionsView
        settings={underPolicy(settings, policy)}
        ownSettings={settings}
        policy={policy}
        problems={problems}
        broken={broken}
        phrases={noPhrases}
        language={language}
        hostsOf={shownHosts}
        guideline={defaultGuideline}
        origin={name === "fresh" ? "built-in" : name === "set-by-policy" ? "policy" : "person"}
        version="0.1.0"
        browser="Chromium 156"
        figures={createFixtureFigures(optionsFigures[name])}
        takeIn={(json) => Promise.resolve({ guideline: json as Guideline, sources: { pack: json, layers: [] } })}
        onGuideline={() => Promise.resolve(true)}
        onChange={() => Promise.resolve(true)}
        onPhrases={() => Promise.resolve(true)}
        openFirstPage={nothing}
        onDeleteAll={() => Promise.resolve(true)}
      />
    );
  }
  if (view === "welcome") {
    const practice = createFixturePanelDraft(name === "finished" ? finishedPractice : practiceText(language), language);
    const sites = { isGiven: () => Promise.resolve(name !== "no-permission"), ask: () => Promise.resolve(true) };
    const stand = {
      guideline: defaultGuideline,
      canBeMuted: () => true,
      translator: null,
      tasks: createFixtureTasks(),
    };
    return (
      <Welcome
        openPanel={() => Promise.resolve()}
        siteAddress={siteAddress}
        {...stand}
        practice={practice}
        sites={sites}
        onLanguage={nothing}
        openOptions={nothing}
        reloadPage={nothing}
      />
    );
  }
  const state =
    panelStates[
      view === "tasks" || view === "guideline" ? "no-composer" : view === "draft" ? "post-one-language" : name
    ]?.();
  if (!state) return <p>{name}?</p>;
  const client = createFixtureClient({ ...state, language });
  const services = {
    client: Object.assign(client, { structure: Promise.resolve(pageStructure), occupied: name === "occupied" }),
    guideline:
      name === "empty" ? { ...defaultGuideline, sections: [], statements: [], accounts: [] } : defaultGuideline,
    canBeMuted: () => true,
    translator: translators[name] ?? null,
    tasks: createFixtureTasks(view === "tasks" ? taskStates[name] : undefined),
    openOptions: nothing,
    reloadPage: nothing,
  };
  Object.assign(window, { sceneClient: client }); // tests change what the scene shows
  const broken = name === "broken-pack" ? { reason: "checks.all-caps.levels.capitals", isByPolicy: false } : undefined;
  if (view === "popup") return <Popup {...services} openPanel={nothing} />;
  const written = writingStates[name];
  const panelDraft = createFixturePanelDraft(written?.writing, language, written?.state);
  if (written?.notice) panelDraft.client.set({ notice: written.notice });
  const start = view === "guideline" || view === "tasks" || view === "draft" ? view : "review";
  const readPage = () => Promise.resolve({ kind: "not-allowed" as const });
  return (
    <SidePanel
      {...services}
      openPage={nothing}
      broken={broken}
      writing={() => Promise.resolve({ panelDraft, readPage })}
      start={start}
    />
  );
}

/** Selector of what comes last in a scene. */
function completeView(query: URLSearchParams): string {
  if (query.get("view") === "draft") return ".draft-view"; // the tab is empty until its text is loaded
  if (query.get("view") === "options" && query.get("state") === "used") return ".figures"; // the storage is asked for them
  if ((query.get("state") ?? "") in translators) return ".machine"; // the browser is asked whether it can
  return query.get("state") === "no-permission" ? ".site-access" : "#root > *"; // the browser is asked for permission first
}

async function typeQuery(sought: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>(".search-field");
  if (!field) return;
  field.value = sought;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  while (!document.querySelector(".result-count")?.textContent) await new Promise(requestAnimationFrame);
}

/** Shows the scene that `search` names, as in an address, in the same page; resolves when it is complete. */
async function showScene(search: string): Promise<void> {
  const root = document.getElementById("root");
  if (!root) return;
  document.documentElement.removeAttribute("style");
  const query = new URLSearchParams(search);
  render(null, root);
  await loadTexts(languageOf(query));
  render(scene(query), root);
  while (!document.querySelector(completeView(query))) await new Promise(requestAnimationFrame);
  const sought = lookupStates[query.get("state") ?? ""];
  if (sought) await typeQuery(sought);
  scrollTo(0, 0);
}
Object.assign(window, { showScene });
await loadTabs();
await Promise.all([HandOffForm, Preview].map((view) => view.load()));
await Promise.all([ReadAddresses, Figures, About].map((part) => part.load()));
await showScene(location.search);
