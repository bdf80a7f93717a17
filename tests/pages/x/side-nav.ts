/** The column on the left: places to go, the button for a new post, whose account it is. */
import { element } from "../shared/element";
import { organisation } from "../shared/samples";
import type { XWords } from "./labels";
import { avatar, ownAvatar } from "./part";

/** `?window=narrow`: below 1,280 px the account is only a picture. `?profile=none`: nothing leads to the own profile. */
export function sideNav(words: XWords, query: URLSearchParams, newPost: () => void): HTMLElement {
  const { name, handle } = organisation;
  const names = element(
    "div",
    {},
    element("div", {}, element("strong", {}, name)),
    element("div", { class: "small" }, `@${handle}`),
  );
  return element(
    "header",
    { role: "banner", class: "side" },
    element("span", { class: "mark", "aria-hidden": "true" }, "X"),
    element(
      "nav",
      {},
      element("a", { href: `/home${location.search}`, "data-testid": "AppTabBar_Home_Link" }, words.home),
      query.get("profile") === "none"
        ? null
        : element("a", { href: `/${handle}`, "data-testid": "AppTabBar_Profile_Link" }, words.profile),
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
      element("div", {}, avatar(ownAvatar)),
      query.get("window") === "narrow" ? null : names,
    ),
  );
}
