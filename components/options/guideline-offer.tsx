/** A guideline from a file, with what it would change. Loaded when a file was chosen. */
import { useMemo } from "preact/hooks";
import { changesTexts } from "../../locales/changes";
import type { Texts } from "../../locales/texts";
import type { InterfaceLanguage } from "../../rules/model/finding";
import type { Guideline } from "../../rules/model/guideline";
import { ChangeList } from "./change-list";
import { guidelineChanges } from "./guideline-changes";
import { Offer } from "./offer";

interface GuidelineOfferProps {
  present: Guideline;
  next: Guideline;
  name: string;
  words: Texts["options"];
  language: InterfaceLanguage;
  onTake(): void;
  onCancel(): void;
}

export function GuidelineOffer({ present, next, name, words, language, onTake, onCancel }: GuidelineOfferProps) {
  const texts = changesTexts[language];
  const groups = useMemo(
    () => guidelineChanges(present, next, { texts, words, language }),
    [present, next, texts, words, language],
  );
  return (
    <Offer words={words} intro={words.packOffer(name)} onTake={onTake} onCancel={onCancel}>
      <div class="changes">
        {groups.length === 0 && <p>{texts.none}</p>}
        {groups.map(({ group, changes }) => (
          <div key={group} class="changes-group">
            <h3>{texts.groups[group]}</h3>
            <ChangeList changes={changes} texts={texts} />
          </div>
        ))}
      </div>
    </Offer>
  );
}
