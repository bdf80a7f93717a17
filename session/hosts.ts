/** Which addresses the extension watches. */
import { watchedHosts } from "../composers/platforms/hosts";

const watchedOrigins = new Set(watchedHosts.map((pattern) => new URL(pattern.replace("*", "")).origin));

/** `undefined`: the browser does not tell the address of a tab that the extension has no permission for. */
export function isWatched(url: string | undefined): boolean {
  return url !== undefined && URL.canParse(url) && watchedOrigins.has(new URL(url).origin);
}
