/** Exports settings and phrases to a file and imports them, and deletes everything that is stored. */
import { useState } from "preact/hooks";
import type { Guideline } from "../../rules/model/guideline";
import { type Settings, settingsFileKind, settingsForFile } from "../../session/stored/settings";
import type { SettingsFile } from "../../session/stored/settings-file";
import { type OwnPhrases, phrasesForFile } from "../../session/stored/snippets";
import { lazy } from "../shell/lazy";
import { useFileChoice } from "./file-choice";
import { Group, type PartProps } from "./group";

const loadOffer = () => import("./settings-offer");
const SettingsOffer = lazy(async () => (await loadOffer()).SettingsOffer);

interface BackupProps extends Omit<PartProps, "onChange"> {
  /** What goes into a file: without what the policy sets. */
  ownSettings: Settings;
  guideline: Guideline;
  phrases: OwnPhrases;
  /** Takes what a file has. */
  onTake(file: SettingsFile): void;
  onDeleteAll(): Promise<boolean>;
}

export function Backup({
  settings,
  ownSettings,
  policy,
  words,
  language,
  guideline,
  phrases,
  onTake,
  onDeleteAll,
}: BackupProps) {
  const [isAsking, setAsking] = useState(false);
  const [deleted, setDeleted] = useState(false);
  const [offered, setOffered] = useState<{ content: SettingsFile; file: string } | null>(null);
  // an older version reads files without phrases only
  const hasPhrases = phrases.snippets.length > 0 || phrases.tags.length > 0;
  const exported = {
    ...{ kind: settingsFileKind, settings: settingsForFile(ownSettings) },
    ...(hasPhrases ? { phrases: phrasesForFile(phrases) } : {}),
  };
  const content = JSON.stringify(exported, null, 2);
  const file = useFileChoice("settings-file", words, async (json, name) => {
    setOffered(null);
    const [{ settingsFrom }] = await Promise.all([loadOffer(), SettingsOffer.load()]);
    setOffered({ content: settingsFrom(json, name, language), file: name });
  });
  return (
    <Group heading={words.backup} hint={words.backupHint}>
      <div class="fixes">
        <a
          class="button button-plain"
          download="ohjenuora-settings.json"
          href={`data:application/json;charset=utf-8,${encodeURIComponent(content)}`}
        >
          {words.exportSettings}
        </a>
        <button type="button" class="button button-plain" onClick={file.choose}>
          {words.importSettings}
        </button>
        {file.input}
        {isAsking ? (
          <>
            <button
              type="button"
              class="button button-danger"
              onClick={() => {
                setAsking(false);
                void onDeleteAll().then(setDeleted);
              }}
            >
              {words.deleteReally}
            </button>
            <button type="button" class="button button-plain" onClick={() => setAsking(false)}>
              {words.cancel}
            </button>
          </>
        ) : (
          <button
            type="button"
            class="button button-plain"
            onClick={() => {
              setDeleted(false);
              setAsking(true);
            }}
          >
            {words.deleteAll}
          </button>
        )}
      </div>
      <p class="hint" role="status">
        {isAsking ? words.deleteWhat : deleted ? words.deleted : ""}
      </p>
      {offered && (
        <SettingsOffer
          present={settings}
          policy={policy}
          phrases={phrases}
          offered={offered.content}
          file={offered.file}
          guideline={guideline}
          words={words}
          language={language}
          onTake={() => {
            onTake(offered.content);
            setOffered(null);
          }}
          onCancel={() => setOffered(null)}
        />
      )}
      {file.trouble}
    </Group>
  );
}
