/** Boxes of Facebook that are none of our business, beside chats: fields about people and things, prompts, messages on pages of their own. */
import type { BoxOptions, EditorBox } from "../editors/box";
import { createLexicalBox } from "../editors/lexical";
import { createTextarea } from "../editors/plain";
import { element, pressable } from "../shared/element";
import { resident } from "../shared/samples";
import type { Decoy } from "./chats";
import type { Wall } from "./wall";

interface DecoyBox {
  name: string;
  /** Of the box. */
  label: string;
  make?(options: BoxOptions): EditorBox;
  /** Of what stands around it. */
  attributes?: Record<string, string>;
  /** Of the button beside it. */
  submit?: string;
  /** What else is there. */
  beside?: Node;
}

function decoy({ name, label, make = createTextarea, attributes, submit, beside }: DecoyBox): Decoy {
  const box = make({ attributes: { "aria-label": label }, placeholder: label, onChange: () => {} });
  const node = element(
    "div",
    { class: "drawer", ...attributes },
    beside ?? null,
    box.host,
    submit ? pressable({ "aria-label": submit }, () => {}, submit) : null,
  );
  return { node, composer: { name, decoy: true, boxes: () => [box], submitEnabled: () => false, swap: () => {} } };
}

const dialog = { role: "dialog" };
const log = () => element("div", { role: "log" }, element("div", { dir: "auto" }, "Moi!"));

export const decoys: Record<string, (wall: Wall) => Decoy> = {
  message: ({ words }) =>
    decoy({
      ...{ name: "message", label: `${words.writeTo} ${resident.name}`, make: createLexicalBox },
      beside: log(),
    }),
  "message-without-signs": () => decoy({ name: "message-without-signs", label: "…", make: createLexicalBox }),
  buyer: ({ words }) =>
    decoy({ name: "buyer", label: `${words.writeTo} ${resident.name} · Polkupyörä`, make: createLexicalBox }),
  product: ({ words }) => decoy({ name: "product", label: words.description, submit: words.post }),
  "story-reply": ({ words }) =>
    decoy({ name: "story-reply", label: `${words.replyTo} ${resident.name}`, make: createLexicalBox }),
  "meta-ai": ({ words }) =>
    decoy({ name: "meta-ai", label: words.askMetaAi, make: createLexicalBox, attributes: dialog }),
  search: ({ words }) =>
    decoy({ name: "search", label: words.search, make: createLexicalBox, attributes: { role: "search" } }),
  bio: ({ words }) => decoy({ name: "bio", label: words.describeYourself, submit: words.save }),
  about: ({ words }) => decoy({ name: "about", label: words.about, submit: words.save, attributes: dialog }),
  note: ({ words }) => decoy({ name: "note", label: words.addNote, submit: words.sendInvitations, attributes: dialog }),
  "alternative-text": ({ words }) =>
    decoy({ name: "alternative-text", label: words.alternativeText, submit: words.save, attributes: dialog }),
};
