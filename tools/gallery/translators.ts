/** For the gallery: translations by the browser that stay where they are, by the state of the panel in which they run. */
import { TranslationFailure } from "../../session/browser/translation-failure";
import type { TranslationAvailability, TranslationProgress, Translator } from "../../session/browser/translator";

/** A translation that comes this far and no further. */
function runningTo(availability: TranslationAvailability, progress: TranslationProgress): Translator {
  return {
    availability: () => Promise.resolve(availability),
    translate(_texts, _from, _to, options) {
      options?.onProgress?.(progress);
      return new Promise(() => undefined); // never ends
    },
  };
}

const begun = "Kyrkbyns jultorg öppnas på torget fredagen den 11 december kl. 16–19!";

export const translators: Record<string, Translator> = {
  "translation-download": runningTo("downloadable", { phase: "download", share: 0.42 }),
  "translation-sentences": runningTo("available", { phase: "translate", done: 3, total: 7 }),
  "translation-ended": {
    availability: () => Promise.resolve("available"),
    translate: () => Promise.reject(new TranslationFailure("stopped", [begun])),
  },
};
