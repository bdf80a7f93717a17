/**
 * The guideline in use. Another one can be chosen from a file; what it changes is shown before it is taken into use.
 */
import { useState } from "preact/hooks";
import type { Texts } from "../../locales/texts";
import type { Guideline } from "../../rules/model/guideline";
import type { GuidelineSources } from "../../rules/packs/take-in";
import { lazy } from "../shell/lazy";
import { ReviewDay } from "../status/review-day";
import { useFileChoice } from "./file-choice";
import { Group, type PartProps, SetByPolicy } from "./group";

const GuidelineOffer = lazy(async () => (await import("./guideline-offer")).GuidelineOffer);

export interface TakenIn {
  guideline: Guideline;
  sources: GuidelineSources;
}

interface GuidelinePackProps extends PartProps {
  guideline: Guideline;
  isBuiltIn: boolean;
  /** The organisation has set it. */
  isGuidelineSet: boolean;
  /** Said where the organisation's guideline cannot be used; null where it can. */
  broken: string | null;
  guidelineWords: Texts["guideline"];
  /** Returns what the guideline would be with this file. @throws Error naming file, field and reason */
  takeIn(json: unknown): Promise<TakenIn>;
  /** Takes a guideline into use, null the built-in one. Resolves to whether it was stored. */
  onGuideline(taken: TakenIn | null): Promise<boolean>;
}

export function GuidelinePack({
  guideline,
  isBuiltIn,
  isGuidelineSet,
  broken,
  guidelineWords,
  takeIn,
  onGuideline,
  words,
  language,
}: GuidelinePackProps) {
  const [offered, setOffered] = useState<{ taken: TakenIn; file: string } | null>(null);
  const file = useFileChoice("pack-file", words, async (json, name) => {
    setOffered(null);
    const [taken] = await Promise.all([takeIn(json), GuidelineOffer.load()]);
    setOffered({ taken, file: name });
  });
  const take = async (taken: TakenIn | null) => {
    if (await onGuideline(taken)) return setOffered(null);
    file.setProblem({ kind: "refused", detail: [offered?.file, words.notSaved].filter(Boolean).join(": ") });
  };
  const nameOf = ({ title, version, layers = [] }: Guideline) =>
    [`${title[language]} (${version})`, ...layers.map((layer) => `${layer.title[language]} (${layer.version})`)].join(
      " + ",
    );
  return (
    <Group heading={words.pack} {...(isGuidelineSet ? {} : { hint: words.packHint })}>
      <p class="pack-name">
        <strong>
          <bdi>{nameOf(guideline)}</bdi>
        </strong>{" "}
        {isBuiltIn && <span class="choice-detail">{words.packBuiltIn}</span>}
      </p>
      <ReviewDay guideline={guideline} words={guidelineWords} language={language} />
      {broken && (
        <p class="broken-pack" role="alert">
          {broken}
        </p>
      )}
      {file.input}
      {isGuidelineSet ? (
        <SetByPolicy words={words} />
      ) : offered ? (
        <GuidelineOffer
          present={guideline}
          next={offered.taken.guideline}
          name={nameOf(offered.taken.guideline)}
          words={words}
          language={language}
          onTake={() => void take(offered.taken)}
          onCancel={() => setOffered(null)}
        />
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
