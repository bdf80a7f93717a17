/**
 * The guideline in use. Another one can be chosen from a file; what it changes is shown before it is taken into use.
 */
import { useState } from "preact/hooks";
import type { Guideline } from "../../rules/model/guideline";
import { differences, type GuidelineDifferences } from "../../rules/packs/differences";
import type { GuidelineSources } from "../../rules/packs/take-in";
import { checkTitle } from "../guideline/check-titles";
import { useFileChoice } from "./file-choice";
import { Group, type PartProps } from "./group";

export interface TakenIn {
  guideline: Guideline;
  sources: GuidelineSources;
}

interface GuidelinePackProps extends PartProps {
  guideline: Guideline;
  isBuiltIn: boolean;
  /** Returns what the guideline would be with this file. @throws Error naming file, field and reason */
  takeIn(json: unknown): Promise<TakenIn>;
  /** Takes a guideline into use, null the built-in one. Resolves to whether it was stored. */
  onGuideline(taken: TakenIn | null): Promise<boolean>;
}

export function GuidelinePack({ guideline, isBuiltIn, takeIn, onGuideline, words, language }: GuidelinePackProps) {
  const [offered, setOffered] = useState<TakenIn | null>(null);
  const file = useFileChoice("pack-file", words, async (json) => {
    setOffered(null);
    setOffered(await takeIn(json));
  });
  const take = async (taken: TakenIn | null) => {
    if (await onGuideline(taken)) setOffered(null);
    else file.setProblem({ kind: "refused", detail: words.notSaved });
  };
  const nameOf = ({ title, version, layers = [] }: Guideline) =>
    [`${title[language]} (${version})`, ...layers.map((layer) => `${layer.title[language]} (${layer.version})`)].join(
      " + ",
    );
  return (
    <Group heading={words.pack} hint={words.packHint}>
      <p class="pack-name">
        <strong>{nameOf(guideline)}</strong> {isBuiltIn && <span class="choice-detail">{words.packBuiltIn}</span>}
      </p>
      {file.input}
      {offered ? (
        <section class="pack-offer" aria-label={words.pack}>
          <p>{words.packOffer(nameOf(offered.guideline))}</p>
          <Changes changes={differences(guideline, offered.guideline)} words={words} language={language} />
          <div class="fixes">
            <button type="button" class="button button-main" onClick={() => void take(offered)}>
              {words.packTake}
            </button>
            <button type="button" class="button button-plain" onClick={() => setOffered(null)}>
              {words.cancel}
            </button>
          </div>
        </section>
      ) : (
        <div class="fixes">
          <button type="button" class="button button-tinted" onClick={file.choose}>
            {words.packChoose}
          </button>
          {!isBuiltIn && (
            <button type="button" class="button button-plain" onClick={() => void take(null)}>
              {words.packReset}
            </button>
          )}
        </div>
      )}
      {file.trouble}
    </Group>
  );
}

type ChangesProps = Pick<PartProps, "words" | "language"> & { changes: GuidelineDifferences };

function Changes({ changes, words, language }: ChangesProps) {
  const titles = (ids: string[]) => ids.map((id) => checkTitle(id, language)).join(", ");
  const { packChanges: say } = words;
  const lines = [
    changes.switchedOff.length > 0 && say.switchedOff(titles(changes.switchedOff)),
    changes.switchedOn.length > 0 && say.switchedOn(titles(changes.switchedOn)),
    changes.milder.length > 0 && say.milder(titles(changes.milder)),
    changes.stricter.length > 0 && say.stricter(titles(changes.stricter)),
    changes.hashtagsAdded.length > 0 && say.hashtagsAdded(changes.hashtagsAdded.join(" ")),
    changes.hashtagsRemoved.length > 0 && say.hashtagsRemoved(changes.hashtagsRemoved.join(" ")),
    ...(["accounts", "statements", "terms"] as const).map(
      (what) => changes[what][0] !== changes[what][1] && say[what](...changes[what]),
    ),
  ].filter((line) => line !== false);
  if (lines.length === 0) return <p>{say.none}</p>;
  return (
    <ul class="pack-changes">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
