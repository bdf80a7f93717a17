// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createComposer, newElementId } from "../tests/support/page-composer";
import type { Composer } from "./composer";
import { createPageListener } from "./page-listener";

let composer: Composer | null;
let end: AbortController;
let listener: ReturnType<typeof createPageListener>;
const follower = { composer: () => composer, lookAtComposer: vi.fn(), lookAtPage: vi.fn(), lookAtBox: vi.fn() };
const reading = { soon: vi.fn(), now: vi.fn() };
const watchAfterAction = { begin: vi.fn() };

beforeEach(() => {
  vi.clearAllMocks();
  composer = null;
  end = new AbortController();
  listener = createPageListener(follower, reading, watchAfterAction, end.signal);
});
afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const happen = (target: EventTarget, type: string) =>
  target.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
const press = (target: EventTarget, key: string) =>
  target.dispatchEvent(new KeyboardEvent("keyup", { key, bubbles: true, composed: true }));

function addBox(name: "textarea" | "div", place: ParentNode = document.body): HTMLElement {
  const box = document.createElement(name);
  box.id = newElementId();
  if (name === "div") box.contentEditable = "true";
  place.append(box);
  return box;
}
/** A composer with one box, which is followed from now on. */
function follow(box: HTMLElement): HTMLElement {
  composer = { ...createComposer([]), roots: [box] };
  return box;
}

describe("a click that may lead to another step", () => {
  it("reads at once what was written last, before the page takes the box away", () => {
    follow(addBox("div"));
    happen(document.body.appendChild(document.createElement("button")), "click");
    expect(reading.now).toHaveBeenCalledTimes(1);
  });

  it("reads nothing where the click is in the box, or no composer is followed", () => {
    happen(addBox("div"), "click");
    happen(follow(addBox("div")), "click");
    expect(reading.now).not.toHaveBeenCalled();
  });
});

describe("a text box in which someone writes", () => {
  it.each(["focusin", "input"])("is looked at where it is not of the composer that is followed (%s)", (type) => {
    follow(addBox("textarea"));
    const other = addBox("textarea");
    happen(other, type);
    expect(follower.lookAtBox.mock.calls).toEqual([[other]]);
    expect(reading.soon).not.toHaveBeenCalled();
  });

  it("is looked at as the outermost of those that are nested", () => {
    const box = addBox("div");
    happen(addBox("div", box), "input");
    expect(follower.lookAtBox.mock.calls).toEqual([[box]]);
  });

  it("is read where it is a text field of the composer, which changes without any mutation", () => {
    happen(follow(addBox("textarea")), "input");
    expect(reading.soon).toHaveBeenCalledTimes(1);
    expect(follower.lookAtBox).not.toHaveBeenCalled();
  });

  it("is not read for getting the focus", () => {
    happen(follow(addBox("textarea")), "focusin");
    expect(reading.soon).not.toHaveBeenCalled();
  });

  it("is not read here where it is a rich editor of the composer, whose mutations tell", () => {
    happen(follow(addBox("div")), "input");
    expect(reading.soon).not.toHaveBeenCalled();
    expect(follower.lookAtBox).not.toHaveBeenCalled();
  });

  it("is none where the event is of something else", () => {
    happen(document.body.appendChild(document.createElement("input")), "input");
    expect(follower.lookAtBox).not.toHaveBeenCalled();
  });
});

describe("keys", () => {
  it("are not listened to while someone writes in the composer's rich editor, and again when they leave it", () => {
    const box = follow(addBox("div"));
    const other = addBox("textarea");
    happen(box, "focusin");
    happen(other, "input");
    press(other, "Enter");
    expect(follower.lookAtBox).not.toHaveBeenCalled();
    expect(watchAfterAction.begin).not.toHaveBeenCalled();
    happen(other, "focusin");
    press(other, "Enter");
    expect(follower.lookAtBox).toHaveBeenCalledTimes(1);
    expect(watchAfterAction.begin).toHaveBeenCalledTimes(1);
  });

  it("are few looks at a box that is not read", () => {
    vi.useFakeTimers();
    const box = addBox("textarea");
    box.focus();
    happen(box, "focusin");
    follower.lookAtBox.mockClear();
    for (let keys = 0; keys < 20; keys++) happen(box, "input");
    expect(follower.lookAtBox).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(follower.lookAtBox.mock.calls).toEqual([[box]]);
    vi.useRealTimers();
  });

  it("are listened to again where the composer goes", () => {
    happen(follow(addBox("div")), "focusin");
    composer = null;
    listener.listenToKeys(true);
    const box = addBox("textarea");
    happen(box, "input");
    expect(follower.lookAtBox.mock.calls).toEqual([[box]]);
  });
});

describe("what may open, change or close a composer", () => {
  it.each<[string, () => void]>([
    ["a click", () => happen(document.body, "click")],
    ["Enter", () => press(document.body, "Enter")],
    ["a step back in the history", () => happen(window, "popstate")],
    ["the end of loading", () => happen(window, "load")],
    ["the focus leaving the page, into a frame perhaps", () => window.dispatchEvent(new Event("blur"))],
    [
      "a click into a text field of the composer, which may be emptied",
      () => happen(follow(addBox("textarea")), "click"),
    ],
    [
      "a click beside the composer",
      () => {
        follow(addBox("div"));
        happen(document.body, "click");
      },
    ],
  ])("has the page watched for a moment: %s", (_what, act) => {
    act();
    expect(watchAfterAction.begin).toHaveBeenCalledTimes(1);
  });

  it.each<[string, () => void]>([
    ["another key", () => press(document.body, "a")],
    ["the focus leaving an element", () => addBox("textarea").dispatchEvent(new Event("blur"))],
    ["a click into the composer's rich editor", () => happen(follow(addBox("div")), "click")],
  ])("is not %s", (_what, act) => {
    act();
    expect(watchAfterAction.begin).not.toHaveBeenCalled();
  });
});

describe("a page that is shown again", () => {
  it.each([
    [false, 1],
    [true, 0],
  ])("is looked over, one that is hidden is not (hidden: %j)", (hidden, times) => {
    vi.spyOn(document, "hidden", "get").mockReturnValue(hidden);
    happen(document, "visibilitychange");
    expect(follower.lookAtPage).toHaveBeenCalledTimes(times);
  });
});

it("the focus within a shadow tree is heard where that tree is listened to", () => {
  const tree = document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
  const box = addBox("textarea", tree);
  const moveWithin = () => box.dispatchEvent(new Event("focusin", { bubbles: true }));
  moveWithin();
  expect(follower.lookAtBox).not.toHaveBeenCalled();
  listener.listenToFocus(tree);
  moveWithin();
  expect(follower.lookAtBox.mock.calls).toEqual([[box]]);
});

it("nothing is heard after the end of the watch", () => {
  end.abort();
  const box = addBox("textarea");
  for (const type of ["focusin", "input", "click"]) happen(box, type);
  happen(window, "load");
  happen(document, "visibilitychange");
  expect(follower.lookAtBox).not.toHaveBeenCalled();
  expect(follower.lookAtPage).not.toHaveBeenCalled();
  expect(watchAfterAction.begin).not.toHaveBeenCalled();
});
