/** Roughly how the post will look on its channel, and how a screen reader reads its hashtags and emoji. */
import { useEffect, useState } from "preact/hooks";
import { type ShownPiece, shownParts, spokenSigns } from "../../rules/writing/show";
import { type EmojiNames, emojiNames } from "../../session/browser/emoji-names";
import { usePanel } from "../context/panel-context";
import { Disclosure } from "../shell/disclosure";
import { Section } from "../shell/section";

const Pieces = ({ pieces }: { pieces: ShownPiece[] }) => (
  <>
    {pieces.map(({ kind, text }, at) =>
      kind === "text" ? (
        text
      ) : (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, drawn anew with it
        <span key={at} class={`shown-${kind}`}>
          {text}
        </span>
      ),
    )}
  </>
);

export function Preview() {
  const { state, texts, guideline } = usePanel();
  const [isOpen, setOpen] = useState(false);
  const { draft } = state;
  if (!draft || draft.parts.every((part) => part.trim() === "")) return null;
  const words = texts.draft;
  const [foldedBefore, foldedAfter] = [words.more, words.less];
  return (
    <Section heading={words.preview(guideline.platforms[draft.channel].name)} name="preview">
      {shownParts(draft, guideline).map(({ shown, folded }, part) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name
        <article key={part} class="shown" data-testid="shown">
          <p class="shown-by">
            <span class="shown-mark" aria-hidden="true" />
            <strong>
              <bdi>{draft.postingAs?.name}</bdi>
            </strong>
          </p>
          <p class={draft.surface === "video" && part === 0 ? "shown-text shown-title" : "shown-text"} dir="auto">
            <Pieces pieces={shown} />
            {folded.length > 0 && (isOpen ? <Pieces pieces={folded} /> : "… ")}
            {folded.length > 0 && (
              <button
                type="button"
                class="link-button shown-more"
                aria-expanded={isOpen}
                onClick={() => setOpen(!isOpen)}
              >
                {isOpen ? foldedAfter : foldedBefore}
              </button>
            )}
          </p>
        </article>
      ))}
      <Disclosure label={words.spoken}>
        <SpokenList parts={draft.parts} />
      </Disclosure>
    </Section>
  );
}

function SpokenList({ parts }: { parts: string[] }) {
  const { language, texts } = usePanel();
  const [names, setNames] = useState<EmojiNames>({});
  useEffect(() => void emojiNames(language).then(setNames), [language]);
  const signs = spokenSigns(parts);
  if (signs.length === 0) return <p class="hint">{texts.draft.spokenNone}</p>;
  return (
    <ul class="spoken">
      {signs.map(({ written, words }) => (
        <li key={written}>
          <span class="spoken-sign">{written}</span>{" "}
          <q>{words ?? names[written] ?? names[written.replaceAll("\uFE0F", "")] ?? texts.draft.spokenUnknown}</q>
        </li>
      ))}
    </ul>
  );
}
