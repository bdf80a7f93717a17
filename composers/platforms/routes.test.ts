import { expect, it } from "vitest";
import { hasComposer } from "./routes";

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
