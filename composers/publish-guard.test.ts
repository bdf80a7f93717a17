// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ObservedDraft } from "../rules/model/draft";
import { type ComposerOnPage, createComposer, giveSize, trusted } from "../tests/support/page-composer";
import { createDraftAnnouncer } from "./draft-announcer";
import { createPublishGuard, type Guard, type PublishQuestion } from "./publish-guard";
import { ask } from "./question";

// the question stands in a closed shadow tree, out of the reach of any script
vi.mock("./question", () => ({ ask: vi.fn() }));

const code = "131052-308T";
const telephone = "040 123 4567";
const text = `Tunnus ${code}, puhelin ${telephone}`;
const personal = { title: "Henkilötietoja", text: "Poista ne." };
const unfinished = { title: "Kesken", text: "Täytä se." };
const choices = { lang: "fi", back: "Takaisin", publish: "Julkaise", styles: "" };
const placeholders = ["[nimi]", "[skriv här på svenska]"];

const pressed = { comment: "Enter", post: "Control+Enter" } as const;

let composer: ComposerOnPage | null;
let button: HTMLButtonElement;
let announced: (ObservedDraft | null)[];
let end: AbortController;
let guard: ReturnType<typeof createPublishGuard>;
let question: PublishQuestion | null;
let answer: PromiseWithResolvers<boolean | null>;
/** Clicks that have reached the page. */
const onPublish = vi.fn<(event: Event) => void>();
const guardOf = (change: Partial<Guard> = {}): Guard => ({
  ...{ composer: "composer-1", asked: [], dismissed: [] },
  ...change,
});
const inPanel = { fi: { title: "Suomi on paneelissa", text: "" }, sv: { title: "Ruotsi on paneelissa", text: "" } };
/** What the person was asked, as often as they were. */
const questions = () => vi.mocked(ask).mock.calls.map(([{ title }]) => title);

