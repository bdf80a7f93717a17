import { describe, expect, it } from "vitest";
import { defaultGuideline } from "../../rules/model/default-guideline";
import type { ObservedDraft } from "../../rules/model/draft";
import { defaultSettings } from "../stored/settings";
import { localDay, placeKey, resolveDraft } from "./resolve-draft";

const observed: ObservedDraft = {
  page: "/",
  composer: "composer-1",
  revision: 1,
  recognised: "known",
  publishing: false,
  channel: "facebook",
  surface: "post",
  parts: ["Hei"],
  place: "unknown",
  parent: null,
  media: null,
  account: null,
};
const resolve = (change: Partial<ObservedDraft>, settings = defaultSettings) =>
  resolveDraft({ ...observed, ...change }, defaultGuideline, settings, "2026-11-23");
const account = (name: string, handle: string | null = null) => ({ account: { name, handle } });

describe("who is writing", () => {
  it.each([
    ["the organisation by its name", account("Kirkkonummen kunta – Kyrkslätts kommun"), "main"],
    ["the organisation by its Swedish name", account("Kyrkslätts kommun"), "main"],
    ["a unit by its name", account("Kirkkonummen kulttuuripalvelut"), "area"],
    ["an account by its handle, in any case", account("Fyyri", "@KirkkonummenKirjasto"), "area"],
    ["anybody else", account("Maija Mallikas"), "unknown"],
  ] as const)("%s", (_what, change, role) => {
    expect(resolve(change).postingAs).toEqual({ name: change.account.name, role });
  });

  it("nobody where the page does not tell", () => {
    expect(resolve({}).postingAs).toBeNull();
  });

  it("whom the person has named before the directory", () => {
    const settings = { ...defaultSettings, accountRoles: { "Kyrkslätts kommun": "expert" as const } };
    expect(resolve(account("Kyrkslätts kommun"), settings).postingAs?.role).toBe("expert");
  });
});

describe("where", () => {
  it("a post without a place is taken to go to the writer's own page, a comment is not", () => {
    expect(resolve({}).place).toBe("own");
    expect(resolve({ surface: "comment" }).place).toBe("unknown");
    expect(resolve({ place: "outside" }).place).toBe("outside");
  });

  it("a page is remembered where its address stands for one place", () => {
    const settings = { ...defaultSettings, places: { "facebook/groups/puskaradio": "outside" as const } };
    expect(resolve({ page: "/groups/puskaradio/posts/1" }, settings).place).toBe("outside");
    expect(resolve({ page: "/groups/muu" }, settings).place).toBe("own");
    expect(placeKey({ channel: "facebook", page: "/kirkkonummi/posts/1" })).toBe("facebook/kirkkonummi");
    for (const page of ["/", "/home", "/feed/", "/permalink.php"])
      expect(placeKey({ channel: "facebook", page })).toBeNull();
  });
});

it("the day is the local one", () => {
  expect(localDay(new Date(2026, 0, 5, 0, 30))).toBe("2026-01-05");
});
