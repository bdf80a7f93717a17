/** Instagram: the composers, the boxes that are none, and the ways to publish; see the facts in `docs/composers/instagram.md`. */
import { organisation, organisationsMessage } from "../../../pages/shared/samples";
import type { CasesOfPlatform, ComposerCase, DecoyCase, PublishCase } from "./cases";

const home = "https://www.instagram.com/";
const ofPost = "https://www.instagram.com/p/Abc/";
/** Enter publishes a comment; here it makes lines, so that comments of several can be written. */
const lines = "enter=line";
const known = { channel: "instagram", recognised: "known" } as const;
const post = { ...known, surface: "post" } as const;
const comment = { ...known, surface: "comment" } as const;

const account = { name: organisation.instagramHandle, handle: `@${organisation.instagramHandle}` };
const one = { images: 1, videos: 0, altTexts: null };
const ofCaption = { account, place: "unknown", parent: null, media: one } as const;
/** In the feed nothing tells the caption from the other words below a picture. */
const inFeed = { account, place: "unknown", parent: null, media: null } as const;
const below = (language: "fi" | "sv" | "en") => ({ ...inFeed, parent: organisationsMessage[language] });

const composers: ComposerCase[] = [
  { name: "Instagram caption", address: home, composer: "caption", ...post, context: ofCaption },
  {
    ...{ name: "Instagram caption, older", address: `${home}?caption=textarea&lang=en`, composer: "caption" },
    ...{ ...post, context: ofCaption },
  },
  {
    ...{ name: "Instagram caption, menu without a role", address: `${home}?menu=plain`, composer: "caption" },
    ...{ ...post, context: ofCaption },
  },
  {
    name: "Instagram caption where nothing tells whose account it is",
    ...{ address: `${home}?menu=bare`, composer: "caption", ...post, context: { ...ofCaption, account: null } },
  },
  {
    ...{ name: "Instagram caption beside a message", address: `${home}?beside=popup-dialog`, composer: "caption" },
    ...{ ...post, context: { ...ofCaption } },
  },
  ...["alt", "alt-unlisted"].flatMap((beside) =>
    ["lexical", "textarea"].map(
      (editor): ComposerCase => ({
        name: `Instagram caption above ${beside}, ${editor}`,
        ...{ address: `${home}?beside=${beside}&caption=${editor}`, composer: "caption", ...post, context: ofCaption },
      }),
    ),
  ),
  { name: "Instagram edited post", address: `${home}?lang=en`, composer: "edit", ...post, context: ofCaption },
  { name: "Instagram edited post, Swedish", address: `${home}?lang=sv`, composer: "edit", ...post },
  {
    ...{ name: "Instagram comment", address: `${home}?lang=sv&${lines}`, composer: "comment" },
    ...{ ...comment, context: inFeed },
  },
  {
    ...{ name: "Instagram comment, older", address: `${home}?comment=textarea&${lines}`, composer: "comment" },
    ...{ ...comment, context: inFeed },
  },
  {
    ...{ name: "Instagram comment beside a message", address: `${home}?beside=popup&${lines}`, composer: "comment" },
    ...{ ...comment, context: inFeed },
  },
  {
    ...{ name: "Instagram comment in a window", address: `${home}?lang=en&${lines}`, composer: "modal" },
    ...{ ...comment, context: below("en") },
  },
  {
    name: "Instagram comment in a window, older",
    ...{ address: `${home}?comment=textarea&${lines}`, composer: "modal", ...comment, context: below("fi") },
  },
  {
    name: "Instagram comment in a window, in a language that is not listed",
    ...{ address: `${home}?label=de&${lines}`, composer: "modal", ...comment, context: below("fi") },
  },
  {
    ...{ name: "Instagram comment on its page", address: `${ofPost}?lang=sv&${lines}`, composer: "comment" },
    ...{ ...comment, context: below("sv") },
  },
];

const isPrivate = { box: "private" } as const;
const isUnknown = { box: "unknown" } as const;

