/** The browser's own translation of the draft: started, watched and stopped with one button. */
import type { Language } from "../../../rules/model/span";
import { usePanel } from "../../context/panel-context";
import { type Translation, useTranslation } from "./use-translation";

interface TranslateButtonProps {
  /** To translate into. */
  language: Language;
  /** Takes what the machine wrote, all of it or as much as there is. */
  onText(text: string): void;
}

/** Nothing where the browser cannot translate. Lies in a row of buttons; what it says takes a line of its own below them. */
export function TranslateButton({ language, onText }: TranslateButtonProps) {
  const { texts } = usePanel();
  const translation = useTranslation(language);
  const { availability, run } = translation;
  if (availability === "unavailable") return null;
  const isBusy = run.kind === "busy";
  return (
    <div class="machine" data-testid="machine">
      {/* one button, so that the focus stays where it is; the second press of a double click stops nothing */}
      <button
        type="button"
        class="button button-plain"
        title={texts.translation.onDevice}
        onClick={({ detail }) => {
          if (detail > 1) return;
          if (isBusy) translation.stop();
          else translation.start(onText);
        }}
      >
        {isBusy ? texts.translation.stop : texts.translation.translate}
      </button>
      <div class="machine-said">
        <p class="hint" role="status" data-testid="machine-status">
          <Said translation={translation} />
        </p>
        {run.kind === "ended" && run.part !== "" && (
          <button
            type="button"
            class="quiet-button"
            onClick={() => {
              translation.close();
              onText(run.part);
            }}
          >
            {texts.translation.usePart}
          </button>
        )}
      </div>
    </div>
  );
}

/** Heard less often than seen: who listens is not told every sentence and every percent. */
function Said({ translation: { availability, run } }: { translation: Translation }) {
  const { translation } = usePanel().texts;
  if (run.kind === "done") return <>{translation.done}</>;
  if (run.kind === "ended") return <>{translation.trouble[run.trouble]}</>;
  if (run.kind === "idle") return <>{availability === "available" ? "" : translation.downloadFirst}</>;
  const { progress } = run;
  // browsers tell of a download even where everything is there
  if (!progress || (progress.phase === "download" && availability === "available")) return <>{translation.starting}</>;
  if (progress.phase === "translate")
    return <SeenAndHeard seen={translation.translating(progress.done, progress.total)} heard={translation.starting} />;
  const percent = Math.floor(progress.share * 100);
  return (
    <SeenAndHeard seen={translation.downloading(percent)} heard={translation.downloading(percent - (percent % 25))} />
  );
}

const SeenAndHeard = ({ seen, heard }: { seen: string; heard: string }) => (
  <>
    <span aria-hidden="true">{seen}</span>
    <span class="visually-hidden">{heard}</span>
  </>
);
