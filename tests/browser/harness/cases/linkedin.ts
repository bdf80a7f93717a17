/** LinkedIn: the composers, the boxes that are none, and the ways to publish; see the facts in `docs/composers/linkedin.md`. */
import { organisation, organisationsMessage, residentsMessage } from "../../../pages/shared/samples";
import type { CasesOfPlatform, ComposerCase, DecoyCase, PublishCase } from "./cases";

type Context = NonNullable<ComposerCase["context"]>;
const known = { channel: "linkedin", recognised: "known" } as const;
const post = { ...known, surface: "post" } as const;
const comment = { ...known, surface: "comment" } as const;
const feed = "https://www.linkedin.com/feed/";
const company = "https://www.linkedin.com/company/12345/admin/page-posts/published/";
const page = "https://www.linkedin.com/sharing/compose";
const preloaded = "https://www.linkedin.com/preload/sharebox/";

const noMedia = { images: 0, videos: 0, altTexts: null };
const memberContext: Context = { account: null, place: "unknown", parent: null, media: noMedia };
const companyContext: Context = {
  ...{ account: { name: organisation.name, handle: null }, place: "own" },
  ...{ parent: null, media: noMedia },
};
const below = (parent: string): Context => ({ account: null, place: "unknown", parent, media: null });

const posts: ComposerCase[] = [
  { name: "LinkedIn post", address: feed, composer: "post", ...post, context: memberContext },
  { name: "LinkedIn post, German", address: `${feed}?labels=de`, composer: "post", ...post, context: memberContext },
  {
    ...{ name: "LinkedIn post, older, Swedish", address: `${feed}?lang=sv`, composer: "old" },
    ...{ ...post, context: memberContext },
  },
  { name: "LinkedIn post on a page of its own", address: page, composer: "post", ...post, context: memberContext },
  {
    ...{ name: "LinkedIn post, preloaded form, English", address: `${preloaded}?lang=en`, composer: "sharebox" },
    ...{ ...post, context: memberContext },
  },
  {
    ...{ name: "LinkedIn company page, English", address: `${company}?lang=en`, composer: "company" },
    ...{ ...post, context: companyContext },
  },
  {
    ...{ name: "LinkedIn company page, older, Finnish", address: company, composer: "old" },
    ...{ ...post, context: companyContext },
  },
  {
    ...{ name: "LinkedIn post with a picture", address: `${feed}?attached=picture`, composer: "post", ...post },
    context: { media: { images: 1, videos: 0, altTexts: [null] } },
  },
  {
    ...{
      name: "LinkedIn post with a described picture",
      address: `${feed}?attached=described`,
      composer: "old",
      ...post,
    },
    context: { media: { images: 1, videos: 0, altTexts: ["Lapsia uuden leikkipuiston keinuissa"] } },
  },
  {
    ...{ name: "LinkedIn post with a film", address: `${feed}?attached=film`, composer: "post", ...post },
    context: { media: { ...noMedia, videos: 1 } },
  },
  {
    ...{ name: "LinkedIn post with a link", address: `${feed}?attached=link`, composer: "post", ...post },
    context: { media: { ...noMedia, link: "https://www.kirkkonummi.fi/kirjasto Kirjasto · kirkkonummi.fi" } },
  },
];

const comments: ComposerCase[] = [
  ["LinkedIn comment", `${feed}?lang=en`, "comment", residentsMessage.en],
  ["LinkedIn reply", feed, "reply", organisationsMessage.fi],
  ["LinkedIn reply, German", `${feed}?labels=de`, "reply", organisationsMessage.fi],
  ["LinkedIn comment, German", `${feed}?labels=de`, "comment", residentsMessage.fi],
  ["LinkedIn comment, older, Swedish", `${feed}?feed=old&lang=sv`, "comment", residentsMessage.sv],
  ["LinkedIn reply, older", `${feed}?feed=old`, "reply", organisationsMessage.fi],
].map(([name = "", address = "", composer = "", parent = ""]) => ({
  ...{ name, address, composer, ...comment },
  context: below(parent),
}));

