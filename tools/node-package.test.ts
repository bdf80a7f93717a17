import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lockedFolder, nodePackageFor, nodePackages, runNpm } from "./node-package.mjs";

const platforms = [
  ["linux", "x64"],
  ["linux", "arm64"],
  ["darwin", "x64"],
  ["darwin", "arm64"],
  ["win32", "x64"],
] as const;

describe("the Node that is fetched", () => {
  it.each(platforms)("is pinned for %s-%s: an exact version that is new enough, and its checksum", (platform, arch) => {
    const pinned = nodePackages[nodePackageFor(platform, arch) ?? ""];
    expect(pinned?.version).toMatch(/^24\.\d+\.\d+$/);
    expect(pinned?.integrity).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
  });

  it("is another package for each platform, and there is none that no platform needs", () => {
    const names = platforms.map(([platform, arch]) => nodePackageFor(platform, arch));
    expect(new Set(names)).toEqual(new Set(Object.keys(nodePackages)));
    expect(new Set(Object.values(nodePackages).map(({ integrity }) => integrity)).size).toBe(platforms.length);
  });

  it("is none where npm has none", () => {
    expect(nodePackageFor("linux", "s390x")).toBeNull();
    expect(nodePackageFor("freebsd", "x64")).toBeNull();
  });

  it("is locked without the address of a registry", () => {
    const { lock } = lockedFolder("node-a", { version: "1.0.0", integrity: "sha512-a" });
    expect(JSON.stringify(lock)).not.toMatch(/resolved|https?:/);
    expect(lock.packages["node_modules/node-a"]).toEqual({ version: "1.0.0", integrity: "sha512-a" });
    expect(lock.dependencies["node-a"]).toEqual({ version: "1.0.0", integrity: "sha512-a" });
  });
});

/** A registry on this machine that has one package, as npm packed it. */
describe("npm", () => {
  const name = "node-of-this-test";
  const folder = mkdtempSync(path.join(tmpdir(), "node-package-"));
  const home = path.join(folder, "home", "1.0.0");
  let registry: Server;
  let integrity: string;

  beforeAll(async () => {
    writeFileSync(path.join(folder, "package.json"), JSON.stringify({ name, version: "1.0.0" }));
    const packed = runNpm(["pack", "--json"], { cwd: folder, encoding: "utf8" });
    [{ integrity }] = JSON.parse(String(packed.stdout));
    const tarball = readFileSync(path.join(folder, `${name}-1.0.0.tgz`));
    registry = createServer((request, response) => {
      if (request.url?.endsWith(".tgz")) return response.end(tarball);
      const dist = { tarball: `http://${request.headers.host}/${name}.tgz`, integrity };
      const versions = { "1.0.0": { name, version: "1.0.0", dist } };
      return response.end(JSON.stringify({ name, "dist-tags": { latest: "1.0.0" }, versions }));
    });
    await new Promise<void>((ready) => registry.listen(0, "127.0.0.1", ready));
  });
  afterAll(() => {
    registry.close();
    rmSync(folder, { recursive: true });
  });

  /** What `fetchPackage` gives, in a process of its own: the registry is in this one. */
  async function fetched(pinned: { version: string; integrity: string }): Promise<string | null> {
    const script = `
      import { fetchPackage, runNpm } from ${JSON.stringify(new URL("node-package.mjs", import.meta.url).href)};
      const npm = (args, cwd) => {
        const { status, stderr } = runNpm(args, { cwd, encoding: "utf8" });
        return { status, errors: stderr };
      };
      console.log(JSON.stringify(fetchPackage(${[home, name, pinned].map((value) => JSON.stringify(value))}, npm)));`;
    const { port } = registry.address() as AddressInfo;
    const env = {
      ...process.env,
      npm_config_registry: `http://127.0.0.1:${port}/`,
      npm_config_cache: path.join(folder, "cache"),
    };
    const said = await new Promise<string>((resolve, reject) =>
      execFile(process.execPath, ["--input-type=module", "-e", script], { env }, (problem, out) =>
        problem ? reject(problem) : resolve(out),
      ),
    );
    return JSON.parse(said);
  }

  it("refuses what has another checksum, and keeps nothing of it", async () => {
    const other = `sha512-${Buffer.alloc(64).toString("base64")}`;
    expect(await fetched({ version: "1.0.0", integrity: other })).toContain("checksum");
    expect(readdirSync(path.dirname(home))).toEqual([]);
  });

  it("says so where there is no such version, and keeps nothing", async () => {
    expect(await fetched({ version: "2.0.0", integrity })).toContain("could not give");
    expect(readdirSync(path.dirname(home))).toEqual([]);
  });

  it("gives what has the checksum, from the registry that is configured", async () => {
    expect(await fetched({ version: "1.0.0", integrity })).toBeNull();
    expect(readdirSync(path.dirname(home))).toEqual(["1.0.0"]);
    expect(existsSync(path.join(home, "node_modules", name, "package.json"))).toBe(true);
  });
});
