/** Which build this is, as far as guidelines are concerned. */

/** `wxt.config.ts` puts it in; unit tests get theirs from `vitest.config.ts`. */
declare const __GUIDELINE_BUILD__: string;

/** Another one whenever anything has changed that decides how a pack is read: `rules/` and `assets/`. */
export const guidelineBuild = __GUIDELINE_BUILD__;
