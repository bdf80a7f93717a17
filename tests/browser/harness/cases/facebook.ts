/** Facebook and Business Suite: the composers, the boxes that are none, and the ways to publish; see the facts in `docs/composers/facebook.md`. */
import { organisation, residentsMessage } from "../../../pages/shared/samples";
import type { CasesOfPlatform, ComposerCase, DecoyCase, PublishCase } from "./cases";

const www = "https://www.facebook.com";
const business = "https://business.facebook.com/latest";

const known = { channel: "facebook", recognised: "known" } as const;
const account = { name: organisation.name, handle: null };
const nothingAttached = { images: 0, videos: 0, altTexts: null };
const oneFilm = { images: 0, videos: 1, altTexts: null };

const post = (name: string, path: string, composer = "post"): ComposerCase => ({
  ...{ name, address: `${www}${path}`, composer, surface: "post", ...known },
  context: { account, place: "unknown", parent: null, media: composer.startsWith("edit") ? null : nothingAttached },
});
const comment = (
  name: string,
  path: string,
  composer: string,
  context: NonNullable<ComposerCase["context"]>,
): ComposerCase => ({ name, address: `${www}${path}`, composer, surface: "comment", ...known, context });
const suite = (name: string, path: string, composer: string, context?: ComposerCase["context"]): ComposerCase => ({
  ...{ name, address: `${business}${path}`, composer, surface: "post", ...known },
  context: { account, place: "own", parent: null, media: nothingAttached, ...context },
});

/** Where the texts are not customised, one goes to both platforms. */
const onBoth: ComposerCase["context"] = { alsoOn: ["instagram"] };

const answersResident = (language: "fi" | "sv" | "en", by: ComposerCase["context"] = { account }) =>
  ({ place: "unknown", parent: residentsMessage[language], media: null, ...by }) as const;
const answered = { account: null, place: "unknown", parent: "Onko siellä keinuja?", media: null } as const;

const decoy = (name: string, path: string, decoyName: string, box: DecoyCase["box"] = "private"): DecoyCase => ({
  ...{ name, address: path.startsWith("/latest") ? `https://business.facebook.com${path}` : `${www}${path}` },
  ...{ decoy: decoyName, box },
});
const beside = (composer: string, { name, ...decoyCase }: DecoyCase): DecoyCase => ({
  ...decoyCase,
  ...{ name: `${name}, beside: ${composer}`, beside: composer },
});

const asks = (name: string, address: string, composer: string, press: PublishCase["press"] = "publish", steps = 0) => ({
  ...{ name, address: address.startsWith("/latest") ? `https://business.facebook.com${address}` : `${www}${address}` },
  ...{ composer, press, steps, asks: true },
});
const asksNot = (...flow: Parameters<typeof asks>): PublishCase => ({ ...asks(...flow), asks: false });

