/** Which language can be shown. */
import { useEffect, useState } from "preact/hooks";
import { areLoaded, loadTexts } from "../../locales/texts";
import type { InterfaceLanguage } from "../../rules/model/finding";

/** The wanted language as soon as its texts are here; until then the one shown before. */
export function useLoadedLanguage(wanted: InterfaceLanguage): InterfaceLanguage {
  const [shown, setShown] = useState(wanted);
  useEffect(() => {
    let wantedStill = true;
    void loadTexts(wanted).then(() => {
      if (wantedStill) setShown(wanted);
    });
    return () => {
      wantedStill = false;
    };
  }, [wanted]);
  return areLoaded(wanted) ? wanted : shown;
}
