/** The column on the left: places to go, the button for a new post, whose account it is. */
import { element } from "../shared/element";
import { organisation } from "../shared/samples";
import type { XWords } from "./labels";
import { avatar } from "./part";

export function sideNav(words: XWords, newPost: () => void): HTMLElement {
  const { name, handle } = organisation;
  return element(
    "header",
    { role: "banner", class: "side" },
    element("span", { class: "mark", "aria-hidden": "true" }, "X"),
    element(
      "nav",
      {},
      element("a", { href: `/home${location.search}`, "data-testid": "AppTabBar_Home_Link" }, words.home),
      element("a", { href: `/${handle}`, "data-testid": "AppTabBar_Profile_Link" }, words.profile),
    ),
    element(
      "button",
      { type: "button", "data-testid": "SideNav_NewTweet_Button", class: "submit", click: newPost },
      words.post,
    ),
    element(
      "button",
      {
        type: "button",
        "data-testid": "SideNav_AccountSwitcher_Button",
        "aria-label": words.accountMenu,
        class: "account",
      },
      avatar(handle),
      element(
        "div",
        {},
        element("div", {}, element("strong", {}, name)),
        element("div", { class: "small" }, `@${handle}`),
      ),
    ),
  );
}
