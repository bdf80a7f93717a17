/**
 * Meta Business Suite: posts, also scheduled ones and from the planner, and captions of reels. It publishes on the
 * organisation's own pages. What it rests on, with dates, is in `docs/composers/facebook.md`.
 */
import type { Channel } from "../../rules/model/draft";
import type { Platform } from "../composer";
import { isTextField } from "../editors/editable-root";
import {
  accountNamed,
  afterBeginning,
  asName,
  attachedMedia,
  dialogOf,
  holderOf,
  isBefore,
  isNamed,
  shownName,
} from "./surroundings";

const composerPath = /\/latest\/(?:reels_|story_)?composer(?:\/|$)/;
const targets = ["Post to", "Julkaise kohteessa", "Publicera på"];
/** Pictures that were added can be taken away; those of a preview cannot. */
const pictures = ':is(li, [role="listitem"]):has(button, [role="button"]) img';
/** No preview of a link is known there, and beside the text stand links to help. */
const noPreview = ":not(*)";

/** Those of a kind that stand before the box, in what is nearest around it. */
function nearestBefore(root: HTMLElement, selector: string, isOne: (element: Element) => boolean): Element[] {
  for (let at = root.parentElement; at; at = at.parentElement) {
    const before = [...at.querySelectorAll(selector)].filter((element) => isOne(element) && isBefore(element, root));
    if (before.length > 0) return before;
  }
  return [];
}

function channelOf(tab: Element): Channel | undefined {
  const [name] = shownName(tab).toLowerCase().split(/\s/);
  return name === "facebook" || name === "instagram" ? name : undefined;
}

/** Where the texts of the channels differ, each has a tab above its box; tabs behind it switch the preview. */
function selectedChannel(root: HTMLElement): Channel | undefined {
  const tabs = nearestBefore(root, '[role="tab"]', (tab) => channelOf(tab) !== undefined);
  const selected = tabs.find((tab) => tab.ariaSelected === "true");
  return selected && channelOf(selected);
}

/** Where it is posted to: a list to choose from above the text, with no more than a name in it. */
function postingName(root: HTMLElement): string | null {
  const [list] = nearestBefore(root, '[role="combobox"]', (box) => box !== root);
  if (!list) return null;
  const label = shownName(list);
  const name = afterBeginning(label, targets) || afterBeginning(list.textContent ?? "", targets) || label;
  // "<page> and <account>" names two, and which of them is meant cannot be told
  return / (?:and|ja|och|&) [a-z\d._]+$/.test(name) ? null : asName(name);
}

export const suite: Platform = {
  channel: "facebook",
  inFrames: true,
  unread: {
    within: '[aria-label*="Meta AI"], [aria-placeholder*="Meta AI"], [placeholder*="Meta AI"]',
    // the answers to public comments are written there too, and cannot be told from messages
    paths: /\/inbox(?:\/|$)/,
    labels: [
      ...["Write to ", "Message", "Reply in Messenger", "Viesti", "Meddelande"],
      ...["Alternative text", "Alt text", "Vaihtoehtoinen teksti", "Alternativ text"],
    ],
  },
  keys: {
    boxes: {
      post: {
        selectors: ['[role="combobox"][contenteditable="true"]'],
        labels: ["Write into the dialog", "Describe your reel"],
      },
    },
    publish: {
      post: {
        selectors: [],
        labels: [...["Publish", "Julkaise", "Publicera", "Schedule", "Ajoita", "Schemalägg", "Share", "Jaa", "Dela"]],
      },
    },
  },
  recognise(root, { boxes, publish }) {
    if (isTextField(root) || !isNamed(root, boxes.post)) return null;
    const path = composerPath.exec(location.pathname);
    const page = path && (dialogOf(root) ?? root.closest<HTMLElement>('main, [role="main"]') ?? root.parentElement);
    const scope = holderOf(root, publish.post?.labels) ?? page;
    if (!scope) return null;
    const channel = selectedChannel(root);
    const media = attachedMedia(scope, pictures, noPreview);
    return {
      ...{ surface: "post", roots: [root], scope, place: "own", parent: null },
      // what has one text for both goes to Facebook and Instagram, unless its targets say otherwise, which cannot be read
      ...(channel ? { channel } : { alsoOn: ["instagram"] }),
      account: channel === "instagram" ? null : accountNamed(postingName(root)),
      // the film of a reel is shown in more than one place
      media: path?.[0].includes("reels_") ? { ...media, videos: 1 } : media,
    };
  },
};
