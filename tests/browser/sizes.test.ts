import { expect, it } from "vitest";
import { openingSize, scriptSizes } from "../bench/sizes";

const built = ".output/chrome-mv3";

it("keeps each content script within 25,000 bytes", () => {
  const scripts = Object.entries(scriptSizes(built)).filter(([file]) => file.startsWith("content-scripts"));
  expect(scripts.length).toBe(6);
  for (const [file, { bytes }] of scripts) expect(bytes, file).toBeLessThanOrEqual(25_000);
});

// bytes of gzip, without the language model
it.each(["sidepanel.html", "popup.html"])("keeps what %s loads before it shows its frame within 60 kB", (page) => {
  const { frame, rules } = openingSize(built, [page]);
  expect(frame).toBeGreaterThan(30_000); // all of it was found
  expect(frame).toBeLessThanOrEqual(60_000);
  expect(rules).toBe(0); // what reviews is loaded behind the frame
});

it("keeps the checks, which are loaded behind it, within 205 kB", () => {
  const { rules } = openingSize(built, ["options.html"]);
  expect(rules).toBeGreaterThan(100_000);
  expect(rules).toBeLessThanOrEqual(205_000);
});
