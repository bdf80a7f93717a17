// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createComposer, giveSize, recogniseForms } from "../tests/support/page-composer";
import type { Composer } from "./composer";
import { type ComposerFollower, createComposerFollower } from "./composer-follower";
import type { Recogniser } from "./platforms/recognise";

let isActive: boolean;
let surface: Composer["surface"];
/** What the composer stands in where it is not the form around its text field. */
let ownScope: HTMLElement | null;
let end: AbortController;
let follower: ComposerFollower;
const onFollow = vi.fn<(composer: Composer | null, previousComposer: Composer | null) => void>();
const onShadowTree = vi.fn<(tree: ShadowRoot) => void>();

beforeEach(() => {
  giveSize();
  onFollow.mockReset();
  onShadowTree.mockReset();
  isActive = true;
  surface = "post";
  ownScope = null;
  end = new AbortController();
  const options = {
    ...{ recognise: recogniseAny, isActive: () => isActive, onShadowTree, onFollow },
    hasPublishButton: (place: HTMLElement) => place.querySelector("button") !== null,
    lastTexts: () => ["read last"],
  };
  follower = createComposerFollower(options, end.signal);
});
afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const recogniseAny: Recogniser = (root) => {
  const known = recogniseForms(root);
  if (known instanceof Object) return { ...known, surface };
  if (!ownScope?.contains(root)) return known;
  return {
    ...{ channel: "facebook", recognised: "known", surface, scope: ownScope, roots: [root] },
    ...{ account: null, place: "own", parent: null, media: null },
  };
};

function addField(text = "Hei"): HTMLTextAreaElement {
  const [field] = createComposer([text]).roots;
  if (!field) throw new Error("A composer without a text field.");
  return field;
}
const followedRoots = () => follower.composer()?.roots ?? [];

describe("looking over the page", () => {
  it("follows the composer that has the focus", () => {
    addField();
    const focused = addField("");
    focused.focus();
    follower.lookAtPage();
    expect(followedRoots()).toEqual([focused]);
  });

  it("follows one with text in it where none has the focus, and none that is empty", () => {
    addField("");
    follower.lookAtPage();
    expect(follower.composer()).toBeNull();
    const written = addField();
    follower.lookAtPage();
    expect(followedRoots()).toEqual([written]);
  });

  it("follows the comment with text in it where an empty one stands in the same dialog", () => {
    surface = "comment";
    const dialog = document.body.appendChild(document.createElement("dialog"));
    const [empty, written] = [addField(""), addField()];
    for (const field of [empty, written]) dialog.append(field.closest("form") ?? field);
    follower.lookAtPage();
    expect(followedRoots()).toEqual([written]);
  });

  it("tells of every look, also where the composer is the same or there is none", () => {
    follower.lookAtPage();
    const field = addField();
    follower.lookAtPage();
    follower.lookAtPage();
    const id = follower.composer()?.id;
    expect(onFollow.mock.calls.map((composers) => composers.map((composer) => composer?.id))).toEqual([
      [undefined, undefined],
      [id, undefined],
      [id, id],
    ]);
    expect(followedRoots()).toEqual([field]);
  });
});

