/**
 * A browser whose administrator has set something for the extension. In Chromium by a policy file of the system, which only concerns a
 * copy of the extension with an id of its own; in Firefox by a file in the home folder, which it reads when the extension starts.
 */
import { randomUUID } from "node:crypto";
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { cp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromiumIdOf, firefoxId } from "../../../tools/bundle/extension-ids";
import { findChromium } from "../../support/system-browser";
import { launchChromium } from "./chromium";
import { builtExtension } from "./extension-folder";
import { launchFirefox } from "./firefox";
import { inFirefox } from "./launch";
import type { TestBrowser } from "./test-browser";

export interface ManagedBrowser {
  test: TestBrowser;
  /** null takes the file away. Chromium hears of it within some seconds, Firefox when the extension starts anew. */
  set(values: object | null): void;
  /** Starts the extension anew; its pages are closed. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** Where the Chromium of this name looks for what its administrator has set, on Linux. */
const folderOf = (executable: string): string =>
  /chrome/i.test(path.basename(executable))
    ? "/etc/opt/chrome/policies/managed"
    : /edge/i.test(path.basename(executable))
      ? "/etc/opt/edge/policies/managed"
      : "/etc/chromium/policies/managed";

/** Whether this process may write what an administrator sets: in Chromium only the administrator may. */
export function maySetPolicies(): boolean {
  if (inFirefox) return true;
  const executable = findChromium();
  if (!executable || process.platform !== "linux") return false;
  let folder = folderOf(executable);
  while (!existsSync(folder)) folder = path.dirname(folder);
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

export const launchManaged = (values: object | null): Promise<ManagedBrowser> =>
  inFirefox ? launchManagedFirefox(values) : launchManagedChromium(values);

async function launchManagedChromium(values: object | null): Promise<ManagedBrowser> {
  const folder = mkdtempSync(path.join(tmpdir(), "managed-extension-"));
  await cp(builtExtension(), folder, { recursive: true });
  const manifest = path.join(folder, "manifest.json");
  const { key: _, ...withoutKey } = JSON.parse(readFileSync(manifest, "utf8"));
  writeFileSync(manifest, JSON.stringify(withoutKey));
  const id = chromiumIdOf(Buffer.from(folder)); // without a key it comes of the path
  const policies = folderOf(findChromium() ?? "");
  const file = path.join(policies, `ohjenuora-test-${randomUUID()}.json`);
  const set = (next: object | null) => {
    if (next === null) return rmSync(file, { force: true });
    mkdirSync(policies, { recursive: true });
    writeFileSync(file, JSON.stringify({ "3rdparty": { extensions: { [id]: next } } }));
  };
  set(values);
  const test = await launchChromium({ extension: folder });
  return {
    test,
    set,
    restart: async () => void (await test.browser.installExtension(folder)),
    async close() {
      set(null);
      await test.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function launchManagedFirefox(values: object | null): Promise<ManagedBrowser> {
  const home = mkdtempSync(path.join(tmpdir(), "managed-home-"));
  const folder = path.join(home, ".mozilla/managed-storage");
  const file = path.join(folder, `${firefoxId}.json`);
  mkdirSync(folder, { recursive: true });
  const set = (next: object | null) => {
    if (next === null) return rmSync(file, { force: true });
    writeFileSync(file, JSON.stringify({ name: firefoxId, description: "test", type: "storage", data: next }));
  };
  set(values);
  const test = await launchFirefox({ home });
  return {
    test,
    set,
    restart: async () => void (await test.browser.installExtension(builtExtension("firefox"))),
    async close() {
      await test.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
