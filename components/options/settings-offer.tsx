/** Settings from a file, with what they would change. Loaded when a file was chosen. */
import { changesTexts } from "../../locales/changes";
import type { Texts } from "../../locales/texts";
import type { InterfaceLanguage } from "../../rules/model/finding";
import type { Guideline } from "../../rules/model/guideline";
import type { Settings } from "../../session/stored/settings";
import { readSettingsFile } from "../../session/stored/settings-file";
import { ChangeList } from "./change-list";
import { Offer } from "./offer";
import type { FileProblem } from "./read-json-file";
import { settingsChanges } from "./settings-changes";

/** The settings in the content of a file. @throws FileProblem naming file, field and reason */
export function settingsFrom(json: unknown, file: string, language: InterfaceLanguage): Partial<Settings> {
  const read = readSettingsFile(json);
  if ("settings" in read) return read.settings;
  const parts = [file, read.field, changesTexts[language].settingsProblems[read.problem]];
  throw { kind: "refused", detail: parts.filter(Boolean).join(": ") } satisfies FileProblem;
}

interface SettingsOfferProps {
  present: Settings;
  /** What the file has; the other settings stay. */
  offered: Partial<Settings>;
  file: string;
  guideline: Guideline;
  words: Texts["options"];
  language: InterfaceLanguage;
  onTake(): void;
  onCancel(): void;
}

export function SettingsOffer({ present, offered, file, guideline, words, language, ...presses }: SettingsOfferProps) {
  const texts = changesTexts[language];
  const changes = settingsChanges(present, { ...present, ...offered }, guideline, { texts, words, language });
  return (
    <Offer words={words} intro={texts.settingsOffer(file)} {...presses}>
      <div class="changes">
        {changes.length === 0 ? <p>{texts.none}</p> : <ChangeList changes={changes} texts={texts} />}
      </div>
    </Offer>
  );
}
