/** Everything that any browser asked of the server, so that a test can show that the extension asked for nothing. */
import { isBrowserService } from "./browser-services";

export interface LoggedRequest {
  method: string;
  host: string;
  /** With its query; for CONNECT, empty. */
  path: string;
  /** `page` and `asset` belong to the practice pages; `unknown` is everything else and was answered with 404. */
  answer: "page" | "asset" | "tunnel" | "unknown";
  /** Who asked, as far as the browser says so: `Origin`, else null. Requests of an extension carry its origin. */
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
   * What neither a practice page nor the browser itself had a reason to ask for. Opening a proxy's tunnel does not
   * count as a request; one that names an extension as its origin never counts as the browser's.
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
