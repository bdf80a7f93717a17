/** X: the composers, the boxes that are none, and the ways to publish; see the facts in `docs/composers.md`. */
import type { CasesOfPlatform } from "./cases";

const known = { recognised: "known" } as const;

export const xCases: CasesOfPlatform = {
  composers: [
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
  ],
  decoys: [],
  publishing: [],
};
