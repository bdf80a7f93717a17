import { expect, it } from "vitest";
import { openingSize, scriptSizes } from "../bench/sizes";

const built = ".output/chrome-mv3";

it("keeps each content script within 25,000 bytes", () => {
  const scripts = Object.entries(scriptSizes(built)).filter(([file]) => file.startsWith("content-scripts"));
  expect(scripts.length).toBe(6);
  for (const [file, { bytes }] of scripts) expect(bytes, file).toBeLessThanOrEqual(25_000);
});

// bytes of gzip; what the checks know of two languages is most of it, so that the rest has a limit of its own
it("keeps what panel, popup and options load to open within 45 kB and 205 kB of checks, without the language model", () => {
  const { frame, rules } = openingSize(built, ["sidepanel.html", "popup.html", "options.html"]);
  expect(frame).toBeGreaterThan(30_000); // all of it was found
  expect(rules).toBeGreaterThan(100_000);
  expect(frame).toBeLessThanOrEqual(45_000);
  expect(rules).toBeLessThanOrEqual(205_000);
});
