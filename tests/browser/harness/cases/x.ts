/** X: the composers, the boxes that are none, and the ways to publish; see the facts in `docs/composers/x.md`. */
import { organisation, residentsMessage } from "../../../pages/shared/samples";
import type { CasesOfPlatform, ComposerCase, DecoyCase, PublishCase } from "./cases";

const home = "https://x.com/home";
const message = "https://twitter.com/maijamallikas/status/1001";
const known = { channel: "x", recognised: "known" } as const;
const post = { ...known, surface: "post" } as const;
const comment = { ...known, surface: "comment" } as const;

const handle = `@${organisation.handle}`;
const account = { name: organisation.name, handle };
/** Where only a picture is shown of the account. */
const unnamed = { name: handle, handle };
const ofPost = { account, place: "unknown", parent: null } as const;
const noPictures = { images: 0, videos: 0, altTexts: null };
const below = (language: "fi" | "en") => ({ place: "outside" as const, parent: residentsMessage[language] });

const composers: ComposerCase[] = [
  { name: "X home", address: home, composer: "home", ...post, context: { ...ofPost, media: noPictures } },
  { name: "X dialog, Swedish", address: `${home}?lang=sv`, composer: "modal", ...post, context: ofPost },
  { name: "X reply", address: `${home}?lang=en`, composer: "reply", ...comment, context: { account, ...below("en") } },
  { name: "X quote", address: home, composer: "quote", ...post, context: { ...ofPost, media: noPictures } },
  { name: "X scheduled", address: home, composer: "schedule", ...post, context: ofPost },
  { name: "X poll", address: home, composer: "poll", ...post, context: ofPost },
  {
    ...{ name: "X reply on its page", address: message, composer: "home" },
    ...{ ...comment, context: { account, ...below("fi") } },
  },
  {
    ...{ name: "X reply in a narrow window", address: `${home}?window=narrow`, composer: "reply" },
    ...{ ...comment, context: { account: unnamed, ...below("fi") } },
  },
  {
    name: "X reply in a narrow window, without a link to the own profile",
    ...{ address: `${home}?window=narrow&profile=none`, composer: "reply" },
    ...{ ...comment, context: { account: unnamed, ...below("fi") } },
  },
  {
    name: "X reply where nothing tells whose account it is",
    ...{ address: `${home}?window=narrow&profile=none&avatar=unknown`, composer: "reply" },
    ...{ ...comment, context: { account: null, place: "unknown", parent: residentsMessage.fi } },
  },
  {
    ...{ name: "X home, pictures without a name", address: `${home}?avatar=unknown`, composer: "home" },
    ...{ ...post, context: ofPost },
  },
  // what stands in the other box was written before, and nobody has touched it since
  ...["drawer", "drawer-column", "drawer-faked"].map(
    (beside): ComposerCase => ({
      ...{ name: `X home beside ${beside}`, address: `${home}?beside=${beside}`, composer: "home", ...post },
      context: ofPost,
    }),
  ),
  ...["drawer-layers", "grok-drawer"].map(
    (beside): ComposerCase => ({
      ...{ name: `X dialog beside ${beside}`, address: `${home}?beside=${beside}`, composer: "modal", ...post },
      context: ofPost,
    }),
  ),
  {
    ...{ name: "X reply beside a message drawer", address: `${home}?beside=drawer-layers`, composer: "reply" },
    ...{ ...comment, context: { account, ...below("fi") } },
  },
];

const isPrivate = { box: "private" } as const;
const isUnknown = { box: "unknown" } as const;

const decoys: DecoyCase[] = [
  { name: "X drawer in the app", address: home, decoy: "drawer", beside: "home", ...isPrivate },
  { name: "X drawer in the app and a reply", address: home, decoy: "drawer", beside: "reply", ...isPrivate },
  { name: "X drawer in the column", address: home, decoy: "drawer-column", beside: "home", ...isPrivate },
  { name: "X drawer before the app", address: home, decoy: "drawer-layers", beside: "modal", ...isPrivate },
  { name: "X drawer before the app and home", address: home, decoy: "drawer-layers", beside: "home", ...isPrivate },
  { name: "X drawer with other names", address: home, decoy: "drawer-renamed", beside: "home", ...isPrivate },
  { name: "X drawer with a post's keys", address: home, decoy: "drawer-faked", beside: "home", ...isPrivate },
  { name: "X Grok's drawer", address: home, decoy: "grok-drawer", beside: "home", ...isPrivate },
  { name: "X Grok's drawer and a dialog", address: home, decoy: "grok-drawer", beside: "modal", ...isPrivate },
  { name: "X alternative text", address: home, decoy: "alt", beside: "modal", ...isPrivate },
  { name: "X search", address: home, decoy: "search", beside: "home", ...isPrivate },
  { name: "X messages", address: "https://x.com/messages/11-22", decoy: "messages", beside: "modal", ...isPrivate },
  { name: "X chat", address: "https://x.com/i/chat/11-22", decoy: "chat", beside: "modal", ...isPrivate },
  { name: "X chat, other names", address: "https://x.com/i/chat/11-22", decoy: "drawer-renamed", ...isPrivate },
  { name: "X Grok", address: "https://x.com/i/grok", decoy: "grok", beside: "modal", ...isPrivate },
  { name: "X biography", address: "https://x.com/settings/profile", decoy: "bio", ...isPrivate },
  { name: "X biography elsewhere", address: home, decoy: "bio", ...isUnknown },
  { name: "X list's description", address: "https://x.com/i/lists/create", decoy: "list", ...isUnknown },
  { name: "X note below a post", address: message, decoy: "note", beside: "modal", ...isUnknown },
];

const asks = { press: "publish", asks: true } as const;
const byKeys = { press: "Control+Enter", asks: true } as const;

const publishing: PublishCase[] = [
  { name: "X home", address: `${home}?lang=en`, composer: "home", ...asks },
  { name: "X home, by keys", address: home, composer: "home", ...byKeys },
  { name: "X home beside a drawer", address: `${home}?beside=drawer`, composer: "home", ...asks },
  { name: "X dialog, Swedish", address: `${home}?lang=sv`, composer: "modal", ...asks },
  { name: "X dialog, by keys", address: home, composer: "modal", ...byKeys },
  { name: "X thread", address: home, composer: "thread", ...asks },
  { name: "X quote", address: `${home}?lang=en`, composer: "quote", ...asks },
  { name: "X reply", address: `${home}?lang=en`, composer: "reply", ...asks },
  { name: "X reply, by keys", address: home, composer: "reply", ...byKeys },
  { name: "X reply on its page", address: message, composer: "home", ...asks },
  ...["en", "fi", "sv"].map(
    (language): PublishCase => ({
      ...{ name: `X scheduled, ${language}`, address: `${home}?lang=${language}`, composer: "schedule", ...asks },
    }),
  ),
  { name: "X article", address: "https://x.com/compose/articles/edit/1", composer: "article", ...asks },
  { name: "X line break", address: home, composer: "home", press: "Enter", asks: false },
  { name: "X line break in a dialog", address: home, composer: "modal", press: "Shift+Enter", asks: false },
  { name: "X dialog closed", address: home, composer: "modal", press: "close", asks: false },
];

export const xCases: CasesOfPlatform = { composers, decoys, publishing };
