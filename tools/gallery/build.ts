/**
 * For `tools/gallery.ts` and tests: builds the gallery and serves it with the content security policy of the
 * extension's pages.
 */
import type { Page } from "puppeteer-core";
import { build, preview } from "vite";
import type { Scene } from "./shots";

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'";

export interface Gallery {
  /** Address of the gallery's page; ends with a slash. */
  url: string;
  close(): Promise<void>;
}

/** Shows a scene, waits until it is complete, and clicks on the elements that its steps name. */
export async function showScene(page: Page, gallery: Gallery, { view, state, steps }: Scene, language: string) {
  if (!page.url().startsWith(gallery.url)) {
    await page.goto(gallery.url);
    await page.waitForFunction(() => "showScene" in window);
  }
  await page.evaluate(
    (search) => (window as unknown as { showScene(search: string): Promise<void> }).showScene(search), // main.tsx puts it there
    `?view=${view}&state=${state}&lang=${language}`,
  );
  for (const step of steps) {
    const element = await page.waitForSelector(step, { visible: true, timeout: 3_000 }); // some wait for the browser's answer
    // not with the pointer, which could meet a bar that lies above what it is to press
    await element?.evaluate((shown) => (shown as HTMLElement).click());
  }
}

export async function openGallery(): Promise<Gallery> {
  const shared = {
    root: new URL(".", import.meta.url).pathname,
    publicDir: new URL("../../public/", import.meta.url).pathname,
    configFile: false as const,
    logLevel: "error" as const,
    oxc: { jsx: { runtime: "automatic" as const, importSource: "preact" } },
    build: {
      outDir: "../../out/gallery-site",
      emptyOutDir: true,
      target: "es2023",
      modulePreload: { polyfill: false },
      rolldownOptions: { output: { codeSplitting: false } }, // one file loads fastest, and hundreds of scenes are opened
    },
  };
  await build(shared);
  const server = await preview({
    ...shared,
    preview: { port: 0, host: "127.0.0.1", headers: { "Content-Security-Policy": policy } },
  });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error("the gallery could not be served");
  return { url, close: () => server.close() };
}
