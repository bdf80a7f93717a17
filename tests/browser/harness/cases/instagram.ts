/** Instagram: the composers, the boxes that are none, and the ways to publish; see the facts in `docs/composers.md`. */
import type { CasesOfPlatform } from "./cases";

const known = { recognised: "known" } as const;

export const instagramCases: CasesOfPlatform = {
  composers: [
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
  ],
  decoys: [],
  publishing: [],
};
