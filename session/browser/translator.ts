/**
 * The translator that some browsers have built in (https://developer.mozilla.org/docs/Web/API/Translator). It works on this
 * computer: no text goes anywhere. Where there is none, nothing is offered.
 */
import { detectSpans } from "../../rules/language/detect-spans";
import type { Language } from "../../rules/model/span";
import { watchProgress } from "./progress-watch";
import { TranslationFailure } from "./translation-failure";

/** `downloadable`: the browser has to fetch the languages first; `downloading`: it is doing so. */
export type TranslationAvailability = "unavailable" | "downloadable" | "downloading" | "available";

/** `share`: of the download, 0–1; `done` of `total` texts. */
export type TranslationProgress =
  | { phase: "download"; share: number }
  | { phase: "translate"; done: number; total: number };

export interface TranslationOptions {
  signal?: AbortSignal;
  onProgress?(progress: TranslationProgress): void;
}

export interface Translator {
  availability(from: Language, to: Language): Promise<TranslationAvailability>;
  /**
   * The texts in the other language, in their order. Has to be called in the click itself: the browser asks for one before it
   * fetches languages. Rejects with a `TranslationFailure` that holds what came so far.
   */
  translate(texts: readonly string[], from: Language, to: Language, options?: TranslationOptions): Promise<string[]>;
}

interface LanguagePair {
  sourceLanguage: Language;
  targetLanguage: Language;
}
interface DownloadMonitor {
  addEventListener(type: "downloadprogress", listener: (event: { loaded: number; total?: number }) => void): void;
}
interface BuiltInTranslator {
  translate(text: string, options: { signal: AbortSignal }): Promise<string>;
  destroy(): void;
}
interface TranslatorFactory {
  availability(pair: LanguagePair): Promise<TranslationAvailability | null>;
  create(
    options: LanguagePair & { signal: AbortSignal; monitor(monitor: DownloadMonitor): void },
  ): Promise<BuiltInTranslator>;
}

/** null where the browser has none. */
export function builtInTranslator(scope: object = globalThis): Translator | null {
  if (!("Translator" in scope)) return null;
  const factory = scope.Translator as TranslatorFactory; // not yet among TypeScript's own types
  return {
    async availability(from, to) {
      try {
        return (await factory.availability({ sourceLanguage: from, targetLanguage: to })) ?? "unavailable";
      } catch {
        return "unavailable"; // blocked by a policy
      }
    },
    translate: (texts, from, to, options = {}) => translateAll(factory, texts, { from, to }, options),
  };
}

async function translateAll(
  factory: TranslatorFactory,
  texts: readonly string[],
  { from, to }: { from: Language; to: Language },
  { signal, onProgress }: TranslationOptions,
): Promise<string[]> {
  const answers: string[] = [];
  const watch = watchProgress(signal);
  let translator: BuiltInTranslator | undefined;
  try {
    let share = -1;
    const creating = factory.create({
      sourceLanguage: from,
      targetLanguage: to,
      signal: watch.signal,
      monitor: (monitor) =>
        monitor.addEventListener("downloadprogress", ({ loaded, total }) => {
          const now = total ? loaded / total : loaded;
          if (watch.signal.aborted || now <= share) return; // the same share again is no progress
          share = now;
          watch.moved();
          onProgress?.({ phase: "download", share });
        }),
    });
    // one that comes when nobody waits for it any more is not kept
    void creating.then(
      (late) => watch.signal.aborted && late.destroy(),
      () => undefined,
    );
    translator = await watch.orEnd(creating);
    watch.moved();
    onProgress?.({ phase: "translate", done: 0, total: texts.length });
    for (const text of texts) {
      const answer = await watch.orEnd(translator.translate(text, { signal: watch.signal }));
      if (answer.trim() === "") throw new Error("The answer is empty.");
      if (isWrongLanguage(text, answer, from, to)) throw new TranslationFailure("wrong-language", answers);
      answers.push(answer);
      watch.moved();
      onProgress?.({ phase: "translate", done: answers.length, total: texts.length });
    }
    return answers;
  } catch (problem) {
    if (problem instanceof TranslationFailure) throw problem;
    throw new TranslationFailure(watch.ending() ?? "failed", answers, problem);
  } finally {
    watch.close();
    translator?.destroy();
  }
}

/** So many words tell a language. */
const fewWords = 4;

/** The answer is the text itself, or speaks clearly for another language than the one asked for. */
function isWrongLanguage(text: string, answer: string, from: Language, to: Language): boolean {
  if ((answer.match(/\p{L}+/gu)?.length ?? 0) < fewWords) return false; // names stay as they are
  const spans = detectSpans(answer);
  const lettersIn = (isIn: (lang: string) => boolean) =>
    spans.reduce((sum, { lang, start, end }) => sum + (isIn(lang) ? end - start : 0), 0);
  const asked = lettersIn((lang) => lang === to);
  if (answer.trim() === text.trim()) return lettersIn((lang) => lang === from) > 0;
  return lettersIn((lang) => lang !== to) > asked;
}
