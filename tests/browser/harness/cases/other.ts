/** Text boxes that no platform file knows: those that are read all the same, and those that are not. */
import type { CasesOfPlatform } from "./cases";

/** They stand beside a button that posts. */
const generic = { surface: "post", recognised: "generic" } as const;

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
  decoys: [
    {
      ...{ name: "a box with a button that only sends", address: "https://www.linkedin.com/plain", decoy: "sent" },
      ...{ beside: "contenteditable", box: "unknown" },
    },
    {
      ...{ name: "a box in a dialog that publishes nothing", address: "https://www.youtube.com/plain" },
      ...{ decoy: "sent-in-dialog", box: "unknown" },
    },
    {
      ...{ name: "a box in a shadow tree that only sends", address: "https://www.youtube.com/plain" },
      ...{ decoy: "sent-in-tree", beside: "textarea", box: "unknown" },
    },
  ],
  publishing: [],
};
