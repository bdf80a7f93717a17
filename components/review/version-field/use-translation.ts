/** One translation by the browser at a time: how far it is, what came of it, how to stop it. Nothing else waits for it. */
import { useEffect, useRef, useState } from "preact/hooks";
import { type Language, otherLanguage } from "../../../rules/model/span";
import { translationOf } from "../../../rules/outline/translation";
import { TranslationFailure, type TranslationTrouble } from "../../../session/browser/translation-failure";
import type { TranslationAvailability, TranslationProgress } from "../../../session/browser/translator";
import { usePanel } from "../../context/panel-context";

/** `part`: the version as far as the machine came, `""` for nothing. */
export type TranslationRun =
  | { kind: "idle" }
  | { kind: "busy"; progress: TranslationProgress | null }
  | { kind: "done" }
  | { kind: "ended"; trouble: TranslationTrouble; part: string };

export interface Translation {
  availability: TranslationAvailability;
  run: TranslationRun;
  /** Has to be called in a click, see `Translator`. */
  start(onText: (text: string) => void): void;
  stop(): void;
  /** Forgets what came of the last one. */
  close(): void;
}

const idle: TranslationRun = { kind: "idle" };

/**
 * Of the shown draft into `language`. Ends silently when the component goes or another draft is shown: a translation belongs to the
 * draft that it was made of.
 */
export function useTranslation(language: Language): Translation {
  const { state, guideline, translator } = usePanel();
  const { draft, observed } = state;
  const [availability, setAvailability] = useState<TranslationAvailability>("unavailable");
  const [run, setRun] = useState<TranslationRun>(idle);
  const running = useRef<AbortController | null>(null);
  const from = otherLanguage(language);
  const composer = observed ? `${observed.page} ${observed.composer}` : "";

  useEffect(() => {
    let gone = false;
    setAvailability("unavailable");
    void translator?.availability(from, language).then((found) => !gone && setAvailability(found));
    return () => {
      gone = true;
    };
  }, [translator, from, language]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another composer is another draft
  useEffect(
    () => () => {
      running.current?.abort();
      running.current = null;
      setRun(idle);
    },
    [translator, language, composer],
  );

  async function translate(onText: (text: string) => void): Promise<void> {
    if (!translator || !draft || running.current) return;
    const stopping = new AbortController();
    running.current = stopping;
    const isCurrent = () => running.current === stopping;
    const { texts, assemble } = translationOf(draft, guideline, language);
    setRun({ kind: "busy", progress: null });
    const onProgress = (progress: TranslationProgress) => {
      if (!isCurrent()) return;
      if (progress.phase === "translate") setAvailability("available");
      setRun({ kind: "busy", progress });
    };
    try {
      const answers = await translator.translate(texts, from, language, { signal: stopping.signal, onProgress });
      if (!isCurrent()) return;
      setRun({ kind: "done" });
      onText(assemble(answers));
    } catch (problem) {
      if (!isCurrent()) return;
      const failure = problem instanceof TranslationFailure ? problem : new TranslationFailure("failed", [], problem);
      if (failure.trouble !== "stopped") console.error("The browser did not translate.", failure);
      const part = failure.answers.length > 0 ? assemble(failure.answers) : "";
      setRun({ kind: "ended", trouble: failure.trouble, part });
    } finally {
      if (isCurrent()) running.current = null;
    }
  }

  return {
    availability,
    run,
    start: (onText) => void translate(onText),
    stop: () => running.current?.abort(),
    close: () => setRun(idle),
  };
}
