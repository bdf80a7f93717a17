/** A published post: who wrote it, what, and what can be done below it. */
import { element, pressable } from "../shared/element";
import type { Wall } from "./wall";

export interface FeedPost {
  author: string;
  text: string;
  pictures?: string[];
}

export function postContent({ words }: Wall, { author, text, pictures = [] }: FeedPost, comment: () => void): Node[] {
  return [
    element(
      "div",
      { class: "identity" },
      element("span", { class: "avatar", "aria-hidden": "true" }, author.slice(0, 1)),
      element("div", { "data-ad-rendering-role": "profile_name" }, element("h3", {}, author)),
    ),
    element(
      "div",
      { "data-ad-preview": "message", "data-ad-rendering-role": "story_message", dir: "auto", class: "message" },
      text,
    ),
    ...pictures.map((src) => element("img", { src, alt: "", class: "posted-picture" })),
    element(
      "div",
      { class: "reactions" },
      pressable({ "aria-label": words.like }, () => {}, words.like),
      pressable({ "aria-label": words.comment }, comment, words.comment),
      pressable({ "aria-label": words.share }, () => {}, words.share),
    ),
  ];
}
