/** The server that stands in for the platforms, without a browser. */
import { X509Certificate } from "node:crypto";
import { get } from "node:https";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { connect as connectTls } from "node:tls";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { hosts } from "../pages/pages";
import { makeCertificate } from "../pages/server/certificate";
import { type PageServer, startPageServer } from "../pages/server/page-server";
import { hashClassesInStyles, hashedClass } from "../pages/shared/class-name";

let server: PageServer;

beforeAll(async () => {
  server = await startPageServer();
});
afterAll(() => server.close());
beforeEach(() => server.requests.clear());

interface Reply {
  status: number;
  type: string;
  body: string;
}

function ask(address: string): Promise<Reply> {
  const { host, pathname, search } = new URL(address);
  const path = pathname + search;
  return new Promise((resolve, reject) => {
    get({ port: server.port, path, headers: { host }, rejectUnauthorized: false, agent: false }, (response) => {
      const type = response.headers["content-type"] ?? "";
      let body = "";
      response.on("data", (part: Buffer) => {
        body += part;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, type, body }));
    }).on("error", reject);
  });
}

test.each([
  ["https://www.facebook.com/", 200],
  ["https://www.facebook.com/groups/puskaradio", 200],
  ["https://x.com/home?lang=sv", 200],
  ["https://twitter.com/compose/post", 200],
  ["https://x.com/maijamallikas/status/1001", 200],
  ["https://www.instagram.com/create/select/", 200],
  ["https://www.youtube.com/blank", 200],
  ["https://www.linkedin.com/plain", 200],
  ["https://www.facebook.com/nowhere", 404],
  ["https://x.com/practice-assets/../../package.json", 404],
  ["https://x.com/practice-assets/..%2f..%2fpackage.json", 404],
  ["https://elsewhere.example/", 404],
  ["https://elsewhere.example/blank", 404],
])("%s answers %i", async (address, status) => {
  expect((await ask(address)).status).toBe(status);
});

test("the page's language is the one asked for, Finnish without one", async () => {
  expect((await ask("https://x.com/home?lang=sv")).body).toContain('<html lang="sv">');
  expect((await ask("https://x.com/home?lang=tlh")).body).toContain('<html lang="fi">');
});

test("every request is logged with its host; those that no page asks for stand out", async () => {
  await ask("https://x.com/home?lang=fi");
  await ask("https://elsewhere.example/collect?text=secret");
  const seen = server.requests.all.map(({ method, host, path, answer }) => ({ method, host, path, answer }));
  expect(seen).toEqual([
    { method: "GET", host: "x.com", path: "/home?lang=fi", answer: "page" },
    { method: "GET", host: "elsewhere.example", path: "/collect?text=secret", answer: "unknown" },
  ]);
  expect(server.requests.unexpected().map(({ host }) => host)).toEqual(["elsewhere.example"]);
});

test("the browsers' own services are not held against the extension, unless it is the one that asks", () => {
  const asked = {
    method: "GET",
    host: "update.googleapis.com",
    path: "/",
    answer: "unknown",
    destination: null,
  } as const;
  server.requests.add({ ...asked, origin: null });
  server.requests.add({ ...asked, origin: "chrome-extension://abc" });
  expect(server.requests.unexpected().map(({ origin }) => origin)).toEqual(["chrome-extension://abc"]);
});

test("CONNECT opens a way to the same pages, as a browser's proxy does", async () => {
  const tunnel = connect(server.port, "127.0.0.1");
  tunnel.write("CONNECT www.facebook.com:443 HTTP/1.1\r\nHost: www.facebook.com:443\r\n\r\n");
  await new Promise((resolve) => tunnel.once("data", resolve));
  const secure = connectTls({ socket: tunnel, servername: "www.facebook.com", rejectUnauthorized: false });
  secure.write("GET / HTTP/1.1\r\nHost: www.facebook.com\r\nConnection: close\r\n\r\n");
  let answer = "";
  for await (const part of secure) answer += part;
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  expect(server.requests.all.map((request) => request.answer)).toEqual(["tunnel", "page"]);
});

test("nothing but this machine reaches it", async () => {
  const outside = Object.values(networkInterfaces())
    .flat()
    .filter((address) => address?.family === "IPv4" && !address.internal);
  for (const address of outside) {
    const refused = await new Promise<boolean>((resolve) => {
      const socket = connect(server.port, address?.address, () => resolve(false)).on("error", () => resolve(true));
      socket.on("close", () => socket.destroy());
    });
    expect(refused, `port open at ${address?.address}`).toBe(true);
  }
  expect(server.port).toBeGreaterThan(0);
});

test("the certificate is signed by its own key and names every host", () => {
  const now = new Date("2026-11-23T12:00:00Z");
  const { cert } = makeCertificate(hosts, now);
  const read = new X509Certificate(cert);
  expect(read.verify(read.publicKey)).toBe(true);
  expect(read.subjectAltName?.split(", ")).toEqual(hosts.map((host) => `DNS:${host}`));
  expect(new Date(read.validFrom).getTime()).toBeLessThan(now.getTime());
  expect(new Date(read.validTo).getTime()).toBeGreaterThan(now.getTime());
  expect(new X509Certificate(makeCertificate(hosts, now).cert).serialNumber).not.toBe(read.serialNumber);
});

test("class names mean nothing, the same in page and style sheet; an editor's own stay", () => {
  const name = hashedClass("dialog-head");
  expect(name).toMatch(/^x[0-9a-z]+$/);
  expect(hashClassesInStyles(".dialog-head .public-DraftEditor-content { margin: .5em 1.5em }")).toBe(
    `.${name} .public-DraftEditor-content { margin: .5em 1.5em }`,
  );
});
