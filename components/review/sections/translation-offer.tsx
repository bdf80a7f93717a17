/** Where the browser itself can translate: a draft of the missing version, marked as a machine's. */
import { useEffect, useState } from "preact/hooks";
import { labelText } from "../../../rules/message";
import type { Finding } from "../../../rules/model/finding";
import { machineVersion, sourceOf } from "../../../rules/outline/machine-version";
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
  const [possible, setPossible] = useState(false);
  const [failed, setFailed] = useState(false);
  const wanted = finding.kind === "finnish-missing" ? "fi" : "sv";
  const from = wanted === "fi" ? "sv" : "fi";
  const { draft } = state;

  useEffect(() => {
    let gone = false;
    void translator?.canTranslate(from, wanted).then((can) => !gone && setPossible(can));
    return () => {
      gone = true;
    };
  }, [translator, from, wanted]);

  if (!possible || !translator || !draft || draft.surface === "video") return null;
  const shown = machineVersion(draft, guideline, wanted, []);

  async function translate(): Promise<EditOutcome> {
    if (!translator || !draft) return { status: "gone" };
    setFailed(false);
    const source = sourceOf(draft, guideline);
    const asked = source.filter((line) => line.translate).map(({ line }) => line);
    try {
      const answers = await translator.translate(asked, from, wanted);
      let next = 0;
      const lines = source.map((line) => (line.translate ? (answers[next++] ?? "") : line.line));
      return await client.applyFix(finding, machineVersion(draft, guideline, wanted, lines));
    } catch {
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
        {repair.working === "machine" ? texts.languages.translating : labelText(finding, shown, language)}
      </button>
      <p class="hint" aria-live="polite">
        {failed ? texts.languages.notTranslated : texts.languages.machineHint}
      </p>
    </div>
  );
}
