/** Addresses at which a platform always has a composer open; where none is found there, its page has changed. October 2026. */
const routes = [
  /^https:\/\/(?:x|twitter)\.com\/(?:compose|intent)\/(?:post|tweet)/,
  /^https:\/\/www\.linkedin\.com\/sharing\/compose/,
  /^https:\/\/business\.facebook\.com\/latest\/composer/,
];

export const hasComposer = (url: string | undefined): boolean =>
  url !== undefined && routes.some((route) => route.test(url));
