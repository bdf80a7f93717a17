/** Shows one state: `?view=panel|guideline|tasks|popup|options&state=NAME&lang=fi|sv|en`. */
import { render } from "preact";
import "../../components/styles/all.css";
import { createFixtureClient, createFixtureTasks } from "../../components/fixtures";
import { OptionsView } from "../../components/options/options-view";
import { Popup } from "../../components/popup/popup";
import { SidePanel } from "../../components/side-panel";
import { hostsOf } from "../../composers/platforms/hosts";
import { defaultGuideline } from "../../rules/guideline/default-guideline";
import type { Guideline } from "../../rules/guideline/schema";
import type { InterfaceLanguage } from "../../rules/review";
import { optionsStates, panelStates, taskStates } from "./states";

const shownHosts = Object.fromEntries(
  Object.entries(hostsOf).map(([channel, hosts]) => [
    channel,
    hosts.map((host) => new URL(host.replace("*", "")).host),
  ]),
) as typeof hostsOf;
const query = new URLSearchParams(location.search);
const view = query.get("view") ?? "panel";
const name = query.get("state") ?? "post-one-language";
const language = query.get("lang") as InterfaceLanguage; // the gallery's own addresses
const nothing = () => undefined;

function show() {
  const settings = optionsStates[name];
  if (view === "options" && settings) {
    return (
      <OptionsView
        settings={settings}
        language={language}
        hostsOf={shownHosts}
        guideline={defaultGuideline}
        isBuiltIn={name === "fresh"}
        takeIn={(json) => Promise.resolve({ guideline: json as Guideline, sources: { pack: json, layers: [] } })}
        onGuideline={() => Promise.resolve(true)}
        onChange={() => Promise.resolve(true)}
        onDeleteAll={() => Promise.resolve(true)}
      />
    );
  }
  const state = panelStates[view === "tasks" ? "no-composer" : name]?.();
  if (!state) return <p>{name}?</p>;
  const services = {
    client: createFixtureClient({ ...state, language }),
    guideline: defaultGuideline,
    canBeMuted: () => true,
    translator: null,
    tasks: createFixtureTasks(view === "tasks" ? taskStates[name] : undefined),
    openOptions: nothing,
    reloadPage: nothing,
  };
  if (view === "popup") return <Popup {...services} openPanel={nothing} />;
  return <SidePanel {...services} start={view === "guideline" || view === "tasks" ? view : "review"} />;
}

document.body.className = `${view}-page`;
const root = document.getElementById("root");
if (root) render(show(), root);
