/** Alternative texts of the picture in both languages, to copy into the picture's settings on the platform. */
import { useEffect, useId, useState } from "preact/hooks";
import type { Language } from "../../rules/model/span";
import { copyText } from "../../session/browser/clipboard";
import type { PanelDraft } from "../../session/panel/panel-draft";
import { usePanel } from "../context/panel-context";
import { ClipboardIcon } from "../icons/icon";
import { Disclosure } from "../shell/disclosure";
import { usePanelDraft } from "./use-panel-draft";

/** What people see as characters. */
const lengthOf = (text: string) => [...new Intl.Segmenter().segment(text.trim())].length;

export function AltTexts({ panelDraft }: { panelDraft: PanelDraft }) {
  const { texts } = usePanel();
  const { writing, id } = usePanelDraft(panelDraft);
  if (writing.channel === "youtube") return null;
  return (
    <div class="draft-alt">
      <Disclosure label={texts.draft.altText}>
        <p class="hint">{texts.draft.altHint}</p>
        {(["fi", "sv"] as const).map((lang) => (
          <AltField key={`${id}-${lang}`} panelDraft={panelDraft} lang={lang} />
        ))}
      </Disclosure>
    </div>
  );
}

function AltField({ panelDraft, lang }: { panelDraft: PanelDraft; lang: Language }) {
  const { texts } = usePanel();
  const { replacements } = usePanelDraft(panelDraft);
  const stored = () => panelDraft.state.writing.altText ?? { fi: "", sv: "" };
  const [text, setText] = useState(stored()[lang]);
  const [outcome, setOutcome] = useState("");
  // biome-ignore lint/correctness/useExhaustiveDependencies: something else than this field has changed the draft
  useEffect(() => setText(stored()[lang]), [replacements]);
  const field = useId();
  const words = texts.draft;
  return (
    <div class="draft-field">
      <label class="draft-label" for={field}>
        {words.altVersion[lang]}
      </label>
      <textarea
        id={field}
        class="field"
        data-testid={`draft-alt-${lang}`}
        lang={lang}
        dir="auto"
        rows={2}
        spellcheck
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          setOutcome("");
          panelDraft.write({ altText: { ...stored(), [lang]: currentTarget.value } });
        }}
      />
      <div class="draft-row">
        <span class="hint">{words.characters(lengthOf(text))}</span>
        <button
          type="button"
          class="quiet-button"
          data-testid={`draft-alt-copy-${lang}`}
          disabled={text.trim() === ""}
          onClick={() =>
            void copyText(text.trim()).then((copied) => setOutcome(copied ? words.copied : texts.handOff.failed))
          }
        >
          <ClipboardIcon />
          {words.altCopy[lang]}
        </button>
        <span class="hint" aria-live="polite">
          {outcome}
        </span>
      </div>
    </div>
  );
}
