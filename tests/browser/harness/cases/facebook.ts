/** Facebook: the composers, the boxes that are none, and the ways to publish; see the facts in `docs/composers.md`. */
import type { CasesOfPlatform } from "./cases";

const known = { recognised: "known" } as const;

export const facebookCases: CasesOfPlatform = {
  composers: [
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
  ],
  decoys: [],
  publishing: [],
};
