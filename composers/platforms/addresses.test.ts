import { expect, it } from "vitest";
import { hasComposer, isWatched } from "./addresses";

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

it.each<[string | undefined, boolean]>([
  ["https://x.com/compose/post", true],
  ["https://twitter.com/intent/tweet?text=Hei", true],
  ["https://x.com/home", false],
  ["https://www.linkedin.com/sharing/compose?x=1", true],
  ["https://business.facebook.com/latest/composer?asset_id=1", true],
  ["https://example.org/?u=https://x.com/compose/post", false],
  [undefined, false],
])("%s has a composer: %s", (url, expected) => {
  expect(hasComposer(url)).toBe(expected);
});
