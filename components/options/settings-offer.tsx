/** Settings and phrases from a file, with what they would change. Loaded when a file was chosen. */
import { changesTexts } from "../../locales/changes";
import type { Texts } from "../../locales/texts";
import type { InterfaceLanguage } from "../../rules/model/finding";
import type { Guideline } from "../../rules/model/guideline";
import { type Policy, underPolicy } from "../../session/stored/policy";
import type { Settings } from "../../session/stored/settings";
import { readSettingsFile, type SettingsFile } from "../../session/stored/settings-file";
import type { OwnPhrases } from "../../session/stored/snippets";
import { ChangeList } from "./change-list";
import { Offer } from "./offer";
import { phraseChanges } from "./phrase-changes";
import type { FileProblem } from "./read-json-file";
import { settingsChanges } from "./settings-changes";

/** What the content of a file has. @throws FileProblem naming file, field and reason */
export function settingsFrom(json: unknown, file: string, language: InterfaceLanguage): SettingsFile {
  const read = readSettingsFile(json);
  if ("settings" in read) return read;
  const parts = [file, read.field, changesTexts[language].settingsProblems[read.problem]];
  throw { kind: "refused", detail: parts.filter(Boolean).join(": ") } satisfies FileProblem;
}

interface SettingsOfferProps {
  present: Settings;
  /** What it sets does not change. */
  policy: Policy;
  phrases: OwnPhrases;
  /** What the file has; the other settings and phrases stay. */
  offered: SettingsFile;
  file: string;
  guideline: Guideline;
  words: Texts["options"];
  language: InterfaceLanguage;
  onTake(): void;
  onCancel(): void;
}

export function SettingsOffer(props: SettingsOfferProps) {
  const { present, policy, phrases, offered, file, guideline, words, language, ...presses } = props;
  const texts = changesTexts[language];
  const next = underPolicy({ ...present, ...offered.settings }, policy);
  const changes = [
    ...settingsChanges(present, next, guideline, { texts, words, language }),
    ...(offered.phrases ? phraseChanges(phrases, offered.phrases, texts) : []),
  ];
  return (
    <Offer words={words} intro={texts.settingsOffer(file)} {...presses}>
      <div class="changes">
        {changes.length === 0 ? <p>{texts.none}</p> : <ChangeList changes={changes} texts={texts} />}
      </div>
    </Offer>
  );
}
