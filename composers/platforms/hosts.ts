/** Match patterns of the platforms; the extension asks for these hosts and no others. */
export const watchedHosts = [
  "https://www.facebook.com/*",
  "https://web.facebook.com/*",
  "https://business.facebook.com/*",
  "https://x.com/*",
  "https://twitter.com/*",
  "https://www.instagram.com/*",
  "https://www.linkedin.com/*",
  "https://www.youtube.com/*",
  "https://studio.youtube.com/*",
];
