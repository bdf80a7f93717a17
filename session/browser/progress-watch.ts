/** Ends work that the person stops, or that has not moved for too long. */
import type { TranslationTrouble } from "./translation-failure";

/** So long nothing may come before it is given up, ms. */
export const patience = 20_000;

/** `stopping`: the person's signal. Browsers need not listen to the one they get, so what they do is waited for with `orEnd`. */
export function watchProgress(stopping: AbortSignal | undefined) {
  const ending = new AbortController();
  let trouble: TranslationTrouble | null = null;
  const end = (why: TranslationTrouble) => {
    trouble ??= why;
    ending.abort();
  };
  const stop = () => end("stopped");
  const startTimer = () => setTimeout(() => end("stalled"), patience);
  let timer = startTimer();
  if (stopping?.aborted) stop();
  stopping?.addEventListener("abort", stop, { once: true });
  return {
    signal: ending.signal,
    /** null while it goes on. */
    ending: () => trouble,
    /** Something came: the time begins anew. */
    moved() {
      clearTimeout(timer);
      timer = startTimer();
    },
    close() {
      clearTimeout(timer);
      stopping?.removeEventListener("abort", stop);
    },
    /** What `work` gives; rejects where it ends before. */
    orEnd<T>(work: Promise<T>): Promise<T> {
      return new Promise((resolve, reject) => {
        const leave = () => reject(new Error("Ended."));
        if (ending.signal.aborted) leave();
        ending.signal.addEventListener("abort", leave, { once: true });
        work.then(resolve, reject).finally(() => ending.signal.removeEventListener("abort", leave));
      });
    },
  };
}
