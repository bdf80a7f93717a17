/** Why there is no release, in words for whoever asked for it. */
export class CannotRelease extends Error {}