beforeEach(() => {
  giveSize();
  onPublish.mockReset();
  answer = Promise.withResolvers();
  question = { ...choices, personal, unfinished, inPanel, placeholders };
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
  const lookAtBox = (box: HTMLElement) => {
    composer = [onPage, composer].find((one) => one?.roots.some((root) => root === box)) ?? composer;
  };
  const follower = { composer: () => composer, lookAtComposer() {}, lookAtPage() {}, lookAtBox };
  const publish = { selectors: [], labels: ["Julkaise"] };
  const publishing = { keys: () => ({ boxes: {}, publish: { post: publish, comment: publish } }), pressed };
  guard = createPublishGuard(publishing, follower, announcer, () => question, end.signal);
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
async function give(decision: boolean | null): Promise<void> {
  answer.resolve(decision);
  await answer.promise;
  await Promise.resolve();
  answer = Promise.withResolvers();
}

describe("a click on the publish button", () => {
  it("is held back at once, and the person is asked, where personal data stands in the text", () => {
    expect(press()).toBe(false);
    expect(onPublish).not.toHaveBeenCalled();
    expect(vi.mocked(ask).mock.calls).toEqual([[{ ...question, ...personal }, end.signal]]);
  });

  it.each([
    ["an identity code", "Hakemus 131052-308T"],
    ["one with an invisible character in it", "Hakemus 131052-\u200b308T"],
    ["one with the soft hyphen of a PDF", "Hakemus 131052\u00ad308T"],
    ["a payment card", "Kortti 4111 1111 1111 1111"],
    ["what was written a moment ago", `Hei! ${text}`],
  ])("asks about %s", (_what, written) => {
    write(written);
    press();
    expect(questions()).toEqual([personal.title]);
  });

  it.each(["Tervetuloa!\n– [Nimi]", "Hei\n***\n[skriv här på svenska]"])(
    "asks about a place to fill in: %j",
    (written) => {
      write(written);
      expect(press()).toBe(false);
      expect(questions()).toEqual([unfinished.title]);
    },
  );

  it("asks about personal data first, and about both at once", async () => {
    write(`${text} [nimi]`);
    press();
    await give(false);
    expect(press()).toBe(true);
    expect(questions()).toEqual([personal.title]);
  });

  it("publishes once the person says so", async () => {
    press();
    await give(true);
    expect(onPublish).toHaveBeenCalledTimes(1);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it("publishes nothing where the person goes back", async () => {
    press();
    await give(false);
    expect(onPublish).not.toHaveBeenCalled();
  });

  it.each([
    ["button", () => button.remove()],
    ["watch", () => end.abort()],
  ])("publishes nothing where the %s has gone before the answer", async (_what, go) => {
    press();
    go();
    await give(true);
    expect(onPublish).not.toHaveBeenCalled();
  });

  it("is that of its own composer, though the person has begun to write in another one since", () => {
    composer = createComposer(["Hei"], { id: "composer-2" });
    expect(press()).toBe(false);
  });

  it("is no click in the composer that is followed where it stands in none", () => {
    document.body.append(button);
    expect(press()).toBe(true);
  });

  it("publishes nothing while the person is being asked", () => {
    press();
    expect(press()).toBe(false);
    expect(ask).toHaveBeenCalledTimes(1);
  });
});

it("a click is held back too where a page brings its composer back, which was not looked at yet", () => {
  guard.follow(false);
  composer = null;
  expect(press()).toBe(false);
  expect(questions()).toEqual([personal.title]);
});

it("a yes presses the button that the page has drawn anew meanwhile", async () => {
  press();
  const drawnAnew = button.cloneNode(true);
  drawnAnew.addEventListener("click", onPublish);
  button.replaceWith(drawnAnew);
  await give(true);
  expect(onPublish.mock.calls.map(([{ target }]) => target)).toEqual([drawnAnew]);
});

describe("nobody is asked", () => {
  it.each<[string, () => void]>([
    ["where nothing personal is written", () => write("Uimahalli on kiinni perjantaina, puh. 040 123 4567.")],
    ["about an account number, whose digits may look like a card", () => write("Tili FI49 5000 9420 0287 30")],
    ["about a test code, which belongs to nobody", () => write("Esimerkki 131052-9993")],
    ["about brackets of the writer's own", () => write("Avoinna [ma–pe]")],
    [
      "where the person has switched the question off",
      () => {
        question = null;
      },
    ],
    ["where the passage has been dismissed", () => guard.guard(guardOf({ dismissed: [code] }))],
    [
      "where the button is of no composer",
      () => {
        composer = null;
        document.body.append(button);
      },
    ],
    ["after the end of the watch", () => end.abort()],
  ])("%s", (_where, prepare) => {
    prepare();
    expect(press()).toBe(true);
    expect(onPublish).toHaveBeenCalledTimes(1);
    expect(ask).not.toHaveBeenCalled();
  });

  it("about a place to fill in that has been dismissed", () => {
    write("Hei [Nimi]");
    guard.guard(guardOf({ dismissed: ["[nimi]"] }));
    expect(press()).toBe(true);
  });

  it("at a click that a script makes", () => {
    button.click();
    expect(onPublish).toHaveBeenCalledTimes(1);
    expect(ask).not.toHaveBeenCalled();
  });

  it("at a click on anything else", () => {
    const other = button.cloneNode();
    button.before(other);
    if (!(other instanceof HTMLElement)) throw new Error("A button's copy is no element.");
    expect(press(other)).toBe(true);
    expect(ask).not.toHaveBeenCalled();
  });
});

describe("a dismissal", () => {
  it("holds for as many passages as were dismissed: the same code written again is asked about", () => {
    guard.guard(guardOf({ dismissed: [code] }));
    write(`${text} ja toinen ${code}`);
    expect(press()).toBe(false);
  });

  it("holds for as many places to fill in as were dismissed, in one text or in two", () => {
    write("Hei [Nimi]! Terveisin [nimi]");
    guard.guard(guardOf({ dismissed: ["[nimi]"] }));
    expect(press()).toBe(false);
  });

  it("holds in its composer only", () => {
    guard.guard(guardOf({ composer: "composer-2", dismissed: [code] }));
    expect(press()).toBe(false);
  });

  it("ends with its passage: the same code that is pasted again is asked about", () => {
    guard.guard(guardOf({ dismissed: [code] }));
    write("");
    guard.forgetGonePassages();
    write(text);
    expect(press()).toBe(false);
  });

  it("has ended where its passage has gone before the page was told", () => {
    write("");
    guard.guard(guardOf({ dismissed: [code] }));
    write(text);
    expect(press()).toBe(false);
  });

  it("ends for the second of two passages when that one goes", () => {
    const twice = `${text} ja toinen ${code}`;
    write(twice);
    guard.guard(guardOf({ dismissed: [code, code] }));
    write(text);
    guard.forgetGonePassages();
    write(twice);
    expect(press()).toBe(false);
  });
});

describe("what only the review knows", () => {
  it("is asked about as long as it stands in the text", () => {
    write(`Puhelin ${telephone}`);
    guard.guard(guardOf({ asked: [telephone] }));
    expect(press()).toBe(false);
  });

  it("is asked about as a place to fill in where it is one", () => {
    write("Ovet avataan Klo XX.");
    guard.guard(guardOf({ unfinished: ["klo xx"] }));
    expect(press()).toBe(false);
  });

  it.each<[string, Partial<Guard> | null]>([
    ["where it has been taken out of the text", { asked: ["09 123 456"] }],
    ["where it is of another composer", { composer: "composer-2", asked: [telephone] }],
    ["once it is taken back", null],
  ])("is not asked about %s", (_what, change) => {
    write(`Puhelin ${telephone}`);
    guard.guard(guardOf({ asked: [telephone] }));
    guard.guard(change && guardOf(change));
    expect(press()).toBe(true);
  });
});

describe("a question that was answered", () => {
  beforeEach(async () => {
    press();
    await give(false);
  });

  it("is not asked again about the same text", () => {
    expect(press()).toBe(true);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it("is not asked again about a place to fill in, however it is written", async () => {
    write("Hei [Nimi]");
    press();
    await give(false);
    guard.forgetGonePassages();
    expect(press()).toBe(true);
  });

  it("is asked again where something else is found", () => {
    write(`${text} ja kortti 4111 1111 1111 1111`);
    expect(press()).toBe(false);
  });

  it("is asked again where the same number is written a second time", () => {
    write(`${text} ${code}`);
    expect(press()).toBe(false);
  });

  it("is asked again about the next post in the same composer, which was empty in between", () => {
    write("");
    guard.forgetGonePassages();
    write(text);
    expect(press()).toBe(false);
  });

  it("is asked again in another composer", () => {
    if (composer) composer = { ...composer, id: "composer-2" };
    expect(press()).toBe(false);
  });
});

describe("a question that the page has taken away", () => {
  it("publishes nothing, and is asked again", async () => {
    press();
    await give(null);
    expect(onPublish).not.toHaveBeenCalled();
    expect(press()).toBe(false);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it("publishes nothing where it could not be shown at all, and is asked again", async () => {
    vi.mocked(ask).mockRejectedValueOnce(new Error("The page has broken the dialog."));
    press();
    await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(1));
    await Promise.resolve();
    expect(press()).toBe(false);
    await vi.waitFor(() => {
      press();
      expect(ask).toHaveBeenCalledTimes(2);
    });
    expect(onPublish).not.toHaveBeenCalled();
  });

  it.each([true, false])("is asked by the browser itself the second time: %j", async (decision) => {
    const confirm = vi.fn(() => decision);
    vi.stubGlobal("confirm", confirm);
    for (let time = 0; time < 2; time++) {
      press();
      await give(null);
    }
    expect(confirm.mock.calls).toEqual([[`${personal.title}\n\n${personal.text}`]]);
    expect(onPublish).toHaveBeenCalledTimes(decision ? 1 : 0);
    vi.unstubAllGlobals();
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

describe("Enter in the box", () => {
  /** A person's key; false where it was held back from the page. */
  function pressEnter(init: KeyboardEventInit = {}, box: HTMLElement | undefined = composer?.roots[0]): boolean {
    const key = new KeyboardEvent("keydown", {
      key: "Enter",
      bubbles: true,
      composed: true,
      cancelable: true,
      ...init,
    });
    return box?.dispatchEvent(trusted(key)) ?? true;
  }
  /** The composer is a comment's: there Enter publishes. */
  function asComment(): HTMLTextAreaElement | undefined {
    if (composer) composer.surface = "comment";
    return composer?.roots[0];
  }

  it("is held back in a comment, and a yes presses the button", async () => {
    asComment();
    expect(pressEnter()).toBe(false);
    expect(questions()).toEqual([personal.title]);
    await give(true);
    expect(onPublish).toHaveBeenCalledTimes(1);
  });

  it("is pressed again for a comment without a button", async () => {
    const box = asComment();
    button.remove();
    const onKey = vi.fn<(event: KeyboardEvent) => void>();
    box?.addEventListener("keydown", onKey);
    pressEnter();
    expect(onKey).not.toHaveBeenCalled();
    await give(true);
    expect(onKey.mock.calls.map(([{ key }]) => key)).toEqual(["Enter"]);
  });

  it("with Control is held back in a post", () => {
    expect(pressEnter({ ctrlKey: true })).toBe(false);
    expect(questions()).toEqual([personal.title]);
  });

  it.each<[string, KeyboardEventInit]>([
    ["alone, in a post", {}],
    ["with Shift", { shiftKey: true, ctrlKey: true }],
    ["while an input method composes", { isComposing: true, ctrlKey: true }],
    ["that is another key", { key: "a", ctrlKey: true }],
  ])("asks nothing %s", (_what, init) => {
    expect(pressEnter(init)).toBe(true);
  });

  it.each([
    ["aria-expanded", "true"],
    ["aria-activedescendant", "name-1"],
  ])("asks nothing where a list of names is open (%s)", (attribute, value) => {
    const name = document.body.appendChild(document.createElement("div"));
    name.id = "name-1";
    asComment()?.setAttribute(attribute, value);
    expect(pressEnter()).toBe(true);
  });

  it("is held back where a list is named that is not there", () => {
    asComment()?.setAttribute("aria-activedescendant", "name-2");
    expect(pressEnter()).toBe(false);
  });

  it("asks nothing elsewhere on the page", () => {
    asComment();
    expect(pressEnter({}, button)).toBe(true);
  });

  it("asks nothing where nothing is to be asked about", () => {
    asComment();
    write("Tervetuloa!");
    expect(pressEnter()).toBe(true);
  });
});

it("tells that someone is at the button in a shadow tree, which no event outside of it tells", () => {
  const tree = document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
  guard.meetTree(tree);
  if (composer) tree.append(composer.scope);
  button.dispatchEvent(new MouseEvent("pointerover", { bubbles: true, composed: false }));
  expect(announced.at(-1)?.publishing).toBe(true);
});

it("the texts of a step that is hidden are asked about in a later step of the dialog", () => {
  const later = document.createElement("dialog");
  later.open = true;
  document.body.append(later);
  later.append(button);
  if (composer) composer = { ...composer, scope: later, keptTexts: [text] };
  write("");
  expect(press()).toBe(false);
  expect(questions()).toEqual([personal.title]);
});

describe("a missing version", () => {
  const missing = { fi: { title: "Suomi puuttuu", text: "" }, sv: { title: "Ruotsi puuttuu", text: "" } };
  const swedishMissing = (...parts: string[]) => guardOf({ missing: { language: "sv", parts } });
  beforeEach(() => {
    if (question) question = { ...question, missing };
    write("Uimahalli on kiinni.");
    guard.guard(swedishMissing("Uimahalli on kiinni."));
  });

  it("is asked about once, also after the text was changed", async () => {
    expect(press()).toBe(false);
    expect(questions()).toEqual(["Ruotsi puuttuu"]);
    await give(false);
    write("Uimahalli on kiinni tänään.");
    guard.guard(swedishMissing("Uimahalli on kiinni tänään."));
    expect(press()).toBe(true);
  });

  it("is asked about again once it had been there", async () => {
    press();
    await give(false);
    guard.guard(guardOf());
    guard.guard(swedishMissing("Uimahalli on kiinni."));
    expect(press()).toBe(false);
  });

  it("comes after personal data, which weighs more", async () => {
    write(text);
    guard.guard(swedishMissing(text));
    press();
    await give(false);
    press();
    expect(questions()).toEqual([personal.title, "Ruotsi puuttuu"]);
  });

  describe("that is still in the panel", () => {
    const swedishInPanel = (...parts: string[]) => guardOf({ missing: { language: "sv", parts, isInPanel: true } });

    it("is asked about once, also where nobody wants to be asked about missing ones", async () => {
      if (question) delete question.missing;
      guard.guard(swedishInPanel("Uimahalli on kiinni."));
      expect(press()).toBe(false);
      expect(questions()).toEqual(["Ruotsi on paneelissa"]);
      await give(false);
      guard.guard(swedishInPanel("Uimahalli on kiinni."));
      expect(press()).toBe(true);
    });

    it("is asked about although it was asked about before it was written there", async () => {
      press();
      await give(false);
      guard.guard(swedishInPanel("Uimahalli on kiinni."));
      expect(press()).toBe(false);
      expect(questions()).toEqual(["Ruotsi puuttuu", "Ruotsi on paneelissa"]);
    });

    it("is not asked about once the text is another one than was judged", () => {
      guard.guard(swedishInPanel("Uimahalli on kiinni."));
      write("Uimahalli on kiinni. Simhallen är stängd.");
      expect(press()).toBe(true);
    });
  });

  it.each<[string, () => void]>([
    ["where nobody wants to be asked", () => question && delete question.missing],
    ["where the text is another one than was judged", () => write("Uimahalli on kiinni. Simhallen är stängd.")],
    [
      "where it is of another composer",
      () => guard.guard({ ...swedishMissing("Uimahalli on kiinni."), composer: "other" }),
    ],
    ["once it is there", () => guard.guard(null)],
  ])("is not asked about %s", (_where, prepare) => {
    prepare();
    expect(press()).toBe(true);
    expect(ask).not.toHaveBeenCalled();
  });
});
