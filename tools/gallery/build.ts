/** Builds the gallery and serves it under the extension pages' own content security policy. */
import type { Page } from "puppeteer-core";
import { build, preview } from "vite";
import type { Scene } from "./shots";

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'";

export interface Gallery {
  /** Ends with a slash. */
  url: string;
  close(): Promise<void>;
}

/** Shows a scene as soon as it is whole, and presses what it asks for. */
export async function showScene(page: Page, gallery: Gallery, { view, state, steps }: Scene, language: string) {
  if (!page.url().startsWith(gallery.url)) {
    await page.goto(gallery.url);
    await page.waitForFunction(() => "showScene" in window);
  }
  await page.evaluate(
    (search) => (window as unknown as { showScene(search: string): Promise<void> }).showScene(search), // see main.tsx
    `?view=${view}&state=${state}&lang=${language}`,
  );
  for (const step of steps) await page.click(step);
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
      rolldownOptions: { output: { codeSplitting: false } }, // hundreds of scenes are opened one after the other
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
