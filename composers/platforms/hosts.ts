import type { Channel } from "../../rules/draft";

// each on its own, so that a platform's content script does not carry those of the others
export const facebookHosts = [
  "https://www.facebook.com/*",
  "https://web.facebook.com/*",
  "https://business.facebook.com/*",
];
export const xHosts = ["https://x.com/*", "https://twitter.com/*"];
export const instagramHosts = ["https://www.instagram.com/*"];
export const linkedinHosts = ["https://www.linkedin.com/*"];
export const youtubeHosts = ["https://www.youtube.com/*", "https://studio.youtube.com/*"];

/** Match patterns of the platforms; the extension asks for these hosts and no others. */
export const hostsOf: Record<Channel, string[]> = {
  facebook: facebookHosts,
  x: xHosts,
  instagram: instagramHosts,
  linkedin: linkedinHosts,
  youtube: youtubeHosts,
};

export const watchedHosts: readonly string[] = /* @__PURE__ */ Object.values(hostsOf).flat();
