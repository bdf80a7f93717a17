/** A version that was written for a post before and never put in: offered, so that it is not lost. */
import type { Language } from "../../../rules/model/span";
import { usePanel } from "../../context/panel-context";
import { excerpt } from "../../text/excerpt";

const longestExcerpt = 60;

export function FormerVersion({ language }: { language: Language }) {
  const { state, client, texts } = usePanel();
  const { formerVersion } = state;
  if (formerVersion?.language !== language) return null;
  const words = texts.version.former;
  return (
    <div class="version-former" data-testid="former-version">
      <p class="hint">
        {words.kept} <q lang={language}>{excerpt(formerVersion.text, longestExcerpt)}</q>
      </p>
      <div class="card-actions">
        <button type="button" class="button button-tinted" data-testid="take-former" onClick={client.takeFormerVersion}>
          {words.take}
        </button>
        <button type="button" class="quiet-button" data-testid="drop-former" onClick={client.dropFormerVersion}>
          {words.drop}
        </button>
      </div>
    </div>
  );
}
