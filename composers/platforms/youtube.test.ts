// @vitest-environment happy-dom
/** What the file of YouTube makes of boxes that stand beside each other; whole pages are tried in browsers. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { giveSize } from "../../tests/support/page-composer";
import { recogniserOf } from "./recognise";
import { youtube } from "./youtube";

const recognise = recogniserOf(youtube, () => youtube.keys);

beforeEach(() => giveSize());
afterEach(() => {
  vi.restoreAllMocks();
  history.replaceState(null, "", "/");
  document.body.replaceChildren();
});

/** What is recognised where one writes in the box of this id in the page; the parts by their ids. */
function seen(html: string, path: string, id = "box") {
  history.replaceState(null, "", path);
  document.body.innerHTML = html;
  const root = document.querySelector<HTMLElement>(`[data-id="${id}"]`);
  if (!root) throw new Error(`No box ${id}: ${html}`);
  const recognised = recognise(root);
  if (!(recognised instanceof Object)) return recognised;
  const { surface, roots, media, parent, account } = recognised;
  return { surface, parts: roots.map(({ dataset }) => dataset.id), media, parent, account };
}

const box = (id: string, label = "") =>
  `<div contenteditable="true" role="textbox" id="textbox" data-id="${id}" aria-label="${label}"></div>`;
const title = `<ytcp-x id="title-textarea">${box("title")}</ytcp-x>`;
const description = `<ytcp-x id="description-textarea">${box("description")}</ytcp-x>`;
const editor = `<ytcp-video-metadata-editor>${title}${description}OTHER</ytcp-video-metadata-editor>`;
const page = (other = "") => editor.replace("OTHER", other);
const edit = "/video/abc/edit";

describe("title and description of a video", () => {
  it.each(["title", "description"])("are one draft, whichever is written in (%s)", (id) => {
    const video = {
      surface: "video",
      parts: ["title", "description"],
      media: { images: 0, videos: 1, altTexts: null },
    };
    expect(seen(page(), edit, id)).toMatchObject(video);
  });

  it("are known by their labels where their keys have changed, and the form by the address", () => {
    const labelled = `<form>${box("title", "Add a title that describes your video (type @ …)")}${box("description", "Tell viewers about your video")}</form>`;
    expect(seen(labelled, edit, "title")).toMatchObject({ surface: "video", parts: ["title", "description"] });
  });

  it.each([
    ["a field for products", '<textarea data-id="box" aria-label="Product"></textarea>', "unknown"],
    ["a prompt", `<div class="ytcp-creator-chat-input">${box("box")}</div>`, "private"],
    ["a prompt whose element has another name", box("box", "Ask something"), "private"],
    [
      "a playlist",
      `<ytcp-playlist-creation-dialog>${title.replace("title", "box")}</ytcp-playlist-creation-dialog>`,
      "private",
    ],
    [
      "the title of a playlist in a dialog that is not known",
      `<ytcp-dialog><ytcp-x id="title-textarea">${box("box")}</ytcp-x><ytcp-x id="description-textarea">${box("more")}</ytcp-x></ytcp-dialog>`,
      "unknown",
    ],
  ])("are not joined by %s", (_what, other, expected) => {
    const html = other.includes("ytcp-playlist") ? other.replace(/data-id="[^"]*"/, 'data-id="box"') : other;
    expect(seen(page(html), edit)).toBe(expected);
    expect(seen(page(html), edit, "title")).toMatchObject({ parts: ["title", "description"] });
    expect(seen(`<ytcp-button id="save"><button>Save</button></ytcp-button>${html}`, edit)).toBe(expected);
  });

  it("are not what has their keys elsewhere: the name of a playlist, a channel's description", () => {
    expect(seen(`${title}${description}`, "/playlist/abc/edit", "title")).toBe("private");
    expect(seen(`${title}${description}`, "/channel/abc/editing/profile", "description")).toBe("private");
    expect(seen(`${title}${description}`, "/channel/abc/content", "description")).toBe("unknown");
  });

  it("are a video only together", () => {
    expect(seen(`<ytcp-uploads-dialog>${title}</ytcp-uploads-dialog>`, "/channel/abc/videos/upload", "title")).toBe(
      "unknown",
    );
  });
});

describe("a post", () => {
  const option = (id: string, text: string) =>
    `<div class="ytPostsCreationOptionViewModelTextFieldContainer"><textarea data-id="${id}" placeholder="Answer">${text}</textarea></div>`;
  const post = `<ytd-backstage-post-dialog-renderer><span id="author-name">Kirkkonummi</span>
    <ytd-commentbox>${box("post")}<textarea data-id="explanation"></textarea>${option("first", "Kyllä")}${option("second", " ")}</ytd-commentbox>
    <div id="thumbnail-images-container"><img src="https://yt3.googleusercontent.com/1" alt=""></div></ytd-backstage-post-dialog-renderer>`;

  it.each(["post", "first", "explanation"])("is its own text alone, with the focus in its %s", (id) => {
    expect(seen(post, "/@kunta/posts", id)).toEqual({
      ...{ surface: "post", parts: ["post"], parent: null, account: { name: "Kirkkonummi", handle: null } },
      media: { images: 1, videos: 0, altTexts: null, pollOptions: ["Kyllä"] },
    });
  });

  it("is not what can be chosen in its poll, where its dialog has another name", () => {
    const renamed = post.replaceAll("ytd-backstage-post-dialog-renderer", "ytd-another");
    expect(seen(renamed, "/@kunta/posts", "first")).toBe("unknown");
  });
});

describe("a comment", () => {
  const reply = (text: string) => `<button>${text}</button>`;
  const comment = `<ytd-comment-thread-renderer><div id="content-text">Milloin?</div>${reply("Reply")}</ytd-comment-thread-renderer>`;

  it("answers the message around it, and none that stands below", () => {
    const answer = comment.replace("<button", `<ytd-commentbox>${box("box")}</ytd-commentbox><button`);
    expect(seen(answer, "/watch")).toMatchObject({ surface: "comment", parent: "Milloin?" });
    expect(seen(`<div><ytd-commentbox>${box("box")}</ytd-commentbox>${comment}</div>`, "/watch")).toMatchObject({
      parent: null,
    });
  });

  it.each([
    [
      "a live chat",
      `<yt-live-chat-app><ytd-commentbox>${box("box", "Add a comment")}</ytd-commentbox></yt-live-chat-app>`,
    ],
    ["the prompt beside a video", `<div target-id="PAyouchat"><ytd-commentbox>${box("box")}</ytd-commentbox></div>`],
  ])("is not %s with the keys of a comment", (_what, html) => {
    expect(seen(html, "/watch")).toBe("private");
  });

  it("is not an unknown box beside the buttons that open answers to comments", () => {
    expect(seen(`<main><div>${box("box")}</div>${comment}</main>`, "/watch")).toBe("unknown");
    const inStudio = comment.replaceAll("ytd-comment-thread-renderer", "ytcp-comment-thread");
    expect(seen(`<main><div>${box("box")}</div>${inStudio}</main>`, "/video/abc/comments")).toBe("unknown");
  });
});
