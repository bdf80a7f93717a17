/** Which language can be shown: the texts of a language are loaded when it is first chosen. */
import { useEffect, useState } from "preact/hooks";
import { areLoaded, loadTexts } from "../../locales/texts";
import type { InterfaceLanguage } from "../../rules/model/finding";

/** Returns `chosen` once its texts are loaded; until then the language shown before. */
export function useLoadedLanguage(chosen: InterfaceLanguage): InterfaceLanguage {
  const [shown, setShown] = useState(chosen);
  useEffect(() => {
    let isStillChosen = true;
    void loadTexts(chosen).then(() => {
      if (isStillChosen) setShown(chosen);
    });
    return () => {
      isStillChosen = false;
    };
  }, [chosen]);
  return areLoaded(chosen) ? chosen : shown;
}
