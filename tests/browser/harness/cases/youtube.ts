/** YouTube: the composers, the boxes that are none, and the ways to publish; see the facts in `docs/composers/youtube.md`. */
import { organisation, organisationsMessage, residentsMessage } from "../../../pages/shared/samples";
import type { CasesOfPlatform, ComposerCase, DecoyCase, PublishCase } from "./cases";

const studio = "https://studio.youtube.com";
const comments = `${studio}/video/abc/comments`;
const upload = `${studio}/channel/UCabc/videos/upload?d=ud`;
const watch = "https://www.youtube.com/watch?v=abc";
const posts = "https://www.youtube.com/@kirkkonummi/posts";

const account = { name: organisation.name, handle: null };
const known = { channel: "youtube", recognised: "known" } as const;
const comment = { ...known, surface: "comment" } as const;
const post = { ...known, surface: "post" } as const;
const outside = { account: null, place: "unknown", media: null } as const;
const inStudio = { account, place: "own", parent: residentsMessage.fi, media: null } as const;
const noPictures = { images: 0, videos: 0, altTexts: null };

const composers: ComposerCase[] = [
  { name: "YouTube reply in Studio", address: comments, composer: "reply", ...comment, context: inStudio },
  { name: "YouTube reply in Studio, newer box", address: comments, composer: "lit", ...comment, context: inStudio },
  {
    ...{ name: "YouTube reply in Studio, older button, Swedish", address: `${comments}?lang=sv`, composer: "older" },
    ...{ ...comment, context: { ...inStudio, parent: residentsMessage.sv } },
  },
  {
    // other people's comments stand below it
    ...{ name: "YouTube comment", address: `${watch}&lang=en`, composer: "comment" },
    ...{ ...comment, context: { ...outside, parent: null } },
  },
  {
    ...{ name: "YouTube comment in a language that is not listed", address: `${watch}&labels=unlisted` },
    ...{ composer: "comment", ...comment, context: { ...outside, parent: null } },
  },
  {
    ...{ name: "YouTube comment on a post", address: "https://www.youtube.com/post/Ugkx1", composer: "comment" },
    ...{ ...comment, context: { ...outside, parent: null } },
  },
  {
    ...{ name: "YouTube answer to a comment", address: `${watch}&lang=sv`, composer: "answer" },
    ...{ ...comment, context: { ...outside, parent: residentsMessage.sv } },
  },
  {
    ...{ name: "YouTube answer to an answer", address: `${watch}&lang=en`, composer: "answer-to-answer" },
    ...{ ...comment, context: { ...outside, parent: organisationsMessage.en } },
  },
  {
    ...{ name: "YouTube community post", address: "https://www.youtube.com/@kirkkonummi/community" },
    ...{ composer: "community", ...post, context: { account, place: "own", parent: null, media: noPictures } },
  },
  {
    ...{ name: "YouTube community post with pictures", address: `${posts}?pictures=2&lang=sv`, composer: "community" },
    ...{ ...post, context: { account, place: "own", media: { ...noPictures, images: 2 } } },
  },
  {
    ...{ name: "YouTube community post in a language that is not listed", address: `${posts}?labels=unlisted` },
    ...{ composer: "community", ...post, context: { account, place: "own" } },
  },
  {
    ...{ name: "YouTube poll", address: `${posts}?lang=en`, composer: "poll" },
    ...{ ...post, context: { account, place: "own", media: { ...noPictures, pollOptions: ["Kyllä", "Ei"] } } },
  },
];