export const facebookCases: CasesOfPlatform = {
  composers: [
    post("Facebook post", "/"),
    post("Facebook post, emoji as pictures", "/?emoji=images"),
    post("Facebook page, two steps, Swedish", "/kirkkonummi?flow=page&lang=sv"),
    post("Facebook group, English", "/groups/puskaradio?lang=en"),
    post("Facebook post in a language that no list knows", "/?words=german"),
    post("Facebook shared post", "/", "share"),
    post("Facebook shared post, Swedish", "/?lang=sv", "share"),
    post("Facebook edited post, English", "/?lang=en", "edit"),
    post("Facebook edited post in a dialog without a name", "/", "edit-unnamed"),
    {
      ...post("Facebook reel, English", "/reels/create?lang=en", "reel"),
      context: { account: null, place: "unknown", parent: null, media: oneFilm },
    },
    {
      ...post("Facebook reel, by its page and button", "/reels/create/", "reel"),
      context: { account: null, place: "unknown", parent: null, media: oneFilm },
    },
    comment("Facebook comment", "/", "comment", answersResident("fi")),
    comment("Facebook comment in the post's own dialog, English", "/?lang=en", "dialog-comment", answersResident("en")),
    comment("Facebook comment below one's own post", "/?lang=sv", "own-comment", { account, place: "own" }),
    comment(
      "Facebook comment in a language that no list knows",
      "/?words=german",
      "dialog-comment",
      answersResident("fi", { account: null }),
    ),
    comment("Facebook reply", "/?lang=en", "reply", answered),
    comment("Facebook reply, Swedish", "/?lang=sv", "reply", answered),
    suite("Meta Business Suite, Lexical", "/composer?lang=en", "post", onBoth),
    suite("Meta Business Suite, Draft.js", "/composer?editor=draft&lang=sv", "post", onBoth),
    suite("Meta Business Suite in a language that no list knows", "/composer?words=german", "post"),
    suite("Meta Business Suite, planner", "/planner", "post"),
    suite("Meta Business Suite, text of Facebook", "/composer?lang=en&customise", "post"),
    {
      ...suite("Meta Business Suite, text of Instagram", "/composer?customise", "instagram", { account: null }),
      channel: "instagram",
    },
    suite("Meta Business Suite, reel", "/reels_composer?lang=en", "reel", { media: oneFilm }),
  ],
  decoys: [
    ...["en", "fi", "sv"].map((lang) =>
      beside("post", decoy(`Messenger's window (${lang})`, `/?lang=${lang}`, "messenger")),
    ),
    beside("post", decoy("Messenger's window in a language that no list knows", "/?words=german", "messenger")),
    beside("comment", decoy("Messenger's window", "/", "messenger")),
    beside("dialog-comment", decoy("Messenger's window", "/?lang=sv", "messenger")),
    beside("share", decoy("Messenger's window", "/", "messenger")),
    beside("edit-unnamed", decoy("Messenger's window", "/", "messenger")),
    beside("reel", decoy("Messenger's window", "/reels/create", "messenger")),
    ...["chat-by-label", "chat-by-log", "chat-by-buttons", "chat-by-placeholder"].map((name) =>
      beside("post", decoy(`Messenger, ${name}`, "/?lang=en", name)),
    ),
    beside("dialog-comment", decoy("Messenger, chat-by-log", "/", "chat-by-log")),
    beside("post", decoy("Messenger, a window without signs", "/", "chat-without-signs", "unknown")),
    beside("reel", decoy("Messenger, a window without signs", "/reels/create", "chat-without-signs", "unknown")),
    beside("post", decoy("Messenger's window, a dialog", "/?lang=en", "chat-dialog")),
    beside("post", decoy("Messenger's window with the keys of a comment", "/", "chat-like-comment")),
    beside("post", decoy("Messenger's window with the keys of a post", "/", "chat-like-post")),
    decoy("Messenger's page", "/messages/t/100?lang=en", "message"),
    decoy("Messenger's page without signs", "/messages/t/100", "message-without-signs"),
    decoy("Facebook Marketplace, to a buyer", "/marketplace/you/?lang=sv", "buyer"),
    decoy("Facebook Marketplace, a product", "/marketplace/create/", "product"),
    decoy("Facebook, reply to a story", "/stories/100", "story-reply"),
    beside("post", decoy("Facebook, prompt to Meta AI", "/", "meta-ai")),
    beside("post", decoy("Facebook, search", "/", "search")),
    beside("post", decoy("Facebook, biography", "/kirkkonummi?lang=en", "bio")),
    beside("post", decoy("Facebook, biography (fi)", "/kirkkonummi", "bio", "unknown")),
    beside("post", decoy("Facebook group, about", "/groups/puskaradio?lang=en", "about", "unknown")),
    decoy("Facebook, note to an invitation", "/?lang=en", "note"),
    decoy("Facebook, note to an invitation (sv)", "/?lang=sv", "note", "unknown"),
    beside("post", decoy("Facebook, alternative text", "/?lang=sv", "alternative-text")),
    beside(
      "post",
      decoy("Facebook, alternative text in another language", "/?words=german", "alternative-text", "unknown"),
    ),
    decoy("Facebook, a dialog of which nothing is known", "/?words=german", "unknown-dialog", "unknown"),
    decoy("Business Suite, message", "/latest/inbox/all?lang=en", "message"),
    decoy("Business Suite, comment in the inbox", "/latest/inbox/all", "inbox-comment"),
    beside("post", decoy("Business Suite, prompt", "/latest/composer?lang=en", "prompt", "unknown")),
    beside("post", decoy("Business Suite, prompt in an editor", "/latest/composer", "rich-prompt", "unknown")),
    beside("post", decoy("Business Suite, alternative text", "/latest/composer?lang=sv", "alternative-text")),
    beside("post", decoy("Business Suite, note in the planner", "/latest/planner", "note", "unknown")),
  ],
  publishing: [
    asks("Facebook post", "/", "post"),
    asks("Facebook post, English", "/?lang=en", "post"),
    asks("Facebook group, Swedish", "/groups/puskaradio?lang=sv", "post"),
    asks("Facebook page, first step hidden", "/kirkkonummi?flow=page", "post", "publish", 1),
    asks("Facebook page, first step gone", "/kirkkonummi?flow=page&step=unmounted&lang=en", "post", "publish", 1),
    asks("Facebook page, scheduled", "/kirkkonummi?flow=page&schedule&lang=en", "post", "publish", 1),
    asks("Facebook page, scheduled, Swedish", "/kirkkonummi?flow=page&schedule&lang=sv", "post", "publish", 1),
    asks("Facebook shared post", "/", "share"),
    asks("Facebook shared post, English", "/?lang=en", "share"),
    asks("Facebook edited post", "/", "edit-unnamed"),
    asks("Facebook edited post, English", "/?lang=en", "edit"),
    asks("Facebook reel", "/reels/create", "reel"),
    asks("Facebook comment by its button", "/?lang=en", "comment"),
    asks("Facebook comment by Enter", "/", "comment", "Enter"),
    asks("Facebook comment in a dialog by its button", "/?lang=sv", "dialog-comment"),
    asks("Facebook comment in a dialog by Enter", "/?lang=en", "dialog-comment", "Enter"),
    asks("Facebook comment in a language that no list knows", "/?words=german", "dialog-comment"),
    asks("Facebook reply by its button", "/?lang=en", "reply"),
    asks("Facebook reply by Enter", "/", "reply", "Enter"),
    asksNot("Facebook comment, a new line", "/", "comment", "Shift+Enter"),
    asksNot("Facebook comment, Enter takes a person to mention", "/?mentions", "comment", "Enter"),
    asksNot("Facebook post, a new line", "/", "post", "Enter"),
    asksNot("Facebook post, closed", "/?lang=en", "post", "close"),
    asksNot("Facebook page, to the next step", "/kirkkonummi?flow=page", "post", "next"),
    asksNot("Facebook page, second step closed", "/kirkkonummi?flow=page&lang=en", "post", "close", 1),
    asks("Business Suite post", "/latest/composer?lang=en", "post"),
    asks("Business Suite post, Draft.js", "/latest/composer?editor=draft&lang=sv", "post"),
    asks("Business Suite post, scheduled", "/latest/composer?schedule&lang=en", "post"),
    asks("Business Suite post, scheduled in the planner", "/latest/planner?schedule", "post"),
    asks("Business Suite, text of Instagram", "/latest/composer?customise&lang=en", "instagram"),
    asks("Business Suite reel, steps hidden", "/latest/reels_composer?lang=en", "reel", "publish", 2),
    asks("Business Suite reel, steps gone", "/latest/reels_composer?step=unmounted", "reel", "publish", 2),
    asks("Business Suite reel, scheduled", "/latest/reels_composer?schedule&lang=sv", "reel", "publish", 2),
    asksNot("Business Suite reel, to the next step", "/latest/reels_composer?lang=en", "reel", "next"),
    asksNot("Business Suite post, closed", "/latest/composer?lang=en", "post", "close"),
  ],
};
