/** Every composer that tests go through: where it stands, how it is opened, and what the extension should say of it. */
import type { Channel, Surface } from "../../../rules/model/draft";

export interface ComposerCase {
  name: string;
  address: string;
  /** As `__open` knows it. */
  composer: string;
  channel: Channel;
  surface: Surface;
  recognised: "known" | "generic";
}

const known = { recognised: "known" } as const;
const generic = { surface: "comment", recognised: "generic" } as const;

export const composerCases: readonly ComposerCase[] = [
  {
    name: "Facebook post",
    address: "https://www.facebook.com/",
    composer: "post",
    channel: "facebook",
    surface: "post",
    ...known,
  },
  {
    name: "Facebook post, emoji as pictures",
    address: "https://www.facebook.com/?emoji=images",
    composer: "post",
    channel: "facebook",
    surface: "post",
    ...known,
  },
  {
    name: "Facebook page, two steps, Swedish",
    address: "https://www.facebook.com/kirkkonummi?flow=page&lang=sv",
    composer: "post",
    channel: "facebook",
    surface: "post",
    ...known,
  },
  {
    name: "Facebook group, English",
    address: "https://www.facebook.com/groups/puskaradio?lang=en",
    composer: "post",
    channel: "facebook",
    surface: "post",
    ...known,
  },
  {
    name: "Facebook comment",
    address: "https://www.facebook.com/",
    composer: "comment",
    channel: "facebook",
    surface: "comment",
    ...known,
  },
  { name: "X home", address: "https://x.com/home", composer: "home", channel: "x", surface: "post", ...known },
  {
    name: "X dialog, Swedish",
    address: "https://x.com/home?lang=sv",
    composer: "modal",
    channel: "x",
    surface: "post",
    ...known,
  },
  {
    name: "X reply",
    address: "https://x.com/home?lang=en",
    composer: "reply",
    channel: "x",
    surface: "comment",
    ...known,
  },
  {
    name: "X quote",
    address: "https://x.com/home",
    composer: "quote",
    channel: "x",
    surface: "post",
    ...known,
  },
  {
    name: "X reply on its page",
    address: "https://twitter.com/maijamallikas/status/1001",
    composer: "home",
    channel: "x",
    surface: "comment",
    ...known,
  },
  {
    name: "Instagram caption",
    address: "https://www.instagram.com/",
    composer: "caption",
    channel: "instagram",
    surface: "post",
    ...known,
  },
  {
    name: "Instagram caption, older",
    address: "https://www.instagram.com/?caption=textarea&lang=en",
    composer: "caption",
    channel: "instagram",
    surface: "post",
    ...known,
  },
  {
    name: "Instagram comment",
    address: "https://www.instagram.com/?lang=sv",
    composer: "comment",
    channel: "instagram",
    surface: "comment",
    ...known,
  },
  {
    name: "Meta Business Suite, Lexical",
    address: "https://business.facebook.com/latest/composer?lang=en",
    composer: "post",
    channel: "facebook",
    surface: "post",
    ...known,
  },
  {
    name: "Meta Business Suite, Draft.js",
    address: "https://business.facebook.com/latest/composer?editor=draft&lang=sv",
    composer: "post",
    channel: "facebook",
    surface: "post",
    ...known,
  },
  {
    name: "LinkedIn post",
    address: "https://www.linkedin.com/feed/",
    composer: "post",
    channel: "linkedin",
    surface: "post",
    ...known,
  },
  {
    name: "LinkedIn post, older, Swedish",
    address: "https://www.linkedin.com/feed/?lang=sv",
    composer: "old",
    channel: "linkedin",
    surface: "post",
    ...known,
  },
  {
    name: "LinkedIn company page, English",
    address: "https://www.linkedin.com/company/12345/admin/page-posts/published/?lang=en",
    composer: "company",
    channel: "linkedin",
    surface: "post",
    ...known,
  },
  {
    name: "LinkedIn comment",
    address: "https://www.linkedin.com/feed/?lang=en",
    composer: "comment",
    channel: "linkedin",
    surface: "comment",
    ...known,
  },
  {
    name: "YouTube reply in Studio",
    address: "https://studio.youtube.com/video/abc/comments",
    composer: "reply",
    channel: "youtube",
    surface: "comment",
    ...known,
  },
  {
    name: "YouTube comment",
    address: "https://www.youtube.com/watch?lang=en",
    composer: "comment",
    channel: "youtube",
    surface: "comment",
    ...known,
  },
  {
    name: "YouTube answer to a comment",
    address: "https://www.youtube.com/watch?lang=sv",
    composer: "answer",
    channel: "youtube",
    surface: "comment",
    ...known,
  },
  {
    name: "YouTube community post",
    address: "https://www.youtube.com/@kirkkonummi/community",
    composer: "community",
    channel: "youtube",
    surface: "post",
    ...known,
  },
  {
    name: "a text field that no platform file knows",
    address: "https://www.linkedin.com/plain",
    composer: "textarea",
    channel: "linkedin",
    ...generic,
  },
  {
    name: "an editable that no platform file knows",
    address: "https://www.linkedin.com/plain",
    composer: "contenteditable",
    channel: "linkedin",
    ...generic,
  },
  {
    name: "an editable in an open shadow tree",
    address: "https://www.youtube.com/plain",
    composer: "shadow",
    channel: "youtube",
    ...generic,
  },
];

/** Other versions of the editors than those of the platforms today, and the editors in markup that no platform has. */
export const otherCases: readonly ComposerCase[] = [
  ...composerCases
    .filter(({ name }) => ["Facebook post", "Instagram caption", "Meta Business Suite, Lexical"].includes(name))
    .map((today) => ({
      ...today,
      name: `${today.name}, another version of its editor`,
      address: `${today.address}${today.address.includes("?") ? "&" : "?"}versions=other`,
    })),
  ...["lexical", "draft", "tiptap", "quill", "plaintext-only", "nested-textarea"].map(
    (composer): ComposerCase => ({
      ...{ name: `${composer} in unfamiliar markup`, address: "https://www.linkedin.com/unfamiliar", composer },
      ...{ channel: "linkedin", ...generic, surface: composer === "quill" ? "post" : "comment" },
    }),
  ),
  {
    // not in a shadow tree: there Quill 2 itself loses the place of the first key
    ...{ name: "a newer Quill in unfamiliar markup", address: "https://www.linkedin.com/unfamiliar?versions=other" },
    ...{ composer: "quill", channel: "linkedin", ...generic, surface: "post" },
  },
  {
    ...{ name: "an older Lexical in unfamiliar markup", address: "https://x.com/unfamiliar?versions=other" },
    ...{ composer: "lexical", channel: "x", ...generic },
  },
];

/** TipTap joins what comes within half a second into one undo step, Quill within a second, whoever wrote it. */
export const joinsUndo = ({ channel, recognised, composer }: ComposerCase): boolean =>
  (channel === "linkedin" && recognised === "known") || ["tiptap", "quill"].includes(composer);

/** One composer of each editor kind. */
export const editorKinds = composerCases.filter(
  ({ name }) =>
    [
      "Facebook post",
      "Facebook post, emoji as pictures",
      "X dialog, Swedish",
      "LinkedIn post",
      "LinkedIn post, older, Swedish",
    ].includes(name) ||
    name.includes("no platform file") ||
    name.includes("shadow"),
);
