/** Exports settings to a file and imports them, and deletes everything that is stored. */
import { useState } from "preact/hooks";
import { parseSettings, settingsForFile } from "../../session/stored/settings";
import { useFileChoice } from "./file-choice";
import { Group, type PartProps } from "./group";
import type { FileProblem } from "./read-json-file";

/** Marks a file as settings, so that a pack or any other file is not read as settings. */
const fileKind = "ohjenuora-settings";

interface BackupProps extends PartProps {
  onDeleteAll(): Promise<boolean>;
}

export function Backup({ settings, words, onChange, onDeleteAll }: BackupProps) {
  const [isAsking, setAsking] = useState(false);
  const [deleted, setDeleted] = useState(false);
  const content = JSON.stringify({ kind: fileKind, settings: settingsForFile(settings) }, null, 2);
  const file = useFileChoice("settings-file", words, (json, name) => {
    if (typeof json !== "object" || json === null || Reflect.get(json, "kind") !== fileKind)
      throw { kind: "refused", detail: `${name}: ${words.noSettings}` } satisfies FileProblem;
    onChange(parseSettings(Reflect.get(json, "settings")));
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
      {file.trouble}
    </Group>
  );
}
