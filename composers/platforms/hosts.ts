import type { Channel } from "../../rules/draft";

/** Match patterns of the platforms; the extension asks for these hosts and no others. */
export const hostsOf: Record<Channel, string[]> = {
  facebook: ["https://www.facebook.com/*", "https://web.facebook.com/*", "https://business.facebook.com/*"],
  x: ["https://x.com/*", "https://twitter.com/*"],
  instagram: ["https://www.instagram.com/*"],
  linkedin: ["https://www.linkedin.com/*"],
  youtube: ["https://www.youtube.com/*", "https://studio.youtube.com/*"],
};

export const watchedHosts: readonly string[] = Object.values(hostsOf).flat();
