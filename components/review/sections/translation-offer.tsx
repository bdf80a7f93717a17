/** Offers a machine translation of the missing version where the browser can translate; it is marked as such. */
import { useEffect, useState } from "preact/hooks";
import { labelText } from "../../../rules/message";
import type { Finding } from "../../../rules/model/finding";
import { machineVersion } from "../../../rules/outline/machine-version";
import { translationOf } from "../../../rules/outline/translation";
import type { EditOutcome } from "../../../session/line/messages";
import { usePanel } from "../../context/panel-context";
import type { Repair } from "../finding/use-repair";

interface TranslationOfferProps {
  /** Of the check `both-languages`, saying that a version is missing. */
  finding: Finding;
  repair: Repair;
}

export function TranslationOffer({ finding, repair }: TranslationOfferProps) {
  const { state, client, guideline, translator, language, texts } = usePanel();
  const [canTranslate, setCanTranslate] = useState(false);
  const [failed, setFailed] = useState(false);
  const missingLanguage = finding.kind === "finnish-missing" ? "fi" : "sv";
  const sourceLanguage = missingLanguage === "fi" ? "sv" : "fi";
  const { draft } = state;

  useEffect(() => {
    let gone = false;
    void translator
      ?.availability(sourceLanguage, missingLanguage)
      .then((availability) => !gone && setCanTranslate(availability !== "unavailable"));
    return () => {
      gone = true;
    };
  }, [translator, sourceLanguage, missingLanguage]);

  if (!canTranslate || !translator || !draft || draft.surface === "video") return null;
  const fix = machineVersion(draft, guideline, missingLanguage, "");

  async function translate(): Promise<EditOutcome> {
    const { observed } = state; // the texts that the translation is made of: people write on meanwhile
    if (!translator || !draft || !observed) return { status: "gone" };
    setFailed(false);
    const { texts: asked, assemble } = translationOf(draft, guideline, missingLanguage);
    try {
      const answers = await translator.translate(asked, sourceLanguage, missingLanguage);
      return await client.applyFix(
        finding,
        machineVersion(draft, guideline, missingLanguage, assemble(answers)),
        observed,
      );
    } catch (problem) {
      // the browser gave up: its languages were not fetched, or the text was too long for it
      console.error("The browser did not translate.", problem);
      setFailed(true);
      return { status: "gone" };
    }
  }

  return (
    <div class="translation" data-testid="translation">
      <button
        type="button"
        class="button button-plain"
        disabled={repair.working !== null}
        onClick={() => repair.run("machine", translate)}
      >
        {repair.working === "machine" ? texts.translation.starting : labelText(finding, fix, language)}
      </button>
      <p class="hint" aria-live="polite">
        {failed ? texts.translation.trouble.failed : texts.translation.onDevice}
      </p>
    </div>
  );
}
