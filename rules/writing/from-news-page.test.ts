import { expect, it } from "vitest";
import { defaultGuideline as guideline } from "../model/default-guideline";
import { emptyVersion, type NewsPage, withOutline, writingFromNews } from "./from-news-page";

const page: NewsPage = {
  title: "Masalan leikkipuisto avataan lauantaina | Kirkkonummi",
  lead: "Uusi leikkipuisto avataan Masalassa lauantaina 5.12. kello 11. Avajaisissa on ohjelmaa koko perheelle.",
  url: "https://www.kirkkonummi.fi/uutinen/leikkipuisto?utm_source=x#top",
  language: "fi-FI",
  alternates: { "sv-FI": "https://www.kyrkslatt.fi/nyhet/lekpark" },
};
const from = (change: Partial<NewsPage>) => writingFromNews({ ...page, ...change }, guideline, "2026-11-23");

it("becomes a Facebook post: headline, lead, link and the hashtags; the other version is for the writer", () => {
  const { channel, fi, sv, tags } = from({});
  expect(channel).toBe("facebook");
  expect(fi).toBe(
    `Masalan leikkipuisto avataan lauantaina\n\n${page.lead}\n\n${guideline.templates.readMore.fi} https://www.kirkkonummi.fi/uutinen/leikkipuisto`,
  );
  expect(sv).toBe("");
  expect(tags).toContain("#Kirkkonummi");
});

it("gets an outline of the other version when someone asks, with the page's address in that language", () => {
  const { sv } = withOutline(from({}), page, guideline, "2026-11-23");
  expect(sv).toContain("lördag 5.12 kl. 11");
  expect(sv).toContain("https://www.kyrkslatt.fi/nyhet/lekpark");
});

it("only the organisation's own pages are called its website", () => {
  expect(from({ url: "https://www.facebook.com/events/5" }).fi).toContain(
    "Lue lisää: https://www.facebook.com/events/5",
  );
  expect(from({ url: "https://yle.fi/a/5", language: "sv" }).sv).toContain("Läs mer: https://yle.fi/a/5");
});

it("an outline is there only for one empty version", () => {
  const both = { ...from({}), sv: "Hej." };
  expect([emptyVersion(both), emptyVersion({ ...both, fi: "", sv: "" }), emptyVersion(from({}))]).toEqual([
    null,
    null,
    "sv",
  ]);
  expect(withOutline(both, page, guideline, "2026-11-23")).toBe(both);
});

it("a Swedish page gives the Swedish version first", () => {
  const writing = from({ language: "sv", title: "Biblioteket stänger tidigare på fredag", lead: "", alternates: {} });
  expect(writing.first).toBe("sv");
  expect(writing.sv).toContain("Biblioteket stänger");
});

it.each<[string, Partial<NewsPage>]>([
  ["nothing at all", { title: "", lead: "", url: "", language: "", alternates: {} }],
  ["an address that is none", { url: "javascript:alert(1)", alternates: { sv: "data:text/html,x" } }],
  ["a lead as long as a novel", { lead: "Lause on tässä. ".repeat(10_000) }],
])("%s breaks nothing", (_what, change) => {
  const { fi, sv } = from(change);
  expect(`${fi}${sv}`).not.toMatch(/javascript:|data:/);
  expect(fi.length).toBeLessThan(700);
});
