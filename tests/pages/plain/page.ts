/**
 * Text boxes that no platform file knows. At `/plain`: a textarea, a contenteditable, and one of those inside an open
 * shadow root; at `/unfamiliar`: the platforms' editors in markup that none of the platforms has today, and editors that
 * none of the platforms uses. Each stands beside a button that posts.
 */
import { type BoxOptions, type EditorBox, replaceBox } from "../editors/box";
import { createDraftBox } from "../editors/draft";
import { createLexicalBox } from "../editors/lexical";
import { createContentEditable, createTextarea } from "../editors/plain";
import { createQuillBox } from "../editors/quill";
import { createSlateBox } from "../editors/slate";
import { createTipTapBox } from "../editors/tiptap";
import { element, isEnabled, setEnabled } from "../shared/element";
import { OpenComposers, offerToTests, type PageComposer } from "../shared/practice-window";

const composers = new OpenComposers();
const opened: { composer: PageComposer; holder: HTMLElement }[] = [];

const isUnfamiliar = location.pathname === "/unfamiliar";
/** CKEditor starts a moment later: these wait until they are opened. */
const startedCkeditors = isUnfamiliar ? await startCkeditors() : [];

async function startCkeditors() {
  const { startCkeditor } = await import("../editors/ckeditor");
  return Promise.all([startCkeditor(), startCkeditor(), startCkeditor()]);
}

function createCkeditorBox(options: BoxOptions): EditorBox {
  const make = startedCkeditors.pop();
  if (!make) throw new Error("No CKEditor is left on this page.");
  return make(options);
}

interface Kind {
  make(options: BoxOptions): EditorBox;
  /** Attributes beside those that the editor sets itself. */
  attributes?: Record<string, string>;
  /** How many open shadow trees it stands in. */
  depth?: number;
  /** What stands around it in place of a form. */
  around?: "section" | "dialog" | "table";
  /** Nothing shows that what is written there is published; opened when it is wanted. */
  isDecoy?: true;
}
const kinds: Record<string, Kind> = isUnfamiliar
  ? {
      lexical: {
        make: createLexicalBox,
        attributes: { role: "combobox", "aria-expanded": "false" },
        around: "section",
      },
      draft: { make: createDraftBox, around: "table" },
      tiptap: { make: createTipTapBox, depth: 2 },
      quill: { make: createQuillBox, around: "dialog" },
      "plaintext-only": { make: createContentEditable, attributes: { contenteditable: "plaintext-only", role: "" } },
      slate: { make: createSlateBox },
      ckeditor: { make: createCkeditorBox },
      "nested-textarea": { make: createTextarea, depth: 3, around: "section" },
    }
  : {
      textarea: { make: createTextarea },
      contenteditable: { make: createContentEditable },
      shadow: { make: createContentEditable, depth: 1 },
      sent: { make: createTextarea, isDecoy: true },
      "sent-in-dialog": { make: createContentEditable, around: "dialog", isDecoy: true },
      "sent-in-tree": { make: createTextarea, depth: 1, isDecoy: true },
    };

/** A host of `depth` shadow trees, one in the other, with `content` in the innermost. */
function inShadow(content: HTMLElement, depth: number): HTMLElement {
  let inner = content;
  for (let level = 0; level < depth; level++) {
    const host = element("div");
    host.attachShadow({ mode: "open" }).append(inner);
    inner = host;
  }
  return inner;
}

function placed(content: HTMLElement, around: Kind["around"]): HTMLElement {
  if (around === "table") {
    const cell = element("td", {}, content);
    return element("table", {}, element("tbody", {}, element("tr", {}, cell)));
  }
  if (around === "dialog") return element("dialog", { open: true }, content);
  return element(around ?? "form", {}, content);
}

/** A form with a box, a button that is on while the box holds text, and one that posts. */
function addForm(name: string): void {
  const { make: makeKind, attributes, depth = 0, around, isDecoy } = kinds[name] ?? {};
  if (!makeKind) return;
  const submit = element("button", { type: "button" }, "Send");
  // by this one the box is read, also while it is empty
  const post = isDecoy ? null : element("button", { type: "button", click: () => window.__published++ }, "Post");
  setEnabled(submit, false);
  const options: BoxOptions = {
    attributes: { "aria-label": `Text (${name})`, ...attributes },
    placeholder: "Text",
    onChange: (text) => setEnabled(submit, text.trim() !== ""),
  };
  const make = (): EditorBox => {
    const made = makeKind(options);
    made.host.style.cssText = "white-space: pre-wrap; min-height: 4em; border: 1px solid"; // reaches into shadow trees
    return made;
  };
  let box = make();
  const holder = inShadow(placed(element("div", {}, box.host, submit, post), around), depth);
  holder.dataset.kind = name;
  document.body.append(holder);
  const composer: PageComposer = {
    name,
    boxes: () => [box],
    submitEnabled: () => isEnabled(submit),
    button: (kind) => (kind === "publish" ? post : null),
    ...(isDecoy && { decoy: isDecoy }),
    swap: () => {
      box = replaceBox(box, make);
    },
  };
  composers.add(composer);
  opened.push({ composer, holder });
}

function close(): void {
  const current = composers.current();
  const form = opened.find(({ composer }) => composer === current);
  if (!form) return;
  composers.remove(form.composer);
  form.holder.remove();
}

for (const [name, { isDecoy }] of Object.entries(kinds)) if (!isDecoy) addForm(name);
offerToTests(composers, {
  open: addForm,
  close,
  multiply: (count) => {
    for (let copy = 0; copy < count; copy++) addForm(Object.keys(kinds)[1] ?? "");
  },
});
