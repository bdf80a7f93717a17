import { describe, expect, it } from "vitest";
import { observedOf } from "../../tests/support/observed";
import type { PageState } from "../line/messages";
import { createPublishedDrafts } from "./published-drafts";

const text = "Biblioteket är stängt på söndag.";
const written = observedOf(text);
const atButton = observedOf(text, { publishing: true });
const shows = (observed: typeof written): PageState => ({ kind: "draft", observed });
const gone: PageState = { kind: "no-composer" };

/** What was published at the last of the states of one frame. */
function lastOf(...states: PageState[]) {
  const published = createPublishedDrafts();
  return states.map((state) => published.heard(1, 0, state)).at(-1);
}

describe("a draft was published", () => {
  it.each<[string, PageState]>([
    ["its composer closed", gone],
    ["its composer was emptied", shows(observedOf("", { publishing: true }))],
    ["another composer opened", shows(observedOf("Hej", { composer: "another" }))],
  ])("when someone was at the button, and then %s", (_what, end) => {
    expect(lastOf(shows(written), shows(atButton), end)).toEqual(atButton);
    // the page is busy with it for a moment, and nobody is at the button any more
    expect(lastOf(shows(atButton), shows(written), end)).toEqual(atButton);
  });
});

describe("a draft was not published", () => {
  it.each<[string, PageState[]]>([
    ["when nobody was at the button", [shows(written), gone]],
    ["when someone wrote on after that", [shows(atButton), shows(observedOf(`${text} Nytt`)), gone]],
    ["when nothing was written", [shows(observedOf("", { publishing: true })), gone]],
    ["twice", [shows(atButton), gone, gone]],
  ])("%s", (_what, states) => {
    expect(lastOf(...states)).toBeNull();
  });

  it("when another frame or tab says that nobody writes there, or its own was forgotten", () => {
    const published = createPublishedDrafts();
    published.heard(1, 0, shows(atButton));
    expect(published.heard(1, 7, gone)).toBeNull();
    expect(published.heard(2, 0, gone)).toBeNull();
    published.forget(1);
    expect(published.heard(1, 0, gone)).toBeNull();
  });
});
