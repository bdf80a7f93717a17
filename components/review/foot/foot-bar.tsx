/** The lower edge of the review, always in view: what was done, with the way back, and what can be done with the whole draft. */
import { useId, useState } from "preact/hooks";
import { usePanel } from "../../context/panel-context";
import { lazy } from "../../shell/lazy";
import { MoreButton } from "../../shell/more-button";
import type { Repair } from "../finding/use-repair";
import { HandOffButton } from "../hand-off/hand-off-button";
import { DoneLine } from "./done-line";

export const Preview = lazy(async () => (await import("../../preview/preview")).Preview);

interface FootBarProps {
  repair: Repair;
  /** Nothing is left to repair: then one looks at the post rather than sends it to a colleague. */
  isReady: boolean;
  /** Nothing is written yet. */
  isEmpty: boolean;
}

export function FootBar({ repair, isReady, isEmpty }: FootBarProps) {
  const { state, texts, moveToDraft } = usePanel();
  const [showsPreview, setShowsPreview] = useState(false);
  const [showsMore, setShowsMore] = useState(false);
  const id = useId();
  const words = texts.foot;
  const preview = (
    <button
      type="button"
      class="quiet-button"
      data-testid="preview"
      aria-expanded={showsPreview}
      aria-controls={`${id}-preview`}
      onClick={() => setShowsPreview(!showsPreview)}
    >
      {words.preview}
    </button>
  );
  const canMove = moveToDraft && state.draft?.surface !== "comment";
  return (
    <>
      <div id={`${id}-preview`} class="review-preview" hidden={!showsPreview}>
        {showsPreview && <Preview />}
      </div>
      <footer class="foot-bar" data-testid="foot">
        <DoneLine repair={repair} />
        {!isEmpty && (
          <>
            <div id={`${id}-more`} class="foot-more" hidden={!showsMore}>
              {showsMore && (
                <>
                  {isReady ? <HandOffButton /> : preview}
                  {canMove && (
                    <button type="button" class="quiet-button" data-testid="to-draft" onClick={moveToDraft}>
                      {words.toDraft}
                    </button>
                  )}
                </>
              )}
            </div>
            <div class="foot-actions">
              {isReady ? preview : <HandOffButton />}
              <MoreButton
                label={words.more}
                isOpen={showsMore}
                controls={`${id}-more`}
                testid="foot-more"
                onPress={() => setShowsMore(!showsMore)}
              />
            </div>
          </>
        )}
      </footer>
    </>
  );
}