describe("looking at the composer that is followed", () => {
  it("stays with it though another one has the focus by now", () => {
    const field = addField();
    follower.lookAtBox(field);
    addField().focus();
    follower.lookAtComposer();
    expect(followedRoots()).toEqual([field]);
  });

  it("takes it as it is now", () => {
    const field = addField();
    follower.lookAtBox(field);
    const id = follower.composer()?.id;
    const added = document.createElement("textarea");
    field.after(added);
    follower.lookAtComposer();
    expect(follower.composer()?.id).toBe(id);
    expect(followedRoots()).toEqual([field, added]);
  });

  it("stays with it where one of its boxes has been taken out", () => {
    const field = addField();
    const added = document.createElement("textarea");
    field.after(added);
    follower.lookAtBox(field);
    const id = follower.composer()?.id;
    field.remove();
    addField().focus();
    follower.lookAtComposer();
    expect(follower.composer()?.id).toBe(id);
    expect(followedRoots()).toEqual([added]);
  });

  it("finds another one, or none, where it has gone", () => {
    const field = addField();
    follower.lookAtBox(field);
    const other = addField();
    field.remove();
    follower.lookAtComposer();
    expect(followedRoots()).toEqual([other]);
    other.remove();
    follower.lookAtComposer();
    expect(follower.composer()).toBeNull();
    expect(onFollow.mock.lastCall?.[0]).toBeNull();
  });

  it("looks over the page where its box has been moved into another composer", () => {
    const field = addField();
    follower.lookAtBox(field);
    document.body.appendChild(document.createElement("form")).append(field);
    const focused = addField();
    focused.focus();
    follower.lookAtComposer();
    expect(followedRoots()).toEqual([focused]);
  });

  it("leaves it where its box has been hidden", () => {
    const field = addField();
    follower.lookAtBox(field);
    giveSize(field, 0, 0);
    follower.lookAtComposer();
    expect(follower.composer()).toBeNull();
  });
});

describe("looking at a text box", () => {
  it("follows its composer, though another one is followed", () => {
    follower.lookAtBox(addField());
    const other = addField();
    follower.lookAtBox(other);
    expect(followedRoots()).toEqual([other]);
  });

  it("stays with the composer that is written in where the box is of none", () => {
    const field = addField();
    follower.lookAtBox(field);
    const box = document.body.appendChild(document.createElement("textarea"));
    follower.lookAtBox(box);
    expect(followedRoots()).toEqual([field]);
  });

  it("leaves a composer that holds nothing where someone writes in a box that is of none", () => {
    follower.lookAtBox(addField(""));
    const box = document.body.appendChild(document.createElement("textarea"));
    box.focus();
    follower.lookAtBox(box);
    expect(follower.composer()).toBeNull();
  });
});

describe("a later step of a dialog", () => {
  /** A dialog with a composer that is followed, and a button. */
  function openDialog(): { dialog: HTMLElement; field: HTMLTextAreaElement } {
    const field = addField();
    const dialog = document.createElement("dialog");
    dialog.open = true;
    document.body.append(dialog);
    const form = field.closest("form");
    if (form) dialog.append(form, document.createElement("button"));
    follower.lookAtBox(field);
    return { dialog, field };
  }

  it.each<[string, (field: HTMLElement) => void]>([
    ["that hides its text box", (field) => giveSize(field, 0, 0)],
    ["that takes its text box away", (field) => field.closest("form")?.remove()],
  ])("%s keeps the composer and what was read last", (_how, change) => {
    const { field } = openDialog();
    change(field);
    follower.lookAtComposer();
    expect(follower.composer()).toMatchObject({ keptTexts: ["read last"] });
    follower.lookAtPage();
    expect(follower.composer()).toMatchObject({ keptTexts: ["read last"] });
  });

  it("keeps it though another field of that step, whose purpose is not known, has the focus", () => {
    const { dialog, field } = openDialog();
    giveSize(field, 0, 0);
    follower.lookAtComposer();
    const [place] = createComposer(["Masala"]).roots;
    if (place) {
      place.dataset.generic = "";
      dialog.append(place.closest("form") ?? place);
      place.focus();
      follower.lookAtBox(place);
    }
    expect(follower.composer()).toMatchObject({ keptTexts: ["read last"] });
  });

  it("is no step of a composer whose purpose is not known either: the dialog was drawn anew", () => {
    const { dialog, field } = openDialog();
    field.dataset.generic = "";
    follower.lookAtPage();
    dialog.remove();
    const next = openDialog();
    next.field.dataset.generic = "";
    follower.lookAtPage();
    expect(followedRoots()).toEqual([next.field]);
  });

  it("gives the composer back where its first step is shown again", () => {
    const { field } = openDialog();
    giveSize(field, 0, 0);
    follower.lookAtComposer();
    giveSize(field);
    follower.lookAtPage();
    expect(followedRoots()).toEqual([field]);
    expect(follower.composer()?.keptTexts).toBeUndefined();
  });

  it.each<[string, (dialog: HTMLElement) => void]>([
    ["is closed", (dialog) => dialog.remove()],
    ["has no button that publishes", (dialog) => dialog.querySelector("button")?.remove()],
  ])("lets the composer go where it %s", (_how, change) => {
    const { dialog, field } = openDialog();
    giveSize(field, 0, 0);
    change(dialog);
    follower.lookAtComposer();
    expect(follower.composer()).toBeNull();
  });
});

