/** Recognises a text box on a platform's pages: by the platform file, else as a composer of an unknown kind. */
import type { Channel } from "../../rules/model/draft";
import type { Platform, Recognised } from "../composer";
import { recogniseGeneric } from "./generic";

export interface OnPlatform extends Recognised {
  channel: Channel;
  recognised: "known" | "generic";
}

/** null: not a composer. */
export type Recogniser = (root: HTMLElement) => OnPlatform | null;

export const recogniserOf =
  ({ channel, recognise }: Platform): Recogniser =>
  (root) => {
    const known = recognise(root);
    if (known === "not-a-composer") return null;
    return known
      ? { ...known, channel, recognised: "known" }
      : { ...recogniseGeneric(root), channel, recognised: "generic" };
  };
