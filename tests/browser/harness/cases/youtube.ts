/** Youtube: the composers, the boxes that are none, and the ways to publish; see the facts in `docs/composers.md`. */
import type { CasesOfPlatform } from "./cases";

const known = { recognised: "known" } as const;

export const youtubeCases: CasesOfPlatform = {
  composers: [
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
  ],
  decoys: [],
  publishing: [],
};
