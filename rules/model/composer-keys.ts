/**
 * What tells the compose boxes of a platform apart: plain data, with which a guideline pack can add to what the product knows.
 * A pack can only add: which boxes are left alone, such as chats, is decided before, and cannot be said here.
 */
import type { Surface } from "./draft";

export interface Keys {
  /** CSS selectors of the element, or of one around it; those of a pack are held to `composer-key-trouble.ts`. */
  selectors: readonly string[];
  /** Labels: of a box how it begins, of a button the whole of it; capitals do not matter. */
  labels: readonly string[];
  /** Labels of buttons that count only in what the selector names; not said by packs. */
  placed?: { place: string; labels: readonly string[] };
}

export interface ComposerKeys {
  /** Text boxes, by what is written in them. */
  boxes: Partial<Record<Surface, Keys>>;
  /** Buttons that publish at once, or at a time that is chosen; none that lead to another step. */
  publish: Partial<Record<Surface, Keys>>;
}
