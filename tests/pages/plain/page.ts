/** Text boxes that no platform file knows: a textarea, a contenteditable, and one of those inside an open shadow root. */
import { type BoxOptions, type EditorBox, replaceBox } from "../editors/box";
import { createContentEditable, createTextarea } from "../editors/plain";
import { element, isEnabled, setEnabled } from "../shared/element";
import { OpenComposers, offerToTests, type PageComposer } from "../shared/practice-window";

const composers = new OpenComposers();
const opened: { composer: PageComposer; holder: HTMLElement }[] = [];
const kinds = { textarea: createTextarea, contenteditable: createContentEditable, shadow: createContentEditable };
type Kind = keyof typeof kinds;
const isKind = (name: string): name is Kind => name in kinds;

/** A form with a box and a button that is on while the box holds text. */
function addForm(kind: Kind): void {
  const submit = element("button", { type: "button" }, "Send");
  setEnabled(submit, false);
  const options: BoxOptions = {
    attributes: { "aria-label": `Message (${kind})` },
    placeholder: "Message",
    onChange: (text) => setEnabled(submit, text.trim() !== ""),
  };
  const make = (): EditorBox => {
    const made = kinds[kind](options);
    made.host.style.cssText = "white-space: pre-wrap; min-height: 4em; border: 1px solid"; // reaches into shadow trees
    return made;
  };
  let box = make();
  const holder = element("div", { "data-kind": kind });
  const form = element("form", {}, box.host, submit);
  (kind === "shadow" ? holder.attachShadow({ mode: "open" }) : holder).append(form);
  document.body.append(holder);
  const composer: PageComposer = {
    name: kind,
    boxes: () => [box],
    submitEnabled: () => isEnabled(submit),
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

for (const kind of Object.keys(kinds).filter(isKind)) addForm(kind);
offerToTests(composers, {
  open: (name) => {
    if (isKind(name)) addForm(name);
  },
  close,
  multiply: (count) => {
    for (let copy = 0; copy < count; copy++) addForm("contenteditable");
  },
});
