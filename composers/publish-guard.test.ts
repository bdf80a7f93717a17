// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ObservedDraft } from "../rules/model/draft";
import { type ComposerOnPage, createComposer, giveSize, trusted } from "../tests/support/page-composer";
import { createDraftAnnouncer } from "./draft-announcer";
import { createPublishGuard, type Guard } from "./publish-guard";
import { ask } from "./question";

// the question stands in a closed shadow tree, out of the reach of any script
vi.mock("./question", () => ({ ask: vi.fn() }));

const text = "Tunnus 131052-308T, puhelin 040 123 4567";
const identity = { part: 0, start: 7, end: 18 };
const telephone = { part: 0, start: 28, end: 40 };
const words = { lang: "fi", title: "Julkaistaanko?", text: "", back: "Takaisin", publish: "Julkaise" };

let composer: ComposerOnPage | null;
let button: HTMLButtonElement;
let announced: (ObservedDraft | null)[];
let end: AbortController;
let guard: ReturnType<typeof createPublishGuard>;
let answer: PromiseWithResolvers<boolean>;
/** Clicks that have reached the page. */
const onPublish = vi.fn<(event: Event) => void>();
const guardOf = (change: Partial<Guard> = {}): Guard => ({
  ...{ composer: "composer-1", revision: 1, passages: [identity], words },
  ...change,
});

beforeEach(() => {
  giveSize();
  onPublish.mockReset();
  answer = Promise.withResolvers();
  vi.mocked(ask)
    .mockReset()
    .mockImplementation(() => answer.promise);
  const onPage = createComposer([text]);
  composer = onPage;
  button = document.createElement("button");
  button.type = "button";
  button.textContent = "Julkaise";
  button.addEventListener("click", onPublish);
  onPage.scope.append(button);
  announced = [];
  end = new AbortController();
  const announcer = createDraftAnnouncer((observed) => announced.push(observed));
  announcer.update(onPage);
  const follower = { composer: () => composer, lookAtComposer() {}, lookAtPage() {}, lookAtBox() {} };
  guard = createPublishGuard({ selector: null, names: ["Julkaise"] }, follower, announcer, end.signal);
  guard.follow(true);
});
afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** A person's click; false where it was held back from the page. */
function press(element: HTMLElement = button): boolean {
  const click = trusted(new MouseEvent("click", { bubbles: true, composed: true, cancelable: true }));
  return element.dispatchEvent(click);
}
function write(newText: string): void {
  const field = composer?.roots[0];
  if (field) field.value = newText;
}
async function give(decision: boolean): Promise<void> {
  answer.resolve(decision);
  await answer.promise;
  await Promise.resolve();
  answer = Promise.withResolvers();
}

describe("a click on the publish button", () => {
  it("is held back, and the person is asked, where personal data stands in the text", () => {
    guard.guard(guardOf());
    expect(press()).toBe(false);
    expect(onPublish).not.toHaveBeenCalled();
    expect(vi.mocked(ask).mock.calls).toEqual([[words, end.signal]]);
  });

  it("publishes once the person says so", async () => {
    guard.guard(guardOf());
    press();
    await give(true);
    expect(onPublish).toHaveBeenCalledTimes(1);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it("publishes nothing where the person goes back", async () => {
    guard.guard(guardOf());
    press();
    await give(false);
    expect(onPublish).not.toHaveBeenCalled();
  });

  it.each([
    ["button", () => button.remove()],
    ["watch", () => end.abort()],
  ])("publishes nothing where the %s has gone before the answer", async (_what, go) => {
    guard.guard(guardOf());
    press();
    go();
    await give(true);
    expect(onPublish).not.toHaveBeenCalled();
  });
});

describe("nobody is asked", () => {
  it.each<[string, () => void]>([
    ["where there is nothing to ask about", () => undefined],
    ["where the guard has no passages", () => guard.guard(guardOf({ passages: [] }))],
    [
      "where the passages are no passages of the text",
      () => guard.guard(guardOf({ passages: [{ part: 1, start: 0, end: 3 }] })),
    ],
    ["where the guard is for another revision", () => guard.guard(guardOf({ revision: 2 }))],
    ["where the guard is for another composer", () => guard.guard(guardOf({ composer: "composer-2" }))],
    [
      "where the guard has been taken back",
      () => {
        guard.guard(guardOf());
        guard.guard(null);
      },
    ],
    [
      "where the composer has been left",
      () => {
        guard.guard(guardOf());
        guard.follow(false);
      },
    ],
    [
      "where another composer is followed by now",
      () => {
        guard.guard(guardOf());
        if (composer) composer = { ...composer, id: "composer-2" };
      },
    ],
    [
      "where the passage has been taken out of the text since",
      () => {
        guard.guard(guardOf());
        write("Hei");
      },
    ],
    [
      "after the end of the watch",
      () => {
        guard.guard(guardOf());
        end.abort();
      },
    ],
  ])("%s", (_where, prepare) => {
    prepare();
    expect(press()).toBe(true);
    expect(onPublish).toHaveBeenCalledTimes(1);
    expect(ask).not.toHaveBeenCalled();
  });

  it("at a click that a script makes", () => {
    guard.guard(guardOf());
    button.click();
    expect(onPublish).toHaveBeenCalledTimes(1);
    expect(ask).not.toHaveBeenCalled();
  });

  it("at a click on anything else", () => {
    guard.guard(guardOf());
    const other = button.cloneNode();
    button.before(other);
    if (!(other instanceof HTMLElement)) throw new Error("A button's copy is no element.");
    expect(press(other)).toBe(true);
    expect(ask).not.toHaveBeenCalled();
  });
});

describe("what is guarded", () => {
  it("is looked for in the text, wherever it stands by now", () => {
    guard.guard(guardOf());
    write(`Hei! ${text}`);
    expect(press()).toBe(false);
  });

  it.each<[string, Partial<Guard>]>([
    ["revision", { revision: 2 }],
    ["composer", { composer: "composer-2" }],
  ])("stays guarded where a guard for another %s comes too late", (_what, change) => {
    guard.guard(guardOf());
    guard.guard(guardOf({ ...change, passages: [] }));
    expect(press()).toBe(false);
  });

  it("is asked about once, whatever the answer", async () => {
    guard.guard(guardOf());
    press();
    await give(false);
    guard.guard(guardOf());
    expect(press()).toBe(true);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it("is asked about again where something else is found", async () => {
    guard.guard(guardOf());
    press();
    await give(false);
    guard.guard(guardOf({ passages: [identity, telephone] }));
    expect(press()).toBe(false);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it("is asked about one question at a time", () => {
    guard.guard(guardOf());
    press();
    guard.guard(guardOf({ passages: [telephone] }));
    press();
    expect(ask).toHaveBeenCalledTimes(1);
  });
});

describe("someone at the publish button", () => {
  const publishing = () => announced.map((draft) => draft?.publishing);
  const come = (element: HTMLElement, type: string) =>
    element.dispatchEvent(new Event(type, { bubbles: true, composed: true }));

  it.each(["pointerover", "focusin"])("is told when they come and when they go (%s)", (type) => {
    come(button, type);
    come(document.body, type);
    expect(publishing()).toEqual([false, true, false]);
  });

  it("is told to nobody once the composer has been left, or the watch has ended", () => {
    guard.follow(false);
    come(button, "pointerover");
    guard.follow(true);
    end.abort();
    come(button, "pointerover");
    expect(publishing()).toEqual([false]);
  });
});
