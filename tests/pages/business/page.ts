/** Meta Business Suite: pages for a new post or reel, the planner with a post in a dialog, and the inbox. */
import type { BoxOptions, EditorBox } from "../editors/box";
import { createDraftBox } from "../editors/draft";
import { createLexicalBox } from "../editors/lexical";
import { createTextarea } from "../editors/plain";
import { element, pressable } from "../shared/element";
import { readSettings, showPage } from "../shared/page";
import { OpenComposers, offerToTests } from "../shared/practice-window";
import { createSuiteComposer } from "./composer";
import { wordsOf } from "./labels";

const settings = readSettings();
const { query, language } = settings;
const words = wordsOf(language, query);
const composers = new OpenComposers();
const path = location.pathname;
const make = query.get("editor") === "draft" ? createDraftBox : createLexicalBox;
const main = element("main", { class: "feed" });
showPage(settings, main);

const suite = createSuiteComposer({ words, query, make, isReel: path.includes("/reels_composer") });
function openComposer(): void {
  if (composers.byName().has("post")) return;
  const isPlanner = path.endsWith("/planner");
  main.append(isPlanner ? element("div", { role: "dialog", "aria-modal": "true" }, suite.node) : suite.node);
  for (const composer of suite.composers.toReversed()) composers.add(composer); // the first is the one in use
}
if (path.includes("composer")) openComposer();

interface DecoyBox {
  label: string;
  make(options: BoxOptions): EditorBox;
  submit: string;
  attributes?: Record<string, string>;
  isBesideText?: true;
}
const decoys: Record<string, DecoyBox> = {
  message: { label: words.reply, make: createLexicalBox, submit: words.share },
  "inbox-comment": { label: words.replyToComment, make: createLexicalBox, submit: words.publish },
  prompt: { label: words.describePrompt, make: createTextarea, submit: words.generate, isBesideText: true },
  "rich-prompt": { label: words.describePrompt, make: createLexicalBox, submit: words.generate, isBesideText: true },
  "alternative-text": {
    ...{ label: words.alternativeText, make: createTextarea, submit: words.save },
    attributes: { role: "dialog" },
  },
  note: { label: words.note, make: createTextarea, submit: words.save, attributes: { role: "dialog" } },
};
function openDecoy(name: string): void {
  const decoy = decoys[name];
  if (!decoy) throw new Error(`Business Suite's page has nothing called "${name}".`);
  if (composers.byName().has(name)) return;
  const box = decoy.make({ attributes: { "aria-label": decoy.label }, placeholder: decoy.label, onChange: () => {} });
  const button = pressable({ "aria-label": decoy.submit }, () => {}, decoy.submit);
  const node = element("div", { ...decoy.attributes }, box.host, button);
  (decoy.isBesideText ? suite.details : document.body).append(node);
  composers.add({ name, decoy: true, boxes: () => [box], submitEnabled: () => false, swap: () => {} });
}

offerToTests(composers, {
  open(name) {
    if (name !== "post" && name !== "reel" && name !== "instagram") return openDecoy(name);
    openComposer();
    suite.choose(name === "instagram" ? "instagram" : "facebook");
    composers.byName().get(name)?.boxes()[0]?.root.focus();
  },
  close: () => undefined,
  multiply: () => undefined,
});