const decoys: DecoyCase[] = [
  ...["comment", "answer"].map(
    (beside): DecoyCase => ({
      ...{ name: `YouTube, Ask beside a video (${beside})`, address: watch, decoy: "ask", beside, box: "private" },
    }),
  ),
  { name: "YouTube live chat", address: watch, decoy: "live-chat", beside: "comment", box: "private" },
  {
    ...{ name: "YouTube live chat, in a window of its own", address: "https://www.youtube.com/live_chat?v=abc" },
    ...{ decoy: "live-chat", box: "private" },
  },
  { name: "YouTube search", address: posts, decoy: "search", beside: "community", box: "private" },
  { name: "YouTube report of a video", address: watch, decoy: "report", beside: "comment", box: "unknown" },
  { name: "YouTube, Ask beside a poll", address: posts, decoy: "ask", beside: "poll", box: "private" },
  { name: "Ask Studio", address: comments, decoy: "ask-studio", beside: "reply", box: "private" },
  { name: "Ask Studio, newer reply", address: comments, decoy: "ask-studio", beside: "lit", box: "private" },
  { name: "YouTube product placement", address: `${studio}/video/abc/edit`, decoy: "product", box: "unknown" },
  { name: "YouTube playlist", address: `${studio}/video/abc/edit`, decoy: "playlist", box: "private" },
  { name: "YouTube playlist while uploading", address: upload, decoy: "playlist", box: "private" },
  {
    ...{ name: "YouTube channel description", address: `${studio}/channel/UCabc/editing/profile` },
    ...{ decoy: "channel", box: "private" },
  },
  { name: "YouTube captions", address: `${studio}/video/abc/translations`, decoy: "caption", box: "private" },
  { name: "YouTube blocked words", address: comments, decoy: "blocked-words", beside: "reply", box: "private" },
  { name: "YouTube note in Studio", address: comments, decoy: "note", beside: "older", box: "unknown" },
];

type Flow = Omit<PublishCase, "name" | "press" | "asks"> & { name: string };
const flows: Flow[] = [
  ...(["en", "fi", "sv"] as const).flatMap((lang): Flow[] => [
    { name: `YouTube reply in Studio, ${lang}`, address: `${comments}?lang=${lang}`, composer: "reply" },
    { name: `YouTube comment, ${lang}`, address: `${watch}&lang=${lang}`, composer: "comment" },
    { name: `YouTube community post, ${lang}`, address: `${posts}?lang=${lang}`, composer: "community" },
    { name: `YouTube video page, ${lang}`, address: `${studio}/video/abc/edit?lang=${lang}`, composer: "video" },
  ]),
  { name: "YouTube newer reply in Studio", address: `${comments}?lang=en`, composer: "lit" },
  { name: "YouTube older reply in Studio", address: `${comments}?lang=en`, composer: "older" },
  { name: "YouTube answer", address: `${watch}&lang=en`, composer: "answer" },
  { name: "YouTube comment that is changed", address: `${watch}&lang=en`, composer: "edit" },
  { name: "YouTube poll", address: `${posts}?lang=en`, composer: "poll" },
  { name: "YouTube community post for later", address: `${posts}?lang=en&schedule`, composer: "community" },
  ...Object.entries({ video: `${studio}/video/abc/edit?`, comment: `${watch}&`, community: `${posts}?` }).map(
    ([composer, address]): Flow => ({
      ...{ name: `YouTube ${composer}, in a language that is not listed`, composer },
      address: `${address}labels=unlisted`,
    }),
  ),
];
const publishing: PublishCase[] = [
  ...flows.map((flow): PublishCase => ({ ...flow, press: "publish", asks: true })),
  ...flows.map((flow): PublishCase => ({ ...flow, name: `${flow.name}, cancelled`, press: "close", asks: false })),
  ...(["Enter", "Shift+Enter"] as const).flatMap((press): PublishCase[] => [
    { name: `YouTube comment, ${press}`, address: `${watch}&lang=en`, composer: "comment", press, asks: false },
    {
      name: `YouTube reply in Studio, ${press}`,
      address: `${comments}?lang=en`,
      composer: "reply",
      press,
      asks: false,
    },
    {
      name: `YouTube community post, ${press}`,
      address: `${posts}?lang=en`,
      composer: "community",
      press,
      asks: false,
    },
  ]),
  // its later steps are tried in `upload.test.ts`
  ...(["next", "close"] as const).map(
    (press): PublishCase => ({
      ...{ name: `YouTube upload, ${press}`, address: `${upload}&lang=en`, composer: "upload", press, asks: false },
    }),
  ),
];

export const youtubeCases: CasesOfPlatform = { composers, decoys, publishing };
