/** Linkedin: the composers, the boxes that are none, and the ways to publish; see the facts in `docs/composers.md`. */
import type { CasesOfPlatform } from "./cases";

const known = { recognised: "known" } as const;

export const linkedinCases: CasesOfPlatform = {
  composers: [
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
  ],
  decoys: [],
  publishing: [],
};
