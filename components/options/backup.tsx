/** Settings to a file and back, and everything that is stored deleted. */
import { useRef, useState } from "preact/hooks";
import { parseSettings } from "../../session/settings";
import { Group, type PartProps } from "./group";
import { type FileProblem, fileProblem, readJsonFile } from "./read-json-file";

/** Says what the file is, so that a pack or anything else is not taken for settings. */
const fileKind = "ohjenuora-settings";

interface BackupProps extends PartProps {
  onDeleteAll(): Promise<boolean>;
}

export function Backup({ settings, words, onChange, onDeleteAll }: BackupProps) {
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<FileProblem | null>(null);
  const [asked, setAsked] = useState(false);
  const [deleted, setDeleted] = useState(false);
  const content = JSON.stringify({ kind: fileKind, settings }, null, 2);
  const choose = async (file: File) => {
    setProblem(null);
    try {
      const json = await readJsonFile(file);
      if (typeof json !== "object" || json === null || Reflect.get(json, "kind") !== fileKind)
        throw { kind: "refused", detail: `${file.name}: ${words.noSettings}` } satisfies FileProblem;
      onChange(parseSettings(Reflect.get(json, "settings")));
    } catch (thrown) {
      setProblem(fileProblem(thrown, file.name));
    }
  };
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
        <button type="button" class="button button-plain" onClick={() => input.current?.click()}>
          {words.importSettings}
        </button>
        <input
          ref={input}
          class="visually-hidden"
          type="file"
          accept="application/json,.json"
          tabIndex={-1}
          aria-hidden="true"
          data-testid="settings-file"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            currentTarget.value = "";
            if (file) void choose(file);
          }}
        />
        {asked ? (
          <>
            <button
              type="button"
              class="button button-danger"
              onClick={() => {
                setAsked(false);
                void onDeleteAll().then(setDeleted);
              }}
            >
              {words.deleteReally}
            </button>
            <button type="button" class="button button-plain" onClick={() => setAsked(false)}>
              {words.cancel}
            </button>
          </>
        ) : (
          <button
            type="button"
            class="button button-plain"
            onClick={() => {
              setDeleted(false);
              setAsked(true);
            }}
          >
            {words.deleteAll}
          </button>
        )}
      </div>
      <p class="hint" role="status">
        {asked ? words.deleteWhat : deleted ? words.deleted : ""}
      </p>
      {problem && (
        <p class="pack-problem" role="alert">
          {words.fileProblems[problem.kind]} <span class="problem-detail">{problem.detail}</span>{" "}
          {words.fileProblems.stays}
        </p>
      )}
    </Group>
  );
}
