/** Everything that any browser asked of the server, so that a test can show that the extension asked for nothing. */
import { isBrowserService } from "./browser-services";

export interface LoggedRequest {
  method: string;
  host: string;
  /** With its query; for CONNECT, empty. */
  path: string;
  /** `page` and `asset` belong to the practice pages; `unknown` is everything else and was answered with 404. */
  answer: "page" | "asset" | "tunnel" | "unknown";
  /** Who asked, as far as the browser says so: `Origin`, else null. Extensions' requests carry their own. */
  origin: string | null;
  /** `Sec-Fetch-Dest`: document, script, empty (fetch) … */
  destination: string | null;
}

export class RequestLog {
  readonly all: LoggedRequest[] = [];

  add(request: LoggedRequest): void {
    this.all.push(request);
  }

  /**
   * What neither a practice page nor the browser itself had a reason to ask for. A proxy's tunnels are not requests of
   * their own; a request that names an extension as its origin is never the browser's.
   */
  unexpected(): LoggedRequest[] {
    return this.all.filter(
      ({ answer, host, origin }) =>
        answer === "unknown" && (!isBrowserService(host) || Boolean(origin?.includes("-extension:"))),
    );
  }

  clear(): void {
    this.all.length = 0;
  }
}
