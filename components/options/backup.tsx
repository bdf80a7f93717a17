/** Exports settings to a file and imports them, and deletes everything that is stored. */
import { useState } from "preact/hooks";
import type { Guideline } from "../../rules/model/guideline";
import { type Settings, settingsFileKind, settingsForFile } from "../../session/stored/settings";
import { lazy } from "../shell/lazy";
import { useFileChoice } from "./file-choice";
import { Group, type PartProps } from "./group";

const loadOffer = () => import("./settings-offer");
const SettingsOffer = lazy(async () => (await loadOffer()).SettingsOffer);

interface BackupProps extends PartProps {
  /** What goes into a file: without what the policy sets. */
  ownSettings: Settings;
  guideline: Guideline;
  onDeleteAll(): Promise<boolean>;
}

export function Backup({ settings, ownSettings, words, language, guideline, onChange, onDeleteAll }: BackupProps) {
  const [isAsking, setAsking] = useState(false);
  const [deleted, setDeleted] = useState(false);
  const [offered, setOffered] = useState<{ settings: Partial<Settings>; file: string } | null>(null);
  const content = JSON.stringify({ kind: settingsFileKind, settings: settingsForFile(ownSettings) }, null, 2);
  const file = useFileChoice("settings-file", words, async (json, name) => {
    setOffered(null);
    const [{ settingsFrom }] = await Promise.all([loadOffer(), SettingsOffer.load()]);
    setOffered({ settings: settingsFrom(json, name, language), file: name });
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
          offered={offered.settings}
          file={offered.file}
          guideline={guideline}
          words={words}
          language={language}
          onTake={() => {
            onChange(offered.settings);
            setOffered(null);
          }}
          onCancel={() => setOffered(null)}
        />
      )}
      {file.trouble}
    </Group>
  );
}
