/** The lower edge of the review, always in view: what was done, with the way back, and what can be done with the whole draft. */
import { useId, useState } from "preact/hooks";
import type { Language } from "../../../rules/model/span";
import { usePanel } from "../../context/panel-context";
import { lazy } from "../../shell/lazy";
import type { Repair } from "../finding/use-repair";
import { HandOffButton } from "../hand-off/hand-off-button";
import { DoneLine } from "./done-line";

const Preview = lazy(async () => (await import("../../preview/preview")).Preview);

interface FootBarProps {
  repair: Repair;
  /** The language that is asked for and missing; null where none is. */
  missing: Language | null;
  /** Nothing is written yet. */
  isEmpty: boolean;
}

export function FootBar({ repair, isEmpty }: FootBarProps) {
  const { texts } = usePanel();
  const [showsPreview, setShowsPreview] = useState(false);
  const id = useId();
  return (
    <>
      <div id={id} class="review-preview" hidden={!showsPreview}>
        {showsPreview && <Preview />}
      </div>
      <footer class="foot-bar" data-testid="foot">
        <DoneLine repair={repair} />
        {!isEmpty && (
          <div class="foot-actions">
            <HandOffButton />
            <button
              type="button"
              class="quiet-button"
              data-testid="preview"
              aria-expanded={showsPreview}
              aria-controls={id}
              onClick={() => setShowsPreview(!showsPreview)}
            >
              {texts.foot.preview}
            </button>
          </div>
        )}
      </footer>
    </>
  );
}
