/** Says what the last repair did, also to a screen reader, and takes it back. */

import type { Texts } from "../../../locales/texts";
import { findingHeadline, labelText } from "../../../rules/message";
import type { InterfaceLanguage } from "../../../rules/model/finding";
import type { DoneRepair } from "../../../session/panel/panel-state";
import { usePanel } from "../../context/panel-context";
import { TickIcon, UndoIcon } from "../../icons/icon";
import type { Repair } from "../finding/use-repair";

export function doneWords(done: DoneRepair, texts: Texts, language: InterfaceLanguage): string {
  const words = texts.done;
  if (done.kind === "fix")
    return `${findingHeadline(done.finding, language)}: ${labelText(done.finding, done.fix, language)}`;
  if (done.kind === "hashtags") return words.added(done.tags.join(" "));
  if (done.kind === "version") return words.version[done.language];
  return done.kind === "spelling" ? words.spelling(done.count) : words.draft;
}

export function DoneLine({ repair }: { repair: Repair }) {
  const { state, client, texts, language } = usePanel();
  const { done } = state;
  const words = done ? doneWords(done, texts, language) : "";
  return (
    <div class={done ? "done-line" : "visually-hidden"} data-testid="done">
      {done && <TickIcon class="row-tick" />}
      <p class="done-words" role="status" title={words}>
        {words}
      </p>
      {done && (
        <button
          type="button"
          class="quiet-button"
          data-testid="undo"
          aria-disabled={repair.working !== null}
          onClick={() => repair.run("undo", client.undo)}
        >
          <UndoIcon />
          {texts.done.undo}
        </button>
      )}
    </div>
  );
}
