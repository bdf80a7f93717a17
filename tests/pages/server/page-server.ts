/**
 * Stands in for the platforms on this machine: one port of 127.0.0.1 that speaks HTTPS, plain HTTP and CONNECT (as a
 * browser's proxy), answers by the host asked for, and logs every request.
 */
import { readFile } from "node:fs/promises";
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { createServer as createTcpServer, type Socket } from "node:net";
import path from "node:path";
import type { Duplex } from "node:stream";
import { findPage, hosts } from "../pages";
import { bundlePages } from "./bundle";
import { makeCertificate } from "./certificate";
import { assetsPrefix, pageDocument, styleSheet } from "./page-document";
import { type LoggedRequest, RequestLog } from "./request-log";

export interface PageServer {
  port: number;
  requests: RequestLog;
  close(): Promise<void>;
}

interface Answer {
  kind: LoggedRequest["answer"];
  status: number;
  type: string;
  body: string | Buffer;
  headers?: Record<string, string>;
}

const notFound: Answer = { kind: "unknown", status: 404, type: "text/plain", body: "No practice page is here.\n" };
/** Any picture that a page asks for, as the platforms serve those that were uploaded. */
const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400"><rect width="640" height="400" fill="#9ab"/></svg>`;
const firstByteOfTls = 0x16;

async function answerAsset(scripts: string, name: string): Promise<Answer> {
  if (name.endsWith(".css")) return { kind: "asset", status: 200, type: "text/css", body: await styleSheet(name) };
  if (name.endsWith(".svg")) return { kind: "asset", status: 200, type: "image/svg+xml", body: picture };
  const body = await readFile(path.join(scripts, name)).catch(() => null);
  return body ? { kind: "asset", status: 200, type: "text/javascript", body } : notFound;
}

async function answer(scripts: string, host: string, url: URL): Promise<Answer> {
  if (!hosts.includes(host)) return notFound;
  const asset = url.pathname.startsWith(assetsPrefix) && url.pathname.slice(assetsPrefix.length);
  if (asset && /^(other\/)?[\w-]+\.(js|css|svg)$/.test(asset)) return answerAsset(scripts, asset);
  const page = findPage(host, url.pathname);
  if (!page) return notFound;
  return { kind: "page", status: 200, type: "text/html", body: pageDocument(page, url), headers: page.headers ?? {} };
}

/** Starts the server; `port` 0 or none = any free one. */
export async function startPageServer(options: { port?: number } = {}): Promise<PageServer> {
  const scripts = await bundlePages();
  const requests = new RequestLog();
  const sockets = new Set<Duplex>();

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = (request.headers.host ?? "").replace(/:\d+$/, "");
    const asked = request.url?.startsWith("/") ? request.url : "/";
    const { kind, status, type, body, headers } = await answer(scripts, host, new URL(`https://${host}${asked}`));
    const destination = request.headers["sec-fetch-dest"];
    requests.add({
      method: request.method ?? "",
      host,
      path: request.url ?? "",
      answer: kind,
      origin: request.headers.origin ?? null,
      destination: typeof destination === "string" ? destination : null,
    });
    response.writeHead(status, { "content-type": `${type}; charset=utf-8`, "cache-control": "no-store", ...headers });
    response.end(body);
  }
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    respond(request, response).catch((problem: unknown) => {
      response.writeHead(500, { "content-type": "text/plain" }).end(String(problem));
    });
  };
  const https = createHttpsServer(makeCertificate(hosts), listener);
  const http = createHttpServer(listener);

  /** Hands a connection to the server whose protocol its first byte speaks. */
  function accept(socket: Duplex): void {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy()); // browsers drop connections at will
    socket.once("data", (start: Buffer) => {
      socket.pause();
      socket.unshift(start);
      (start[0] === firstByteOfTls ? https : http).emit("connection", socket);
      process.nextTick(() => socket.resume());
    });
  }
  http.on("connect", (request: IncomingMessage, socket: Duplex) => {
    const host = (request.url ?? "").replace(/:\d+$/, "");
    requests.add({ method: "CONNECT", host, path: "", answer: "tunnel", origin: null, destination: null });
    socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
    accept(socket);
  });
  const tcp = createTcpServer((socket: Socket) => accept(socket));
  await new Promise<void>((resolve, reject) => {
    tcp.once("error", reject);
    tcp.listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  const address = tcp.address();
  if (address === null || typeof address === "string") throw new Error("The page server got no port.");
  return {
    port: address.port,
    requests,
    close: () =>
      new Promise<void>((resolve) => {
        tcp.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
