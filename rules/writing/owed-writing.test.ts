import { describe, expect, it } from "vitest";
import { defaultGuideline as guideline } from "../model/default-guideline";
import { composePage, type OwedPost, type OwedVersion, writingOfTask } from "./owed-writing";

const post: OwedPost = {
  promised: "2026-11-23",
  text: "Kirjasto on kiinni sunnuntaina.",
  ...{ isCut: false, page: "/groups/masala", goesTo: "" },
};
const owed = (change: Partial<OwedVersion> = {}): OwedVersion => ({
  ...{ channel: "facebook", account: "", language: "sv", post },
  ...change,
});

describe("the writing of a promised version", () => {
  it("has the written text in its field, and the other one empty", () => {
    expect(writingOfTask(owed(), guideline)).toMatchObject({
      ...{ channel: "facebook", form: "posts", first: "fi", fi: post.text, sv: "" },
    });
    expect(writingOfTask(owed({ language: "fi", channel: "x" }), guideline)).toMatchObject({
      ...{ channel: "x", first: "sv", fi: "", sv: post.text },
    });
  });
  it("has the owed version as far as it is written", () => {
    const written = owed({ post: { ...post, written: "Biblioteket är" } });
    expect(writingOfTask(written, guideline)).toMatchObject({ fi: post.text, sv: "Biblioteket är" });
  });
  it("is empty where an older version of the product stored no text", () => {
    const { post: _, ...old } = owed();
    expect(writingOfTask(old, guideline)).toMatchObject({ fi: "", sv: "" });
  });
});

describe("the page to publish it on", () => {
  it.each<[string, Partial<OwedVersion>, string]>([
    ["the account's own, by its name", { account: "VisitKirkkonummi" }, "https://www.facebook.com/visitkirkkonummi"],
    ["the account's own, by its handle", { account: "Kirkkonummi" }, "https://www.facebook.com/kirkkonummi"],
    [
      "that of the account of the language",
      { channel: "instagram", account: "kirkkonummenkunta", post: { ...post, goesTo: "@kyrkslattkommun" } },
      "https://www.instagram.com/kyrkslattkommun",
    ],
    [
      "where the first one was written, where two accounts have the name",
      { channel: "instagram", account: "Kirkkonummen kunta – Kyrkslätts kommun", post: { ...post, page: "/create" } },
      "https://www.instagram.com/create",
    ],
    ["where the first one was written", { account: "Tuntematon" }, "https://www.facebook.com/groups/masala"],
    ["the channel's, where nothing is known", { channel: "x", post: { ...post, page: "" } }, "https://x.com/"],
    ["never another site's", { post: { ...post, page: "//evil.example" } }, "https://www.facebook.com/"],
    ["never another site's, however it is written", { post: { ...post, page: ".evil" } }, "https://www.facebook.com/"],
  ])("is %s", (_what, change, address) => {
    expect(composePage(owed(change), guideline)).toBe(address);
  });
});
