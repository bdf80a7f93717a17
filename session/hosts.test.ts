import { expect, it } from "vitest";
import { isWatched } from "./hosts";

it.each([
  ["https://www.facebook.com/kirkkonummi", true],
  ["https://x.com/home", true],
  ["https://x.com.evil.example/home", false],
  ["http://x.com/home", false],
  ["https://evil.example/?https://x.com/", false],
  ["not an address", false],
  [undefined, false],
])("%s is watched: %s", (url, watched) => {
  expect(isWatched(url)).toBe(watched);
});
