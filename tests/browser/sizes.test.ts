import { expect, it } from "vitest";
import { openingSize, scriptSizes } from "../bench/sizes";

const built = ".output/chrome-mv3";

it("keeps each content script within 25,000 bytes", () => {
  const scripts = Object.entries(scriptSizes(built)).filter(([file]) => file.startsWith("content-scripts"));
  expect(scripts.length).toBe(6);
  for (const [file, { bytes }] of scripts) expect(bytes, file).toBeLessThanOrEqual(25_000);
});

it("keeps what panel, popup and options load to open within 125 kB of gzip, without the language model", () => {
  const size = openingSize(built, ["sidepanel.html", "popup.html", "options.html"]);
  expect(size).toBeGreaterThan(60_000); // all of it was found
  expect(size).toBeLessThanOrEqual(125_000);
});
