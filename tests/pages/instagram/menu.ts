/**
 * The menu on the left. `?menu=plain`: it is no `nav`, and a second link in it is one word as well; `?menu=bare`: the picture beside the
 * own profile has no name, so that nothing tells whose account it is.
 */
import { element } from "../shared/element";
import { icon } from "../shared/icons";
import { drawPicture } from "../shared/pictures";
import { organisation } from "../shared/samples";
import type { InstagramWords } from "./labels";

export function createMenu(words: InstagramWords, query: URLSearchParams, create: () => void): HTMLElement {
  const kind = query.get("menu");
  const handle = organisation.instagramHandle;
  const made = element(
    "a",
    { href: "#", role: "link", class: "create" },
    icon("plus"),
    element("span", {}, words.create),
  );
  made.addEventListener("click", (event) => {
    event.preventDefault();
    create();
  });
  const home = element("a", { href: "/" }, icon("home"), element("span", {}, words.home));
  home.addEventListener("click", (event) => {
    event.preventDefault();
    location.assign(`/?${query}`); // stays in the language of the practice page
  });
  const alt = kind === "bare" ? "" : `${words.profilePicture} ${handle}`;
  return element(
    kind ? "div" : "nav",
    { class: "side" },
    element("span", { class: "mark", "aria-hidden": "true" }, "ig"),
    home,
    kind ? element("a", { href: "/kampanja/" }, element("span", {}, words.explore)) : null,
    made,
    element(
      "a",
      { href: `/${handle}/`, role: "link" },
      element("img", { class: "avatar", src: drawPicture(), alt }),
      element("span", {}, words.profile),
    ),
  );
}
