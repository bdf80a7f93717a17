/** Recognises a text box on a platform's pages: as private, by the platform file, or by a button that publishes. */
import type { ComposerKeys, Keys } from "../../rules/model/composer-keys";
import { type Channel, type Surface, surfaces } from "../../rules/model/draft";
import type { Platform, Recognised } from "../composer";
import { recogniseGeneric } from "./generic";
import { isPrivate } from "./private-boxes";

export interface OnPlatform extends Recognised {
  channel: Channel;
  recognised: "known" | "generic";
}

/** `private` and `unknown` boxes are not read. */
export type Recogniser = (root: HTMLElement) => OnPlatform | "private" | "unknown";

/** `keys`: asked at each look, since they change with the guideline; `isAsked`: whether the person wants an unknown box to be read. */
export const recogniserOf =
  (
    { channel, recognise, unread, buttonsAlone }: Platform,
    keys: () => ComposerKeys,
    isAsked: (root: HTMLElement) => boolean = () => false,
  ): Recogniser =>
  (root) => {
    if (isPrivate(root, unread)) return "private";
    const known = recognise(root, keys());
    if (known) return { channel, ...known, recognised: "known" };
    const generic = recogniseGeneric(root, keys(), isAsked(root), buttonsAlone);
    return generic ? { ...generic, channel, recognised: "generic" } : "unknown";
  };

const joined = (...[some, more]: (Keys | undefined)[]): Keys => ({
  ...some,
  selectors: [...(some?.selectors ?? []), ...(more?.selectors ?? [])],
  labels: [...(some?.labels ?? []), ...(more?.labels ?? [])],
});

/** The platform file's keys with those that the guideline pack adds. */
export function withAdded(keys: ComposerKeys, added: ComposerKeys | undefined): ComposerKeys {
  if (!added) return keys;
  const merge = (...[some, more]: ComposerKeys["boxes"][]) =>
    Object.fromEntries(surfaces.map((surface: Surface) => [surface, joined(some?.[surface], more?.[surface])]));
  return { boxes: merge(keys.boxes, added.boxes), publish: merge(keys.publish, added.publish) };
}
