import { expect, it } from "vitest";
import { facebookHosts, hasComposer, hostsOf, isWatched, mayStandInFrame } from "./addresses";

it.each([
  ["https://www.facebook.com/kirkkonummi", true],
  ["https://x.com/home", true],
  ["https://x.com.evil.example/home", false],
  ["http://x.com/home", false],
  ["https://evil.example/?https://x.com/", false],
  ["not an address", false],
  ["https://business.facebook.com/latest/composer", true],
  [undefined, false],
])("%s is watched: %s", (url, watched) => {
  expect(isWatched(url)).toBe(watched);
});

it.each<[string | undefined, boolean]>([
  ["https://x.com/compose/post", true],
  ["https://twitter.com/intent/tweet?text=Hei", true],
  ["https://x.com/home", false],
  ["https://www.linkedin.com/preload/sharebox/?x=1", true],
  ["https://www.linkedin.com/sharing/compose?x=1", true],
  ["https://business.facebook.com/latest/composer?asset_id=1", true],
  ["https://example.org/?u=https://x.com/compose/post", false],
  [undefined, false],
])("%s has a composer: %s", (url, expected) => {
  expect(hasComposer(url)).toBe(expected);
});

it("the script of Facebook's own pages does not come into Business Suite, which has one of its own", () => {
  expect(facebookHosts).not.toContain("https://business.facebook.com/*");
  expect(hostsOf.facebook).toContain("https://business.facebook.com/*");
});

const sharebox = "https://www.linkedin.com/preload/sharebox/";
it.each<[string, string | undefined, string | undefined, boolean]>([
  ["LinkedIn in LinkedIn", sharebox, "https://www.linkedin.com/feed/", true],
  [
    "Business Suite in itself",
    "https://business.facebook.com/latest/composer",
    "https://business.facebook.com/latest/home",
    true,
  ],
  ["LinkedIn's post on another site", sharebox, "https://kirkkonummi.fi/", false],
  ["LinkedIn on a site with a similar name", sharebox, "https://www.linkedin.com.example.com/", false],
  ["another platform in LinkedIn", "https://x.com/home", "https://www.linkedin.com/feed/", false],
  ["LinkedIn in another platform", sharebox, "https://www.facebook.com/", false],
  ["Facebook in itself", "https://www.facebook.com/plugins/post.php", "https://www.facebook.com/", false],
  ["Facebook in Business Suite", "https://www.facebook.com/", "https://business.facebook.com/latest/home", false],
  ["LinkedIn without encryption", "http://www.linkedin.com/feed/", "https://www.linkedin.com/feed/", false],
  ["LinkedIn in a page without encryption", sharebox, "http://www.linkedin.com/feed/", false],
  ["a page that is not watched, in itself", "https://kirkkonummi.fi/a", "https://kirkkonummi.fi/", false],
  ["a frame whose address is not known", undefined, "https://www.linkedin.com/feed/", false],
  ["LinkedIn in a page whose address is not known", sharebox, undefined, false],
])("a composer may stand in a frame: %s", (_what, frame, page, expected) => {
  expect(mayStandInFrame(frame, page)).toBe(expected);
});
