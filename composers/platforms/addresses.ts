/** Which addresses the extension watches, and at which of them a composer must be open. */
import type { Channel } from "../../rules/model/draft";

// separate constants, so that a platform's content script does not carry the hosts of the others
export const facebookHosts = ["https://www.facebook.com/*", "https://web.facebook.com/*"];
export const suiteHosts = ["https://business.facebook.com/*"];
export const xHosts = ["https://x.com/*", "https://twitter.com/*"];
export const instagramHosts = ["https://www.instagram.com/*"];
export const linkedinHosts = ["https://www.linkedin.com/*"];
export const youtubeHosts = ["https://www.youtube.com/*", "https://studio.youtube.com/*"];

/** Match patterns of the platforms; the extension asks for these hosts and no others. */
export const hostsOf: Record<Channel, string[]> = {
  facebook: /* @__PURE__ */ facebookHosts.concat(suiteHosts),
  x: xHosts,
  instagram: instagramHosts,
  linkedin: linkedinHosts,
  youtube: youtubeHosts,
};

/** Where each site begins. */
export const siteAddress: Record<Channel, string> = /* @__PURE__ */ (() => ({
  facebook: "https://www.facebook.com/",
  x: "https://x.com/",
  instagram: "https://www.instagram.com/",
  linkedin: "https://www.linkedin.com/",
  youtube: "https://studio.youtube.com/",
}))();

export const watchedHosts: readonly string[] = /* @__PURE__ */ Object.values(hostsOf).flat();

const originOf = (url: string | undefined) => (url !== undefined && URL.canParse(url) ? new URL(url).origin : null);
const isAt = (hosts: readonly string[], origin: string | null) => hosts.some((pattern) => pattern === `${origin}/*`);

/** `undefined`: the browser gives no address for a tab that the extension has no permission for. */
export const isWatched = (url: string | undefined): boolean => isAt(watchedHosts, originOf(url));

/** Platforms that put composers into frames of their own pages. */
const framedHosts: readonly string[] = /* @__PURE__ */ suiteHosts.concat(linkedinHosts);

/** Whether a frame at `url` may hold a composer of the page at `page`: only where both are of one host that does so. */
export const mayStandInFrame = (url: string | undefined, page: string | undefined): boolean =>
  isAt(framedHosts, originOf(url)) && originOf(url) === originOf(page);

/** Addresses at which a platform always has a composer open; where none is found there, its page has changed. October 2026. */
const composerRoutes = [
  /^https:\/\/(?:x|twitter)\.com\/(?:compose|intent)\/(?:post|tweet)/,
  /^https:\/\/www\.linkedin\.com\/(?:sharing\/compose|preload\/sharebox)/,
  /^https:\/\/business\.facebook\.com\/latest\/composer/,
];

export const hasComposer = (url: string | undefined): boolean =>
  url !== undefined && composerRoutes.some((route) => route.test(url));
