/** Text boxes that no platform file knows: the composers, the boxes that are none, and the ways to publish; see the facts in `docs/composers.md`. */
import type { CasesOfPlatform } from "./cases";

const generic = { surface: "comment", recognised: "generic" } as const;

export const otherCases: CasesOfPlatform = {
  composers: [
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
  ],
  decoys: [],
  publishing: [],
};
