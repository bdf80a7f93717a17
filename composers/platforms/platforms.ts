/** The platforms whose pages are known. A new one is a file and a line here, and its hosts in `hosts.ts`. */
import type { Channel } from "../../rules/draft";
import type { Platform, Recognised } from "../composer";
import { facebook } from "./facebook";
import { recogniseGeneric } from "./generic";
import { instagram } from "./instagram";
import { x } from "./x";

const platforms: readonly Platform[] = [facebook, x, instagram];
const channelsByHost: Record<string, Channel> = {
  "www.linkedin.com": "linkedin",
  "www.youtube.com": "youtube",
  "studio.youtube.com": "youtube",
};

export interface OnPlatform extends Recognised {
  channel: Channel;
  recognised: "known" | "generic";
}

/** null: not a composer, or not a watched host. */
export function recognise(root: HTMLElement, host: string): OnPlatform | null {
  const platform = platforms.find(({ hosts }) => hosts.includes(host));
  const known = platform?.recognise(root) ?? null;
  if (known === "not-a-composer") return null;
  const channel = platform?.channel ?? channelsByHost[host];
  if (!channel) return null;
  return known
    ? { ...known, channel, recognised: "known" }
    : { ...recogniseGeneric(root), channel, recognised: "generic" };
}
