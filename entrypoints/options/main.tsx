import { render } from "preact";
import { browser } from "../../session/browser/browser";
import "../../components/styles/all.css";
import { OptionsView } from "../../components/options/options-view";
import { hostsOf } from "../../composers/platforms/addresses";
import type { Channel } from "../../rules/model/draft";
import { builtInGuideline } from "../../session/stored/built-in-guideline";
import { figuresStore } from "../../session/stored/figures-store";
import { builtInSources, readGuideline } from "../../session/stored/guideline-for-pages";
import { watchGuideline, writeGuideline } from "../../session/stored/guideline-storage";
import { policyGuidelineKey, policyKey } from "../../session/stored/keys";
import { readPolicyInUse } from "../../session/stored/policy-store";
import { interfaceLanguage, type Settings } from "../../session/stored/settings";
import { changeSettings, readOwnSettings, readSettings, watchSettings } from "../../session/stored/settings-store";
import { readShownLanguage } from "../../session/stored/shown-language";
import { mergedPhrases } from "../../session/stored/snippets";
import { changePhrases, readPhrases, watchPhrases } from "../../session/stored/snippets-store";

const root = document.getElementById("root");
const forever = new AbortController().signal;
const hostNames = Object.fromEntries(
  Object.entries(hostsOf).map(([channel, hosts]) => [
    channel,
    hosts.map((host) => new URL(host.replace("*", "")).host),
  ]),
) as Record<Channel, string[]>;

const stored = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );

/** All but what the organisation has set: it is not the person's, and holds on. */
async function deleteAll(): Promise<void> {
  const stored = Object.keys(await browser.storage.local.get());
  const own = stored.filter((key) => key !== policyKey && key !== policyGuidelineKey);
  await Promise.all([browser.storage.local.remove(own), browser.storage.session.clear()]);
}

async function show(settings: Settings): Promise<void> {
  if (!root) return;
  const [{ guideline, sources, chosen, broken, unknownTasks }, { policy, problems }, ownSettings, phrases] =
    await Promise.all([readGuideline(), readPolicyInUse(), readOwnSettings(), readPhrases()]);
  render(
    <OptionsView
      settings={settings}
      ownSettings={ownSettings}
      policy={policy}
      problems={[
        ...problems,
        ...unknownTasks.map((id) => ({ field: `tasks: ${id}`, problem: "unknown-task" as const })),
      ]}
      phrases={phrases}
      language={interfaceLanguage(settings, browser.i18n.getUILanguage())}
      hostsOf={hostNames}
      guideline={guideline}
      origin={chosen === null ? "built-in" : chosen.isByPolicy ? "policy" : "person"}
      version={browser.runtime.getManifest().version}
      browser={navigator.userAgent}
      figures={figuresStore}
      broken={broken}
      takeIn={async (json) => {
        const { guidelineOf, withFile } = await import("../../session/stored/guideline-sources");
        const next = withFile(sources, json);
        return { sources: next, guideline: guidelineOf(next, await builtInGuideline()) };
      }}
      onGuideline={async (taken) =>
        stored(writeGuideline(taken?.sources ?? builtInSources, taken?.guideline ?? (await builtInGuideline())))
      }
      onChange={(change) => stored(changeSettings(change))}
      onPhrases={(offered) => stored(changePhrases((present) => mergedPhrases(present, offered)))}
      openFirstPage={() => void browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") })}
      onDeleteAll={() => stored(deleteAll())}
    />,
    root,
  );
}

const showAgain = () => void readSettings().then(show);
await readShownLanguage();
showAgain();
watchSettings(showAgain, forever);
watchPhrases(showAgain, forever);
watchGuideline(showAgain, forever);
