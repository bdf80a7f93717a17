/** The practice pages for `npm start`. */
import { type PageServer, startPageServer } from "./server/page-server";

export interface Practice extends PageServer {
  /** Command-line flags that make a Chromium see the practice pages at the addresses of the platforms. */
  chromiumFlags: string[];
  /** Addresses to open first, one for each platform. */
  addresses: { facebook: string; x: string; instagram: string };
}

/** Flags that send every address to the server on this port, and nothing to the world. */
export function redirectFlags(port: number): string[] {
  return [`--host-resolver-rules=MAP * 127.0.0.1:${port}`, "--ignore-certificate-errors"];
}

export async function startPractice(options: { port?: number; lang?: "fi" | "sv" | "en" } = {}): Promise<Practice> {
  const server = await startPageServer(options.port === undefined ? {} : { port: options.port });
  const query = options.lang ? `?lang=${options.lang}` : "";
  return {
    ...server,
    chromiumFlags: redirectFlags(server.port),
    addresses: {
      facebook: `https://www.facebook.com/${query}`,
      x: `https://x.com/home${query}`,
      instagram: `https://www.instagram.com/${query}`,
    },
  };
}
