/** What checks and repairs say, in three languages. */
import type { InterfaceLanguage, Localised } from "./finding";

const lists: Partial<Record<InterfaceLanguage, readonly string[]>> = {};
const files: Record<InterfaceLanguage, () => Promise<{ said: readonly string[] }>> = {
  fi: () => import("./said/fi"),
  sv: () => import("./said/sv"),
  en: () => import("./said/en"),
};

/** A text that is looked up in the list of its language, in the built extension. */
class Said implements Localised {
  readonly #at: number;
  constructor(at: number) {
    this.#at = at;
  }
  get fi() {
    return lists.fi?.[this.#at] ?? "";
  }
  get sv() {
    return lists.sv?.[this.#at] ?? "";
  }
  get en() {
    return lists.en?.[this.#at] ?? "";
  }
}

/**
 * A text in Finnish, Swedish and English. In the built extension its place in the lists stands here instead
 * (`tools/bundle/said-by-language.ts`), so that a panel loads one language and not three.
 */
export function say(fi: string | number, sv = "", en = ""): Localised {
  return typeof fi === "number" ? new Said(fi) : { fi, sv, en };
}

/** Loads the texts of one language; before that, the texts of checks are empty in the built extension. */
export async function loadSaid(language: InterfaceLanguage): Promise<void> {
  lists[language] ??= (await files[language]()).said;
}
