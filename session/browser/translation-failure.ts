/** Why a translation by the browser did not come to its end. */

/**
 * `stalled`: nothing came for too long; `stopped`: the person ended it; `wrong-language`: the answer is not in the language
 * that was asked for; `failed`: the browser gave up.
 */
export type TranslationTrouble = "stalled" | "stopped" | "wrong-language" | "failed";

export class TranslationFailure extends Error {
  override readonly name = "TranslationFailure";
  readonly trouble: TranslationTrouble;
  /** What had been translated by then, in order: answers to the first texts. */
  readonly answers: readonly string[];

  constructor(trouble: TranslationTrouble, answers: readonly string[], cause?: unknown) {
    super(`The browser did not translate: ${trouble}.`, { cause });
    this.trouble = trouble;
    this.answers = answers;
  }
}
