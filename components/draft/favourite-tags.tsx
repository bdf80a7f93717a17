/** A person's favourite hashtags below the field of hashtags: one press puts one in. */
import { useState } from "preact/hooks";
import { tagsIn, withTag } from "../../rules/writing/insert-phrase";
import type { PanelDraft } from "../../session/panel/panel-draft";
import { withFavouriteTags, withoutFavouriteTag } from "../../session/stored/snippets";
import { usePanel } from "../context/panel-context";
import { usePanelState } from "../context/use-panel-state";
import { CloseIcon } from "../icons/icon";
import { usePhrases } from "./use-phrases";

export function FavouriteTags({ panelDraft }: { panelDraft: PanelDraft }) {
  const { texts } = usePanel();
  const [isEditing, setEditing] = useState(false);
  const { tags } = usePhrases(panelDraft.phrases);
  usePanelState(panelDraft.client); // drawn with each review, so that it follows the field
  const { writing } = panelDraft.state;
  const words = texts.draft;
  const has = (list: readonly string[], tag: string) => list.some((one) => one.toLowerCase() === tag.toLowerCase());
  const written = tagsIn(writing.tags);
  const fresh = written.filter((tag) => !has(tags, tag));
  const offered = tags.filter((tag) => isEditing || !has(written, tag));
  if (tags.length === 0 && fresh.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would look like a form of its own
    <div class="draft-row" role="group" aria-label={words.favouriteTags}>
      {offered.map((tag) =>
        isEditing ? (
          <button
            key={tag}
            type="button"
            class="button button-choice button-plain"
            aria-label={words.removeKept(tag)}
            onClick={() => panelDraft.phrases.change((phrases) => withoutFavouriteTag(phrases, tag))}
          >
            {tag}
            <CloseIcon />
          </button>
        ) : (
          <button
            key={tag}
            type="button"
            class="button button-choice button-plain"
            data-testid="favourite-tag"
            onClick={() => panelDraft.take(withTag(panelDraft.state.writing, tag))}
          >
            {tag}
          </button>
        ),
      )}
      {fresh.length > 0 && !isEditing && (
        <button
          type="button"
          class="quiet-button"
          data-testid="favourite-add"
          onClick={() => panelDraft.phrases.change((phrases) => withFavouriteTags(phrases, fresh))}
        >
          {words.addFavouriteTags}
        </button>
      )}
      {tags.length > 0 && (
        <button type="button" class="quiet-button" onClick={() => setEditing(!isEditing)}>
          {isEditing ? words.tagsReady : words.editTags}
        </button>
      )}
    </div>
  );
}