const decoys: DecoyCase[] = [
  { name: "Instagram message", address: home, decoy: "popup", beside: "comment", ...isPrivate },
  { name: "Instagram message in a dialog", address: home, decoy: "popup-dialog", beside: "caption", ...isPrivate },
  { name: "Instagram message, not listed", address: home, decoy: "popup-unlisted", beside: "caption", ...isPrivate },
  { name: "Instagram message like a comment", address: home, decoy: "popup-faked", beside: "comment", ...isPrivate },
  { name: "Instagram search", address: home, decoy: "search", beside: "comment", ...isPrivate },
  { name: "Instagram message, other names", address: home, decoy: "popup-renamed", beside: "caption", ...isPrivate },
  { name: "Instagram message on a post", address: ofPost, decoy: "popup-renamed", ...isPrivate },
  { name: "Instagram messages", address: "https://www.instagram.com/direct/t/1/", decoy: "direct", ...isPrivate },
  {
    name: "Instagram messages, other names",
    ...{ address: "https://www.instagram.com/direct/t/1/", decoy: "direct-renamed", ...isPrivate },
  },
  { name: "Instagram story", address: "https://www.instagram.com/stories/maija/1/", decoy: "story", ...isPrivate },
  { name: "Instagram story elsewhere", address: home, decoy: "story", beside: "comment", ...isPrivate },
  { name: "Instagram biography", address: "https://www.instagram.com/accounts/edit/", decoy: "bio", ...isPrivate },
  { name: "Instagram note", address: home, decoy: "note", beside: "caption", ...isPrivate },
  { name: "Instagram note, not listed", address: home, decoy: "note-unlisted", beside: "caption", ...isPrivate },
  { name: "Instagram sending a post", address: ofPost, decoy: "send", beside: "comment", ...isPrivate },
  { name: "Instagram sending, not listed", address: ofPost, decoy: "send-unlisted", beside: "comment", ...isPrivate },
  { name: "Instagram message in a window", address: home, decoy: "popup-window", beside: "comment", ...isUnknown },
  { name: "Instagram prompt", address: home, decoy: "prompt", beside: "caption", ...isUnknown },
];

const asks = { press: "publish", asks: true } as const;

const publishing: PublishCase[] = [
  ...["en", "fi", "sv"].flatMap((language): PublishCase[] => [
    { name: `Instagram caption, ${language}`, address: `${home}?lang=${language}`, composer: "caption", ...asks },
    { name: `Instagram edited post, ${language}`, address: `${home}?lang=${language}`, composer: "edit", ...asks },
    { name: `Instagram comment, ${language}`, address: `${home}?lang=${language}`, composer: "comment", ...asks },
  ]),
  { name: "Instagram caption, older", address: `${home}?caption=textarea`, composer: "caption", ...asks },
  { name: "Instagram comment in a window", address: `${home}?lang=en`, composer: "modal", ...asks },
  { name: "Instagram comment on its page", address: `${ofPost}?lang=en`, composer: "comment", ...asks },
  ...[home, `${home}?comment=textarea`, `${home}?label=de`].flatMap((address): PublishCase[] => [
    { name: `Instagram comment by Enter, ${address}`, address, composer: "comment", press: "Enter", asks: true },
    { name: `Instagram window by Enter, ${address}`, address, composer: "modal", press: "Enter", asks: true },
  ]),
  { name: "Instagram answer by Enter", address: home, composer: "reply", press: "Enter", asks: true },
  { name: "Instagram line in a comment", address: home, composer: "comment", press: "Shift+Enter", asks: false },
  { name: "Instagram line in a caption", address: home, composer: "caption", press: "Enter", asks: false },
  { name: "Instagram caption closed", address: home, composer: "caption", press: "close", asks: false },
  { name: "Instagram window closed", address: home, composer: "modal", press: "close", asks: false },
];

export const instagramCases: CasesOfPlatform = { composers, decoys, publishing };
