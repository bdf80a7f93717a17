/** Phrases in both languages: the organisation's and the person's own, which can be added, changed and deleted. */
import { useId, useState } from "preact/hooks";
import { type Carets, withPhrase } from "../../rules/writing/insert-phrase";
import type { PanelDraft } from "../../session/panel/panel-draft";
import { longestSnippet, mostSnippets, type Snippet, withoutSnippet, withSnippet } from "../../session/stored/snippets";
import { usePanel } from "../context/panel-context";
import { CloseIcon, PlusIcon, SlidersIcon } from "../icons/icon";
import { usePhrases } from "./use-phrases";

interface SnippetListProps {
  panelDraft: PanelDraft;
  /** Where the caret was last in the fields. */
  carets(): Carets;
  onClose(): void;
}

export function SnippetList({ panelDraft, carets, onClose }: SnippetListProps) {
  const { texts, guideline, language } = usePanel();
  const { snippets } = usePhrases(panelDraft.phrases);
  const [edited, setEdited] = useState<Snippet | null>(null);
  const heading = useId();
  const words = texts.draft;
  const put = (phrase: Pick<Snippet, "fi" | "sv">) =>
    panelDraft.take(withPhrase(panelDraft.state.writing, phrase, carets()));
  const isFull = snippets.length >= mostSnippets;
  return (
    <section class="snippets" aria-labelledby={heading} data-testid="snippets">
      <div class="draft-row snippets-head">
        <h2 id={heading} class="draft-label">
          {words.snippets}
        </h2>
        <button type="button" class="icon-button" aria-label={words.close} title={words.close} onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
      <p class="hint">{words.snippetHint}</p>
      <ul class="snippet-list">
        {(guideline.snippets ?? []).map((snippet) => (
          <li key={snippet.id}>
            <button type="button" class="link-button" data-testid="snippet" onClick={() => put(snippet)}>
              {snippet.name[language]}
            </button>
          </li>
        ))}
        {snippets.map((snippet) => (
          <li key={`own-${snippet.id}`}>
            <button type="button" class="link-button" data-testid="own-snippet" onClick={() => put(snippet)}>
              <bdi>{snippet.name}</bdi>
            </button>
            <button
              type="button"
              class="icon-button"
              aria-label={words.changeSnippet(snippet.name)}
              title={words.changeSnippet(snippet.name)}
              onClick={() => setEdited(snippet)}
            >
              <SlidersIcon />
            </button>
            <button
              type="button"
              class="icon-button"
              aria-label={words.removeKept(snippet.name)}
              title={words.removeKept(snippet.name)}
              onClick={() => panelDraft.phrases.change((phrases) => withoutSnippet(phrases, snippet.id))}
            >
              <CloseIcon />
            </button>
          </li>
        ))}
      </ul>
      {edited ? (
        <SnippetForm
          key={edited.id}
          snippet={edited}
          onSave={(snippet) => {
            panelDraft.phrases.change((phrases) => withSnippet(phrases, snippet));
            setEdited(null);
          }}
          onCancel={() => setEdited(null)}
        />
      ) : isFull ? (
        <p class="hint">{words.snippetsFull(mostSnippets)}</p>
      ) : (
        <button
          type="button"
          class="quiet-button"
          data-testid="snippet-add"
          onClick={() => setEdited({ id: crypto.randomUUID(), name: "", fi: "", sv: "" })}
        >
          <PlusIcon />
          {words.addSnippet}
        </button>
      )}
    </section>
  );
}

interface SnippetFormProps {
  snippet: Snippet;
  onSave(snippet: Snippet): void;
  onCancel(): void;
}

function SnippetForm({ snippet, onSave, onCancel }: SnippetFormProps) {
  const { texts } = usePanel();
  const [draft, setDraft] = useState(snippet);
  const id = useId();
  const words = texts.draft;
  const isReady = draft.name.trim() !== "" && `${draft.fi}${draft.sv}`.trim() !== "";
  return (
    <form
      class="snippet-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onSave({ ...draft, name: draft.name.trim() });
      }}
    >
      <label class="draft-label" for={`${id}-name`}>
        {words.snippetName}
      </label>
      <input
        id={`${id}-name`}
        class="field"
        data-testid="snippet-name"
        maxLength={longestSnippet.name}
        value={draft.name}
        onInput={({ currentTarget }) => setDraft({ ...draft, name: currentTarget.value })}
      />
      {(["fi", "sv"] as const).map((lang) => (
        <div key={lang}>
          <label class="draft-label" for={`${id}-${lang}`}>
            {words.version[lang]}
          </label>
          <textarea
            id={`${id}-${lang}`}
            class="field"
            data-testid={`snippet-${lang}`}
            lang={lang}
            rows={2}
            maxLength={longestSnippet.text}
            value={draft[lang]}
            onInput={({ currentTarget }) => setDraft({ ...draft, [lang]: currentTarget.value })}
          />
        </div>
      ))}
      <div class="draft-row">
        <button type="submit" class="button button-tinted" data-testid="snippet-save" disabled={!isReady}>
          {words.saveSnippet}
        </button>
        <button type="button" class="button button-plain" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
