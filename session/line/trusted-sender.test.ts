import { describe, expect, it } from "vitest";
import type { Browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { isTrustedSender } from "./trusted-sender";

type Sender = Browser.runtime.MessageSender;
const feed = "https://www.linkedin.com/feed/";
const sharebox = "https://www.linkedin.com/preload/sharebox/";

/** A content script of ours in the tab at `page`; `change` replaces properties of the sender. */
async function senderIn(page: string | undefined, change: object): Promise<Sender> {
  const tab = await fakeBrowser.tabs.create({});
  const sender = { id: fakeBrowser.runtime.id, tab: Object.assign(tab, { url: page }), frameId: 0, url: page ?? "" };
  return Object.assign(sender, change);
}

describe("who is heard", () => {
  it.each(["https://www.facebook.com/groups/1", "https://x.com/home", "https://studio.youtube.com/", feed])(
    "is the page of a tab, where it is watched: %s",
    async (page) => {
      expect(isTrustedSender(await senderIn(page, {}))).toBe(true);
    },
  );

  it.each([
    [feed, sharebox],
    ["https://business.facebook.com/latest/home", "https://business.facebook.com/latest/composer"],
  ])("is a frame of %s on the same host", async (page, url) => {
    expect(isTrustedSender(await senderIn(page, { frameId: 4, url }))).toBe(true);
  });
});

describe("who is not heard", () => {
  it.each<[string, string | undefined, Partial<Record<keyof Sender, unknown>>]>([
    ["another extension", feed, { id: "another-extension" }],
    ["another extension in a frame", feed, { id: "another-extension", frameId: 4 }],
    ["a page of the extension, which is in no tab", feed, { tab: undefined }],
    ["a script whose frame is not known", feed, { frameId: undefined }],
    ["a page that is not watched", "https://www.example.com/", {}],
    ["an address that only looks like a watched one", "https://www.facebook.com.example.com/", {}],
    ["a page without encryption", "http://www.facebook.com/", {}],
    ["a page whose address is not known", feed, { url: undefined }],
    ["a page that the browser has loaded beforehand, which nobody sees", feed, { documentLifecycle: "prerender" }],
    ["a frame of such a page", feed, { frameId: 4, url: sharebox, documentLifecycle: "prerender" }],
    ["LinkedIn in a frame of another site", "https://kirkkonummi.fi/", { frameId: 4, url: sharebox }],
    ["another platform in a frame of LinkedIn", feed, { frameId: 4, url: "https://x.com/home" }],
    ["a page that is not watched in a frame of LinkedIn", feed, { frameId: 4, url: "https://ads.example.com/" }],
    ["Facebook in a frame of its own", "https://www.facebook.com/", { frameId: 4, url: "https://www.facebook.com/a" }],
    ["a frame whose address is not known", feed, { frameId: 4, url: undefined }],
    ["a frame of a tab whose address is not known", undefined, { frameId: 4, url: sharebox }],
  ])("is %s", async (_who, page, change) => {
    expect(isTrustedSender(await senderIn(page, change))).toBe(false);
  });
});