describe("steps after each other", () => {
  /** A followed composer whose element, no dialog, holds several steps; the first of them has gone. */
  function passFirstStep(tag: "dialog" | "section"): HTMLElement {
    const field = addField();
    const scope = document.createElement(tag);
    if (scope instanceof HTMLDialogElement) scope.open = true;
    document.body.append(scope);
    scope.append(field);
    ownScope = scope;
    follower.lookAtBox(field);
    field.remove();
    follower.lookAtComposer();
    return scope;
  }

  it.each(["dialog", "section"] as const)("in a %s: a step that publishes nothing loses no text", (tag) => {
    const scope = passFirstStep(tag);
    expect(follower.composer()).toBeNull();
    scope.append(document.createElement("button"));
    follower.lookAtPage();
    expect(follower.composer()).toMatchObject({ keptTexts: ["read last"] });
  });

  it.each<[string, (scope: HTMLElement) => void]>([
    ["its element has gone meanwhile", (scope) => scope.replaceWith(document.createElement("section"))],
    ["another page is shown meanwhile", () => history.pushState(null, "", "/elsewhere")],
    ["another composer is written in meanwhile", () => follower.lookAtBox(addField())],
  ])("forgets the texts where %s", (_how, change) => {
    const scope = passFirstStep("section");
    change(scope);
    follower.lookAtPage();
    scope.append(document.createElement("button"));
    document.body.append(scope);
    follower.lookAtPage();
    expect(follower.composer()?.keptTexts).toBeUndefined();
  });

  it("knows no steps of a comment", () => {
    surface = "comment";
    const scope = passFirstStep("section");
    scope.append(document.createElement("button"));
    follower.lookAtPage();
    expect(follower.composer()).toBeNull();
  });
});

describe("a shadow tree that someone writes in", () => {
  function addTree(): { tree: ShadowRoot; field: HTMLTextAreaElement } {
    const tree = document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
    const field = addField();
    tree.append(field.closest("form") ?? field);
    return { tree, field };
  }

  it("is told of once, at its first text box", () => {
    const { tree, field } = addTree();
    follower.lookAtBox(field);
    follower.lookAtBox(field);
    expect(onShadowTree.mock.calls).toEqual([[tree]]);
  });

  it("is told of where it had the focus before anyone listened", () => {
    const { tree, field } = addTree();
    field.focus();
    follower.lookAtPage();
    expect(onShadowTree.mock.calls).toEqual([[tree]]);
    expect(followedRoots()).toEqual([field]);
  });

  it("is looked over from then on, also without the focus", () => {
    const { field } = addTree();
    follower.lookAtPage();
    expect(follower.composer()).toBeNull();
    follower.lookAtBox(field);
    follower.lookAtPage();
    expect(followedRoots()).toEqual([field]);
  });
});

it("nothing is looked at once nothing is to be watched any more", () => {
  const field = addField();
  isActive = false;
  follower.lookAtPage();
  follower.lookAtComposer();
  follower.lookAtBox(field);
  expect(follower.composer()).toBeNull();
  expect(onFollow).not.toHaveBeenCalled();
});
