/** Meta Business Suite: a page for a new post. Its box calls itself a combobox; which editor it is made of is not known. */
import { type EditorBox, replaceBox } from "../editors/box";
import { createDraftBox } from "../editors/draft";
import { createLexicalBox } from "../editors/lexical";
import { element, isEnabled, pressable, setEnabled } from "../shared/element";
import { labelsIn } from "../shared/languages";
import { readSettings, showPage } from "../shared/page";
import { OpenComposers, offerToTests } from "../shared/practice-window";
import { organisation } from "../shared/samples";

const settings = readSettings();
const words = labelsIn(
  {
    postTo: { fi: "Julkaise kohteessa", sv: "Publicera på", en: "Post to" },
    write: {
      fi: "Kirjoita valintaikkunaan julkaisuun liitettävä teksti.",
      sv: "Skriv text till inlägget i dialogrutan.",
      en: "Write into the dialogue box to include text with your post.",
    },
    publish: { fi: "Julkaise", sv: "Publicera", en: "Publish" },
    schedule: { fi: "Ajoita", sv: "Schemalägg", en: "Schedule" },
  },
  settings.language,
);
const composers = new OpenComposers();
const make = settings.query.get("editor") === "draft" ? createDraftBox : createLexicalBox;
const publish = pressable({ class: "primary" }, () => undefined, words.publish);
setEnabled(publish, false);
const create = (): EditorBox =>
  make({
    attributes: { role: "combobox", "aria-label": words.write },
    placeholder: words.write,
    onChange: (text) => setEnabled(publish, text.trim() !== ""),
  });
let box = create();
showPage(
  settings,
  element(
    "main",
    { class: "feed" },
    element("div", { role: "combobox", tabindex: 0, "aria-label": `${words.postTo} ${organisation.name}` }),
    element("div", {}, box.host),
    element("div", {}, element("button", { type: "button" }, words.schedule), publish),
  ),
);
composers.add({
  name: "post",
  boxes: () => [box],
  submitEnabled: () => isEnabled(publish),
  swap: () => {
    box = replaceBox(box, create);
  },
});
offerToTests(composers, { open: () => undefined, close: () => undefined, multiply: () => undefined });
