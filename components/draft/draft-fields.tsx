/**
 * The fields of the two versions, side by side. They are uncontrolled: each keeps its text, so that nothing has to be
 * drawn after a key.
 */
import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { type Language, otherLanguage } from "../../rules/model/span";
import type { WritingField } from "../../rules/writing/compose";
import type { PanelDraft } from "../../session/panel/panel-draft";
import { usePanel } from "../context/panel-context";
import { FavouriteTags } from "./favourite-tags";
import { usePanelDraft } from "./use-panel-draft";

/** UTF-16 units; a review of more would hold up the panel with every key. */
const longestText = 100_000;

interface FieldProps {
  panelDraft: PanelDraft;
  field: WritingField;
  label: string;
  lang?: string;
  rows?: number;
  /** Where the caret stands now, when someone has been in the field. */
  onCaret?(offset: number): void;
}

function Field({ panelDraft, field, label, lang, rows, onCaret }: FieldProps) {
  const { id: draft, replacements } = usePanelDraft(panelDraft);
  const { texts } = usePanel();
  const [isTooLong, setTooLong] = useState(false);
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a text that was not typed here is put into the field
  useLayoutEffect(() => {
    const text = panelDraft.state.writing[field];
    if (box.current && box.current.value !== text) box.current.value = text;
  }, [panelDraft, draft, replacements, field]);
  useEffect(
    () =>
      panelDraft.onMark((place) => {
        if (place.field !== field) return;
        box.current?.focus();
        box.current?.setSelectionRange(place.start, place.end);
      }),
    [panelDraft, field],
  );
  /** What would make a text too long is not taken in, rather than cut; one that is longer already may become shorter. */
  function write(area: HTMLTextAreaElement): void {
    const written = panelDraft.state.writing[field];
    const refused = area.value.length > longestText && area.value.length > written.length;
    setTooLong(refused);
    if (refused) area.value = written;
    else panelDraft.write({ [field]: area.value });
  }
  return (
    <div class={`draft-field draft-field-${field}`}>
      <label class="draft-label" for={id}>
        {label}
      </label>
      <textarea
        ref={box}
        id={id}
        class="field"
        data-testid={`draft-${field}`}
        dir="auto"
        rows={rows ?? 1}
        {...(lang ? { lang } : {})}
        spellcheck
        aria-describedby={isTooLong ? `${id}-too-long` : undefined}
        onInput={({ currentTarget }) => write(currentTarget)}
        onBlur={({ currentTarget }) => onCaret?.(currentTarget.selectionEnd)}
      />
      {isTooLong && (
        <p class="hint hint-wrong" role="alert" id={`${id}-too-long`}>
          {texts.draft.tooLong}
        </p>
      )}
    </div>
  );
}

interface DraftFieldsProps {
  panelDraft: PanelDraft;
  /** Where the caret was last in a version. */
  onCaret?(field: Language, offset: number): void;
}

export function DraftFields({ panelDraft, onCaret }: DraftFieldsProps) {
  const { texts } = usePanel();
  const { writing } = usePanelDraft(panelDraft);
  const words = texts.draft;
  return (
    <div class="draft-fields">
      {writing.channel === "youtube" && <Field panelDraft={panelDraft} field="title" label={words.title} />}
      <div class="draft-versions">
        {[writing.first, otherLanguage(writing.first)].map((lang) => (
          <Field
            key={lang}
            panelDraft={panelDraft}
            field={lang}
            label={words.version[lang]}
            lang={lang}
            rows={5}
            onCaret={(offset) => onCaret?.(lang, offset)}
          />
        ))}
      </div>
      <div>
        <Field panelDraft={panelDraft} field="tags" label={words.tags} />
        <FavouriteTags panelDraft={panelDraft} />
      </div>
    </div>
  );
}
