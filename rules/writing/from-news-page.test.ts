import { expect, it } from "vitest";
import { defaultGuideline as guideline } from "../model/default-guideline";
import { type NewsPage, writingFromNews } from "./from-news-page";

const page: NewsPage = {
  title: "Masalan leikkipuisto avataan lauantaina | Kirkkonummi",
  lead: "Uusi leikkipuisto avataan Masalassa lauantaina 5.12. kello 11. Avajaisissa on ohjelmaa koko perheelle.",
  url: "https://www.kirkkonummi.fi/uutinen/leikkipuisto?utm_source=x#top",
  language: "fi-FI",
  alternates: { "sv-FI": "https://www.kyrkslatt.fi/nyhet/lekpark" },
};
const from = (change: Partial<NewsPage>) => writingFromNews({ ...page, ...change }, guideline, "2026-11-23");

it("becomes a Facebook post: headline, lead, link, the outline of the other version and the hashtags", () => {
  const { channel, fi, sv, tags } = from({});
  expect(channel).toBe("facebook");
  expect(fi).toBe(
    `Masalan leikkipuisto avataan lauantaina\n\n${page.lead}\n\n${guideline.templates.readMore.fi} https://www.kirkkonummi.fi/uutinen/leikkipuisto`,
  );
  expect(sv).toContain("lördag 5.12 kl. 11");
  expect(sv).toContain("https://www.kyrkslatt.fi/nyhet/lekpark");
  expect(tags).toContain("#Kirkkonummi");
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
