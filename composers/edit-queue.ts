/** Carries out edits that panels ask for, one request after the other. */
import type { Edit } from "../rules/model/finding";
import { applyEdits } from "./apply-edits";
import type { Composer } from "./composer";
import type { ComposerFollower } from "./composer-follower";
import type { DelayedCall } from "./delayed-call";
import type { DraftAnnouncer } from "./draft-announcer";
import { type EditResult, gone, stale } from "./edit-result";

/**
 * Requests wait for each other, however many come at once. `looking` looks what has become of the composer; `reading`
 * reads its texts and announces what has changed.
 */
export function createEditQueue(
  follower: ComposerFollower,
  announcer: DraftAnnouncer,
  looking: DelayedCall,
  reading: DelayedCall,
  signal: AbortSignal,
) {
  let lastRequest: Promise<unknown> = Promise.resolve();

  function composerWithId(id: string): Composer | null {
    const composer = follower.composer();
    return composer?.id === id ? composer : null;
  }

  async function carryOut(id: string, revision: number, edits: Edit[]): Promise<EditResult> {
    if (signal.aborted) return gone;
    if (composerWithId(id)?.roots.some((root) => !root.isConnected)) looking.now();
    const composer = composerWithId(id);
    if (!composer || composer.keptTexts) return gone;
    // an insertion expects nothing that could tell that the text around it has moved
    if (!announcer.isCurrent(composer, revision)) {
      reading.now();
      return stale;
    }
    const unverified: EditResult = { status: "unverified", text: edits.map((edit) => edit.text).join("\n") };
    try {
      return await applyEdits(composer, edits);
    } catch {
      return unverified; // the page took the editor apart while it was being edited
    } finally {
      reading.now();
    }
  }

  /** `id` and `revision`: the composer and the announced draft that the edits are meant for. */
  return function edit(id: string, revision: number, edits: Edit[]): Promise<EditResult> {
    const run = () => carryOut(id, revision, edits);
    const result = lastRequest.then(run, run);
    lastRequest = result;
    return result;
  };
}