/** Name, address, what it is called on the page, what the panel is told, and what can be open beside it. */
const decoys: DecoyCase[] = (
  [
    ["message, English", `${feed}?lang=en`, "message", "private", "comment"],
    ["message beside a reply", feed, "message", "private", "reply"],
    ["message beside a share box, German", `${feed}?labels=de`, "message", "private", "old"],
    ["message in the outlet", `${feed}?lang=sv`, "message-in-outlet", "private", "old"],
    ["message on its page, German", "https://www.linkedin.com/messaging/?labels=de", "message-page", "private"],
    ["message with the keys of a post", `${feed}?labels=de`, "message-with-our-keys", "private", "comment"],
    ["message known by its log only", `${feed}?labels=de`, "message-beside-log", "private", "comment"],
    ["message beside a list, German", `${feed}?labels=de`, "message-beside-list", "unknown", "comment"],
    ["message beside a list, older feed", `${feed}?feed=old&labels=de`, "message-beside-list", "unknown", "comment"],
    ["InMail", `${feed}?labels=de`, "inmail", "private", "comment"],
    ["chat of an event", feed, "event-chat", "private", "comment"],
    ["alternative text, English", `${feed}?lang=en`, "alt", "private", "post"],
    ["alternative text, German", `${feed}?labels=de`, "alt", "private", "post"],
    ["alternative text, on the page of the form", page, "alt", "private", "post"],
    ["alternative text, older, Swedish", `${feed}?lang=sv`, "alt-old", "private", "old"],
    ["alternative text, older, German", `${feed}?labels=de`, "alt-old", "private", "old"],
    ["alternative text, company, German", `${company}?labels=de`, "alt", "private", "company"],
    ["alternative text, preloaded form, German", `${preloaded}?labels=de`, "alt", "private"],
    ["question of a poll", feed, "poll", "private", "post"],
    ["About", "https://www.linkedin.com/in/maija/?lang=en", "about", "unknown", "old"],
    ["note to an invitation", "https://www.linkedin.com/in/maija/?lang=en", "note", "private", "old"],
    ["note to an invitation, German", "https://www.linkedin.com/in/maija/?labels=de", "note", "private", "old"],
    ["recommendation", "https://www.linkedin.com/in/maija/", "recommendation", "unknown", "old"],
    ["description of a job", feed, "job", "unknown", "old"],
    ["prompt to an assistant", feed, "prompt", "unknown", "comment"],
    ["search", feed, "search", "private", "comment"],
  ] as const
).map(([name, address, decoy, box, beside]) => ({
  ...{ name: `LinkedIn, ${name}`, address, decoy, box },
  ...(beside ? { beside } : {}),
}));

const publishing: PublishCase[] = (
  [
    ["post", `${feed}?swapped`, "post"],
    ["post, English", `${feed}?swapped&lang=en`, "post"],
    ["post, German", `${feed}?swapped&labels=de`, "post"],
    ["post on a page of its own, Swedish", `${page}?lang=sv`, "post"],
    ["post, older, German", `${feed}?labels=de`, "old"],
    ["preloaded form, English", `${preloaded}?lang=en`, "sharebox"],
    ["company page", company, "company"],
    ["company page, older, Swedish", `${company}?lang=sv`, "old"],
    ["comment, English", `${feed}?lang=en`, "comment"],
    ["comment, Finnish", feed, "comment"],
    ["comment, German", `${feed}?labels=de`, "comment"],
    ["reply, Swedish", `${feed}?lang=sv`, "reply"],
    ["reply, German", `${feed}?labels=de`, "reply"],
    ["comment, older, German", `${feed}?feed=old&labels=de`, "comment"],
    ["reply, older, Finnish", `${feed}?feed=old`, "reply"],
    ["article, Swedish", "https://www.linkedin.com/article/new/?publish&lang=sv", "article"],
  ] as const
).map(([name, address, composer]) => ({
  ...{ name: `LinkedIn ${name}`, address, composer, press: "publish", asks: true },
}));

const scheduling: PublishCase[] = ["lang=en", "lang=fi", "lang=sv", "labels=de"].flatMap((words) =>
  ["post", "old"].map(
    (composer): PublishCase => ({
      ...{
        name: `LinkedIn ${composer} at a time that was chosen, ${words}`,
        address: `${feed}?swapped&scheduled&${words}`,
        composer,
      },
      ...{ press: "publish", asks: true },
    }),
  ),
);

/** What publishes nothing. */
const others: PublishCase[] = (
  [
    ["the clock of a post, English", `${feed}?lang=en`, "post", "next"],
    ["the clock of a post, Finnish", feed, "old", "next"],
    ["closing a post", feed, "post", "close"],
    ["closing an older post, Swedish", `${feed}?lang=sv`, "old", "close"],
    ["the button that leads to a comment, English", `${feed}?lang=en`, "comment", "next"],
    ["the button that leads to a comment, older", `${feed}?feed=old`, "comment", "next"],
    ["the button that leads to a reply, Swedish", `${feed}?lang=sv`, "reply", "next"],
    ["Enter in a comment", feed, "comment", "Enter"],
    ["Shift and Enter in a reply", feed, "reply", "Shift+Enter"],
    ["Enter in a post", feed, "post", "Enter"],
  ] as const
).map(([name, address, composer, press]) => ({
  ...{ name: `LinkedIn, ${name}`, address, composer, press, asks: false },
}));

export const linkedinCases: CasesOfPlatform = {
  composers: [...posts, ...comments],
  decoys,
  publishing: [...publishing, ...scheduling, ...others],
};
